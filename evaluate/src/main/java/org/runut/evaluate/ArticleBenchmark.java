package org.runut.evaluate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runut.model.Analysis;

/**
 * Articles whose figures, quotations and times were annotated.
 *
 * @param articles the annotations with their texts, in the order of their names
 */
public record ArticleBenchmark(List<GoldSet.Entry> articles) implements Benchmark {
    public ArticleBenchmark {
        articles = List.copyOf(articles);
    }

    @Override
    public String kind() {
        return "articles";
    }

    @Override
    public Evaluation evaluate(Subject subject) {
        var scorer = new ArticleScorer();
        articles.forEach(entry -> scorer.score(entry.gold(), analysis(entry, subject)));
        return scorer.evaluation();
    }

    private static @Nullable Analysis analysis(GoldSet.Entry entry, Subject subject) {
        if (entry.text() == null) {
            return null;
        }
        return subject.read(List.of(entry.text())).stream()
                .findFirst()
                .flatMap(subject::analyze)
                .orElse(null);
    }
}
