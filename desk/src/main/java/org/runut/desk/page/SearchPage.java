package org.runut.desk.page;

import java.util.List;
import java.util.Locale;
import org.runut.model.Article;
import org.runut.words.Dates;
import org.runut.words.Names;
import org.runut.words.Words;

/**
 * Articles found by words.
 *
 * @param frame what is around it
 * @param hits  the best first
 * @param most  whether there may be more
 */
public record SearchPage(Frame frame, List<Hit> hits, boolean most) implements Page {
    /**
     * An article that was found.
     *
     * @param title   its headline
     * @param href    its page
     * @param outlet  who published it
     * @param date    when
     * @param excerpt words of it around what was searched for
     */
    public record Hit(String title, String href, String outlet, String date, Excerpt excerpt) {}

    /** The page of these articles. */
    public static SearchPage of(Frame frame, List<Article> articles, boolean most) {
        var names = new Names(frame.words(), articles, List.of());
        return new SearchPage(
                frame,
                articles.stream()
                        .map(article -> hit(article, frame.words(), names, frame.query()))
                        .toList(),
                most);
    }

    private static Hit hit(Article article, Words words, Names names, String query) {
        return new Hit(
                article.title() == null ? words.say("untitled") : article.title(),
                Links.article(article.id()),
                names.outlet(article),
                article.published() == null ? words.say("undated") : new Dates(words).of(article.published()),
                excerpt(article.text(), query));
    }

    private static Excerpt excerpt(String text, String query) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (String word : query.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            int at = word.isEmpty() || lower.length() != text.length() ? -1 : lower.indexOf(word);
            if (at >= 0) {
                return Excerpt.of(text, text.substring(at, at + word.length()));
            }
        }
        return new Excerpt(text.substring(0, Math.min(text.length(), 160)), "", "");
    }

    @Override
    public String template() {
        return "search.jte";
    }
}
