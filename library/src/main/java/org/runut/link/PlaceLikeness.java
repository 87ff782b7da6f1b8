package org.runut.link;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.runut.model.Entity;

/** How alike two figures are in the words and names around them, and how the places where they stand go together. */
final class PlaceLikeness {
    /** The names of the numbers. */
    static final List<String> NAMES = List.of(
            "context overlap",
            "sentence overlap",
            "taken",
            "taken equal",
            "article same",
            "sentence same",
            "headline of it",
            "headlines",
            "levels together",
            "language other",
            "names shared",
            "names apart",
            "gist own",
            "gist own, most telling",
            "gist own, frames apart",
            "gist near",
            "gist sentence",
            "sense own",
            "sense own, most telling",
            "sense near",
            "sense sentence, language other");

    private static final int NAMES_COUNTED = 2;
    private static final int LONG_WORD = 4;
    private final Map<Mention, Mention> taken;
    private final Gist gist;
    private final Gist senses;
    private final Map<Mention, Told> told = new HashMap<>();
    private final Numbered numbered = new Numbered();

    /**
     * Compares figures.
     *
     * @param taken    the figure from which each copied one was taken
     * @param mentions all figures of the story
     */
    PlaceLikeness(Map<Mention, Mention> taken, Collection<Mention> mentions) {
        this.taken = taken;
        gist = new Gist(mentions, false);
        senses = new Gist(mentions, true);
    }

    /**
     * The words around a figure, the longer ones of its sentence, the known places in it, what is spoken of around it, in
     * words and in what they mean.
     */
    private record Told(
            Numbered.Row context, Numbered.Row words, Numbered.Row names, Gist.Told gist, Gist.Told senses) {}

    /** The numbers of a pair. */
    double[] of(Mention a, Mention b) {
        boolean equal = Bounds.equal(a, b);
        boolean copied = a.equals(taken.get(b)) || b.equals(taken.get(a));
        var x = told(a);
        var y = told(b);
        boolean translated =
                !a.reading().article().language().equals(b.reading().article().language());
        int names = x.names().shared(y.names());
        return new double[] {
            x.context().overlap(y.context()),
            x.words().overlap(y.words()),
            Numbers.is(copied),
            Numbers.is(copied && equal),
            Numbers.is(a.sameArticle(b)),
            Numbers.is(a.sameSentence(b)),
            Numbers.is(a.sameArticle(b) && equal && a.headline() != b.headline()),
            Numbers.is(a.headline() && b.headline()),
            Numbers.is(Levels.together(a, b)),
            Numbers.is(translated),
            Math.min(NAMES_COUNTED, names),
            Numbers.is(!x.names().isEmpty() && !y.names().isEmpty() && names == 0),
            Gist.overlap(x.gist().own(), y.gist().own()),
            Gist.mostTelling(x.gist().own(), y.gist().own()),
            Numbers.is(Gist.framesApart(x.gist().own(), y.gist().own())),
            Gist.overlap(x.gist().near(), y.gist().near()),
            Gist.overlap(x.gist().sentence(), y.gist().sentence()),
            Gist.overlap(x.senses().own(), y.senses().own()),
            Gist.mostTelling(x.senses().own(), y.senses().own()),
            Gist.overlap(x.senses().near(), y.senses().near()),
            translated ? Gist.overlap(x.senses().sentence(), y.senses().sentence()) : 0,
        };
    }

    private Told told(Mention mention) {
        return told.computeIfAbsent(
                mention,
                m -> new Told(
                        numbered.of(m.context()),
                        numbered.of(words(m)),
                        numbered.of(names(m)),
                        gist.of(m),
                        senses.of(m)));
    }

    /** The longer words of the figure's sentence. */
    private static Set<String> words(Mention mention) {
        var words = Words.of(mention.sentence().toLowerCase(Locale.ROOT));
        words.removeIf(w -> w.length() < LONG_WORD);
        return words;
    }

    /** The ids of the known places in the figure's sentence. */
    private static Set<String> names(Mention mention) {
        var names = new HashSet<String>();
        for (var entity : mention.reading().analysis().entities()) {
            boolean place = entity.type() == Entity.Type.PLACE || entity.type() == Entity.Type.COUNTRY;
            if (place
                    && entity.id() != null
                    && entity.part() == mention.figure().quantity().part()
                    && mention.figure().sentence().overlaps(entity.span())) {
                names.add(entity.id());
            }
        }
        return names;
    }
}
