package org.runut.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.runut.evaluate.GoldStory.GoldLedgerFigure;
import org.runut.model.RawArticle;

/**
 * What simple means make of annotated stories, to set a ledger's scores beside. They are given the annotated figures, so that
 * only the putting together is compared.
 *
 * <ul>
 *   <li>stories: headlines that share a quarter of their words (Jaccard), joined;
 *   <li>questions: figures of the same number;
 *   <li>origins: the outlets of a question's articles;
 *   <li>relations: the same number confirms, an interval that meets is compatible, another number of the same outlet revises, one of
 *       another outlet disputes;
 *   <li>copies: articles that share a third of their runs of five words (what MinHash estimates, here exact), the later of the earlier.
 * </ul>
 */
final class Baselines {
    private static final double ALIKE_HEADLINES = 0.25;
    private static final double ALIKE_TEXTS = 1 / 3.0;
    private static final int RUN = 5;

    private final StoryBenchmark benchmark;
    private final Map<String, RawArticle> articles = new HashMap<>();

    Baselines(StoryBenchmark benchmark, Subject subject) {
        this.benchmark = benchmark;
        List<Path> texts = new ArrayList<>();
        benchmark.stories().forEach(story -> texts.addAll(story.articles().values()));
        subject.read(texts).forEach(article -> articles.put(article.source(), article));
    }

    Evaluation evaluate() {
        Map<String, String> found = new LinkedHashMap<>();
        Map<String, String> gold = new LinkedHashMap<>();
        var origins = new Share();
        var relations = new Confusion();
        var copies = new Tally();
        for (var story : benchmark.stories()) {
            questions(story, found, gold);
            origins(story, origins);
            relations(story, relations);
            copies.add(Counts.of(
                    copies(story),
                    story.copies().stream()
                            .map(copy -> List.of(copy.of(), copy.article()))
                            .collect(Collectors.toSet())));
            origins.close();
            copies.close();
        }
        Map<String, Score> scores = new LinkedHashMap<>();
        scores.put("stories B3", stories());
        scores.put("questions B3", BCubed.of(found, gold));
        scores.put("origins exact", origins);
        scores.put("relations macro-F1", relations);
        scores.put("copies", copies);
        return new Evaluation("stories", benchmark.stories().size(), scores, List.of());
    }

    private BCubed stories() {
        Map<String, String> gold = new LinkedHashMap<>();
        benchmark
                .stories()
                .forEach(story -> story.articles().values().forEach(text -> gold.put(text.toString(), story.name())));
        Map<String, String> found = new LinkedHashMap<>();
        gold.keySet().forEach(source -> found.put(source, source));
        for (String a : gold.keySet()) {
            for (String b : gold.keySet()) {
                if (jaccard(headline(a), headline(b)) >= ALIKE_HEADLINES) {
                    String from = Objects.requireNonNull(found.get(b));
                    String to = Objects.requireNonNull(found.get(a));
                    found.replaceAll((source, group) -> group.equals(from) ? to : group);
                }
            }
        }
        return BCubed.of(found, gold);
    }

    private Set<String> headline(String source) {
        var article = articles.get(source);
        String title = article == null ? null : article.title();
        return title == null ? Set.of() : new HashSet<>(words(title));
    }

    private static void questions(GoldStory story, Map<String, String> found, Map<String, String> gold) {
        for (var figure : story.figures()) {
            String key = story.name() + "/" + figure.id();
            gold.put(key, story.name() + "/" + figure.question());
            found.put(key, story.name() + "/" + figure.low() + ".." + figure.high());
        }
    }

    private void origins(GoldStory story, Share origins) {
        for (var question : story.questions()) {
            long outlets = story.figures().stream()
                    .filter(figure -> figure.question().equals(question.id()))
                    .map(figure -> outlet(story, figure))
                    .distinct()
                    .count();
            origins.add(outlets == question.origins());
        }
    }

    private String outlet(GoldStory story, GoldLedgerFigure figure) {
        var article = article(story, figure.article());
        return article == null || article.outlet() == null ? "" : article.outlet();
    }

    private @Nullable RawArticle article(GoldStory story, String number) {
        return articles.get(String.valueOf(story.articles().get(number)));
    }

    private void relations(GoldStory story, Confusion relations) {
        Map<String, GoldLedgerFigure> figures = new HashMap<>();
        story.figures().forEach(figure -> figures.put(figure.id(), figure));
        for (var relation : story.relations()) {
            var a = figures.get(relation.a());
            var b = figures.get(relation.b());
            relations.add(relation.kind(), a == null || b == null ? Confusion.NONE : relation(story, a, b));
        }
    }

    private String relation(GoldStory story, GoldLedgerFigure a, GoldLedgerFigure b) {
        if (Objects.equals(a.low(), b.low()) && Objects.equals(a.high(), b.high())) {
            return "confirms";
        }
        if (low(a) <= high(b) && low(b) <= high(a)) {
            return "compatible";
        }
        return outlet(story, a).equals(outlet(story, b)) ? "revises" : "disputes";
    }

    private static double low(GoldLedgerFigure figure) {
        return figure.low() == null ? Double.NEGATIVE_INFINITY : figure.low();
    }

    private static double high(GoldLedgerFigure figure) {
        return figure.high() == null ? Double.POSITIVE_INFINITY : figure.high();
    }

    private Set<List<String>> copies(GoldStory story) {
        Set<List<String>> copies = new HashSet<>();
        for (String a : story.articles().keySet()) {
            for (String b : story.articles().keySet()) {
                if (isEarlier(story, a, b) && jaccard(runs(story, a), runs(story, b)) >= ALIKE_TEXTS) {
                    copies.add(List.of(a, b));
                }
            }
        }
        return copies;
    }

    /** By the day of publication, else by their numbers. */
    private boolean isEarlier(GoldStory story, String a, String b) {
        int days = published(story, a).compareTo(published(story, b));
        return days < 0 || days == 0 && a.compareTo(b) < 0;
    }

    private String published(GoldStory story, String number) {
        var article = article(story, number);
        return article == null || article.published() == null ? "" : article.published();
    }

    private Set<String> runs(GoldStory story, String number) {
        var article = article(story, number);
        List<String> words = article == null ? List.of() : words(article.text());
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + RUN)));
        }
        return runs;
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static double jaccard(Set<String> a, Set<String> b) {
        long both = a.stream().filter(b::contains).count();
        return both == 0 ? 0 : (double) both / (a.size() + b.size() - both);
    }
}
