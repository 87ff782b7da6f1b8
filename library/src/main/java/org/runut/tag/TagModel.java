package org.runut.tag;

import java.util.List;

/**
 * A trained linear-chain tagger: a weight for each feature with each label, and for each label after each other. Never
 * changed; safe for use by many threads, each with a {@link Decoder} of its own.
 *
 * <p>The weights lie in one array of open addressing: a slot holds a feature's hash and, two in an int, its weights as
 * multiples of one scale.
 */
public final class TagModel {
    /** Says that nothing came before. */
    static final int START = -1;

    private final ModelHeader header;
    private final float[] transitions;
    private final float scale;
    private final int stride;
    private final int mask;
    private final int[] slots;

    /**
     * A model of weights.
     *
     * @param header      what it is
     * @param transitions weights of label after label, row by row; the last row for the first token
     * @param scale       what the weights are multiples of
     * @param hashes      the features
     * @param weights     for each feature, a weight for each label
     */
    public TagModel(ModelHeader header, float[] transitions, float scale, int[] hashes, short[] weights) {
        int labels = header.labels().size();
        if (transitions.length != (labels + 1) * labels || weights.length != hashes.length * labels) {
            throw new IllegalArgumentException("weights that do not fit " + labels + " labels");
        }
        this.header = header;
        this.transitions = transitions.clone();
        this.scale = scale;
        this.stride = 1 + (labels + 1) / 2;
        int capacity = Integer.highestOneBit(Math.max(4, hashes.length + hashes.length / 2)) * 2;
        this.mask = capacity - 1;
        this.slots = new int[capacity * stride];
        for (int k = 0; k < hashes.length; k++) {
            put(hashes[k], weights, k * labels);
        }
    }

    private void put(int hash, short[] weights, int from) {
        int slot = hash & mask;
        while (slots[slot * stride] != 0) {
            slot = slot + 1 & mask;
        }
        slots[slot * stride] = hash;
        for (int y = 0; y < labels().size(); y++) {
            slots[slot * stride + 1 + y / 2] |= (weights[from + y] & 0xFFFF) << (y % 2 * 16);
        }
    }

    /** What the model is. */
    public ModelHeader header() {
        return header;
    }

    /** The labels, of which the first means "nothing". */
    public List<String> labels() {
        return header.labels();
    }

    /** The weight of a label after another, or after {@link #START}. */
    float transition(int before, int label) {
        int labels = header.labels().size();
        return transitions[(before == START ? labels : before) * labels + label];
    }

    float scale() {
        return scale;
    }

    /** Adds the weights of a feature to the sums of the labels, in multiples of the scale. */
    void addTo(int[] sums, int from, int hash) {
        int slot = hash & mask;
        int at = slot * stride;
        while (slots[at] != hash) {
            if (slots[at] == 0) {
                return;
            }
            slot = slot + 1 & mask;
            at = slot * stride;
        }
        int to = from;
        for (int k = 1; k < stride; k++) {
            int pair = slots[at + k];
            sums[to++] += (short) pair;
            sums[to++] += pair >> 16;
        }
    }

    /** How many places the sums of one token take. */
    int width() {
        return (stride - 1) * 2;
    }

    /** How many features have weights. */
    public int size() {
        int count = 0;
        for (int at = 0; at < slots.length; at += stride) {
            count += slots[at] == 0 ? 0 : 1;
        }
        return count;
    }

    /** Copies features and weights out, in the order in which they are stored. */
    void copyTo(int[] hashes, short[] weights) {
        int labels = header.labels().size();
        int k = 0;
        for (int at = 0; at < slots.length; at += stride) {
            if (slots[at] != 0) {
                hashes[k] = slots[at];
                for (int y = 0; y < labels; y++) {
                    weights[k * labels + y] = (short) (slots[at + 1 + y / 2] >> (y % 2 * 16));
                }
                k++;
            }
        }
    }
}
