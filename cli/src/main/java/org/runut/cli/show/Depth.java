package org.runut.cli.show;

/** How much of a story is shown. */
public enum Depth {
    /** What matters most: for the demo. */
    BRIEF(1, 0, 5, 1, 0, false),
    /** A screen or a few. */
    USUAL(12, 10, Integer.MAX_VALUE, 6, 4, false),
    /** Everything, nothing folded. */
    ALL(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, true);

    /** Questions with several figures. */
    final int questions;

    /** Questions with a single figure. */
    final int singles;

    /** Figures of one question. */
    final int figures;

    /** Relations of one question. */
    final int relations;

    /** Relations between questions. */
    final int across;

    /** Whether copies that changed nothing get lines of their own. */
    final boolean unfolded;

    Depth(int questions, int singles, int figures, int relations, int across, boolean unfolded) {
        this.questions = questions;
        this.singles = singles;
        this.figures = figures;
        this.relations = relations;
        this.across = across;
        this.unfolded = unfolded;
    }
}
