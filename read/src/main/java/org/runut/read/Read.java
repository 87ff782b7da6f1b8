package org.runut.read;

import org.runut.model.RawArticle;
import org.runut.model.Refused;

/** What reading gives: an article, or the reason why there is none. */
public sealed interface Read {
    /**
     * An article.
     *
     * @param article the article as it was read
     */
    record Taken(RawArticle article) implements Read {}

    /**
     * An input that could not be taken.
     *
     * @param refused which, where and why
     */
    record Rejected(Refused refused) implements Read {}
}
