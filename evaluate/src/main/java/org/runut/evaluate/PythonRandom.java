package org.runut.evaluate;

import java.util.Collections;
import java.util.List;

/**
 * The numbers of Python's {@code random.Random(seed)}: the Mersenne Twister MT19937, seeded by an array of
 * one word, with rejection by bits. It makes intervals equal to those of the normative script.
 */
final class PythonRandom {
    private static final int N = 624;
    private static final int M = 397;

    private final int[] state = new int[N];
    private int index = N;

    PythonRandom(int seed) {
        spread(19650218);
        int i = 1;
        for (int k = N; k > 0; k--) {
            state[i] = (state[i] ^ (state[i - 1] ^ state[i - 1] >>> 30) * 1664525) + seed;
            i = next(i);
        }
        for (int k = N - 1; k > 0; k--) {
            state[i] = (state[i] ^ (state[i - 1] ^ state[i - 1] >>> 30) * 1566083941) - i;
            i = next(i);
        }
        state[0] = 0x80000000;
    }

    private void spread(int seed) {
        state[0] = seed;
        for (int i = 1; i < N; i++) {
            state[i] = 1812433253 * (state[i - 1] ^ state[i - 1] >>> 30) + i;
        }
    }

    private int next(int i) {
        if (i + 1 < N) {
            return i + 1;
        }
        state[0] = state[N - 1];
        return 1;
    }

    /** A number from 0 to {@code n} - 1; {@code n} at least 1. */
    int below(int n) {
        int bits = 32 - Integer.numberOfLeadingZeros(n);
        int r = bits(bits);
        while (r >= n) {
            r = bits(bits);
        }
        return r;
    }

    /** Puts a list into the order of {@code random.shuffle}. */
    void shuffle(List<?> list) {
        for (int i = list.size() - 1; i > 0; i--) {
            Collections.swap(list, i, below(i + 1));
        }
    }

    private int bits(int count) {
        return word() >>> 32 - count;
    }

    private int word() {
        if (index == N) {
            twist();
        }
        int y = state[index++];
        y ^= y >>> 11;
        y ^= y << 7 & 0x9d2c5680;
        y ^= y << 15 & 0xefc60000;
        return y ^ y >>> 18;
    }

    private void twist() {
        for (int k = 0; k < N; k++) {
            int y = state[k] & 0x80000000 | state[(k + 1) % N] & 0x7fffffff;
            state[k] = state[(k + M) % N] ^ y >>> 1 ^ ((y & 1) == 0 ? 0 : 0x9908b0df);
        }
        index = 0;
    }
}
