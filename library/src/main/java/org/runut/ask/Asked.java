package org.runut.ask;

import org.jspecify.annotations.Nullable;
import org.runut.clean.Identity;
import org.runut.model.RawArticle;

/** A text somebody wants checked, as something to analyse: never the same article as one of a ledger. */
public final class Asked {
    private Asked() {}

    /**
     * The text.
     *
     * @param published the day it is of (ISO 8601); null where unknown
     * @param language  of the text; null where it shall be told
     */
    public static RawArticle of(String text, @Nullable String published, @Nullable String language) {
        return new RawArticle("?", "ask:" + Identity.hash(text), null, null, published, language, null, text);
    }
}
