package org.runut.read.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runut.read.page.Block.Kind;

/**
 * Chooses the blocks that are the article: those in its container that are not set apart, not mostly links, not the headline
 * again and no furniture; at both ends, what is no running text goes too. A long lead between headline and container belongs to it.
 */
final class MainText {
    private static final double MOSTLY_LINKS = 0.7;
    private static final int FAR = 15;
    private static final double LONG_LEAD = 400;
    private static final double PARAGRAPH = 80;

    private final Furniture furniture;

    MainText(Furniture furniture) {
        this.furniture = furniture;
    }

    /** The blocks of the article, in order. Where there are none, elements that are set apart by their names alone are looked at. */
    List<Block> choose(Layout layout) {
        var found = choose(layout, layout.blocks());
        if (!found.isEmpty()) {
            return found;
        }
        int names = Sign.ASIDE.bit() | Sign.META.bit();
        return choose(
                layout,
                layout.blocks().stream()
                        .map(block -> block.with(block.signs() & ~names))
                        .toList());
    }

    private List<Block> choose(Layout layout, List<Block> blocks) {
        var weights = Weights.of(blocks);
        var place = new Container(weights).find(layout.root());
        String headline =
                layout.headline() < 0 ? null : blocks.get(layout.headline()).text();
        var kept = new ArrayList<Block>();
        for (int i = lead(layout.headline() + 1, place.from(), weights); i < place.to(); i++) {
            var block = blocks.get(i);
            boolean inside = i >= place.from() || Weights.of(block) >= PARAGRAPH;
            if (inside && isText(block, headline)) {
                kept.add(block);
            }
        }
        return trimmed(kept);
    }

    /** Where the article begins: behind the headline if running text lies between it and the container, else with this. */
    private static int lead(int behindHeadline, int container, Weights weights) {
        boolean near = behindHeadline > 0 && behindHeadline < container && container - behindHeadline <= FAR;
        return near && weights.good(behindHeadline, container) >= LONG_LEAD ? behindHeadline : container;
    }

    private boolean isText(Block block, @Nullable String headline) {
        return !block.isSetApart()
                && block.linkDensity() <= MOSTLY_LINKS
                && !(block.kind() == Kind.HEADING && block.text().equals(headline))
                && !furniture.is(block);
    }

    private static List<Block> trimmed(List<Block> kept) {
        int from = 0;
        int to = kept.size();
        while (to > from && Weights.of(kept.get(to - 1)) <= 0) {
            to--;
        }
        while (from < to && Weights.of(kept.get(from)) <= 0 && kept.get(from).kind() != Kind.HEADING) {
            from++;
        }
        return kept.subList(from, to);
    }
}
