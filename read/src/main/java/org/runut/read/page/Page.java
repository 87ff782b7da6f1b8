package org.runut.read.page;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An article as its page has it. Only {@code text} is always there; it is empty where the page has none.
 *
 * @param address   its canonical address
 * @param outlet    who published it: a name, else the host of its address
 * @param title     the headline
 * @param published when it was published, ISO 8601, in the precision known
 * @param modified  when it was last changed, ISO 8601
 * @param language  BCP 47 code that the page states
 * @param author    who wrote it
 * @param text      the main text: paragraphs parted by an empty line
 * @param series    its place among the pages of its article, where there are several
 * @param following addresses of further pages of its article, in their order; where one shows all of it, that one first
 */
public record Page(
        @Nullable String address,
        @Nullable String outlet,
        @Nullable String title,
        @Nullable String published,
        @Nullable String modified,
        @Nullable String language,
        @Nullable String author,
        String text,
        @Nullable Series series,
        List<URI> following) {
    public Page {
        following = List.copyOf(following);
    }

    /** The same page with another text. */
    public Page with(String other) {
        return new Page(address, outlet, title, published, modified, language, author, other, series, following);
    }

    /** Whether its article begins here. */
    public boolean isFirst() {
        return series == null || series.number() == 1;
    }

    /** Whether it shows all of an article that is spread over several others. */
    public boolean isWhole() {
        return series != null && series.isWhole();
    }

    /** Whether it belongs to the article that begins on a page, by their addresses. */
    public boolean isOfSameArticle(Page first) {
        return Objects.equals(base(), first.base());
    }

    private @Nullable String base() {
        return series != null ? series.base() : address == null ? null : Series.base(URI.create(address));
    }
}
