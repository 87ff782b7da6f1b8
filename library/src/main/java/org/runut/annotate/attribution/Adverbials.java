package org.runut.annotate.attribution;

import org.runut.annotate.name.Names;
import org.runut.annotate.passage.Passage;
import org.runut.pack.Lex;
import org.runut.pack.Tags;

/** Adverbs and expressions of time between a verb and its object, in a language whose noun groups end with the noun. */
final class Adverbials {
    private final Passage passage;
    private final Tags tags;
    private final Names names;
    private final NounGroups nouns;

    Adverbials(Reading reading, WordGroups groups) {
        this.passage = reading.passage;
        this.tags = reading.tags;
        this.names = reading.names;
        nouns = groups.nouns();
    }

    /** Index after the adverbs and times that begin at {@code from}. */
    int after(int from, int limit) {
        int i = from;
        while (i < limit && names.at(i) == null) {
            boolean adverb = tags.has(i, Lex.ADVERB) && !tags.has(i, Lex.DETERMINER);
            int next = adverb ? i + 1 : timeEnd(i, limit);
            if (next == i) {
                return i;
            }
            i = next;
        }
        return Math.min(i, limit);
    }

    private int timeEnd(int i, int limit) {
        var day = tags.at(i, Lex.DAY_OFFSET) == null ? tags.at(i, Lex.WEEKDAY) : tags.at(i, Lex.DAY_OFFSET);
        if (day != null) {
            var part = tags.at(day.to(), Lex.DAY_PART);
            return part == null ? day.to() : part.to();
        }
        if (tags.has(i, Lex.PART_OF) && tags.hasAny(i + 1, Lex.WEEKDAY, Lex.DAY_OFFSET)) {
            return timeEnd(i + 1, limit);
        }
        if (tags.has(i, Lex.PART_OF)
                && tags.hasAny(i + 1, Lex.LOCATIVE, Lex.PREPOSITION)
                && tags.hasAny(i + 2, Lex.WEEKDAY, Lex.DAY_OFFSET)) {
            return i + 1;
        }
        int end = periodEnd(i);
        return end > i && end < limit && goesOn(end) ? end : i;
    }

    /** "last week", "earlier this year", "that night", "a month later"; {@code i} where no such thing begins there. */
    private int periodEnd(int i) {
        int k = tags.hasAny(i, Lex.PART_OF, Lex.BEFORE) ? i + 1 : i;
        if (!tags.hasAny(k, Lex.PAST, Lex.NEXT, Lex.THIS, Lex.DEMONSTRATIVE, Lex.DETERMINER)) {
            return i;
        }
        for (var lex : new Lex[] {Lex.PERIOD, Lex.DAY_PART, Lex.MONTH, Lex.WEEKDAY}) {
            var period = tags.at(k + 1, lex);
            if (period != null) {
                int after = period.to();
                return tags.hasAny(after, Lex.BEFORE, Lex.AFTER, Lex.PART_OF, Lex.DAY_PART) ? after + 1 : after;
            }
        }
        return i;
    }

    /** Whether what follows a time is the opening of an object or a clause, so that the time is not its subject. */
    private boolean goesOn(int i) {
        return !tags.has(i, Lex.DETERMINER) && nouns.opens(i)
                || tags.hasAny(i, Lex.THAT, Lex.TO, Lex.QUESTION)
                || tags.has(i, Lex.DETERMINER)
                        && passage.token(i).isWord()
                        && !passage.token(i - 1).touches(passage.token(i))
                || tags.hasAny(i, Lex.PREPOSITION, Lex.LOCATIVE)
                || !passage.token(i).isWord();
    }
}
