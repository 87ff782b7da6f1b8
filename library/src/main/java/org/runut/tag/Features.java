package org.runut.tag;

import java.util.Arrays;

/**
 * The features of the tokens of one sentence as hashes, in flat arrays that are used again for the next sentence. Not for
 * use by several threads at once.
 */
public final class Features {
    private int[] hashes = new int[4096];
    private int[] ends = new int[64];
    private int count;
    private int tokens;

    /** Forgets everything. */
    public void clear() {
        count = 0;
        tokens = 0;
    }

    /**
     * Gives the current token a feature.
     *
     * @param template which property of the token it is
     * @param value    the property's value, hashed
     */
    public void add(int template, int value) {
        if (count == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * count);
        }
        hashes[count++] = mixed(template, value);
    }

    /** Goes on to the next token. */
    public void next() {
        if (tokens == ends.length) {
            ends = Arrays.copyOf(ends, 2 * tokens);
        }
        ends[tokens++] = count;
    }

    /** How many tokens there are. */
    public int tokens() {
        return tokens;
    }

    /** Index of the first feature of a token. */
    public int from(int token) {
        return token == 0 ? 0 : ends[token - 1];
    }

    /** Index after the last feature of a token. */
    public int to(int token) {
        return ends[token];
    }

    /** The hash of a feature; never 0, which stands for none. */
    public int hash(int feature) {
        return hashes[feature];
    }

    /** Two hashes made one. */
    public static int both(int first, int second) {
        return first * 0x9E3779B1 + Integer.rotateLeft(second * 0x85EBCA6B, 15);
    }

    private static int mixed(int template, int value) {
        int h = value * 0xCC9E2D51 + template * 0x9E3779B1;
        h ^= h >>> 16;
        h *= 0x85EBCA6B;
        h ^= h >>> 13;
        h *= 0xC2B2AE35;
        h ^= h >>> 16;
        return h == 0 ? 1 : h;
    }
}
