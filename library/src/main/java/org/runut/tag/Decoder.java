package org.runut.tag;

import java.util.Arrays;

/** Finds the best labels of a sentence (Viterbi). Keeps its working memory; not for use by several threads at once. */
public final class Decoder {
    private static final float NEVER = -1e30f;

    private final TagModel model;
    private final int labels;
    private final float[] transitions;
    private final float[] first;
    private final int[] sums;
    private float[] scores;
    private float[] next;
    private byte[] back = new byte[0];

    /** Tags with a model. */
    public Decoder(TagModel model) {
        this.model = model;
        labels = model.labels().size();
        transitions = new float[labels * labels];
        first = new float[labels];
        sums = new int[model.width()];
        scores = new float[labels];
        next = new float[labels];
        for (int y = 0; y < labels; y++) {
            first[y] = weight(TagModel.START, y);
            for (int x = 0; x < labels; x++) {
                transitions[y * labels + x] = weight(x, y);
            }
        }
    }

    private float weight(int before, int label) {
        return model.header().allows(before, label) ? model.transition(before, label) : NEVER;
    }

    /** The best label of each token, put into {@code best}, which must be long enough. */
    public void decode(Features features, int[] best) {
        int n = features.tokens();
        if (n == 0) {
            return;
        }
        if (back.length < n * labels) {
            back = new byte[n * labels * 2];
        }
        for (int i = 0; i < n; i++) {
            sum(features, i);
            step(i);
        }
        int label = 0;
        for (int y = 1; y < labels; y++) {
            label = scores[y] > scores[label] ? y : label;
        }
        for (int i = n - 1; i >= 0; i--) {
            best[i] = label;
            label = back[i * labels + label];
        }
    }

    private void sum(Features features, int token) {
        Arrays.fill(sums, 0);
        int end = features.to(token);
        for (int k = features.from(token); k < end; k++) {
            model.addTo(sums, 0, features.hash(k));
        }
    }

    private void step(int token) {
        for (int y = 0; y < labels; y++) {
            int from = 0;
            float most = token == 0 ? first[y] : NEVER * 2;
            for (int x = 0; token > 0 && x < labels; x++) {
                float score = scores[x] + transitions[y * labels + x];
                if (score > most) {
                    most = score;
                    from = x;
                }
            }
            next[y] = most + sums[y] * model.scale();
            back[token * labels + y] = (byte) from;
        }
        float[] spent = scores;
        scores = next;
        next = spent;
    }
}
