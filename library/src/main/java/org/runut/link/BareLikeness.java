package org.runut.link;

import java.util.List;

/** How figures go together of which the sentence does not say what they count, since it was told before: "the police say 34". */
final class BareLikeness {
    /** The names of the numbers. */
    static final List<String> NAMES = List.of("bare one", "bare both", "bare next", "answered");

    private static final int NEAR = 3;

    /** The numbers of a pair. */
    double[] of(Mention a, Mention b) {
        boolean x = isBare(a);
        boolean y = isBare(b);
        boolean later = a.sameArticle(b) && (a.index() < b.index() ? y : x);
        int apart = Math.abs(a.index() - b.index());
        boolean next = later && apart == 1 && !a.headline() && !b.headline();
        boolean answered = a.sameArticle(b)
                && apart <= NEAR
                && a.figure().chain().speaker() != null
                && b.figure().chain().speaker() != null
                && !Alike.sameSpeaker(a, b)
                && !Alike.otherFrame(a, b);
        return Numbers.of(x != y, x && y, next, answered);
    }

    /** Whether nothing says what happened to what is counted, and what is counted could be anybody. */
    private static boolean isBare(Mention mention) {
        boolean nothing = mention.figure().binding().counted() == null
                || mention.figure().binding().concept().isEmpty();
        return Alike.frame(mention).isEmpty() && (nothing || Alike.isAnybody(mention));
    }
}
