package org.runut.train;

import java.util.Arrays;
import java.util.SplittableRandom;

/** The weights while they are being learned: steps up the likelihood of one sentence, each weight at a pace of its own (AdaGrad). */
final class Learner {
    private static final double CALM = 1e-2;

    private final Lattice lattice;
    private final Settings settings;
    private final SplittableRandom random;
    private final int labels;
    private final float[] weights;
    private final float[] history;
    private final double[] transitions;
    private final double[] transitionHistory;
    private final double[] gradient;
    private final double[] slope;
    private double[] scores = new double[0];
    private boolean[] hidden = new boolean[0];

    Learner(Lattice lattice, int features, Settings settings, SplittableRandom random) {
        this.lattice = lattice;
        this.settings = settings;
        this.random = random;
        labels = lattice.header().labels().size();
        weights = new float[features * labels];
        history = new float[features * labels];
        transitions = new double[(labels + 1) * labels];
        transitionHistory = new double[transitions.length];
        gradient = new double[transitions.length];
        slope = new double[labels];
    }

    /** The weights: those of a feature's labels one after the other. */
    float[] weights() {
        return weights;
    }

    double[] transitions() {
        return transitions;
    }

    /** Learns from one sentence. */
    void learn(Sample sample) {
        score(sample);
        lattice.read(scores, sample.tokens(), transitions);
        gather(sample);
        for (int i = 0; i < sample.tokens(); i++) {
            for (int y = 0; y < labels; y++) {
                slope[y] = (sample.labels()[i] == y ? 1 : 0) - lattice.of(i, y);
            }
            step(sample, i);
        }
        for (int k = 0; k < transitions.length; k++) {
            transitionHistory[k] += gradient[k] * gradient[k];
            transitions[k] += settings.rate() * gradient[k] / Math.sqrt(CALM + transitionHistory[k]);
        }
    }

    private void score(Sample sample) {
        int count = sample.features().length;
        hidden = hidden.length < count ? new boolean[count] : hidden;
        scores = scores.length < sample.tokens() * labels ? new double[sample.tokens() * labels] : scores;
        Arrays.fill(scores, 0);
        for (int i = 0; i < sample.tokens(); i++) {
            for (int k = sample.from(i); k < sample.ends()[i]; k++) {
                hidden[k] = random.nextDouble() < settings.dropout();
                int at = sample.features()[k] * labels;
                for (int y = 0; !hidden[k] && y < labels; y++) {
                    scores[i * labels + y] += weights[at + y];
                }
            }
        }
    }

    private void step(Sample sample, int token) {
        for (int k = sample.from(token); k < sample.ends()[token]; k++) {
            int at = sample.features()[k] * labels;
            for (int y = 0; !hidden[k] && y < labels; y++) {
                double step = slope[y] - settings.decay() * weights[at + y];
                history[at + y] += (float) (step * step);
                weights[at + y] += (float) (settings.rate() * step / Math.sqrt(CALM + history[at + y]));
            }
        }
    }

    /** The slope of the transitions: what is there less what is expected. */
    private void gather(Sample sample) {
        Arrays.fill(gradient, 0);
        int before = labels;
        for (int i = 0; i < sample.tokens(); i++) {
            gradient[before * labels + sample.labels()[i]]++;
            before = sample.labels()[i];
            for (int y = 0; y < labels; y++) {
                if (i == 0) {
                    gradient[labels * labels + y] -= lattice.of(0, y);
                }
                for (int x = 0; i > 0 && x < labels; x++) {
                    gradient[x * labels + y] -= lattice.of(i, x, y, scores, transitions);
                }
            }
        }
    }
}
