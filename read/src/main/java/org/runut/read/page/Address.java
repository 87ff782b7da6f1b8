package org.runut.read.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** Addresses of pages. */
final class Address {
    private static final int LONGEST = 2000;

    private Address() {}

    /** An absolute http address from a reference, seen from a base; empty where it is none. */
    static Optional<URI> of(String reference, String base) {
        String written = reference.strip().replace(" ", "%20");
        if (written.isEmpty() || written.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            var uri = base.isEmpty() ? new URI(written) : resolve(new URI(base.strip()), written);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean web = scheme.equals("http") || scheme.equals("https");
            return web && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** As browsers do it, where Java follows an older standard: a mere query is one of the same page, and a host has a root. */
    private static URI resolve(URI base, String reference) throws URISyntaxException {
        if (!base.isOpaque() && reference.startsWith("?")) {
            String whole = base.toString();
            int end = whole.indexOf('#') < 0 ? whole.length() : whole.indexOf('#');
            int query = whole.indexOf('?');
            return new URI(whole.substring(0, query < 0 ? end : Math.min(query, end)) + reference);
        }
        boolean rootless = base.getHost() != null
                && (base.getRawPath() == null || base.getRawPath().isEmpty());
        return (rootless ? base.resolve("/") : base).resolve(reference);
    }

    /** The host without "www."; empty where the address has none. */
    static String host(String address) {
        return of(address, "")
                .map(URI::getHost)
                .map(h -> h.toLowerCase(Locale.ROOT))
                .map(h -> h.startsWith("www.") ? h.substring(4) : h)
                .orElse("");
    }

    /** Whether the address leads to the front page of its host. */
    static boolean isFront(URI address) {
        String path = address.getPath();
        return (path == null || path.isEmpty() || path.equals("/")) && address.getQuery() == null;
    }
}
