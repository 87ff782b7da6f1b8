package org.runut.annotate.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.runut.annotate.passage.Passage;
import org.runut.annotate.passage.TitleCase;
import org.runut.annotate.passage.Verbs;
import org.runut.model.Article;
import org.runut.model.Entity;
import org.runut.pack.Lex;
import org.runut.pack.Pack;
import org.runut.pack.PackModel;

/** Finds persons, organisations, places and countries, and brings the short forms of a name to its fullest. */
public final class NameAnnotator {
    private final Gazetteer gazetteer;
    private final Verbs verbs;
    private final @Nullable PackModel model;
    private final boolean nounFirst;

    /** Finds names in the language of a pack. */
    public NameAnnotator(Pack pack) {
        gazetteer = new Gazetteer(pack.entities());
        model = pack.names();
        nounFirst = pack.nounFirst();
        verbs = new Verbs(pack.lexicon());
    }

    /**
     * The names of an article, each list title first.
     *
     * @param names    every name, for whoever asks who speaks, who acts, what is counted
     * @param entities what is told of them: the same where the pack has no model, else what the model calls a name
     */
    public record Found(List<Entity> names, List<Entity> entities) {
        public Found {
            names = List.copyOf(names);
            entities = List.copyOf(entities);
        }
    }

    /** Finds the names of an article. */
    public Found annotate(Article article, Passage title, Passage text) {
        var ruled = typed(article, text, new RunSplitter(text, gazetteer, new WordCasing(text)).split());
        var tagged = model == null
                ? null
                : new ModelNames(text, gazetteer, verbs, tagger(model).tag(text));
        var named = tagged == null ? ruled : tagged.with(ruled);
        var mentions = nounFirst ? new CommonNouns(text, gazetteer).without(named) : named;
        var book = book(text, mentions);
        var titles = new TitleNames(gazetteer, text, mentions);
        var inTitle = entities(title, titles.in(title), book);
        var all = withHeadlines(text, titles, mentions);
        var inText = entities(text, all, book);
        return new Found(both(inTitle, inText), both(inTitle, tagged == null ? inText : tagged.told(all, inText)));
    }

    /** A tagger with working memory of its own, so that many threads can annotate. */
    private NameTagger tagger(PackModel names) {
        return new NameTagger(names.get(), new NameFeatures(gazetteer));
    }

    private static List<Entity> both(List<Entity> first, List<Entity> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private static List<Entity> entities(Passage passage, List<Mention> mentions, NameBook book) {
        return mentions.stream().map(mention -> entity(passage, mention, book)).toList();
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
        var spelled = spelled(passage, mention);
        NameBook.Named full = spelled == null ? null : book.spelled(spelled);
        NameBook.Named named = full == null ? book.find(mention, form) : full;
        if (named == null) {
            var known = mention.known();
            return new Entity(passage.part(), span, mention.type(), form, known == null ? null : known.id());
        }
        named.seen(mention.from());
        boolean same = named.type() == mention.type() || mention.known() == null;
        return new Entity(passage.part(), span, same ? named.type() : mention.type(), named.name(), named.id());
    }

    /** A name that begins with a short form, that form spelled out ("Dinkes Kota X"); null for any other. */
    private static @Nullable String spelled(Passage passage, Mention mention) {
        var match = passage.tags().at(mention.from(), Lex.SHORT_FORM);
        boolean begins = match != null && !match.value().isEmpty() && match.to() <= mention.to();
        return match == null || !begins ? null : match.value() + " " + passage.words(match.to(), mention.to());
    }

    /** What stands in a place somewhere is a place everywhere, unless something else is known of it. */
    private static List<Mention> typed(Article article, Passage text, List<Mention> mentions) {
        Set<String> places = new HashSet<>();
        String dateline = article.place() == null ? "" : article.place().toLowerCase(Locale.ROOT);
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
            boolean place = guessed && mention.alias() == null && places.contains(form(text, mention))
                    || mention.known() == null && form(text, mention).equals(dateline);
            typed.add(place ? Mention.of(mention.from(), mention.to(), Entity.Type.PLACE) : mention);
        }
        return typed;
    }

    private static String form(Passage text, Mention mention) {
        return text.words(mention.from(), mention.to()).toLowerCase(Locale.ROOT);
    }
}
