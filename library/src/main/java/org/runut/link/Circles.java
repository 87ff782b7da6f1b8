package org.runut.link;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.runut.model.Article;
import org.runut.model.Insight.Circle;
import org.runut.model.Label;
import org.runut.model.Story.Entry;
import org.runut.model.Story.Question;

/** Finds circular reporting: outlets that have a figure from one another ("A cites B cites A"). */
final class Circles {
    private final KnownNames names;

    Circles(KnownNames names) {
        this.names = names;
    }

    /** Who has a question's figures from whom, by keys of outlets. */
    private record Citing(
            Map<String, Set<String>> cited, Map<String, String> printed, Map<String, Set<String>> articles) {}

    /** The circles among the outlets of a story, each once. */
    List<Circle> find(List<Reading> readings, List<Question> questions) {
        var articles = new HashMap<String, Article>();
        readings.forEach(r -> articles.put(r.id(), r.article()));
        var circles = new ArrayList<Circle>();
        var told = new HashSet<Set<String>>();
        for (var question : questions) {
            var citing = citing(question, articles);
            var left = new TreeSet<>(citing.cited().keySet());
            while (!left.isEmpty()) {
                var round = round(left.first(), citing.cited());
                left.pollFirst();
                left.removeAll(round);
                if (round.size() > 1 && told.add(round)) {
                    circles.add(circle(question, round, citing));
                }
            }
        }
        return circles;
    }

    private Citing citing(Question question, Map<String, Article> articles) {
        var citing = new Citing(new TreeMap<>(), new HashMap<>(), new HashMap<>());
        for (Entry entry : question.figures()) {
            var article = articles.get(entry.article());
            if (article != null && article.outlet() != null) {
                citing.printed().putIfAbsent(key(article.outlet()), article.outlet());
            }
        }
        for (Entry entry : question.figures()) {
            var article = articles.get(entry.article());
            if (article != null && article.outlet() != null) {
                cite(key(article.outlet()), article, entry, citing);
            }
        }
        return citing;
    }

    private void cite(String outlet, Article article, Entry entry, Citing citing) {
        var media = new ArrayList<>(entry.figure().chain().via());
        media.addAll(article.credits());
        media.addAll(entry.figure().chain().citing());
        String speaker = entry.figure().chain().speaker();
        if (speaker != null) {
            media.add(speaker);
        }
        for (String medium : media) {
            String key = key(medium);
            if (!key.equals(outlet) && citing.printed().containsKey(key)) {
                citing.cited().computeIfAbsent(outlet, k -> new TreeSet<>()).add(key);
                citing.articles().computeIfAbsent(outlet, k -> new TreeSet<>()).add(article.id());
            }
        }
    }

    private String key(String medium) {
        var entity = names.named(medium);
        return entity == null ? medium.strip().toLowerCase(Locale.ROOT) : entity.id();
    }

    /** The outlets that one reaches by citations and that reach it. */
    private static Set<String> round(String outlet, Map<String, Set<String>> cited) {
        var round = new TreeSet<String>();
        for (String other : reached(outlet, cited)) {
            if (reached(other, cited).contains(outlet)) {
                round.add(other);
            }
        }
        return round;
    }

    private static Set<String> reached(String outlet, Map<String, Set<String>> cited) {
        var reached = new TreeSet<String>();
        var next = new ArrayDeque<>(cited.getOrDefault(outlet, Set.of()));
        while (!next.isEmpty()) {
            String here = next.poll();
            if (reached.add(here)) {
                next.addAll(cited.getOrDefault(here, Set.of()));
            }
        }
        return reached;
    }

    private static Circle circle(Question question, Set<String> round, Citing citing) {
        var outlets = round.stream()
                .map(key -> citing.printed().getOrDefault(key, key))
                .sorted()
                .toList();
        var articles = round.stream()
                .flatMap(key -> citing.articles().getOrDefault(key, Set.of()).stream())
                .sorted()
                .toList();
        String all = String.join(", ", outlets);
        return new Circle(
                question.id(),
                outlets,
                articles,
                new Label(
                        "Saling mengutip: " + all + " saling menyebut sebagai sumber angka \""
                                + question.label().id() + "\"; tak satu pun asalnya.",
                        "Circular reporting: " + all + " cite one another for \""
                                + question.label().en() + "\"; none of them is its origin."));
    }
}
