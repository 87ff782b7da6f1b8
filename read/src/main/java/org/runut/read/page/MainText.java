package org.runut.read.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.runut.read.page.Block.Kind;

/**
 * Chooses the blocks that are the article: those in its container that are not set apart, not mostly links, not the headline
 * again and no furniture; at both ends, what is no running text goes too. A long lead between headline and container belongs to it.
 */
final class MainText {
    private static final double MOSTLY_LINKS = 0.7;
    private static final int SHORTEST = 10;
    private static final int FAR = 15;
    private static final double LONG_LEAD = 400;
    /** What else a line that gives the date may hold: "Senin, … 10:15 WIB". */
    private static final int TIME_AND_DAY = 18;

    private static final int PARAGRAPH = 80;
    private static final int LONGEST_TIME = 14;
    private static final Pattern TIME = Pattern.compile("\\d{1,2}[.:]\\d\\d(?:\\s?\\p{L}[\\p{L}.]{1,4})?");

    private final Furniture furniture;
    private final DateText dates;

    MainText(Furniture furniture, DateText dates) {
        this.furniture = furniture;
        this.dates = dates;
    }

    /** The blocks of the article of a page with that title, in order. Where there are none, elements that are set apart by their names alone are looked at. */
    List<Block> choose(Layout layout, String title) {
        var found = choose(layout, title, layout.blocks());
        if (!found.isEmpty()) {
            return found;
        }
        int names = Sign.ASIDE.bit() | Sign.META.bit();
        return choose(
                layout,
                title,
                layout.blocks().stream()
                        .map(block -> block.with(block.signs() & ~names))
                        .toList());
    }

    private List<Block> choose(Layout layout, String title, List<Block> blocks) {
        var weights = Weights.of(blocks);
        var place = new Container(weights).find(layout.root());
        String headline =
                layout.headline() < 0 ? null : blocks.get(layout.headline()).text();
        var kept = new ArrayList<Block>();
        for (int i = lead(layout.headline() + 1, place.from(), weights); i < place.to(); i++) {
            var block = blocks.get(i);
            boolean inside = i >= place.from() || Weights.of(block) >= PARAGRAPH;
            if (inside && isText(block, headline) && !isOverLinks(blocks, i) && !isTime(block.text())) {
                furniture.without(block).ifPresent(kept::add);
            }
        }
        return withoutHead(trimmed(kept), headline == null ? title : headline);
    }

    /** Where the article begins: behind the headline if running text lies between it and the container, else with this. */
    private static int lead(int behindHeadline, int container, Weights weights) {
        boolean near = behindHeadline > 0 && behindHeadline < container && container - behindHeadline <= FAR;
        return near && weights.good(behindHeadline, container) >= LONG_LEAD ? behindHeadline : container;
    }

    private boolean isText(Block block, @Nullable String headline) {
        return !block.isSetApart()
                && block.linkDensity() <= MOSTLY_LINKS
                && !(block.kind() == Kind.HEADING && block.text().equals(headline));
    }

    /** Whether a headline stands over a list of links. */
    private static boolean isOverLinks(List<Block> blocks, int index) {
        if (blocks.get(index).kind() != Kind.HEADING || index + 1 == blocks.size()) {
            return false;
        }
        var next = blocks.get(index + 1);
        return next.kind() == Kind.ITEM && next.linkDensity() > MOSTLY_LINKS;
    }

    /** Whether a line only tells the time, as over each part of an article that grows by the minute. */
    private static boolean isTime(String line) {
        return line.length() <= LONGEST_TIME && TIME.matcher(line).matches();
    }

    private static List<Block> trimmed(List<Block> kept) {
        int from = 0;
        int to = kept.size();
        while (to > from
                && Weights.of(kept.get(to - 1)) <= 0
                && !isSignature(kept.get(to - 1).text())) {
            to--;
        }
        while (from < to && Weights.of(kept.get(from)) <= 0 && kept.get(from).kind() != Kind.HEADING) {
            from++;
        }
        return kept.subList(from, to);
    }

    /** Without lines at the beginning that only repeat the headline or give the date. */
    private List<Block> withoutHead(List<Block> kept, String headline) {
        for (int i = 0; i < kept.size(); i++) {
            var block = kept.get(i);
            var lines = new ArrayList<>(block.text().lines().toList());
            while (!lines.isEmpty() && (repeats(lines.getFirst(), headline) || isDate(lines.getFirst()))) {
                lines.removeFirst();
            }
            if (!lines.isEmpty()) {
                var rest = new ArrayList<>(kept.subList(i, kept.size()));
                rest.set(0, block.with(String.join("\n", lines)));
                return rest;
            }
        }
        return List.of();
    }

    private static boolean repeats(String line, String headline) {
        return line.length() >= SHORTEST && headline.contains(line);
    }

    private boolean isDate(String line) {
        return line.length() < PARAGRAPH
                && dates.first(line, false)
                        .filter(found -> 2 * (found.end() - found.start()) > line.length() - TIME_AND_DAY)
                        .isPresent();
    }

    /** Whether a closing line only names who wrote it or where it came from: "(zal/Ant)", "(ANTARA)". */
    private static boolean isSignature(String line) {
        return line.length() > 3 && line.length() < PARAGRAPH && line.startsWith("(") && line.endsWith(")");
    }
}
