package org.runut.train;

/**
 * A sentence to learn from.
 *
 * @param features the numbers of the features of all tokens, one token after the other
 * @param ends     for each token, the index after its last feature
 * @param labels   for each token, the number of its label
 */
@SuppressWarnings("ArrayRecordComponent") // Millions of numbers, read in the inner loop.
record Sample(int[] features, int[] ends, int[] labels) {
    int tokens() {
        return ends.length;
    }

    int from(int token) {
        return token == 0 ? 0 : ends[token - 1];
    }
}
