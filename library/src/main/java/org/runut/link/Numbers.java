package org.runut.link;

/** Rows of numbers. */
final class Numbers {
    private Numbers() {}

    /** 1 for yes, 0 for no. */
    static double is(boolean is) {
        return is ? 1 : 0;
    }

    /** A 1 for each yes, a 0 for each no. */
    static double[] of(boolean... are) {
        var numbers = new double[are.length];
        for (int i = 0; i < are.length; i++) {
            numbers[i] = is(are[i]);
        }
        return numbers;
    }

    /** One row behind the other. */
    static double[] together(double[]... rows) {
        int size = 0;
        for (double[] row : rows) {
            size += row.length;
        }
        var numbers = new double[size];
        int at = 0;
        for (double[] row : rows) {
            System.arraycopy(row, 0, numbers, at, row.length);
            at += row.length;
        }
        return numbers;
    }
}
