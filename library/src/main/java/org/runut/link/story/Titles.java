package org.runut.link.story;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.runut.model.Article;
import org.runut.text.Token;
import org.runut.text.Tokenizer;

/**
 * Picks the headline that says what most articles of a story say: the one whose words most of the others use, in the language of
 * most. An outlet's odd headline, or one whose number has long been overtaken, shares few of its words.
 */
public final class Titles {
    private static final int SHORTEST_WORD = 4;
    private static final int ENOUGH_WORDS = 5;
    private static final double SHOUTED = 0.5;

    private final List<Article> articles;
    private final Map<String, Map<String, Integer>> used = new HashMap<>();

    private Titles(List<Article> articles) {
        this.articles = articles;
        for (var article : articles) {
            var counts = used.computeIfAbsent(article.language(), k -> new HashMap<>());
            words(article.title() + " " + article.text()).forEach(word -> counts.merge(word, 1, Integer::sum));
        }
    }

    /** The headline for a story of these articles; empty where none of them has any. */
    static String of(List<Article> articles) {
        return of(articles, article -> 1);
    }

    /** The same where not every headline weighs as much. */
    public static String of(List<Article> articles, ToDoubleFunction<Article> weight) {
        var titled = articles.stream()
                .filter(article -> article.title() != null && !article.title().isBlank())
                .toList();
        var titles = new Titles(titled);
        String language = titles.language();
        return titled.stream()
                .filter(article -> article.language().equals(language))
                .max(Comparator.comparingDouble(
                                (Article article) -> titles.score(article) * weight.applyAsDouble(article))
                        .thenComparing(titled::indexOf, Comparator.reverseOrder()))
                .map(article -> String.valueOf(article.title()).strip())
                .orElse("");
    }

    /** The language of most of them, of the first where two have as many. */
    private String language() {
        var counts = new HashMap<String, Integer>();
        articles.forEach(article -> counts.merge(article.language(), 1, Integer::sum));
        return articles.stream()
                .map(Article::language)
                .max(Comparator.comparing((String language) -> counts.getOrDefault(language, 0))
                        .thenComparing(language -> -first(language)))
                .orElse("");
    }

    private int first(String language) {
        return articles.stream().map(Article::language).toList().indexOf(language);
    }

    /** How many of the others use a word of the headline, on average; few words say little, and one that shouts says less. */
    private double score(Article article) {
        String title = String.valueOf(article.title());
        var told = words(title);
        var counts = used.getOrDefault(article.language(), Map.of());
        double held = told.stream()
                .mapToInt(word -> counts.getOrDefault(word, 1) - 1)
                .average()
                .orElse(0);
        double enough = Math.min(1.0, (double) told.size() / ENOUGH_WORDS);
        return held * enough * (title.contains("!") || title.contains("?") ? SHOUTED : 1);
    }

    private static Set<String> words(String text) {
        var words = new HashSet<String>();
        for (Token token : Tokenizer.tokenize(text)) {
            if (token.isNumber() || token.isWord() && token.norm().length() >= SHORTEST_WORD) {
                words.add(token.norm());
            }
        }
        return words;
    }
}
