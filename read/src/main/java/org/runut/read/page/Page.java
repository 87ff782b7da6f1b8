package org.runut.read.page;

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
        @Nullable Series series) {

    /** The same page with another text. */
    public Page with(String other) {
        return new Page(address, outlet, title, published, modified, language, author, other, series);
    }
}
