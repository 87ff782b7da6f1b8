package org.runut.train;

import java.util.Arrays;
import org.runut.tag.ModelHeader;

/** The probabilities of all ways to label one sentence (forward-backward over a linear chain). */
final class Lattice {
    private static final double NEVER = -1e30;

    private final ModelHeader header;
    private final int labels;
    private final boolean[] allowed;
    private double[] forward = new double[0];
    private double[] backward = new double[0];
    private final double[] terms;
    private double total;

    Lattice(ModelHeader header) {
        this.header = header;
        labels = header.labels().size();
        terms = new double[labels];
        allowed = new boolean[(labels + 1) * labels];
        for (int x = 0; x <= labels; x++) {
            for (int y = 0; y < labels; y++) {
                allowed[x * labels + y] = header.allows(x == labels ? -1 : x, y);
            }
        }
    }

    /** What is being tagged. */
    ModelHeader header() {
        return header;
    }

    /** Whether label {@code y} may follow {@code x}, or begin a sentence where {@code x} is the number of labels. */
    boolean allows(int x, int y) {
        return allowed[x * labels + y];
    }

    /** Reads the scores of {@code tokens} tokens and the transitions, the last row of which is for the first token. */
    void read(double[] scores, int tokens, double[] transitions) {
        if (forward.length < tokens * labels) {
            forward = new double[tokens * labels];
            backward = new double[tokens * labels];
        }
        for (int y = 0; y < labels; y++) {
            forward[y] = allows(labels, y) ? scores[y] + transitions[labels * labels + y] : NEVER;
        }
        for (int i = 1; i < tokens; i++) {
            forward(scores, i, transitions);
        }
        Arrays.fill(backward, (tokens - 1) * labels, tokens * labels, 0);
        for (int i = tokens - 2; i >= 0; i--) {
            backward(scores, i, transitions);
        }
        System.arraycopy(forward, (tokens - 1) * labels, terms, 0, labels);
        total = logSum();
    }

    private void forward(double[] scores, int i, double[] transitions) {
        for (int y = 0; y < labels; y++) {
            for (int x = 0; x < labels; x++) {
                terms[x] = allows(x, y) ? forward[(i - 1) * labels + x] + transitions[x * labels + y] : NEVER;
            }
            forward[i * labels + y] = logSum() + scores[i * labels + y];
        }
    }

    private void backward(double[] scores, int i, double[] transitions) {
        int next = (i + 1) * labels;
        for (int x = 0; x < labels; x++) {
            for (int y = 0; y < labels; y++) {
                terms[y] = allows(x, y) ? transitions[x * labels + y] + scores[next + y] + backward[next + y] : NEVER;
            }
            backward[i * labels + x] = logSum();
        }
    }

    /** The probability that token {@code i} has label {@code y}. */
    double of(int i, int y) {
        return StrictMath.exp(forward[i * labels + y] + backward[i * labels + y] - total);
    }

    /** The probability that token {@code i} has label {@code y} after {@code x}. */
    double of(int i, int x, int y, double[] scores, double[] transitions) {
        if (!allows(x, y)) {
            return 0;
        }
        double before = forward[(i - 1) * labels + x] + transitions[x * labels + y];
        return StrictMath.exp(before + scores[i * labels + y] + backward[i * labels + y] - total);
    }

    /** Strict, so that every machine gives the same model. */
    private double logSum() {
        double most = terms[0];
        for (double term : terms) {
            most = Math.max(most, term);
        }
        double sum = 0;
        for (double term : terms) {
            sum += term > most - 40 ? StrictMath.exp(term - most) : 0;
        }
        return most + StrictMath.log(sum);
    }
}
