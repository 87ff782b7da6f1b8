package org.runut.pack.id;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.runut.flow.Analyzer;
import org.runut.model.Analysis;
import org.runut.model.Quotation;
import org.runut.model.RawArticle;
import org.runut.pack.Pack;

/** What the analysis finds in a text, written on a line each for tables of examples. */
final class Annotations {
    private final Analyzer analyzer;

    Annotations() {
        Pack pack = new Indonesian().load();
        analyzer = new Analyzer(pack);
    }

    Analysis analyze(String text) {
        return analyze(null, null, text);
    }

    Analysis analyze(@Nullable String outlet, @Nullable String title, String text) {
        return analyzer.analyze(new RawArticle("-", null, outlet, title, "2024-06-10", "id", null, text));
    }

    /** "D speaker: content" for direct, "I speaker: content" for reported speech. */
    List<String> quotations(String text) {
        return analyze(text).quotations().stream().map(q -> line(q, text)).toList();
    }

    private static String line(Quotation quotation, String text) {
        String kind = quotation.direct() ? "D " : "I ";
        return kind + quotation.chain().speaker() + ": " + quotation.content().in(text);
    }

    /** "type name (id)" of each named mention. */
    List<String> names(String text) {
        return analyze(text).names().stream()
                .map(e -> e.type().name().toLowerCase(Locale.ROOT) + " " + e.name()
                        + (e.id() == null ? "" : " (" + e.id() + ")"))
                .toList();
    }
}
