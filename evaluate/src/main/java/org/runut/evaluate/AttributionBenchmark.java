package org.runut.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runut.model.Analysis;
import org.runut.model.Part;
import org.runut.model.Quotation;
import org.runut.model.RawArticle;

/**
 * Texts whose attributions were annotated as in PolNeAR (Newell et al., LREC 2018): contents by overlap, then sources.
 *
 * @param language their language
 * @param texts    in the order of their names
 */
public record AttributionBenchmark(String language, List<AttributedText> texts) implements Benchmark {
    public AttributionBenchmark {
        texts = List.copyOf(texts);
    }

    @Override
    public String kind() {
        return "attributions";
    }

    @Override
    public Evaluation evaluate(Subject subject) {
        var scorer = new AttributionScorer();
        List<Miss> misses = new ArrayList<>();
        for (var text : texts) {
            var found = subject.analyze(article(text)).orElse(null);
            misses.addAll(score(text, found, scorer));
        }
        return new Evaluation("texts", texts.size(), scorer.scores(), misses);
    }

    private static List<Miss> score(AttributedText text, @Nullable Analysis found, AttributionScorer scorer) {
        var misses = new Misses(text.name());
        var aligned = Aligned.of(found == null ? text.text() : found.article().text(), text.text());
        if (found == null) {
            misses.add(Cause.NO_ANALYSIS, "");
        }
        if (aligned == null) {
            misses.add(Cause.NO_ANALYSIS, "the text was changed by reading");
        } else {
            List<Quotation> quotations = found == null
                    ? List.of()
                    : found.quotations().stream()
                            .filter(q -> q.part() == Part.TEXT)
                            .toList();
            scorer.score(text, quotations, aligned, misses);
        }
        return misses.all();
    }

    private RawArticle article(AttributedText text) {
        String words = text.text().replace("\r\n", "\n");
        return new RawArticle(text.name() + ".json", null, null, null, null, language, null, words);
    }
}
