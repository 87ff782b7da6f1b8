package org.runut.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.runut.evaluate.GoldStory.GoldCopy;
import org.runut.evaluate.GoldStory.GoldQuestion;
import org.runut.evaluate.GoldStory.GoldRelation;
import org.runut.model.Drift;
import org.runut.model.Figure;
import org.runut.model.Relation;
import org.runut.model.Story;

/** Scores a ledger against the gold of stories: questions, origins, relations, copies, drift and checks. */
final class StoryScorer {
    private final LedgerIndex ledger;
    private final List<Miss> misses = new ArrayList<>();
    private final Share figures = new Share();
    private final Map<String, String> foundQuestions = new LinkedHashMap<>();
    private final Map<String, String> goldQuestions = new LinkedHashMap<>();
    private final Share origins = new Share();
    private final Confusion relations = new Confusion();
    private final Tally copies = new Tally();
    private final Share drift = new Share();
    private final Tally checks = new Tally();

    StoryScorer(LedgerIndex ledger) {
        this.ledger = ledger;
    }

    void score(GoldStory story) {
        var storyMisses = new Misses(story.name());
        Map<String, Figure> hits = hits(story, storyMisses);
        story.questions().forEach(question -> origins(question, story, hits, storyMisses));
        story.relations().forEach(relation -> relation(relation, hits, storyMisses));
        copies(story, storyMisses);
        checks(story, storyMisses);
        List.of(figures, origins, drift).forEach(Share::close);
        List.of(copies, checks).forEach(Tally::close);
        misses.addAll(storyMisses.all());
    }

    private Map<String, Figure> hits(GoldStory story, Misses misses) {
        Map<String, Figure> hits = new HashMap<>();
        for (var gold : story.figures()) {
            var hit = ledger.figure(gold, source(story, gold.article()));
            String key = story.name() + "/" + gold.id();
            goldQuestions.put(key, story.name() + "/" + gold.question());
            foundQuestions.put(key, hit == null ? "none " + key : ledger.questionKey(hit.id()));
            if (figures.add(hit != null) && hit != null) {
                hits.put(gold.id(), hit);
            } else {
                misses.add(Cause.LEDGER_FIGURE, gold.id() + " | " + gold.evidence());
            }
        }
        return hits;
    }

    private static String source(GoldStory story, String article) {
        return String.valueOf(story.articles().get(article));
    }

    private void origins(GoldQuestion gold, GoldStory story, Map<String, Figure> hits, Misses misses) {
        Map<String, Integer> held = new LinkedHashMap<>();
        Map<String, Story.@Nullable Question> byKey = new HashMap<>();
        for (var figure : story.figures()) {
            var hit = hits.get(figure.id());
            if (figure.question().equals(gold.id()) && hit != null) {
                held.merge(ledger.questionKey(hit.id()), 1, Integer::sum);
                byKey.put(ledger.questionKey(hit.id()), ledger.question(hit.id()));
            }
        }
        if (held.size() > 1) {
            misses.add(Cause.QUESTION, "in several", gold.label() + " | " + held.values());
        }
        Story.Question question = held.isEmpty() ? null : byKey.get(most(held));
        if (!origins.add(question != null && question.origins() == gold.origins())) {
            misses.differs(
                    Cause.ORIGINS,
                    "",
                    gold.label(),
                    String.valueOf(gold.origins()),
                    question == null ? "no question" : String.valueOf(question.origins()));
        }
    }

    /** The most frequent; of several the first. */
    private static String most(Map<String, Integer> held) {
        String most = "";
        for (var entry : held.entrySet()) {
            most = entry.getValue() > held.getOrDefault(most, 0) ? entry.getKey() : most;
        }
        return most;
    }

    private void relation(GoldRelation gold, Map<String, Figure> hits, Misses misses) {
        var a = hits.get(gold.a());
        var b = hits.get(gold.b());
        Relation got = a == null || b == null ? null : ledger.relation(a.id(), b.id());
        String kind = got == null ? Confusion.NONE : spelled(got.kind());
        if (!relations.add(gold.kind(), kind)) {
            String why = got == null ? " | " + apart(a, b) : " | " + got.why().en();
            misses.add(Cause.RELATION, gold.kind() + " → " + kind, gold.a() + " " + gold.b() + why);
        }
        drift(gold.drift(), got == null ? List.of() : got.drift(), gold.a() + " " + gold.b(), misses);
    }

    /** Why two figures may have no relation. */
    private String apart(@Nullable Figure a, @Nullable Figure b) {
        if (a == null || b == null) {
            return "a figure is missing";
        }
        boolean together = ledger.questionKey(a.id()).equals(ledger.questionKey(b.id()));
        return together ? "in one question" : "in two questions";
    }

    private void drift(List<String> gold, List<Drift> got, String words, Misses misses) {
        var kinds = got.stream().map(d -> spelled(d.kind())).toList();
        for (String kind : gold) {
            if (!drift.add(kinds.contains(kind))) {
                misses.add(Cause.DRIFT, kind, words);
            }
        }
    }

    private void copies(GoldStory story, Misses misses) {
        Set<List<String>> gold = new HashSet<>();
        for (var copy : story.copies()) {
            var key = key(story, copy);
            gold.add(key);
            var got = ledger.copies().get(key);
            if (got == null) {
                misses.add(Cause.COPY_MISSED, copy.kind(), copy.of() + " " + copy.article());
            }
            drift(copy.drift(), got == null ? List.of() : got.drift(), copy.of() + " " + copy.article(), misses);
        }
        Set<List<String>> found = new HashSet<>(ledger.copies().keySet());
        found.removeIf(key -> !isOf(story, key.get(1)));
        copies.add(Counts.of(found, gold));
        found.removeAll(gold);
        found.forEach(key -> misses.add(Cause.COPY_EXTRA, String.join(" ", key)));
    }

    private static List<String> key(GoldStory story, GoldCopy copy) {
        return List.of(source(story, copy.of()), source(story, copy.article()));
    }

    private static boolean isOf(GoldStory story, String source) {
        return story.articles().values().stream()
                .anyMatch(path -> path.toString().equals(source));
    }

    private void checks(GoldStory story, Misses misses) {
        for (var article : story.articles().entrySet()) {
            Set<String> gold = new HashSet<>();
            story.checks().stream()
                    .filter(c -> c.article().equals(article.getKey()))
                    .forEach(c -> gold.add(c.kind()));
            var found = ledger.checks(article.getValue().toString());
            checks.add(Counts.of(found, gold));
            tell(without(gold, found), Cause.CHECK_MISSED, article.getKey(), misses);
            tell(without(found, gold), Cause.CHECK_EXTRA, article.getKey(), misses);
        }
    }

    private static Set<String> without(Set<String> all, Set<String> others) {
        var rest = new HashSet<>(all);
        rest.removeAll(others);
        return rest;
    }

    private static void tell(Collection<String> kinds, Cause cause, String article, Misses misses) {
        kinds.forEach(kind -> misses.add(cause, kind, article));
    }

    /** A constant as the contract writes it: "differs-in-scope". */
    static String spelled(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Map<String, Score> scores() {
        Map<String, Score> scores = new LinkedHashMap<>();
        scores.put("figures in ledger", figures);
        scores.put("questions B3", BCubed.of(foundQuestions, goldQuestions));
        scores.put("origins exact", origins);
        scores.put("relations macro-F1", relations);
        for (String kind : relations.kinds()) {
            var one = new Tally();
            one.add(relations.of(kind));
            one.close();
            scores.put("- " + kind, one);
        }
        scores.put("copies", copies);
        scores.put("drift recall", drift);
        scores.put("checks", checks);
        return scores;
    }

    List<Miss> misses() {
        return misses;
    }
}
