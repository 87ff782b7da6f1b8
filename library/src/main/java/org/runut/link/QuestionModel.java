package org.runut.link;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.runut.link.story.Linkage;

/**
 * How much each likeness speaks for two figures answering the same question: the weights of a logistic regression, read from
 * {@code questions.tsv}, which says what they were fitted on.
 */
final class QuestionModel {
    private static final String FILE = "questions.tsv";
    private final Map<String, Double> values;
    private final double[] weights;
    private final double bias;
    private final double against;
    private final double threshold;
    private final double uncompared;

    /** The model with these weights by the names of the likenesses, and those in brackets. */
    QuestionModel(Map<String, Double> values) {
        this.values = Map.copyOf(values);
        weights =
                Likeness.NAMES.stream().mapToDouble(name -> value(values, name)).toArray();
        bias = value(values, "(bias)");
        against = value(values, "(against)");
        threshold = value(values, "(threshold)");
        uncompared = value(values, "(uncompared)");
    }

    /** A likeness that the table does not hold counts nothing, so that one more can be fitted. */
    private static double value(Map<String, Double> values, String name) {
        return values.getOrDefault(name, 0.0);
    }

    /** The model that comes with the library. */
    static QuestionModel load() {
        var values = new HashMap<String, Double>();
        for (String line : lines()) {
            int tab = line.indexOf('\t');
            if (!line.startsWith("#") && tab > 0) {
                values.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
            }
        }
        return new QuestionModel(values);
    }

    /** The same with other weights where there are some. */
    QuestionModel with(Map<String, Double> others) {
        var all = new HashMap<>(values);
        all.putAll(others);
        return new QuestionModel(all);
    }

    private static List<String> lines() {
        var in = Objects.requireNonNull(QuestionModel.class.getResourceAsStream(FILE), FILE);
        try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new ArrayList<>(reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The log-odds of a pair with these numbers; {@code ruledOut} where a rule speaks against it. */
    double weigh(double[] likeness, boolean ruledOut) {
        double sum = ruledOut ? bias + against : bias;
        for (int i = 0; i < likeness.length; i++) {
            sum += likeness[i] * weights[i];
        }
        return sum;
    }

    /** A linkage of so many figures. */
    Linkage linkage(int figures) {
        return new Linkage(figures, threshold, uncompared);
    }
}
