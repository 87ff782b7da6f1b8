package org.runut.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.runut.annotate.quantity.QuantityMention.Kind;
import org.runut.model.Check;
import org.runut.model.Label;
import org.runut.model.Quantity.Change;
import org.runut.model.Status;
import org.runut.pack.Lex;

/**
 * Whether the headline says more than the body, or otherwise: a plan told as done, the dead for the dead and wounded, the
 * whole for the part, something worse of the same number, a number above all that the body has.
 */
final class HeadlineCheck {
    private static final BigDecimal ROUNDING = new BigDecimal("1.05");
    private static final BigDecimal ABOUT = new BigDecimal("1.15");
    private static final int SUMMED = 30;
    private static final Label PLANNED = new Label(
            "Judul menyebut %s (%s) sudah terjadi; menurut isi, %s (%s) baru direncanakan",
            "The headline has %s (%s) as done; the text has %s (%s) as planned");
    private static final Label OTHERWISE = new Label(
            "Judul menyebut %s (%s); menurut isi, angka %s itu untuk %s",
            "The headline says %s (%s); in the text %s is for %s");
    private static final Label SHARE =
            new Label("Judul menyebut %s (%s); menurut isi %s (%s)", "The headline says %s (%s); the text has %s (%s)");
    private static final Label MORE = new Label(
            "Judul menyebut %s (%s), lebih besar daripada isi: %s (%s)",
            "The headline says %s (%s), more than the text: %s (%s)");

    private static final Label POSSIBLE = new Label(
            "Judul menyebut %s (%s) sudah terjadi; menurut isi, %s (%s) baru mungkin terjadi",
            "The headline has %s (%s) as done; in the text %s (%s) is only possible");
    private static final Label EITHER = new Label(
            "Judul menyebut %s (%s); menurut isi, %s itu bersama yang disebut setelah \"atau\" (%s)",
            "The headline says %s (%s); in the text %s is that together with what follows \"or\" (%s)");

    private final Counterparts counterparts = new Counterparts();

    /** What does not fit between the headline and the body. */
    List<Check> check(List<Made> figures) {
        var headline = figures.stream()
                .filter(m -> Counterparts.isHeadline(m) && !m.site().isWhole() && !isRefused(m))
                .toList();
        var body = figures.stream()
                .filter(m -> !Counterparts.isHeading(m) && isRival(m))
                .toList();
        var checks = new ArrayList<Check>();
        for (var figure : headline) {
            var change = HeadlineChange.exceeded(figure, body);
            var share = HeadlineShare.contradicted(figure, body);
            if (change != null) {
                say(checks, figure, change, MORE);
            } else if (share != null) {
                say(checks, figure, share, SHARE);
            } else if (figure.figure().quantity().isPoint()) {
                compare(figure, body, checks);
            } else {
                bound(figure, body, checks);
            }
        }
        return checks;
    }

    /** Whether the headline says that it is not so many ("Sembilan, Bukan Lima"). */
    private static boolean isRefused(Made made) {
        return made.figure().status() == Status.DENIED
                || made.site().tags().endingAt(made.site().mention().from(), Lex.NEGATION) != null;
    }

    private static boolean isRival(Made made) {
        return made.least() != null && made.figure().status() != Status.DENIED;
    }

    private void compare(Made headline, List<Made> body, List<Check> checks) {
        var same = matching(body, b -> b.sameThing(headline));
        var around = around(headline, same);
        var number = around.isEmpty() ? matching(body, b -> Counterparts.sameNumber(headline, b)) : around;
        var part = counterparts.partOf(headline, body, number);
        part = part == null ? Counterparts.some(headline, body, number) : part;
        if (part != null) {
            say(checks, headline, part, MORE);
        } else if (number.isEmpty()) {
            above(headline, body, same, checks);
        } else if (isAll(headline, number, Status.PLANNED)) {
            say(checks, headline, number.getFirst(), PLANNED);
        } else if (isAll(headline, number, Status.POSSIBLE)) {
            say(checks, headline, number.getFirst(), POSSIBLE);
        } else if (Counterparts.isOneOfTwo(headline, number)) {
            say(checks, headline, number.getFirst(), EITHER);
        } else if (counterparts.isLess(number, headline)) {
            say(checks, headline, number.getFirst(), OTHERWISE);
        } else if (!smaller(headline, body, number, checks)) {
            whole(headline, same, matching(around, b -> equal(b, headline)), checks);
        }
    }

    /** Says it where the headline's number is of more than what it names, or of more than what was found; whether it was. */
    private static boolean smaller(Made headline, List<Made> body, List<Made> number, List<Check> checks) {
        var named = Counterparts.named(headline, body, number);
        var found = named == null ? HeadlineGuess.found(headline, body, number) : named;
        if (found != null) {
            say(checks, headline, found, MORE);
        }
        return found != null;
    }

    private static List<Made> around(Made headline, List<Made> same) {
        var equal = matching(same, b -> equal(b, headline));
        return equal.isEmpty() ? matching(same, b -> Counterparts.holds(b, headline)) : equal;
    }

    private static boolean equal(Made a, Made b) {
        return a.figure().quantity().sameBounds(b.figure().quantity());
    }

    /** Whether the headline has as done what the body tells in that status only. */
    private static boolean isAll(Made headline, List<Made> number, Status status) {
        var moves = headline.figure().quantity().change();
        boolean change = headline.site().mention().kind() == Kind.SHARE && (moves == Change.UP || moves == Change.DOWN);
        return headline.isSo()
                && !change
                && !headline.frame().isEmpty()
                && number.stream().allMatch(b -> b.figure().status() == status);
    }

    /** The headline has more than a number that the body nearly reaches. */
    private static void bound(Made headline, List<Made> body, List<Check> checks) {
        var low = headline.figure().quantity().low();
        if (low == null || headline.figure().quantity().high() != null) {
            return;
        }
        var same = matching(
                body,
                b -> b.site().mention().kind() == headline.site().mention().kind());
        var number = matching(same, b -> b.most() != null && low.compareTo(b.most()) == 0);
        boolean greater =
                same.stream().anyMatch(b -> b.most() != null && b.most().compareTo(low) > 0);
        if (!number.isEmpty() && !greater && number.stream().allMatch(Counterparts::staysBelow)) {
            say(checks, headline, number.getFirst(), MORE);
        }
    }

    private static List<Made> matching(List<Made> figures, Predicate<Made> test) {
        return figures.stream().filter(test).toList();
    }

    /** The headline gives to what happened the number that the body gives to the whole. */
    private static void whole(Made headline, List<Made> same, List<Made> equal, List<Check> checks) {
        String frame = headline.frame();
        if (frame.isEmpty()
                || headline.isGeneral()
                || equal.isEmpty()
                || equal.stream().anyMatch(b -> b.frame().equals(frame))) {
            return;
        }
        same.stream()
                .filter(b -> b.frame().equals(frame) && b.concept().equals(headline.concept()) && isAbove(headline, b))
                .filter(b -> equal.stream().anyMatch(e -> mayBeOneVoice(e, b)))
                .min((a, b) -> Boolean.compare(a.isGeneral(), b.isGeneral()))
                .ifPresent(b -> say(checks, headline, b, MORE));
    }

    /** Whether nobody else says the one than the other: rivals count the same, not a part. */
    private static boolean mayBeOneVoice(Made a, Made b) {
        String one = a.figure().chain().speaker();
        String other = b.figure().chain().speaker();
        return one == null || other == null || one.equals(other);
    }

    private static void above(Made headline, List<Made> body, List<Made> same, List<Check> checks) {
        if (body.stream().anyMatch(b -> equal(b, headline))) {
            return;
        }
        var rivals = matching(
                same, b -> !b.isBefore() && (!b.isGeneral() || !b.frame().isEmpty()) && mayBeSame(headline, b));
        boolean above = headline.isSo()
                && !headline.isGeneral()
                && !rivals.isEmpty()
                && rivals.stream().allMatch(b -> isAbove(headline, b));
        if (!above) {
            rivals = Counterparts.amounts(headline, body);
            above = !rivals.isEmpty()
                    && rivals.stream().allMatch(b -> isAbove(headline, b))
                    && !isSum(headline, rivals, headline.isSo() ? Made::isSo : m -> true);
        }
        if (above && !isSum(headline, same, Made::isSo)) {
            rivals.stream().max((a, b) -> value(a).compareTo(value(b))).ifPresent(b -> say(checks, headline, b, MORE));
        }
    }

    /** Whether the two frames don't speak against each other. */
    private static boolean mayBeSame(Made headline, Made other) {
        boolean silent = !other.isGeneral()
                && (headline.frame().isEmpty() || other.frame().isEmpty());
        return silent || headline.frame().equals(other.frame());
    }

    private static boolean isAbove(Made headline, Made other) {
        var rounding = headline.figure().quantity().approximate() ? ABOUT : ROUNDING;
        return other.figure().quantity().high() != null
                && value(headline).compareTo(value(other).multiply(rounding)) > 0;
    }

    private static BigDecimal value(Made made) {
        var most = made.most();
        return most == null ? BigDecimal.ZERO : most;
    }

    /** Whether two figures of the body that are so, and of which the headline's frame can be told, make up the headline's. */
    private static boolean isSum(Made headline, List<Made> same, Predicate<Made> counts) {
        var so = same.stream()
                .filter(counts)
                .filter(m -> mayBeSame(headline, m) || m.frame().isEmpty())
                .limit(SUMMED)
                .toList();
        return so.stream()
                .anyMatch(a -> so.stream()
                        .anyMatch(b -> !a.equals(b) && value(a).add(value(b)).compareTo(value(headline)) == 0));
    }

    private static void say(List<Check> checks, Made headline, Made body, Label form) {
        var stated = Sayings.bounds(headline.figure().quantity());
        var own = Sayings.bounds(body.figure().quantity());
        var ofHeadline = headline.figure().binding().label();
        var ofBody = body.figure().binding().label();
        var message = new Label(
                form.id().formatted(stated.id(), ofHeadline.id(), own.id(), ofBody.id()),
                form.en().formatted(stated.en(), ofHeadline.en(), own.en(), ofBody.en()));
        checks.add(new Check(
                Check.Kind.HEADLINE,
                message,
                List.of(headline.figure().place(), body.figure().place())));
    }
}
