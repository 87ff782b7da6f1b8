package org.runut.evaluate;

import java.util.ArrayList;
import java.util.List;

/** Counts kept for each article, so that an interval can be given: a bootstrap over articles. */
final class Tally implements Score {
    private final List<Counts> articles = new ArrayList<>();
    private int right;
    private int extra;
    private int missed;

    void right() {
        right++;
    }

    void extra() {
        extra++;
    }

    void missed() {
        missed++;
    }

    /** Counts so many at once. */
    void add(Counts counts) {
        right += counts.right();
        extra += counts.extra();
        missed += counts.missed();
    }

    /** Ends an article. */
    void close() {
        articles.add(new Counts(right, extra, missed));
        right = 0;
        extra = 0;
        missed = 0;
    }

    Counts total() {
        return articles.stream().reduce(Counts.NONE, Counts::plus);
    }

    private double[] interval() {
        return Bootstrap.interval(articles.size(), this::drawn);
    }

    private double drawn(int[] indices) {
        var sum = Counts.NONE;
        for (int k : indices) {
            sum = sum.plus(articles.get(k));
        }
        return sum.f1();
    }

    @Override
    public double value() {
        return total().f1();
    }

    @Override
    public String text() {
        var total = total();
        return "P " + Score.digits(total.precision()) + "  R " + Score.digits(total.recall()) + "  F1 "
                + Score.digits(total.f1()) + "  " + Bootstrap.text(interval()) + "  (" + total.right() + " right, "
                + total.extra() + " extra, " + total.missed() + " missed)";
    }
}
