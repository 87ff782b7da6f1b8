package org.runut.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.runut.model.Check;
import org.runut.model.Label;
import org.runut.model.Status;

/**
 * Whether the headline says more than the body, or otherwise: a plan told as done, the dead for the dead and wounded, the
 * whole for the part, a number above all that the body has.
 */
final class HeadlineCheck {
    private static final BigDecimal ROUNDING = new BigDecimal("1.05");
    private static final int HEADINGS = 3;
    private static final Label PLANNED = new Label(
            "Judul menyebut %s (%s) sudah terjadi; menurut isi, %s (%s) baru direncanakan",
            "The headline has %s (%s) as done; the text has %s (%s) as planned");
    private static final Label OTHERWISE = new Label(
            "Judul menyebut %s (%s); menurut isi, angka %s itu untuk %s",
            "The headline says %s (%s); in the text %s is for %s");
    private static final Label MORE = new Label(
            "Judul menyebut %s (%s), lebih besar daripada isi: %s (%s)",
            "The headline says %s (%s), more than the text: %s (%s)");

    /** What does not fit between the headline and the body. */
    List<Check> check(List<Made> figures) {
        var headline = figures.stream().filter(HeadlineCheck::isHeadline).toList();
        var body = figures.stream().filter(m -> !isHeading(m)).toList();
        var checks = new ArrayList<Check>();
        for (var figure : headline) {
            var same =
                    body.stream().filter(b -> isRival(b) && b.sameThing(figure)).toList();
            if (figure.figure().quantity().isPoint() && !same.isEmpty()) {
                compare(figure, same, checks);
            }
        }
        return checks;
    }

    private static boolean isRival(Made made) {
        return made.least() != null && made.figure().status() != Status.DENIED;
    }

    private static boolean isHeadline(Made made) {
        return made.inTitle() || made.site().article().title().tokens().isEmpty() && isHeading(made);
    }

    /** Whether the figure stands in the headline or in a heading line above the first whole sentence of the body. */
    private static boolean isHeading(Made made) {
        if (made.inTitle()) {
            return true;
        }
        var passage = made.site().passage();
        var sentences = passage.sentences();
        for (int i = 0; i < Math.min(HEADINGS, sentences.size()); i++) {
            var last = passage.token(sentences.get(i).to() - 1);
            if (!last.isWord() && !last.isNumber()) {
                return false;
            }
            if (sentences.get(i).equals(made.site().sentence())) {
                return true;
            }
        }
        return false;
    }

    private static void compare(Made headline, List<Made> body, List<Check> checks) {
        var equal = matching(
                body, b -> b.figure().quantity().sameBounds(headline.figure().quantity()));
        var around = equal.isEmpty() ? matching(body, b -> holds(b, headline)) : equal;
        if (around.isEmpty()) {
            above(headline, body, checks);
        } else if (headline.isSo()
                && !headline.frame().isEmpty()
                && around.stream().allMatch(b -> b.figure().status() == Status.PLANNED)) {
            say(checks, headline, around.getFirst(), PLANNED);
        } else if (widens(headline, around)) {
            say(checks, headline, around.getFirst(), OTHERWISE);
        } else {
            whole(headline, body, equal, checks);
        }
    }

    private static List<Made> matching(List<Made> figures, Predicate<Made> test) {
        return figures.stream().filter(test).toList();
    }

    private static boolean holds(Made range, Made point) {
        var low = range.figure().quantity().low();
        var high = range.figure().quantity().high();
        var value = point.figure().quantity().low();
        return value != null
                && (low == null || low.compareTo(value) <= 0)
                && (high == null || high.compareTo(value) >= 0);
    }

    /** Whether the headline's frame is only one half of what every equal figure of the body says. */
    private static boolean widens(Made headline, List<Made> around) {
        String frame = headline.frame();
        return !frame.isEmpty()
                && around.stream()
                        .allMatch(b -> b.frame().contains("-or-")
                                && b.frame().contains(frame)
                                && !b.frame().equals(frame));
    }

    /** The headline gives to what happened the number that the body gives to the whole. */
    private static void whole(Made headline, List<Made> body, List<Made> equal, List<Check> checks) {
        String frame = headline.frame();
        if (frame.isEmpty()
                || equal.isEmpty()
                || equal.stream().anyMatch(b -> b.frame().equals(frame))) {
            return;
        }
        body.stream()
                .filter(b -> b.frame().equals(frame) && isAbove(headline, b))
                .min((a, b) -> Boolean.compare(a.isGeneral(), b.isGeneral()))
                .ifPresent(b -> say(checks, headline, b, MORE));
    }

    private static void above(Made headline, List<Made> body, List<Check> checks) {
        if (!headline.isSo()) {
            return;
        }
        var rivals = matching(body, b -> (!b.isGeneral() || !b.frame().isEmpty()) && mayBeSame(headline, b));
        boolean above =
                !headline.isGeneral() && !rivals.isEmpty() && rivals.stream().allMatch(b -> isAbove(headline, b));
        if (above && !isSum(headline, body)) {
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
        return other.figure().quantity().high() != null
                && value(headline).compareTo(value(other).multiply(ROUNDING)) > 0;
    }

    private static BigDecimal value(Made made) {
        var most = made.most();
        return most == null ? BigDecimal.ZERO : most;
    }

    /** Whether two figures of the body that are so make up the headline's. */
    private static boolean isSum(Made headline, List<Made> body) {
        var so = body.stream().filter(Made::isSo).limit(HEADINGS * 10L).toList();
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
