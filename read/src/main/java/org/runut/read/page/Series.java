package org.runut.read.page;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The place of a page in an article that is spread over several.
 *
 * @param base   the address that all its pages share
 * @param number the number of the page, from 1
 */
public record Series(String base, int number) {
    /** The number of a page that shows all of the article. */
    public static final int ALL = 0;

    private static final Pattern IN_QUERY = Pattern.compile(
            "(?:^|&)(?:(?:page|halaman|hal|pg|paging)=(\\d{1,2}|all|semua)|(?:single|view|show)=(?:1|all|semua))(?=&|$)");
    private static final Pattern ENDING = Pattern.compile("(?:\\.(?:html?|php|aspx?|amp))?/?$");
    private static final Pattern IN_PATH = Pattern.compile("/(?:page/|halaman/)?(\\d{1,2})/?$");

    /** Whether the page shows the whole article. */
    public boolean isWhole() {
        return number == ALL;
    }

    /** The page an address names by a parameter ({@code ?page=2}, {@code ?halaman=all}); empty where it names none. */
    static Optional<Series> inQuery(URI address) {
        String query = address.getRawQuery();
        var page = IN_QUERY.matcher(query == null ? "" : query.toLowerCase(Locale.ROOT));
        return page.find() ? Optional.of(new Series(base(address), number(page.group(1)))) : Optional.empty();
    }

    /** The page an address names by the end of its path ({@code /2}, {@code /page/2}), which may mean something else as well. */
    static Optional<Series> inPath(URI address) {
        String path = address.getRawPath() == null ? "" : address.getRawPath();
        var page = IN_PATH.matcher(path);
        return page.find()
                ? Optional.of(
                        new Series(base(address.getHost(), path.substring(0, page.start())), number(page.group(1))))
                : Optional.empty();
    }

    /** The query of an address without the parameter that names a page. */
    static String otherQuery(URI address) {
        String query = address.getRawQuery();
        String rest = query == null
                ? ""
                : IN_QUERY.matcher(query.toLowerCase(Locale.ROOT)).replaceAll("");
        return rest.startsWith("&") ? rest.substring(1) : rest;
    }

    /** The path of an address without the ending that names a kind of file. */
    static String stem(URI address) {
        String path = address.getRawPath() == null ? "" : address.getRawPath();
        return ENDING.matcher(path).replaceFirst("");
    }

    /** What the addresses of all pages of an article share: host and path. */
    static String base(URI address) {
        return base(address.getHost(), address.getRawPath() == null ? "" : address.getRawPath());
    }

    private static String base(String host, String path) {
        String bare = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        String lower = host.toLowerCase(Locale.ROOT);
        return (lower.startsWith("www.") ? lower.substring(4) : lower) + bare;
    }

    private static int number(@Nullable String written) {
        return written != null && Character.isDigit(written.charAt(0)) ? Math.max(1, Integer.parseInt(written)) : ALL;
    }
}
