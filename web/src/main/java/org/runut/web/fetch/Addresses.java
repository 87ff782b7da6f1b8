package org.runut.web.fetch;

import crawlercommons.filters.basic.BasicURLNormalizer;
import java.net.URI;
import java.net.URISyntaxException;
import org.runut.web.fetch.Fetched.Reason;

/** Addresses of pages, as people and servers write them. */
public final class Addresses {
    private static final int LAST_PORT = 65_535;

    private Addresses() {}

    /** Whether this is the address of a page. */
    public static boolean isAddress(String text) {
        return text.regionMatches(true, 0, "http://", 0, 7) || text.regionMatches(true, 0, "https://", 0, 8);
    }

    /**
     * An address in its usual form; what may not stand in one is escaped.
     *
     * @throws IllegalArgumentException where it is none of http or https
     */
    public static URI of(String text) {
        try {
            var address = parse(text.strip());
            check(address);
            return address;
        } catch (RefusedException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /** The address a server sent, which may be relative. */
    static URI parse(String text) throws RefusedException {
        String usual = isAddress(text) ? new BasicURLNormalizer().filter(text) : text;
        try {
            return new URI((usual == null ? text : usual).strip().replace(" ", "%20"));
        } catch (URISyntaxException e) {
            throw new RefusedException(Reason.ADDRESS, "\"" + text + "\" is no address");
        }
    }

    /** Only http and https to a host, without a user's name. */
    static void check(URI address) throws RefusedException {
        String scheme = address.getScheme();
        boolean web = scheme != null && (scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https"));
        boolean place = address.getHost() != null && address.getPort() <= LAST_PORT;
        if (!web || !place || address.getRawUserInfo() != null) {
            throw new RefusedException(Reason.ADDRESS, "\"" + address + "\" is no address of a page");
        }
    }
}
