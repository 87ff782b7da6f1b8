package org.runut.link;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.runut.pack.Lex;

/**
 * How alike two figures are in the small words that say which of several figures of one thing they are: a target, a whole of which a
 * part was told, a gap; in what the noun means that names what they count; and in the times they are said to hold for.
 */
final class MarkLikeness {
    private static final int NEAR = 6;
    private static final int CLOSE = 3;
    private static final int LEADING = 2;
    private static final String OF = "of";

    /** What is looked for, and how many tokens before and behind the figure. */
    private enum Mark {
        PLAN(Lex.PLAN, NEAR, LEADING),
        NEGATION(Lex.NEGATION, CLOSE, 0),
        EACH(Lex.EACH, CLOSE, CLOSE),
        COMPARED(Lex.COMPARED, CLOSE, 0),
        GAP(Lex.GAP, CLOSE, CLOSE);

        private final Lex lex;
        private final int before;
        private final int behind;

        Mark(Lex lex, int before, int behind) {
            this.lex = lex;
            this.before = before;
            this.behind = behind;
        }

        boolean isIn(Own own) {
            return own.has(lex, before, behind);
        }
    }

    /** The names of the numbers. */
    static final List<String> NAMES = names();

    private static List<String> names() {
        var names = new ArrayList<String>();
        for (var mark : Mark.values()) {
            names.add(mark.name().toLowerCase(Locale.ROOT) + " one");
        }
        names.addAll(List.of(
                "whole one",
                "whole both",
                "as-of other",
                "as-of other, moving",
                "counted sense same",
                "counted sense other"));
        return List.copyOf(names);
    }

    private final Map<Mention, Marked> marked = new HashMap<>();

    /** The marks of a figure, whether it is a whole, and what the noun means that names what is counted. */
    private record Marked(Set<Mark> marks, boolean whole, String sense) {}

    /** The numbers of a pair. */
    double[] of(Mention a, Mention b) {
        var x = marked(a);
        var y = marked(b);
        return Numbers.together(one(x.marks(), y.marks()), told(a, b, x, y));
    }

    private static double[] one(Set<Mark> a, Set<Mark> b) {
        var all = Mark.values();
        var numbers = new double[all.length];
        for (int i = 0; i < all.length; i++) {
            numbers[i] = Numbers.is(a.contains(all[i]) != b.contains(all[i]));
        }
        return numbers;
    }

    private static double[] told(Mention a, Mention b, Marked x, Marked y) {
        boolean other = a.stated() != null && b.stated() != null && !a.facts().sameTime(b.facts());
        boolean named = !x.sense().isEmpty() && !y.sense().isEmpty();
        boolean same = x.sense().equals(y.sense());
        return Numbers.of(
                x.whole() != y.whole(),
                x.whole() && y.whole(),
                other,
                other && (Alike.moves(a) || Alike.moves(b)),
                named && same,
                named && !same);
    }

    private Marked marked(Mention mention) {
        return marked.computeIfAbsent(mention, MarkLikeness::found);
    }

    private static Marked found(Mention mention) {
        var own = Own.of(mention);
        var marks = EnumSet.noneOf(Mark.class);
        for (var mark : Mark.values()) {
            if (mark.isIn(own)) {
                marks.add(mark);
            }
        }
        String counted = mention.figure().binding().counted();
        String head = counted == null ? "" : mention.reading().head(counted);
        return new Marked(
                marks,
                isWhole(mention, own),
                head.isEmpty() ? "" : mention.reading().sense(head));
    }

    /** Whether "of" or "out of" leads to it, and another figure stands in the sentence, of which it is not the level before. */
    private static boolean isWhole(Mention mention, Own own) {
        return !mention.before()
                && (own.leads(Lex.FROM, "", LEADING)
                        || own.leads(Lex.OUT_OF, "", LEADING)
                        || own.leads(Lex.PREPOSITION, OF, LEADING))
                && (isBeside(mention, mention.index() - 1) || isBeside(mention, mention.index() + 1));
    }

    private static boolean isBeside(Mention mention, int index) {
        var all = mention.reading().mentions();
        return index >= 0 && index < all.size() && all.get(index).sameSentence(mention);
    }
}
