package org.runut.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.runut.model.Part;
import org.runut.model.Quotation;
import org.runut.model.Story.Statement;
import org.runut.model.TimeValue;

/**
 * Statements without figures: what several articles quote of one origin, in the same words or nearly so. What figures tell is
 * found by {@link StatementFinder}.
 */
final class QuotedStatements {
    private static final int FEWEST_WORDS = 5;
    private static final int RUN = 4;
    private static final double ALIKE = 0.5;
    private static final int LONGEST = 200;

    private final OriginResolver resolver;
    private final List<Reading> readings;
    private final Map<Reading, Occasions> occasions = new HashMap<>();
    private final List<Group> groups = new ArrayList<>();
    private final Map<String, Group> byRun = new HashMap<>();

    QuotedStatements(OriginResolver resolver, List<Reading> readings) {
        this.resolver = resolver;
        this.readings = readings;
    }

    /** Quotations of one thing said. */
    private static final class Group {
        private final Source source;
        private final Set<String> words;
        private final String content;
        private @Nullable TimeValue date;
        private final TreeSet<String> articles = new TreeSet<>();

        Group(Source source, Set<String> words, String content) {
            this.source = source;
            this.words = words;
            this.content = content;
        }

        /** Whether most of the words of the shorter stand in the other. */
        boolean isLike(Set<String> other) {
            return Words.overlap(words, other) >= ALIKE;
        }
    }

    /** The statements that at least two articles quote, in order of publication. */
    List<Statement> find() {
        for (var reading : readings) {
            for (var quotation : reading.analysis().quotations()) {
                if (quotation.part() == Part.TEXT && !tellsFigures(reading, quotation)) {
                    resolver.origin(reading, quotation.chain()).ifPresent(s -> add(reading, quotation, s));
                }
            }
        }
        var statements = new ArrayList<Statement>();
        for (var group : groups) {
            if (group.articles.size() > 1) {
                statements.add(new Statement(
                        "said" + (statements.size() + 1),
                        group.source.id(),
                        group.source.party(),
                        group.date,
                        group.articles,
                        group.content));
            }
        }
        return statements;
    }

    private static boolean tellsFigures(Reading reading, Quotation quotation) {
        return reading.mentions().stream()
                .anyMatch(m -> !m.headline()
                        && quotation.content().contains(m.figure().place().span()));
    }

    private void add(Reading reading, Quotation quotation, Source source) {
        String content = quotation.content().in(reading.article().text());
        var all = Words.inOrder(content);
        var words = new LinkedHashSet<>(all);
        if (words.size() < FEWEST_WORDS) {
            return;
        }
        var runs = runs(source.id(), all);
        var group = runs.stream()
                .map(byRun::get)
                .filter(g -> g != null && g.isLike(words))
                .findFirst()
                .orElseGet(() -> opened(source, words, content));
        runs.forEach(run -> byRun.putIfAbsent(run, group));
        group.articles.add(reading.id());
        var said = occasions.computeIfAbsent(reading, Occasions::new).of(quotation);
        var date = said == null ? reading.article().published() : said;
        group.date = group.date == null || date != null && first(date).isBefore(first(group.date)) ? date : group.date;
    }

    private Group opened(Source source, Set<String> words, String content) {
        var group =
                new Group(source, words, content.length() > LONGEST ? content.substring(0, LONGEST) + "…" : content);
        groups.add(group);
        return group;
    }

    private static LocalDate first(TimeValue date) {
        return date.first().orElse(LocalDate.MAX);
    }

    private static List<String> runs(String origin, List<String> words) {
        var runs = new ArrayList<String>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            runs.add(origin + "\n" + String.join(" ", words.subList(i, i + RUN)));
        }
        return runs;
    }
}
