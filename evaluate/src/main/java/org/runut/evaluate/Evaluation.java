package org.runut.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The scores of a set of analyses, by name, in the order and the form of the normative script, and every error. */
public final class Evaluation {
    private final int articles;
    private final Map<String, Score> scores;
    private final List<String> errors;

    Evaluation(int articles, Map<String, Score> scores, List<String> errors) {
        this.articles = articles;
        this.scores = new LinkedHashMap<>(scores);
        this.errors = List.copyOf(errors);
    }

    /** How many annotated articles were scored. */
    public int articles() {
        return articles;
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
        return values;
    }

    /** A line a score. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(line("articles", String.valueOf(articles)));
        scores.forEach((name, score) -> lines.add(line(name, score.text())));
        return lines;
    }

    private static String line(String name, String text) {
        return name + " ".repeat(Math.max(0, 20 - name.length())) + " " + text;
    }

    /** A line an error: the article, what is wrong, what was annotated and what was found. */
    public List<String> errors() {
        return errors;
    }
}
