package org.runut.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.runut.model.Analysis;
import org.runut.model.Entity;
import org.runut.model.Part;
import org.runut.model.RawArticle;
import org.runut.model.Span;

/**
 * Sentences whose names were annotated: the F1 of entities, exact span and type (CoNLL 2003); a country counts as a place.
 *
 * @param language  their language
 * @param sentences in their order
 */
public record NameBenchmark(String language, List<NamedSentence> sentences) implements Benchmark {
    private static final Set<String> TYPES = Set.of("person", "place", "organisation");

    public NameBenchmark {
        sentences = List.copyOf(sentences);
    }

    @Override
    public String kind() {
        return "names";
    }

    @Override
    public Evaluation evaluate(Subject subject) {
        var tally = new Tally();
        List<Miss> misses = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            var sentence = sentences.get(i);
            var found = subject.analyze(article(i, sentence.text()))
                    .map(NameBenchmark::names)
                    .orElse(Set.of());
            tally.add(Counts.of(found, sentence.names()));
            tally.close();
            misses.addAll(misses(String.valueOf(i + 1), sentence, found));
        }
        return new Evaluation("sentences", sentences.size(), Map.of("names", tally), misses);
    }

    private RawArticle article(int number, String text) {
        return new RawArticle(
                "sentence " + (number + 1), "https://example.org/" + number, null, null, null, language, null, text);
    }

    private static Set<NamedSentence.Name> names(Analysis analysis) {
        Set<NamedSentence.Name> names = new LinkedHashSet<>();
        for (var entity : analysis.entities()) {
            String type = type(entity.type());
            if (entity.part() == Part.TEXT && TYPES.contains(type)) {
                names.add(new NamedSentence.Name(entity.span(), type));
            }
        }
        return names;
    }

    private static String type(Entity.Type type) {
        return type == Entity.Type.COUNTRY ? "place" : type.name().toLowerCase(Locale.ROOT);
    }

    private static List<Miss> misses(String where, NamedSentence sentence, Set<NamedSentence.Name> found) {
        var misses = new Misses(where);
        for (var gold : sentence.names()) {
            if (!found.contains(gold)) {
                missed(gold, sentence, found, misses);
            }
        }
        for (var got : found) {
            boolean beside = sentence.names().stream().anyMatch(g -> g.span().overlaps(got.span()));
            if (!beside) {
                misses.add(Cause.NAME_EXTRA, got.type(), got.in(sentence) + " | " + sentence.text());
            }
        }
        return misses.all();
    }

    private static void missed(
            NamedSentence.Name gold, NamedSentence sentence, Set<NamedSentence.Name> found, Misses misses) {
        Optional<NamedSentence.Name> other =
                found.stream().filter(f -> f.span().overlaps(gold.span())).findFirst();
        if (other.isEmpty()) {
            misses.add(Cause.NAME_MISSED, gold.type(), gold.in(sentence) + " | " + sentence.text());
            return;
        }
        Span span = other.get().span();
        boolean type = span.equals(gold.span());
        misses.differs(
                type ? Cause.NAME_TYPE : Cause.NAME_BOUNDS,
                type ? gold.type() + " → " + other.get().type() : gold.type(),
                sentence.text(),
                gold.in(sentence),
                other.get().in(sentence));
    }
}
