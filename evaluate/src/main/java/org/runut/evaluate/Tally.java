package org.runut.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Counts kept for each article, so that an interval can be given: a bootstrap over articles, 95 %. */
final class Tally implements Score {
    private static final int DRAWS = 400;
    private static final double TAIL = 0.025;

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

    /** The values of F1 between which the middle 95 % of the draws lie. */
    double[] interval() {
        if (articles.isEmpty()) {
            return new double[] {0, 0};
        }
        var random = new PythonRandom(1);
        var drawn = new double[DRAWS];
        for (int d = 0; d < DRAWS; d++) {
            var sum = Counts.NONE;
            for (int k = 0; k < articles.size(); k++) {
                sum = sum.plus(articles.get(random.below(articles.size())));
            }
            drawn[d] = sum.f1();
        }
        Arrays.sort(drawn);
        return new double[] {drawn[(int) (DRAWS * TAIL)], drawn[(int) (DRAWS * (1 - TAIL))]};
    }

    @Override
    public double value() {
        return total().f1();
    }

    @Override
    public String text() {
        var total = total();
        double[] interval = interval();
        return "P " + Score.digits(total.precision()) + "  R " + Score.digits(total.recall()) + "  F1 "
                + Score.digits(total.f1()) + "  [" + Score.digits(interval[0]) + ", " + Score.digits(interval[1])
                + "]  (" + total.right() + " right, " + total.extra() + " extra, " + total.missed() + " missed)";
    }
}
