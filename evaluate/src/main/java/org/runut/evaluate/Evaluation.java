package org.runut.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The scores of one benchmark, by name, in the order of the normative scripts, and everything that counts against. */
public final class Evaluation {
    private final String counted;
    private final int count;
    private final Map<String, Score> scores;
    private final List<Miss> misses;
    private final List<Reliability> reliabilities;

    Evaluation(String counted, int count, Map<String, Score> scores, List<Miss> misses) {
        this(counted, count, scores, misses, List.of());
    }

    Evaluation(
            String counted, int count, Map<String, Score> scores, List<Miss> misses, List<Reliability> reliabilities) {
        this.counted = counted;
        this.count = count;
        this.scores = new LinkedHashMap<>(scores);
        this.misses = List.copyOf(misses);
        this.reliabilities = List.copyOf(reliabilities);
    }

    /** How many annotated articles or sentences were scored. */
    public int count() {
        return count;
    }

    /** The score of that name. */
    public Score score(String name) {
        var score = scores.get(name);
        if (score == null) {
            throw new IllegalArgumentException("no such score: " + name);
        }
        return score;
    }

    /** The value of each score. */
    public Map<String, Double> values() {
        Map<String, Double> values = new LinkedHashMap<>();
        scores.forEach((name, score) -> values.put(name, score.value()));
        for (var reliability : reliabilities) {
            values.put(reliability.name() + " sureness Brier", reliability.brier());
            values.put(reliability.name() + " sureness ECE", reliability.ece());
        }
        return values;
    }

    /** How well the claims' own confidence tells which are right; none where claims were not judged one by one. */
    public List<Reliability> reliabilities() {
        return reliabilities;
    }

    /** A line a score, with its 95 % interval. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(line(counted, String.valueOf(count)));
        scores.forEach((name, score) -> lines.add(line(name, score.text())));
        return lines;
    }

    private static String line(String name, String text) {
        return name + " ".repeat(Math.max(0, 20 - name.length())) + " " + text;
    }

    /** Everything that counts against, in the order it was met. */
    public List<Miss> misses() {
        return misses;
    }

    /** The misses by cause, the most frequent first. */
    public List<MissGroup> causes() {
        return MissGroup.of(misses);
    }
}
