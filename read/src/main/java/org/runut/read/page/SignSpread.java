package org.runut.read.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives each block the signs of all elements around it. What is said of an element that holds much of the page's text can't
 * mean all of it ({@code <body class="has-sidebar">}, a page that is one form), so there the signs that set apart are not taken.
 */
final class SignSpread {
    private static final double MUCH = 0.4;
    private static final int OFF_WHERE_MUCH = Sign.SET_APART | Sign.DATE.bit() | Sign.AUTHOR.bit();

    private final Furniture furniture;

    SignSpread(Furniture furniture) {
        this.furniture = furniture;
    }

    private record Task(Place place, int signs) {}

    /** The blocks with their signs. */
    List<Block> over(Place root, List<Block> blocks, int headline) {
        var text = new int[blocks.size() + 1];
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            text[i + 1] = text[i] + (block.marks() > 0 ? block.length() - block.linked() : 0);
        }
        var spread = new int[blocks.size()];
        var open = new ArrayDeque<Task>();
        open.push(new Task(root, 0));
        while (!open.isEmpty()) {
            var task = open.pop();
            var place = task.place();
            boolean much = text[place.to()] - text[place.from()] > MUCH * text[blocks.size()];
            int around =
                    Sign.POST.in(place.own()) ? task.signs() & ~(Sign.ASIDE.bit() | Sign.RELATED.bit()) : task.signs();
            int signs = around | (much ? place.own() & ~OFF_WHERE_MUCH : place.own());
            boolean holdsHeadline = headline < 0 ? much : headline >= place.from() && headline < place.to();
            if (!holdsHeadline && leadsAway(place, blocks)) {
                signs |= Sign.RELATED.bit();
            }
            int next = place.from();
            for (var child : place.children()) {
                fill(spread, next, child.from(), signs);
                next = child.to();
                open.push(new Task(child, signs));
            }
            fill(spread, next, place.to(), signs);
        }
        var out = new ArrayList<Block>(blocks.size());
        for (int i = 0; i < spread.length; i++) {
            out.add(blocks.get(i).with(spread[i]));
        }
        return out;
    }

    /** Whether the first words in an element are a headline over links to other articles. */
    private boolean leadsAway(Place place, List<Block> blocks) {
        if (place.isEmpty() || place.to() - place.from() == 1) {
            return false;
        }
        var first = blocks.get(place.from());
        return first.kind() == Block.Kind.HEADING && (first.has(Sign.RELATED) || furniture.leadsAway(first));
    }

    private static void fill(int[] spread, int from, int to, int signs) {
        for (int i = from; i < to; i++) {
            spread[i] = signs;
        }
    }
}
