package org.runut.claim;

import org.runut.pack.Lex;

/** Tells figures that are only the level another figure is compared with or came from. */
final class FormerLevels {
    private static final int LEAD = 6;

    private final Words words;

    FormerLevels(Words words) {
        this.words = words;
    }

    /** Whether it is only the level that another figure is compared with or came from: that one was so. */
    boolean isFormer(Site site) {
        if (wasBefore(site)) {
            return true;
        }
        if (site.before() == null || site.isWhole()) {
            return false;
        }
        int number = site.mention().from();
        for (int i = number - 1; i >= Math.max(site.left(), number - LEAD); i--) {
            if (site.tags().hasAny(i, Lex.FROM, Lex.COMPARED) || site.tags().endingAt(i + 1, Lex.COMPARED) != null) {
                return true;
            }
            boolean leads = site.tags().hasAny(i, Lex.AMOUNT, Lex.RELATIVE, Lex.LINKER)
                    || site.layers().time(i) != null
                    || words.isFunction(site.passage(), i);
            if (!leads || site.tags().has(i, Lex.PLAN)) {
                return false;
            }
        }
        return false;
    }

    /** "dari 40 menjadi 30": the level before a change was so. */
    static boolean wasBefore(Site site) {
        var after = site.after();
        return after != null
                && site.tags().endingAt(site.mention().from(), Lex.FROM) != null
                && site.tags().endingAt(after.from(), Lex.BECOMES) != null;
    }
}
