package org.runut.read.page;

import java.util.List;
import org.runut.read.page.Block.Kind;

/**
 * A page as its readers see it.
 *
 * @param blocks   its blocks of text in order
 * @param root     the element around all of them
 * @param headline index of the block that is the headline of the article; below zero where none was found
 */
record Layout(List<Block> blocks, Place root, int headline) {
    private static final int SHORTEST = 10;

    /**
     * Index of the headline: of the headings that the page's title repeats, the longest; else the first heading of the first rank;
     * below zero for none.
     */
    static int headline(List<Block> blocks, String title) {
        int first = -1;
        int best = -1;
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            if (block.kind() == Kind.HEADING) {
                boolean titled = block.length() >= SHORTEST && title.contains(block.text());
                if (titled && (best < 0 || block.length() > blocks.get(best).length())) {
                    best = i;
                }
                if (first < 0 && block.element().nameIs("h1")) {
                    first = i;
                }
            }
        }
        return best < 0 ? first : best;
    }
}
