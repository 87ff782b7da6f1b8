package org.runut.evaluate;

import java.util.ArrayList;
import java.util.List;

/**
 * Fits a log-linear model of choices by gradient steps whose length shrinks with what was stepped before (AdaGrad), with a ridge on the
 * weights: of the choices of one question, those that are right shall be likely together. The same data give the same weights.
 */
final class ChoiceFit {
    private static final int ROUNDS = 400;
    private static final double RIDGE = 3;
    private static final double STEP = 0.3;

    private final int values;
    private final List<Question> questions = new ArrayList<>();

    private record Question(List<int[]> choices, List<Boolean> right) {}

    /** @param values how many marks there are */
    ChoiceFit(int values) {
        this.values = values;
    }

    /** Takes a question: the marks of each of its choices, and which are right. */
    void add(List<int[]> choices, List<Boolean> right) {
        questions.add(new Question(choices, right));
    }

    /** The weights of the marks. */
    double[] fit() {
        var weights = new double[values];
        var squares = new double[values];
        for (int round = 0; round < ROUNDS; round++) {
            var gradient = new double[values];
            for (int i = 0; i < values; i++) {
                gradient[i] = RIDGE * weights[i];
            }
            questions.forEach(question -> descend(question, weights, gradient));
            for (int i = 0; i < values; i++) {
                squares[i] += gradient[i] * gradient[i];
                weights[i] -= squares[i] == 0 ? 0 : STEP * gradient[i] / Math.sqrt(squares[i]);
            }
        }
        return weights;
    }

    private static void descend(Question question, double[] weights, double[] gradient) {
        double[] likely = likely(question, weights);
        double right = 0;
        for (int k = 0; k < likely.length; k++) {
            right += question.right().get(k) ? likely[k] : 0;
        }
        for (int k = 0; k < likely.length; k++) {
            double wanted = question.right().get(k) ? likely[k] / right : 0;
            for (int mark : question.choices().get(k)) {
                gradient[mark] += likely[k] - wanted;
            }
        }
    }

    /** How likely each choice is. */
    private static double[] likely(Question question, double[] weights) {
        var likely = new double[question.choices().size()];
        double most = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < likely.length; k++) {
            for (int mark : question.choices().get(k)) {
                likely[k] += weights[mark];
            }
            most = Math.max(most, likely[k]);
        }
        double all = 0;
        for (int k = 0; k < likely.length; k++) {
            likely[k] = StrictMath.exp(likely[k] - most);
            all += likely[k];
        }
        for (int k = 0; k < likely.length; k++) {
            likely[k] /= all;
        }
        return likely;
    }
}
