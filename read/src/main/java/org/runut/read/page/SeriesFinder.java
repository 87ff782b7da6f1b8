package org.runut.read.page;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds whether a page is one of several of its article: its own address names a page, or it links to another page of itself. */
final class SeriesFinder {
    private static final Pattern NUMBER = Pattern.compile("[/_,-](?:page/|halaman/|p)?\\d{1,2}");

    private SeriesFinder() {}

    /** The place of the page among those of its article. Its own addresses come in the order in which they are to be believed. */
    static @Nullable Series find(List<URI> own, List<URI> linked) {
        for (URI address : own) {
            var named = Series.inQuery(address);
            if (named.isPresent()) {
                return named.get();
            }
        }
        for (URI address : own) {
            var inPath = Series.inPath(address);
            if (inPath.isPresent() && linked.stream().anyMatch(l -> isAnother(l, inPath.get()))) {
                return inPath.get();
            }
            var first = new Series(Series.base(address), 1);
            if (linked.stream().anyMatch(l -> isAnother(l, first))) {
                return first;
            }
        }
        return null;
    }

    /**
     * The addresses of the pages that come behind this one, in their order; before them one that shows all of them.
     *
     * @param own    where the page was fetched
     * @param place  its place, where it is known
     * @param linked where its links lead
     * @param next   where it says that it goes on
     */
    static List<URI> following(URI own, @Nullable Series place, List<URI> linked, Optional<URI> next) {
        var here = place == null ? new Series(Series.base(own), 1) : place;
        if (here.isWhole()) {
            return List.of();
        }
        var pages = new TreeMap<Integer, URI>();
        for (URI link : linked) {
            if (link.getRawFragment() != null) {
                continue; // to a part of a page, mostly the comments
            }
            var named = Series.inQuery(link)
                    .filter(series -> Series.otherQuery(link).equals(Series.otherQuery(own)));
            named.or(() -> Series.inPath(link))
                    .filter(series -> series.base().equals(here.base()))
                    .filter(series -> series.isWhole() || series.number() > here.number())
                    .ifPresent(series -> pages.putIfAbsent(series.number(), link));
        }
        // Some sites offer every article as a whole, also those that are one page anyway.
        boolean several = pages.keySet().stream().anyMatch(number -> number != Series.ALL);
        return several
                ? List.copyOf(pages.values())
                : next.filter(n -> goesOn(own, n)).stream().toList();
    }

    /**
     * Whether an address that is stated as the next can be that of the next page: the same with a number behind it, or with one more
     * parameter. Many pages state the next article instead.
     */
    private static boolean goesOn(URI own, URI next) {
        if (!Address.host(own.toString()).equals(Address.host(next.toString()))) {
            return false;
        }
        String path = Series.stem(own);
        String nextPath = Series.stem(next);
        String query = own.getRawQuery() == null ? "" : own.getRawQuery();
        String nextQuery = next.getRawQuery() == null ? "" : next.getRawQuery();
        if (nextPath.equals(path)) {
            return nextQuery.length() > query.length() && nextQuery.startsWith(query);
        }
        return nextQuery.equals(query)
                && nextPath.startsWith(path)
                && NUMBER.matcher(nextPath.substring(path.length())).matches();
    }

    /** Whether a link leads to another page of the same article. */
    private static boolean isAnother(URI link, Series page) {
        return isAnother(Series.inQuery(link), page) || isAnother(Series.inPath(link), page);
    }

    private static boolean isAnother(Optional<Series> linked, Series page) {
        return linked.isPresent()
                && linked.get().base().equals(page.base())
                && !linked.get().isWhole()
                && linked.get().number() != page.number();
    }
}
