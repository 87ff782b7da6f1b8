package org.runut.annotate.attribution;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.runut.annotate.passage.Passage;
import org.runut.model.Article;
import org.runut.model.Entity;
import org.runut.pack.Lex;

/** Which names of an article are media: known ones, those that look so, those that the article treats so. */
final class Media {
    private static final String ID = "media:";
    private final Set<String> names = new HashSet<>();
    private final Set<String> own;

    Media(Article article) {
        String outlet = article.outlet();
        own = outlet == null ? Set.of() : words(outlet);
        article.credits().forEach(this::learn);
    }

    /** Takes a name for that of a medium from now on. */
    void learn(String name) {
        names.add(name.toLowerCase(Locale.ROOT));
    }

    /** Whether the words {@code from..to}, an entity or not, name a medium. */
    boolean isMedium(Passage passage, int from, int to, @Nullable Entity entity) {
        if (entity != null) {
            String id = entity.id();
            if (id != null) {
                return id.startsWith(ID);
            }
            if (names.contains(entity.name().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return names.contains(passage.words(from, to).toLowerCase(Locale.ROOT)) || looksSo(passage, from, to);
    }

    private static boolean looksSo(Passage passage, int from, int to) {
        var tags = passage.tags();
        var head = tags.at(from, Lex.MEDIUM_HEAD);
        if (head != null && head.to() < to) {
            return true;
        }
        for (int i = from; i < to; i++) {
            boolean inName = to - from > 1 && passage.token(i).isCapitalised();
            if (inName && tags.has(i, Lex.MEDIUM_TAIL)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the name is that of the article's own outlet. */
    boolean isOwn(String name) {
        if (own.isEmpty()) {
            return false;
        }
        var words = words(name);
        return own.containsAll(words) || words.containsAll(own);
    }

    private static Set<String> words(String name) {
        var words = new HashSet<>(List.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
        words.removeAll(Arrays.asList("", "com", "co", "id", "net", "news", "the", "tv", "www"));
        return words;
    }
}
