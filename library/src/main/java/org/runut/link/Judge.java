package org.runut.link;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.runut.model.Relation.Between;
import org.runut.model.Relation.Change;
import org.runut.model.Relation.Kind;
import org.runut.model.TimeValue;

/** Tells how two figures stand to each other: the first rule that applies. */
final class Judge {
    private static final long SAME_TIME_DAYS = 2;
    private final Known known;

    Judge(Known known) {
        this.known = known;
    }

    /**
     * What was found.
     *
     * @param kind    the relation
     * @param change  how the value moved; null but for revisions
     * @param between whose figures they are
     * @param missing what is missing to decide; null where nothing is
     */
    record Verdict(
            Kind kind,
            @Nullable Change change,
            Between between,
            @Nullable Missing missing) {}

    /** What can be missing to decide. */
    enum Missing {
        DATE,
        ORIGIN,
        SCOPE
    }

    /** How the newer stands to the older. */
    Verdict judge(Mention newer, Mention older) {
        var between = between(newer, older);
        if (isCopy(newer, older)) {
            return new Verdict(Kind.COPIES, null, between, null);
        }
        boolean sameQuestion = known.sameQuestion(newer, older);
        if (known.sameStatement(newer, older) && sameQuestion) {
            return new Verdict(Kind.RELAYS, null, between, null);
        }
        if (!sameQuestion) {
            return new Verdict(Kind.DIFFERS_IN_SCOPE, null, between, null);
        }
        return sameThing(newer, older, between);
    }

    private Verdict sameThing(Mention newer, Mention older, Between between) {
        boolean own = between == Between.SAME_ORIGIN || between == Between.SAME_STATEMENT;
        if (newer.refused() != older.refused()) {
            return own ? revision(newer, older, between) : verdict(Kind.DISPUTES, between);
        }
        if (Bounds.equal(newer, older)) {
            return equal(newer, between, own);
        }
        if (between == Between.UNKNOWN) {
            return later(newer, older) && asOfStated(newer, older) && !Bounds.share(newer, older)
                    ? revision(newer, older, between)
                    : undecided(between, Missing.ORIGIN);
        }
        if (!own && Bounds.meet(newer, older)) {
            return verdict(Kind.CONFIRMS, between);
        }
        if (!own && Bounds.share(newer, older)) {
            return verdict(Kind.COMPATIBLE, between);
        }
        return unequal(newer, older, between, own);
    }

    private Verdict equal(Mention newer, Between between, boolean own) {
        if (own) {
            return verdict(Kind.RELAYS, between);
        }
        if (between == Between.UNKNOWN) {
            return undecided(between, Missing.ORIGIN);
        }
        return verdict(Bounds.closed(newer) ? Kind.CONFIRMS : Kind.COMPATIBLE, between);
    }

    private Verdict unequal(Mention newer, Mention older, Between between, boolean own) {
        if (days(newer, older) == null) {
            return undecided(between, Missing.DATE);
        }
        if (own || between == Between.SAME_PARTY && later(newer, older)) {
            return revision(newer, older, between);
        }
        boolean shrunk = Alike.cumulative(newer) && Bounds.middle(newer) < Bounds.middle(older);
        return later(newer, older) && !shrunk && !newer.sameArticle(older)
                ? revision(newer, older, between)
                : verdict(Kind.DISPUTES, between);
    }

    private Verdict revision(Mention newer, Mention older, Between between) {
        return new Verdict(Kind.REVISES, change(newer, older), between, null);
    }

    private static Change change(Mention newer, Mention older) {
        if (newer.refused()) {
            return Change.WITHDRAWN;
        }
        double x = Bounds.middle(newer);
        double y = Bounds.middle(older);
        if (x > y) {
            return Change.GREW;
        }
        return Alike.cumulative(newer) ? Change.CORRECTED : Change.SHRANK;
    }

    private static Verdict verdict(Kind kind, Between between) {
        return new Verdict(kind, null, between, null);
    }

    private static Verdict undecided(Between between, Missing missing) {
        return new Verdict(Kind.UNDECIDED, null, between, missing);
    }

    /** Whether the newer was taken from the older in a copied text. */
    boolean isCopy(Mention newer, Mention older) {
        var pair = known.taken().get(newer);
        return pair != null && pair.original().equals(older);
    }

    /** Whose figures are compared. */
    Between between(Mention a, Mention b) {
        if (known.sameStatement(a, b)) {
            return Between.SAME_STATEMENT;
        }
        var x = known.source(a);
        var y = known.source(b);
        if (x == null || y == null) {
            return Between.UNKNOWN;
        }
        if (x.id().equals(y.id())) {
            return Between.SAME_ORIGIN;
        }
        boolean together = Words.shared(x.sides(), y.sides()) > 0;
        return together ? Between.SAME_PARTY : Between.DIFFERENT_PARTIES;
    }

    /** Whether the newer holds for a later time, not only for the same day or so. */
    private boolean later(Mention newer, Mention older) {
        Long days = days(newer, older);
        return days != null && days > SAME_TIME_DAYS;
    }

    private static boolean asOfStated(Mention a, Mention b) {
        return a.reading().day() != null && b.reading().day() != null && !a.sameArticle(b);
    }

    /** Days from the time of the older to that of the newer; null where one is unknown. */
    private @Nullable Long days(Mention newer, Mention older) {
        LocalDate x = day(known.time(newer));
        LocalDate y = day(known.time(older));
        return x == null || y == null ? null : x.toEpochDay() - y.toEpochDay();
    }

    private static @Nullable LocalDate day(@Nullable TimeValue time) {
        return time == null ? null : time.last().orElse(null);
    }
}
