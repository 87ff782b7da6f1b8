package org.runut.link;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.runut.link.CopyLink.Pair;
import org.runut.model.Drift;
import org.runut.model.Relation;
import org.runut.model.Relation.Between;
import org.runut.model.Relation.Kind;
import org.runut.model.Status;

/**
 * Finds the relations a reader cares about: each report with the source it derives from, each statement with the ones
 * before it and beside it, each part with its whole.
 */
final class RelationFinder {
    private static final int OWN = 4;
    private static final int EACH = 3;
    private static final int OTHERS = 6;
    private static final int BESIDE = 4;
    private static final int MOST = 12;
    private final Known known;
    private final Judge judge;
    private final Drifts drifts;
    private final Reasons reasons;
    private final Map<Set<String>, Relation> found = new LinkedHashMap<>();

    RelationFinder(Known known) {
        this.known = known;
        judge = new Judge(known);
        drifts = new Drifts(known);
        reasons = new Reasons(known);
    }

    /** A figure that stands for all reports of one value in one statement of an article. */
    private record Report(Mention mention, String statement) {}

    /** The relations between the figures of the groups; a relation between figures of two groups is among them. */
    Collection<Relation> find(List<List<Mention>> questions, List<CopyLink> copies) {
        for (var copy : copies) {
            copy.pairs().forEach(pair -> relate(pair.copy(), pair.original()));
        }
        for (var question : questions) {
            within(reports(question));
        }
        new Neighbours(known).pairs(questions).forEach(pair -> relate(pair.copy(), pair.original()));
        return found.values();
    }

    /** Relates each report with the first of its statement, each statement with those of its voice and of others before it. */
    private void within(List<Report> reports) {
        beside(reports);
        var statements = new LinkedHashMap<String, List<Mention>>();
        var said = new ArrayList<Mention>();
        for (var report : reports) {
            var told = statements.computeIfAbsent(report.statement(), k -> new ArrayList<>());
            var mention = report.mention();
            var head = head(told, mention);
            if (head != null) {
                relate(mention, head);
            }
            if (head == null || head.sameArticle(mention) && !Bounds.share(head, mention)) {
                said.add(mention);
            }
            told.add(mention);
        }
        reports.forEach(report -> first(report.mention(), reports).ifPresent(first -> relate(report.mention(), first)));
        said.sort(Comparator.comparing(this::time).thenComparing(this::moment));
        for (int i = 1; i < said.size(); i++) {
            var mention = said.get(i);
            before(mention, said.subList(0, i)).forEach(older -> relate(mention, older));
        }
    }

    /** The first report of an earlier article in which the same voice gave that value: where it comes from. */
    private Optional<Mention> first(Mention mention, List<Report> reports) {
        var source = known.source(mention);
        return reports.stream()
                .map(Report::mention)
                .filter(m -> source != null && source.equals(known.source(m)))
                .filter(m -> m.reading().order() < mention.reading().order() && Bounds.equal(m, mention))
                .findFirst();
    }

    /** The first report of the statement that gives the same value, else one that may, else the first; null for none. */
    private static @Nullable Mention head(List<Mention> told, Mention mention) {
        return told.stream()
                .min(Comparator.comparing((Mention m) -> !Bounds.restated(m, mention))
                        .thenComparing(m -> !Bounds.share(m, mention)))
                .orElse(null);
    }

    /** What the same voice said before, and what each of the others said last; the latest few. */
    private List<Mention> before(Mention mention, List<Mention> said) {
        int most = known.time(mention) == null ? MOST : OTHERS;
        var before = new ArrayList<Mention>();
        var voices = new HashMap<String, Integer>();
        for (var older : said.reversed()) {
            int told = voices.merge(voice(older), 1, Integer::sum);
            boolean own = voice(older).equals(voice(mention));
            if (told <= (own ? OWN : EACH) && (own || voices.size() <= most)) {
                before.add(older);
            }
        }
        return before;
    }

    /** Relates what stands side by side in an article. */
    private void beside(List<Report> reports) {
        var byArticle = new LinkedHashMap<Reading, List<Mention>>();
        for (var report : reports) {
            var others = byArticle.computeIfAbsent(report.mention().reading(), k -> new ArrayList<>());
            others.stream().skip(Math.max(0, others.size() - BESIDE)).forEach(other -> relate(report.mention(), other));
            others.add(report.mention());
        }
    }

    private String voice(Mention mention) {
        var source = known.source(mention);
        return source == null ? "unknown " + Bounds.middle(mention) : source.id();
    }

    /** One figure for each value of each statement in each article, the first told first, headlines and copies behind the rest. */
    private List<Report> reports(List<Mention> question) {
        var byKey = new LinkedHashMap<String, Report>();
        for (var mention : question) {
            var statement = known.statement(mention);
            String value = " " + mention.low() + ".." + mention.high() + " " + mention.refused();
            String key = (statement == null ? "unknown" + value : statement.id() + " " + mention.refused());
            byKey.merge(mention.reading().id() + " " + key + value, new Report(mention, key), RelationFinder::better);
        }
        return byKey.values().stream()
                .sorted(Comparator.comparing((Report r) -> r.mention().headline())
                        .thenComparing(r -> known.taken().containsKey(r.mention()))
                        .thenComparing(r -> r.mention().reading().order())
                        .thenComparing(r -> r.mention().index()))
                .toList();
    }

    private LocalDate time(Mention mention) {
        var time = known.time(mention);
        return time == null ? LocalDate.MAX : time.last().orElse(LocalDate.MAX);
    }

    /** Its hour; what tells none comes behind what does, on the same day. */
    private Instant moment(Mention mention) {
        var moment = known.moment(mention);
        return moment == null ? Instant.MAX : moment;
    }

    /** Whether the first holds for an earlier day, or for an earlier hour of that day where both are told. */
    private boolean isBefore(Mention x, Mention y) {
        var first = known.moment(x);
        var second = known.moment(y);
        boolean hour = first != null && second != null && time(x).equals(time(y)) && first.isBefore(second);
        return time(x).isBefore(time(y)) || hour;
    }

    private static Report better(Report a, Report b) {
        if (a.mention().headline() != b.mention().headline()) {
            return a.mention().headline() ? b : a;
        }
        boolean dated = a.mention().stated() == null && b.mention().stated() != null;
        return dated ? b : a;
    }

    private void relate(Mention x, Mention y) {
        if (takenBack(x, y)) {
            return;
        }
        if (isIdle(x, y)) {
            return;
        }
        boolean swap = isBefore(x, y) && !judge.isCopy(x, y) || judge.isCopy(y, x);
        var newer = swap ? y : x;
        var older = swap ? x : y;
        found.computeIfAbsent(Set.of(newer.id(), older.id()), k -> relation(newer, older));
    }

    /** Whether nothing is told by it: one voice repeats itself inside an article, or nobody says what somebody says. */
    private boolean isIdle(Mention x, Mention y) {
        var between = judge.between(x, y);
        boolean own = between == Between.SAME_ORIGIN || between == Between.SAME_STATEMENT;
        return Bounds.equal(x, y)
                && x.refused() == y.refused()
                && known.sameQuestion(x, y)
                && !judge.isCopy(x, y)
                && !judge.isCopy(y, x)
                && (between == Between.UNKNOWN || own && x.sameArticle(y));
    }

    /** Whether one of the two is refused, and the other is neither that value nor the one its voice gave up the first for: nothing to compare. */
    private boolean takenBack(Mention x, Mention y) {
        if (x.refused() == y.refused()) {
            return false;
        }
        var between = judge.between(x, y);
        boolean own = between == Between.SAME_ORIGIN || between == Between.SAME_STATEMENT;
        boolean withdrawn =
                x.figure().status() == Status.WITHDRAWN || y.figure().status() == Status.WITHDRAWN;
        if (own) {
            boolean givenUp = isEarlier(x, y) ? x.refused() : y.refused();
            return !Bounds.equal(x, y) && !givenUp;
        }
        return withdrawn || !Bounds.share(x, y);
    }

    /** Whether the first holds for an earlier time, or is the level before a change that led to the other. */
    private boolean isEarlier(Mention x, Mention y) {
        return x.before() && !y.before() || !y.before() && time(x).isBefore(time(y));
    }

    private Relation relation(Mention newer, Mention older) {
        var verdict = judge.judge(newer, older);
        boolean passedOn = verdict.kind() == Kind.COPIES || verdict.kind() == Kind.RELAYS;
        List<Drift> drift = passedOn ? drifts.of(new Pair(older, newer)) : List.of();
        return new Relation(
                newer.id(),
                older.id(),
                verdict.kind(),
                verdict.change(),
                verdict.between(),
                drift,
                reasons.why(verdict, newer, older, drift));
    }
}
