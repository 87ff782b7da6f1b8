package org.runut.evaluate;

import java.util.ArrayList;
import java.util.List;

/** A share of right ones, kept for each article. */
final class Share implements Score {
    private final List<int[]> articles = new ArrayList<>();
    private int all;
    private int right;

    /** Counts one; gives back whether it is right. */
    boolean add(boolean isRight) {
        all++;
        right += isRight ? 1 : 0;
        return isRight;
    }

    /** Ends an article. */
    void close() {
        int before = articles.stream().mapToInt(a -> a[0]).sum();
        int rightBefore = articles.stream().mapToInt(a -> a[1]).sum();
        articles.add(new int[] {all - before, right - rightBefore});
    }

    @Override
    public double value() {
        return all == 0 ? 0 : (double) right / all;
    }

    private double drawn(int[] indices) {
        int sum = 0;
        int ofThem = 0;
        for (int k : indices) {
            sum += articles.get(k)[0];
            ofThem += articles.get(k)[1];
        }
        return sum == 0 ? 0 : (double) ofThem / sum;
    }

    @Override
    public String text() {
        return Score.digits(value()) + "  " + Bootstrap.text(Bootstrap.interval(articles.size(), this::drawn)) + "  ("
                + right + " of " + all + ")";
    }
}
