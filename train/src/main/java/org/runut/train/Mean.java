package org.runut.train;

import java.util.Arrays;
import org.runut.tag.ModelHeader;
import org.runut.tag.TagModel;

/** The mean of weights at several times of the training. */
final class Mean {
    private final double[] weights;
    private final double[] transitions;
    private int count;

    Mean(int weights, int transitions) {
        this.weights = new double[weights];
        this.transitions = new double[transitions];
    }

    /** Takes the present weights in. */
    void add(Learner learner) {
        count++;
        for (int k = 0; k < weights.length; k++) {
            weights[k] += learner.weights()[k];
        }
        for (int k = 0; k < transitions.length; k++) {
            transitions[k] += learner.transitions()[k];
        }
    }

    /** The model: weights as multiples of one scale, weak features left out. */
    TagModel model(ModelHeader header, Vocabulary vocabulary, Settings settings) {
        int labels = header.labels().size();
        double seen = (1 - settings.dropout()) / count;
        double most = Arrays.stream(weights).map(Math::abs).max().orElse(0) * seen;
        double scale = most / Short.MAX_VALUE;
        int[] hashes = new int[vocabulary.size()];
        short[] kept = new short[weights.length];
        int size = 0;
        for (int k = 0; k < vocabulary.size(); k++) {
            if (strongest(k * labels, labels) * seen >= settings.least()) {
                hashes[size] = vocabulary.hash(k);
                for (int y = 0; y < labels; y++) {
                    kept[size * labels + y] = (short) Math.round(weights[k * labels + y] * seen / scale);
                }
                size++;
            }
        }
        float[] steps = new float[transitions.length];
        for (int k = 0; k < steps.length; k++) {
            steps[k] = (float) (transitions[k] / count);
        }
        return new TagModel(
                header, steps, (float) scale, Arrays.copyOf(hashes, size), Arrays.copyOf(kept, size * labels));
    }

    private double strongest(int from, int labels) {
        double most = 0;
        for (int k = from; k < from + labels; k++) {
            most = Math.max(most, Math.abs(weights[k]));
        }
        return most;
    }
}
