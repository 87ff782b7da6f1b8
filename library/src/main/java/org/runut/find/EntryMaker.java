package org.runut.find;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.runut.model.Article;
import org.runut.model.Entity;
import org.runut.model.Place;
import org.runut.model.Status;
import org.runut.model.TimeValue;

/** Gathers by what one claim or article is found. */
final class EntryMaker {
    private final Article article;
    private final Map<Field, Set<String>> terms = new EnumMap<>(Field.class);
    private final List<String> text;

    /** Begins with the words it stands in, and who published it. */
    EntryMaker(Article article, String words, Stemmer stemmer) {
        this.article = article;
        this.text = Terms.of(words);
        all(Field.STEM).addAll(stemmer.stems(Set.copyOf(text), article.language()));
        name(Field.OUTLET, article.outlet());
    }

    private Set<String> all(Field field) {
        return terms.computeIfAbsent(field, f -> new LinkedHashSet<>());
    }

    void name(Field field, @Nullable String name) {
        if (name != null) {
            all(field).addAll(Terms.of(name));
        }
    }

    /** Somebody or something named in the article: by the fullest name, and as it stands there. */
    void name(Entity entity) {
        switch (entity.type()) {
            case PERSON -> names(Field.PERSON, entity);
            case ORGANISATION -> names(Field.ORGANISATION, entity);
            case PLACE, COUNTRY -> names(Field.PLACE, entity);
            case PRODUCT, EVENT -> {}
        }
    }

    private void names(Field field, Entity entity) {
        name(field, entity.name());
        name(field, new Place(entity.part(), entity.span()).in(article));
    }

    void mark(ClaimKind kind) {
        all(Field.MARK).add(Marks.kind(kind));
    }

    void mark(Status status) {
        all(Field.MARK).add(Marks.status(status));
    }

    void unit(@Nullable String unit) {
        if (unit != null) {
            all(Field.MARK).add(Marks.unit(unit));
        }
    }

    /** A time; where there is none, the day of publication. */
    void day(@Nullable TimeValue time) {
        var known = time == null ? article.published() : time;
        if (known != null) {
            all(Field.MARK).addAll(Marks.of(known));
        }
    }

    Entry entry() {
        var made = new EnumMap<Field, List<String>>(Field.class);
        terms.forEach((field, words) -> made.put(field, List.copyOf(words)));
        made.put(Field.TEXT, text);
        return new Entry(made);
    }
}
