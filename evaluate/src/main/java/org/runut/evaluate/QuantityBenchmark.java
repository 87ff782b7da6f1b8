package org.runut.evaluate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.runut.model.Analysis;
import org.runut.model.Quantity;
import org.runut.model.RawArticle;

/**
 * Sentences whose quantities were annotated in the form of NewsQuant (Almasian et al., CQE, EMNLP 2023).
 *
 * @param sentences in their order
 */
public record QuantityBenchmark(List<MeasuredSentence> sentences) implements Benchmark {
    private static final double TOLERANCE = 0.005;

    public QuantityBenchmark {
        sentences = List.copyOf(sentences);
    }

    @Override
    public String kind() {
        return "quantities";
    }

    @Override
    public Evaluation evaluate(Subject subject) {
        var value = new Tally();
        var unit = new Tally();
        List<Miss> misses = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            var sentence = sentences.get(i);
            var raw = new RawArticle(
                    "sentence " + (i + 1), null, null, null, null, MeasuredSentence.LANGUAGE, null, sentence.text());
            var free = new ArrayList<>(
                    subject.analyze(raw).map(Analysis::quantities).orElse(List.of()));
            var sentenceMisses = new Misses(String.valueOf(i + 1));
            for (var gold : sentence.quantities()) {
                match(gold, sentence, free, value, unit, sentenceMisses);
            }
            for (var extra : free) {
                value.extra();
                unit.extra();
                sentenceMisses.add(Cause.QUANTITY_EXTRA, text(extra) + " | " + sentence.text());
            }
            value.close();
            unit.close();
            misses.addAll(sentenceMisses.all());
        }
        Map<String, Score> scores = new LinkedHashMap<>();
        scores.put("value", value);
        scores.put("value+unit", unit);
        return new Evaluation("sentences", sentences.size(), scores, misses);
    }

    private static void match(
            MeasuredSentence.Measured gold,
            MeasuredSentence sentence,
            List<Quantity> free,
            Tally value,
            Tally unit,
            Misses misses) {
        var candidates = free.stream().filter(f -> sameValue(f, gold)).toList();
        if (candidates.isEmpty()) {
            value.missed();
            unit.missed();
            misses.add(Cause.QUANTITY_MISSED, gold + " | " + sentence.text());
            return;
        }
        var hit = candidates.stream()
                .filter(f -> gold.hasUnit(f.unit(), f.counted()))
                .findFirst()
                .orElse(candidates.getFirst());
        free.remove(hit);
        value.right();
        if (gold.hasUnit(hit.unit(), hit.counted())) {
            unit.right();
        } else {
            unit.extra();
            unit.missed();
            misses.differs(Cause.QUANTITY_UNIT, gold.unit(), sentence.text(), gold.toString(), text(hit));
        }
    }

    private static boolean sameValue(Quantity found, MeasuredSentence.Measured gold) {
        var low = found.low();
        var high = found.high();
        return (low != null || high != null)
                && near(low == null ? high : low, gold.low())
                && near(high == null ? low : high, gold.high());
    }

    private static boolean near(@Nullable BigDecimal found, double gold) {
        return found != null && Math.abs(found.doubleValue() - gold) <= TOLERANCE * Math.abs(gold) + 1e-9;
    }

    private static String text(Quantity found) {
        return "[" + found.low() + ", " + found.high() + "] " + found.unit() + " (" + found.counted() + ")";
    }
}
