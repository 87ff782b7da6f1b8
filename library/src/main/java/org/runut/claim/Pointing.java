package org.runut.claim;

import org.runut.annotate.quantity.QuantityMention;
import org.runut.pack.Lex;

/** Whether a quantity leans on the one before it: coordinated with it, or pointing back to it. */
final class Pointing {
    private static final int FAR = 14;
    private static final int LEAD = 7;
    private static final String FROM = "from";
    private static final String EQUAL = "equal";

    private final Words words;

    Pointing(Words words) {
        this.words = words;
    }

    /** Whether only joining words, names and times stand between the quantity and the one before it in its sentence. */
    boolean follows(Site site) {
        var before = site.before();
        if (before == null || !isFigure(before) || site.mention().from() - before.to() > FAR) {
            return false;
        }
        for (int i = before.to(); i < site.mention().from(); i++) {
            boolean named = site.layers().entity(i) != null || site.layers().time(i) != null;
            boolean tells = words.isVerb(site.passage(), i) || words.isCommon(site.passage(), i);
            if (!named && tells) {
                return false;
            }
        }
        return true;
    }

    /** Whether a joining word puts the quantity beside the one of its kind before it, no noun between it and that word. */
    boolean isJoined(Site site) {
        var before = site.before();
        var joins = site.tags().endingAt(site.mention().from(), Lex.CONJUNCTION);
        return before != null
                && before.kind() == site.mention().kind()
                && joins != null
                && !joins.value().isEmpty()
                && joins.from() >= before.to();
    }

    /** Whether it says the number before it in other terms ("12.400 orang, setara 31 persen dari …"). */
    boolean isEqual(Site site) {
        var before = site.before();
        var equal = site.tags().endingAt(site.mention().from(), Lex.LINKER);
        return before != null
                && isFigure(before)
                && equal != null
                && equal.value().equals(EQUAL)
                && equal.from() <= before.to() + 1;
    }

    /** Whether the one before it says how many times it that is of which both tell ("three times the 400,000 tonnes"). */
    boolean isCompared(Site site) {
        var before = site.before();
        int number = site.mention().from();
        int behind = site.tags().has(number - 1, Lex.DETERMINER) ? number - 1 : number;
        return before != null
                && before.kind() == QuantityMention.Kind.MULTIPLE
                && (before.to() == behind || before.to() == number);
    }

    /** Whether it is how many times another number the one before it is, told behind a comma ("1,1 juta, hampir tiga kali lipat dari …"). */
    boolean compares(Site site) {
        var before = site.before();
        int comma = site.mention().from() - 1;
        return before != null
                && isFigure(before)
                && site.mention().kind() == QuantityMention.Kind.MULTIPLE
                && site.passage().token(comma).is(",");
    }

    /**
     * Whether the quantity is only the level that the one before it in the sentence is compared with, or came from: "dari
     * rencana 1,5 juta ton", "ketimbang 0,21 persen pada Oktober", "turun dari 137 orang".
     */
    boolean isLevel(Site site) {
        var before = site.before();
        if (before == null || !isFigure(before)) {
            return false;
        }
        int number = site.mention().from();
        for (int i = number - 1; i >= Math.max(before.to(), number - LEAD); i--) {
            var of = site.tags().at(i, Lex.LOCATIVE);
            if (site.tags().hasAny(i, Lex.FROM, Lex.COMPARED)
                    || of != null && of.value().equals(FROM)) {
                return true;
            }
            boolean leads = site.tags().hasAny(i, Lex.AMOUNT, Lex.PLAN, Lex.RELATIVE, Lex.LINKER, Lex.BASIS)
                    || site.layers().time(i) != null
                    || words.isFunction(site.passage(), i);
            if (!leads) {
                return false;
            }
        }
        return false;
    }

    private static boolean isFigure(QuantityMention mention) {
        return switch (mention.kind()) {
            case COUNT, MEASURE, MONEY, SHARE, MULTIPLE -> true;
            case DURATION, AGE, CONVERSION -> false;
        };
    }

    /** Whether words right behind the quantity, or opening its clause, point back ("di antaranya", "jumlah itu"). */
    boolean pointsBack(Site site) {
        if (site.has(site.mention().to(), Lex.BACK)) {
            return true;
        }
        for (int i = site.left(); i < site.mention().from(); i++) {
            var back = site.tags().at(i, Lex.BACK);
            if (back != null && !isOf(site, back.to())) {
                return true;
            }
        }
        return false;
    }

    /** Whether its clause opens by pointing back, and no noun stands between that and the number ("jumlah itu naik 8 persen"). */
    boolean isSubject(Site site) {
        if (site.before() != null) {
            return false;
        }
        for (int i = site.mention().from() - 1; i >= site.from(); i--) {
            var back = site.tags().at(i, Lex.BACK);
            if (back != null) {
                return back.to() > back.from() + 1
                        && (i == site.from() || site.opensContent(i) || site.opensContent(i - 1));
            }
            if (words.isContent(site.passage(), i) && site.tags().endingAt(i + 1, Lex.BACK) == null) {
                return false;
            }
        }
        return false;
    }

    /** Whether the words before say of what they are ("the number of visitors"), and point to nothing. */
    private static boolean isOf(Site site, int i) {
        var of = site.tags().at(i, Lex.PREPOSITION);
        return of != null && of.value().equals("of") && i < site.mention().from() - 1;
    }
}
