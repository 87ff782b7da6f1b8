package org.runut.ask;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.runut.ask.Answer.Verdict;
import org.runut.ask.Answer.Verdict.Kind;
import org.runut.model.Article;
import org.runut.model.Figure;
import org.runut.model.Relation;
import org.runut.model.Status;
import org.runut.model.Story;

/** Compares a figure somebody asks about with the question it answers. */
final class Verdicts {
    private static final double CLOSE = 0.005;
    private static final BigDecimal ABOUT = new BigDecimal("0.05");

    private final Figure figure;
    private final @Nullable String origin;
    private final Story story;
    private final Story.Question question;
    private final Telling telling;
    private final List<Verdict> verdicts = new ArrayList<>();

    Verdicts(Article asked, Figure figure, @Nullable String origin, Story story, Story.Question question) {
        this.figure = figure;
        this.origin = origin;
        this.story = story;
        this.question = question;
        this.telling = new Telling(asked, figure, story);
    }

    /** How a status stands to what is real. */
    private enum Reality {
        FACT,
        TO_COME,
        REFUSED;

        static Reality of(Status status) {
            return switch (status) {
                case HAPPENED, ONGOING -> FACT;
                case PLANNED, POSSIBLE -> TO_COME;
                case DENIED, WITHDRAWN -> REFUSED;
            };
        }
    }

    /** All there is to be said, what is wrong first. */
    List<Verdict> all() {
        var equal = question.figures().stream().filter(this::isEqual).toList();
        var own = question.figures().stream().filter(this::isOwn).toList();
        var ownEqual = equal.stream().filter(own::contains).toList();
        if (!ownEqual.isEmpty() || isUnclaimed(equal)) {
            held(ownEqual.isEmpty() ? equal : ownEqual);
        } else if (!equal.isEmpty()) {
            speaker(equal, own);
        } else if (!figure.quantity().isPoint() || figure.quantity().approximate()) {
            bounded(own);
        } else {
            number(own);
        }
        drifted();
        verdicts.sort(Comparator.comparing(verdict -> verdict.kind() == Kind.HOLDS));
        return verdicts;
    }

    /** Whether the text names nobody, or the ledger knows nobody, to whom the value could wrongly be given. */
    private boolean isUnclaimed(List<Story.Entry> equal) {
        return !equal.isEmpty()
                && (origin == null || equal.stream().allMatch(entry -> entry.origin() == null) || sameParty(equal));
    }

    private boolean sameParty(List<Story.Entry> equal) {
        var parties = new LinkedHashSet<String>();
        Stream.concat(question.figures().stream(), others())
                .filter(entry -> origin != null && origin.equals(entry.origin()) && entry.party() != null)
                .forEach(entry -> parties.add(String.valueOf(entry.party())));
        return equal.stream().anyMatch(entry -> entry.party() != null && parties.contains(entry.party()));
    }

    private Stream<Story.Entry> others() {
        return story.questions().stream()
                .filter(other -> !other.id().equals(question.id()))
                .flatMap(other -> other.figures().stream());
    }

    private boolean isOwn(Story.Entry entry) {
        return origin != null && origin.equals(entry.origin());
    }

    private boolean isEqual(Story.Entry entry) {
        var mine = figure.quantity();
        var theirs = entry.figure().quantity();
        if (mine.sameBounds(theirs)) {
            return true;
        }
        return mine.isPoint()
                && theirs.isPoint()
                && mine.low() != null
                && theirs.low() != null
                && Math.abs(mine.low().doubleValue() - theirs.low().doubleValue())
                        <= CLOSE * Math.abs(theirs.low().doubleValue());
    }

    /** The ledger holds the value: whether it still holds, and whether others say otherwise. */
    private void held(List<Story.Entry> support) {
        boolean isOther = status(support);
        boolean isOwn = origin == null || support.stream().anyMatch(this::isOwn);
        if (!isOwn) {
            others().filter(this::isOwn)
                    .filter(this::isEqual)
                    .filter(this::isAlike)
                    .findFirst()
                    .ifPresent(this::elsewhere);
        }
        if (!isOther) {
            verdicts.add(new Verdict(Kind.HOLDS, support, telling.held(support, question, isOwn)));
        }
        revised(support);
        disputed(support);
    }

    /** Tells where none of these stands so to what is real as the text says; gives whether that is told. */
    private boolean status(List<Story.Entry> support) {
        var mine = Reality.of(figure.status());
        boolean isOther = !support.isEmpty()
                && support.stream().allMatch(entry -> Reality.of(entry.figure().status()) != mine);
        if (isOther) {
            verdicts.add(new Verdict(Kind.STATUS_CHANGED, support, telling.status(support.getFirst())));
        }
        return isOther;
    }

    /** What the same origin said later. */
    private void revised(List<Story.Entry> support) {
        var later = related(support, Relation.Kind.REVISES, true);
        later.stream()
                .filter(entry -> !isEqual(entry))
                .reduce((first, second) -> second)
                .ifPresent(last -> verdicts.add(
                        new Verdict(Kind.SUPERSEDED, List.of(last), telling.revised(support.getFirst(), last))));
    }

    private void disputed(List<Story.Entry> support) {
        var rivals = new ArrayList<>(related(support, Relation.Kind.DISPUTES, true));
        rivals.addAll(related(support, Relation.Kind.DISPUTES, false));
        if (!rivals.isEmpty()) {
            verdicts.add(new Verdict(Kind.DISPUTED, rivals, telling.disputed(rivals)));
        }
    }

    /** The figures in a relation with these, the newer ones or the older. */
    private List<Story.Entry> related(List<Story.Entry> support, Relation.Kind kind, boolean newer) {
        var ids = support.stream().map(entry -> entry.figure().id()).toList();
        var found = new LinkedHashSet<String>();
        for (var relation : question.relations()) {
            String here = newer ? relation.b() : relation.a();
            if (relation.kind() == kind && ids.contains(here)) {
                found.add(newer ? relation.a() : relation.b());
            }
        }
        return entries(found);
    }

    private List<Story.Entry> entries(Set<String> ids) {
        return question.figures().stream()
                .filter(entry -> ids.contains(entry.figure().id()))
                .toList();
    }

    /** The value is somebody else's. */
    private void speaker(List<Story.Entry> equal, List<Story.Entry> own) {
        var theirs = equal.stream().filter(entry -> entry.origin() != null).toList();
        status(theirs);
        verdicts.add(new Verdict(Kind.SPEAKER_CHANGED, theirs, telling.speaker(theirs, own)));
        disputed(theirs);
    }

    /** The text gives a bound, or an interval: which figures lie inside, and which do not. */
    private void bounded(List<Story.Entry> own) {
        var said = own.isEmpty() ? current() : own;
        var inside = said.stream().filter(this::isInside).toList();
        var outside = said.stream().filter(entry -> !isInside(entry)).toList();
        if (inside.isEmpty()) {
            number(own);
            return;
        }
        if (!status(inside)) {
            verdicts.add(new Verdict(Kind.HOLDS, inside, telling.inside(inside)));
        }
        if (!outside.isEmpty()) {
            verdicts.add(new Verdict(Kind.NUMBER_CHANGED, outside, telling.number(outside, !own.isEmpty())));
        }
    }

    /** Whether a figure of the ledger lies wholly inside the bounds of the text. */
    private boolean isInside(Story.Entry entry) {
        var mine = figure.quantity();
        var theirs = entry.figure().quantity();
        var least = mine.low() == null ? null : mine.low().subtract(reach());
        var most = mine.high() == null ? null : mine.high().add(reach());
        boolean above = least == null || theirs.low() != null && theirs.low().compareTo(least) >= 0;
        boolean below = most == null || theirs.high() != null && theirs.high().compareTo(most) <= 0;
        boolean bounded = least != null || most != null;
        return bounded && above && below && isAlike(entry);
    }

    /** How far around it "about so much" reaches: as far as what is rounded to it, but no further than a twentieth. */
    private BigDecimal reach() {
        var about = figure.quantity().low();
        if (about == null || about.signum() == 0 || !figure.quantity().isPoint()) {
            return BigDecimal.ZERO;
        }
        var half = about.stripTrailingZeros().ulp().divide(BigDecimal.TWO);
        return half.min(about.abs().multiply(ABOUT));
    }

    /** Nobody gives this value to this question: what is given, and whether the value is one of another question. */
    private void number(List<Story.Entry> own) {
        var elsewhere = others().filter(this::isEqual).filter(this::isAlike).findFirst();
        elsewhere.ifPresent(this::elsewhere);
        if (elsewhere.isEmpty() || !isSaidBySame(elsewhere.get())) {
            var said = own.isEmpty() ? nearest() : own;
            status(said);
            verdicts.add(new Verdict(Kind.NUMBER_CHANGED, said, telling.number(said, !own.isEmpty())));
        }
    }

    /** What names the number as a bound ("up to 10,000"), else what holds now. */
    private List<Story.Entry> nearest() {
        var bounds = question.figures().stream().filter(this::isBoundedByIt).toList();
        return bounds.isEmpty() ? current() : bounds;
    }

    private boolean isBoundedByIt(Story.Entry entry) {
        var mine = figure.quantity();
        var theirs = entry.figure().quantity();
        return mine.isPoint()
                && mine.low() != null
                && Stream.of(Optional.ofNullable(theirs.low()), Optional.ofNullable(theirs.high()))
                        .flatMap(Optional::stream)
                        .anyMatch(bound -> bound.compareTo(mine.low()) == 0);
    }

    private boolean isSaidBySame(Story.Entry entry) {
        return origin == null || origin.equals(entry.origin());
    }

    /** Whether a figure of another question counts the same kind of thing. */
    private boolean isAlike(Story.Entry entry) {
        return Objects.equals(
                        figure.quantity().unit(), entry.figure().quantity().unit())
                || figure.binding().concept().equals(entry.figure().binding().concept());
    }

    private void elsewhere(Story.Entry entry) {
        boolean otherReality = Reality.of(entry.figure().status()) != Reality.of(figure.status());
        verdicts.add(
                otherReality
                        ? new Verdict(Kind.STATUS_CHANGED, List.of(entry), telling.status(entry))
                        : new Verdict(Kind.COUNTED_CHANGED, List.of(entry), telling.counted(entry)));
    }

    /** What holds now, else the latest. */
    private List<Story.Entry> current() {
        var current = question.figures().stream()
                .filter(entry -> question.current().contains(entry.figure().id()))
                .toList();
        return current.isEmpty()
                ? Optional.of(question.figures().getLast()).stream().toList()
                : current;
    }

    /** The reports of this value, or from which it was made, that changed something on the way. */
    private void drifted() {
        for (var relation : question.relations()) {
            boolean touches =
                    entries(Set.of(relation.a(), relation.b())).stream().anyMatch(this::isEqual);
            for (var drift : relation.drift()) {
                var changed = entries(Set.of(relation.a()));
                if (touches && !changed.isEmpty()) {
                    verdicts.add(new Verdict(Kind.DRIFTED, changed, telling.drifted(changed.getFirst(), drift)));
                }
            }
        }
    }
}
