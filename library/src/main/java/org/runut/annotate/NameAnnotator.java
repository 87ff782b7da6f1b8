package org.runut.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.runut.model.Article;
import org.runut.model.Entity;
import org.runut.pack.Lex;
import org.runut.pack.Pack;

/** Finds persons, organisations, places and countries, and brings the short forms of a name to its fullest. */
public final class NameAnnotator {
    private final Gazetteer gazetteer;

    public NameAnnotator(Pack pack) {
        gazetteer = new Gazetteer(pack.entities());
    }

    /** The named mentions of an article, title first. */
    public List<Entity> annotate(Article article, Passage title, Passage text) {
        var mentions = typed(text, new RunSplitter(text, gazetteer, new WordCasing(text)).split());
        var book = book(text, mentions);
        var entities = new ArrayList<Entity>();
        var titles = new TitleNames(gazetteer, text, mentions);
        for (var mention : titles.in(title)) {
            entities.add(entity(title, mention, book));
        }
        for (var mention : withHeadlines(text, titles, mentions)) {
            entities.add(entity(text, mention, book));
        }
        return List.copyOf(entities);
    }

    /** The mentions of the text with those in lines that are written like headlines. */
    private static List<Mention> withHeadlines(Passage text, TitleNames titles, List<Mention> mentions) {
        var all = new ArrayList<>(mentions);
        for (var sentence : text.sentences()) {
            if (!sentence.boilerplate() && TitleCase.of(text, sentence)) {
                all.addAll(titles.in(text, sentence.from(), sentence.to()));
            }
        }
        all.sort(Comparator.comparingInt(Mention::from));
        return all;
    }

    private static NameBook book(Passage text, List<Mention> mentions) {
        var book = new NameBook();
        mentions.stream()
                .sorted(Comparator.comparingInt(m -> m.from() - m.to()))
                .forEach(m -> book.add(m, text.words(m.from(), m.to())));
        return book;
    }

    private static Entity entity(Passage passage, Mention mention, NameBook book) {
        var span = passage.span(mention.from(), mention.to());
        String form = passage.words(mention.from(), mention.to());
        NameBook.Named named = book.find(mention, form);
        if (named == null) {
            var known = mention.known();
            return new Entity(passage.part(), span, mention.type(), form, known == null ? null : known.id());
        }
        named.seen(mention.from());
        boolean same = named.type() == mention.type() || mention.known() == null;
        return new Entity(passage.part(), span, same ? named.type() : mention.type(), named.name(), named.id());
    }

    /** What stands in a place somewhere is a place everywhere, unless something else is known of it. */
    private static List<Mention> typed(Passage text, List<Mention> mentions) {
        Set<String> places = new HashSet<>();
        for (var mention : mentions) {
            if (mention.type() == Entity.Type.PLACE) {
                places.add(form(text, mention));
            } else if (mention.from() > 0 && text.tags().has(mention.from() - 1, Lex.LOCATIVE)) {
                places.add(form(text, mention));
            }
        }
        var typed = new ArrayList<Mention>(mentions.size());
        for (var mention : mentions) {
            boolean guessed = mention.type() == Entity.Type.PERSON && mention.known() == null && mention.role() == null;
            boolean place = guessed && mention.alias() == null && places.contains(form(text, mention));
            typed.add(place ? Mention.of(mention.from(), mention.to(), Entity.Type.PLACE) : mention);
        }
        return typed;
    }

    private static String form(Passage text, Mention mention) {
        return text.words(mention.from(), mention.to()).toLowerCase(Locale.ROOT);
    }
}
