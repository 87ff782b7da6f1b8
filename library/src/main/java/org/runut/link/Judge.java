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
    private static final long SAME_STATE_DAYS = 7;
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
            return newer.sameArticle(older) && contradict(newer, older)
                    ? besideItself(newer, older, between)
                    : new Verdict(Kind.RELAYS, null, between, null);
        }
        if (!sameQuestion) {
            return new Verdict(Kind.DIFFERS_IN_SCOPE, null, between, null);
        }
        return sameThing(newer, older, between);
    }

    private static boolean contradict(Mention newer, Mention older) {
        return newer.refused() == older.refused() && !Bounds.share(newer, older) && !Bounds.rounded(newer, older);
    }

    /** Two values that one voice gives in one breath: the level before and after, or nobody can tell which holds. */
    private Verdict besideItself(Mention newer, Mention older, Between between) {
        return Levels.together(newer, older) || later(newer, older, 0)
                ? revision(newer, older, between)
                : undecided(between, Missing.SCOPE);
    }

    private Verdict sameThing(Mention newer, Mention older, Between between) {
        boolean own = between == Between.SAME_ORIGIN || between == Between.SAME_STATEMENT;
        if (newer.refused() != older.refused()) {
            return own ? revision(newer, older, between) : verdict(Kind.DISPUTES, between);
        }
        if (Bounds.restated(newer, older)) {
            return equal(newer, between, own);
        }
        if (own) {
            return Bounds.admits(newer, older) ? verdict(Kind.COMPATIBLE, between) : moved(newer, older, between);
        }
        if (Bounds.meet(newer, older) && between != Between.UNKNOWN) {
            return verdict(Kind.CONFIRMS, between);
        }
        if (Bounds.share(newer, older) || Bounds.rounded(newer, older)) {
            return verdict(Kind.COMPATIBLE, between);
        }
        return switch (between) {
            case UNKNOWN -> ofNobody(newer, older);
            case SAME_PARTY -> ofOneParty(newer, older);
            case DIFFERENT_PARTIES, SAME_ORIGIN, SAME_STATEMENT -> ofRivals(newer, older, between);
        };
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

    /** Another value of one voice: revised, where it can be told which came later. */
    private Verdict moved(Mention newer, Mention older, Between between) {
        boolean told = days(newer, older) != null && (!oneDay(newer, older) || movedFrom(newer, older));
        return told ? revision(newer, older, between) : undecided(between, Missing.DATE);
    }

    /** Whether two articles of one day tell them for one day, and no hour that would tell which came first. */
    private boolean oneDay(Mention newer, Mention older) {
        boolean hours = known.moment(newer) != null && known.moment(older) != null;
        boolean later = known.saidAfter(newer, older);
        return !newer.sameArticle(older) && !hours && !later && Long.valueOf(0).equals(days(newer, older));
    }

    /** Whether the newer's article tells that it was the older before ("dari 12 menjadi 15"). */
    private boolean movedFrom(Mention newer, Mention older) {
        return newer.reading().mentions().stream()
                .anyMatch(m -> m.before() && known.sameQuestion(m, newer) && Bounds.equal(m, older));
    }

    /** An article's own counts go on from one day to the next; what a nameless paper or a rumour says cannot be placed. */
    private Verdict ofNobody(Mention newer, Mention older) {
        boolean goesOn = !newer.sameArticle(older)
                && !known.isDoubtful(newer)
                && !known.isDoubtful(older)
                && newer.reading().day() != null
                && older.reading().day() != null
                && later(newer, older, 0);
        return goesOn ? revision(newer, older, Between.UNKNOWN) : undecided(Between.UNKNOWN, Missing.ORIGIN);
    }

    /** Two organs of one side: the later one revises, unless neither can be checked. */
    private Verdict ofOneParty(Mention newer, Mention older) {
        if (known.isUnverified(newer) && known.isUnverified(older)) {
            return undecided(Between.SAME_PARTY, Missing.ORIGIN);
        }
        if (days(newer, older) == null) {
            return undecided(Between.SAME_PARTY, Missing.DATE);
        }
        return later(newer, older, 0) && !newer.sameArticle(older)
                ? revision(newer, older, Between.SAME_PARTY)
                : verdict(Kind.DISPUTES, Between.SAME_PARTY);
    }

    /**
     * Of rivals a count that moves can have moved within days, any other value within more than a week; two values for one time, and
     * a count so far that is less than another was, cannot both be right.
     */
    private Verdict ofRivals(Mention newer, Mention older, Between between) {
        boolean moves = Alike.moves(newer) || Alike.moves(older);
        if (moves && days(newer, older) == null) {
            return undecided(between, Missing.DATE);
        }
        boolean shrunk = Alike.cumulative(newer) && Bounds.middle(newer) < Bounds.middle(older);
        boolean hasMoved = !shrunk
                && !newer.sameArticle(older)
                && !oneTime(newer, older)
                && later(newer, older, moves ? SAME_TIME_DAYS : SAME_STATE_DAYS);
        return hasMoved ? revision(newer, older, between) : verdict(Kind.DISPUTES, between);
    }

    /** Whether the text says of both that they hold for times that meet. */
    private static boolean oneTime(Mention newer, Mention older) {
        var x = newer.stated();
        var y = older.stated();
        return x != null && y != null && x.overlaps(y);
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

    /** Whether the newer holds for a time more than so many days later. */
    private boolean later(Mention newer, Mention older, long atLeast) {
        Long days = days(newer, older);
        return days != null && days > atLeast;
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
