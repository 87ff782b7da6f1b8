package org.runut.pack.en;

import org.jspecify.annotations.Nullable;
import org.runut.flow.Analyzer;
import org.runut.model.Analysis;
import org.runut.model.RawArticle;

/** Analyses of short texts, for the tables of examples about claims. */
final class Claimed {
    private static final Analyzer ANALYZER = new Analyzer(new English().load());

    private Claimed() {}

    /** The analysis of a body without a headline, published on 10 March 2025. */
    static Analysis text(String text) {
        return article(null, text);
    }

    /** The analysis of an article. */
    static Analysis article(@Nullable String title, String text) {
        return ANALYZER.analyze(new RawArticle("-", null, "Test Daily", title, "2025-03-10", "en", null, text));
    }
}
