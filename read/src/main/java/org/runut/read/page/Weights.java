package org.runut.read.page;

import java.util.List;
import org.runut.read.page.Block.Kind;

/**
 * How much each block speaks for being running text: its letters outside links, where it has the marks of sentences; less than
 * nothing where it is links, is set apart, or is short and without any mark.
 */
final class Weights {
    private static final double LINKS = 0.5;
    private static final int SHORT = 40;
    private static final double MOST_AGAINST = 100;

    private final double[] sums;
    private final double[] goods;

    private Weights(double[] sums, double[] goods) {
        this.sums = sums;
        this.goods = goods;
    }

    static Weights of(List<Block> blocks) {
        var sums = new double[blocks.size() + 1];
        var goods = new double[blocks.size() + 1];
        for (int i = 0; i < blocks.size(); i++) {
            double weight = of(blocks.get(i));
            sums[i + 1] = sums[i] + weight;
            goods[i + 1] = goods[i] + Math.max(0, weight);
        }
        return new Weights(sums, goods);
    }

    /** The weight of one block. */
    static double of(Block block) {
        int free = block.length() - block.linked();
        if (block.isSetApart()) {
            return -Math.min(MOST_AGAINST, block.length());
        }
        if (block.linkDensity() > LINKS) {
            return -Math.min(MOST_AGAINST, block.linked());
        }
        if (block.kind() == Kind.HEADING) {
            return 0;
        }
        if (block.marks() == 0) {
            return free < SHORT ? -10 : free * 0.2;
        }
        return free < SHORT ? free * 0.3 : free;
    }

    /** The sum of the weights of a range. */
    double sum(int from, int to) {
        return sums[to] - sums[from];
    }

    /** The sum of the weights above nothing of a range. */
    double good(int from, int to) {
        return goods[to] - goods[from];
    }

    double good(Place place) {
        return good(place.from(), place.to());
    }
}
