package org.runut.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.runut.model.Status;
import org.runut.model.TimeValue;

/**
 * Finds which figures report one utterance: the same origin on the same occasion. A copy reports the statement of its
 * original; a figure told as background ("turun dari 31 orang pada Sabtu") belongs to the statement that gave it.
 */
@SuppressWarnings("ReferenceEquality") // There is one object for each article, and one for each of its figures.
final class StatementFinder {
    private static final int SAME_OCCASION_DAYS = 7;
    private final Map<Mention, Integer> questions;
    private final Map<Mention, Source> sources;
    private final Map<Mention, Draft> drafts = new HashMap<>();

    StatementFinder(Map<Mention, Integer> questions, Map<Mention, Source> sources) {
        this.questions = questions;
        this.sources = sources;
    }

    /** A statement as far as it is known. */
    private static final class Draft {
        private final Source source;
        private @Nullable TimeValue date;
        private boolean stated;
        private @Nullable Draft into;
        private final Values values = new Values();

        Draft(Source source, @Nullable TimeValue date, boolean stated) {
            this.source = source;
            this.date = date;
            this.stated = stated;
        }

        Draft root() {
            var root = this;
            while (root.into != null) {
                root = root.into;
            }
            return root;
        }

        void join(Draft other) {
            var mine = root();
            var its = other.root();
            if (mine == its) {
                return;
            }
            its.into = mine;
            mine.values.add(its.values);
            if (!mine.stated && (its.stated || earlier(its.date, mine.date))) {
                mine.date = its.date;
                mine.stated = its.stated;
            }
        }
    }

    /** The statement of each figure that has an origin; mentions come in order of publication. */
    Map<Mention, Utterance> find(List<Mention> mentions, List<CopyLink> copies, Map<Mention, Mention> headlines) {
        draft(mentions.stream().filter(m -> !headlines.containsKey(m)).toList());
        headlines.forEach((headline, body) -> {
            var draft = drafts.get(body);
            if (draft != null) {
                drafts.put(headline, draft);
            }
        });
        for (var copy : copies) {
            for (var pair : copy.pairs()) {
                join(pair.original(), pair.copy());
            }
        }
        joinOverArticles(mentions);
        return named(mentions);
    }

    private void draft(List<Mention> mentions) {
        var occasions = new HashMap<Reading, Occasions>();
        var byKey = new HashMap<String, Draft>();
        for (var mention : mentions) {
            var source = sources.get(mention);
            if (source != null) {
                var reading = mention.reading();
                var said = said(mention, occasions.computeIfAbsent(reading, Occasions::new));
                var before = before(mention);
                var date = before != null
                        ? before
                        : said != null ? said : reading.article().published();
                boolean stated = before != null || said != null;
                String key = reading.id() + "\n" + source.id() + "\n" + (stated ? date : "")
                        + (isFrom(mention) ? mention.id() : "");
                var draft = byKey.computeIfAbsent(key, k -> new Draft(source, date, stated));
                draft.values.add(questions.get(mention), mention);
                drafts.put(mention, draft);
            }
        }
    }

    /** The day on which a figure was said; null where the text names none, or one before the time that the figure holds for. */
    private static @Nullable TimeValue said(Mention mention, Occasions occasions) {
        var said = occasions.of(mention);
        boolean foretold = mention.figure().status() != Status.PLANNED && earlier(said, mention.stated());
        return foretold ? null : said;
    }

    /** The day a background figure was given: its as-of, where the same voice gives another value for a later time. */
    private @Nullable TimeValue before(Mention mention) {
        var asOf = mention.stated();
        if (asOf == null) {
            return null;
        }
        return rivals(mention).stream().anyMatch(m -> earlier(asOf, latest(m))) ? asOf : null;
    }

    private static @Nullable TimeValue latest(Mention mention) {
        var asOf = mention.stated();
        return asOf == null ? mention.reading().article().published() : asOf;
    }

    /** Other values that the same voice gives for the same question in the same article. */
    private List<Mention> rivals(Mention mention) {
        return mention.reading().mentions().stream()
                .filter(m -> Objects.equals(questions.get(m), questions.get(mention)))
                .filter(m -> mention.isPoint() && m.isPoint() && !Bounds.equal(m, mention))
                .filter(m -> sources.get(m) == sources.get(mention)
                        || sources.get(m) != null && sources.get(m).equals(sources.get(mention)))
                .toList();
    }

    /** Whether the figure is the level before a change ("dari 27 menjadi 25"). */
    private boolean isFrom(Mention mention) {
        return mention.before() && !rivals(mention).isEmpty();
    }

    /** Makes two statements one; of two that contradict one another only a value that comes again goes over to the other. */
    private void join(Mention earlier, Mention later) {
        var x = drafts.get(earlier);
        var y = drafts.get(later);
        if (x == null || y == null || x.root() == y.root() || !x.source.equals(y.source)) {
            return;
        }
        if (!Bounds.equal(earlier, later) || !x.root().values.contradict(y.root().values)) {
            x.join(y);
        } else {
            y.root().values.remove(questions.get(later), later);
            x.root().values.add(questions.get(later), later);
            drafts.put(later, x);
        }
    }

    private void joinOverArticles(List<Mention> mentions) {
        var bySource = new LinkedHashMap<String, List<Mention>>();
        for (var mention : mentions) {
            var draft = drafts.get(mention);
            if (draft != null) {
                bySource.computeIfAbsent(questions.get(mention) + " " + draft.source.id(), k -> new ArrayList<>())
                        .add(mention);
            }
        }
        for (var group : bySource.values()) {
            for (int j = 1; j < group.size(); j++) {
                var mention = group.get(j);
                for (int i = 0; i < j; i++) {
                    if (oneOccasion(group.get(i), mention)) {
                        join(group.get(i), mention);
                    }
                }
                if (mention.before() && mention.stated() == null) {
                    group.subList(0, j).reversed().stream()
                            .filter(m -> !m.sameArticle(mention) && !m.refused() && Bounds.restated(m, mention))
                            .findFirst()
                            .ifPresent(given -> join(given, mention));
                }
            }
        }
    }

    private boolean oneOccasion(Mention a, Mention b) {
        var x = drafts.get(a);
        var y = drafts.get(b);
        if (x == null
                || y == null
                || !x.source.equals(y.source)
                || a.refused() != b.refused()
                || a.sameArticle(b) && !Bounds.equal(a, b)) {
            return false;
        }
        var first = x.root();
        var second = y.root();
        if (first.stated && second.stated) {
            return sameDay(first.date, second.date);
        }
        return Bounds.equal(a, b) && within(first.date, second.date, SAME_OCCASION_DAYS);
    }

    private static boolean sameDay(@Nullable TimeValue a, @Nullable TimeValue b) {
        return a != null && b != null && a.overlaps(b);
    }

    private static boolean within(@Nullable TimeValue a, @Nullable TimeValue b, int days) {
        var x = a == null ? null : a.first().orElse(null);
        var y = b == null ? null : b.first().orElse(null);
        return x == null || y == null || Math.abs(x.toEpochDay() - y.toEpochDay()) <= days;
    }

    private static boolean earlier(@Nullable TimeValue a, @Nullable TimeValue b) {
        LocalDate x = a == null ? null : a.last().orElse(null);
        LocalDate y = b == null ? null : b.first().orElse(null);
        return x != null && y != null && x.isBefore(y);
    }

    private Map<Mention, Utterance> named(List<Mention> mentions) {
        var utterances = new HashMap<Draft, Utterance>();
        var found = new HashMap<Mention, Utterance>();
        for (var mention : mentions.stream()
                .sorted(Comparator.comparing(m -> m.reading().order()))
                .toList()) {
            var draft = drafts.get(mention);
            if (draft != null) {
                var root = draft.root();
                found.put(
                        mention,
                        utterances.computeIfAbsent(
                                root, r -> new Utterance("s" + (utterances.size() + 1), r.source, r.date)));
            }
        }
        return found;
    }
}
