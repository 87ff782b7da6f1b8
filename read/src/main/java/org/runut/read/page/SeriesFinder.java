package org.runut.read.page;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds whether a page is one of several of its article: its own address names a page, or it links to another page of itself. */
final class SeriesFinder {
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

    /** Whether a link leads to another page of the same article. */
    private static boolean isAnother(URI link, Series page) {
        return isAnother(Series.inQuery(link), page) || isAnother(Series.inPath(link), page);
    }

    private static boolean isAnother(Optional<Series> linked, Series page) {
        return linked.isPresent()
                && linked.get().base().equals(page.base())
                && linked.get().number() != page.number();
    }
}
