package org.runut.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.runut.model.Article;
import org.runut.model.Chain;
import org.runut.model.Story;

/** How articles, speakers and the ways of claims are named. */
public final class Names {
    private static final String FROM = " ← ";

    private final Words words;
    private final Dates dates;
    private final Map<String, Article> articles = new HashMap<>();
    private final Map<String, String> origins = new HashMap<>();

    /** Names of these articles and origins. */
    public Names(Words words, List<Article> articles, List<Story.Origin> origins) {
        this.words = words;
        this.dates = new Dates(words);
        articles.forEach(article -> this.articles.put(article.id(), article));
        origins.forEach(origin -> this.origins.put(origin.id(), origin.name()));
    }

    /** Who published an article; its source where that is unknown. */
    public String outlet(Article article) {
        if (article.outlet() != null) {
            return article.outlet();
        }
        String source = article.source();
        return source.substring(source.lastIndexOf('/') + 1);
    }

    /** Who published the article with this id. */
    public String outlet(String id) {
        Article article = articles.get(id);
        return article == null ? id : outlet(article);
    }

    /** Outlet and date. */
    public String article(String id) {
        Article article = articles.get(id);
        if (article == null) {
            return id;
        }
        String date = article.published() == null ? words.say("undated") : dates.of(article.published());
        return outlet(article) + ", " + date;
    }

    /** The way of a claim: {@code Darma Lesmono (BPBD) ← KBU ← Warta Khayal}. */
    public String way(Chain chain, @Nullable String origin, Article article) {
        var stations = new ArrayList<String>();
        if (chain.speaker() != null) {
            stations.add(speaker(chain, origin));
        } else if (origin != null
                && chain.via().isEmpty()
                && !originName(origin).equals(outlet(article))) {
            stations.add("(" + originName(origin) + ")");
        }
        stations.addAll(chain.via());
        stations.add(outlet(article));
        return String.join(FROM, stations);
    }

    private String speaker(Chain chain, @Nullable String origin) {
        String speaker = String.valueOf(chain.speaker());
        String behind = origin == null ? "" : originName(origin);
        var named = new StringBuilder(speaker);
        if (!behind.isEmpty()
                && !alike(speaker, behind)
                && chain.citing().stream().noneMatch(c -> alike(c, behind))) {
            named.append(" (").append(behind).append(')');
        }
        chain.citing().forEach(body -> named.append(", ").append(words.say("citing", body)));
        return named.toString();
    }

    /** What an origin is called; its id where that is unknown. */
    public String originName(String id) {
        return origins.getOrDefault(id, id);
    }

    /** Whether all words of one name are in the other, abbreviations in brackets aside. */
    private static boolean alike(String a, String b) {
        var one = wordsOf(a);
        var other = wordsOf(b);
        return one.containsAll(other) || other.containsAll(one);
    }

    private static Set<String> wordsOf(String name) {
        return Stream.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }
}
