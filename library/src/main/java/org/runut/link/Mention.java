package org.runut.link;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.runut.model.Figure;
import org.runut.model.Part;
import org.runut.model.Span;
import org.runut.model.Status;
import org.runut.model.TimeValue;

/**
 * A figure in its article.
 *
 * @param reading the article
 * @param figure  the claim
 * @param index   its place among the article's figures
 * @param context the words around it, its numbers left out
 * @param counted the words that name what it counts
 * @param before  whether it is the level before a change
 * @param facts   what is asked of it again and again
 */
@SuppressWarnings("ReferenceEquality") // There is one object for each article, and one for each of its figures.
record Mention(
        Reading reading,
        Figure figure,
        int index,
        Set<String> context,
        Set<String> counted,
        boolean before,
        Facts facts) {
    private static final int WINDOW = 8;

    /** A figure of an article. */
    static Mention of(Reading reading, Figure figure, int index) {
        String counted = figure.binding().counted();
        return new Mention(
                reading,
                figure,
                index,
                context(reading, figure),
                counted == null ? Set.of() : Words.of(counted),
                Levels.isBefore(reading, figure),
                Facts.of(figure, reading.article().published()));
    }

    /** The same, if it gave the value of another. */
    Mention valued(Mention other) {
        var valued = figure.valued(other.figure.quantity());
        var facts = Facts.of(valued, reading.article().published());
        return new Mention(reading, valued, index, context, counted, before, facts);
    }

    /** Id of the figure. */
    String id() {
        return figure.id();
    }

    /** Whether it stands in the headline. */
    boolean headline() {
        return figure.quantity().part() == Part.TITLE;
    }

    /** Lower bound. */
    @Nullable
    BigDecimal low() {
        return figure.quantity().low();
    }

    /** Upper bound. */
    @Nullable
    BigDecimal high() {
        return figure.quantity().high();
    }

    /** Whether it names one number. */
    boolean isPoint() {
        return figure.quantity().isPoint();
    }

    /** The words of the article it stands in. */
    String words() {
        return figure.place().in(reading.article());
    }

    /** The number with a few words on either side, for people. */
    String phrase() {
        if (headline()) {
            return sentence();
        }
        var words = reading.words();
        var span = figure.quantity().span();
        int from = reading.wordAt(span.start());
        int to = reading.wordAt(span.end());
        var phrase = span;
        for (var word : words.subList(Math.max(0, from - 2), Math.min(to + 4, words.size()))) {
            phrase = figure.sentence().contains(word.span()) ? phrase.cover(word.span()) : phrase;
        }
        return phrase.in(reading.article().text());
    }

    /** The sentence it stands in, in words. */
    String sentence() {
        return figure.sentence().in(reading.article().text(figure.quantity().part()));
    }

    /** What can be compared: a currency, a share, a physical unit or a count. */
    String unitClass() {
        return facts.unitClass();
    }

    /** The time the text says it holds for; null where it says none. */
    @Nullable
    TimeValue stated() {
        return facts.stated();
    }

    /** Whether it is said not to be so, or no longer said. */
    boolean refused() {
        return figure.status() == Status.DENIED || figure.status() == Status.WITHDRAWN;
    }

    /** Whether both stand in the same article. */
    boolean sameArticle(Mention other) {
        return reading == other.reading;
    }

    /** Whether both stand in the same sentence. */
    boolean sameSentence(Mention other) {
        return sameArticle(other)
                && headline() == other.headline()
                && figure.sentence().equals(other.figure.sentence());
    }

    private static Set<String> context(Reading reading, Figure figure) {
        if (figure.quantity().part() == Part.TITLE) {
            return Words.of(figure.sentence().in(reading.article().text(Part.TITLE)));
        }
        Span span = figure.quantity().span();
        int from = reading.wordAt(span.start());
        var around = new HashSet<String>();
        for (int i = Math.max(0, from - WINDOW); i < Math.min(reading.words().size(), from + WINDOW); i++) {
            String form = reading.words().get(i).form();
            if (!Character.isDigit(form.charAt(0))) {
                around.add(form);
            }
        }
        return around;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Mention mention && mention.reading == reading && mention.index == index;
    }

    @Override
    public int hashCode() {
        return 31 * reading.hashCode() + index;
    }

    @Override
    public String toString() {
        return reading.article().source() + ":" + words();
    }
}
