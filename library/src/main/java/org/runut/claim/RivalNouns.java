package org.runut.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runut.model.Explanation.Alternative;
import org.runut.model.Explanation.Property;
import org.runut.model.Explanation.Rejection;
import org.runut.model.Place;
import org.runut.pack.Lex;

/** Nouns near a figure that it does not count. */
final class RivalNouns {
    private static final int MOST = 3;
    private static final int LONGEST = 3;

    private final Words words;

    RivalNouns(Words words) {
        this.words = words;
    }

    /**
     * Adds the nouns that were passed over: first what stands behind the number, then what stands before it; those of other
     * clauses only where no words of its own name what is counted.
     */
    void find(Site site, Counted taken, List<Alternative> found) {
        int most = found.size() + MOST;
        boolean named = taken.phrase() != null;
        int highest = named ? Math.min(site.to(), Rivals.highest(site)) : Rivals.highest(site);
        int i = site.mention().to();
        while (i < highest && found.size() < most - 1) {
            int end = end(site, i, highest);
            add(site, taken, i, end, found);
            i = Math.max(i + 1, end);
        }
        int lowest = named ? Math.max(site.from(), Rivals.lowest(site)) : Rivals.lowest(site);
        int to = site.mention().from();
        while (to > lowest && found.size() < most) {
            int from = begin(site, to, lowest);
            add(site, taken, from, to, found);
            to = Math.min(to - 1, from);
        }
    }

    private int end(Site site, int from, int highest) {
        int end = from;
        while (end < highest && end < from + LONGEST && isNoun(site, end)) {
            end++;
        }
        return end;
    }

    private int begin(Site site, int to, int lowest) {
        int begin = to;
        while (begin > lowest && begin > to - LONGEST && isNoun(site, begin - 1)) {
            begin--;
        }
        return begin;
    }

    /** Whether the token may name a thing: no name, and no word that says something of the number. */
    private boolean isNoun(Site site, int i) {
        return words.isContent(site.passage(), i)
                && site.layers().quantity(i) == null
                && site.layers().time(i) == null
                && site.layers().entity(i) == null
                && (site.tags().has(i, Lex.CONCEPT)
                        || !site.tags()
                                .hasAny(
                                        i,
                                        Lex.FRAME,
                                        Lex.STATUS,
                                        Lex.SCOPE,
                                        Lex.AMOUNT,
                                        Lex.BASIS,
                                        Lex.TALLY,
                                        Lex.UP,
                                        Lex.DOWN,
                                        Lex.SAYS,
                                        Lex.SAID,
                                        Lex.CONTINUES,
                                        Lex.ROLE));
    }

    private static void add(Site site, Counted taken, int from, int to, List<Alternative> found) {
        if (from >= to || touches(taken.phrase(), from, to)) {
            return;
        }
        found.add(new Alternative(
                Property.COUNTED,
                site.passage().words(from, to),
                new Place(site.mention().quantity().part(), site.passage().span(from, to)),
                rejection(site, from)));
    }

    private static boolean touches(@Nullable Phrase phrase, int from, int to) {
        return phrase != null && from <= phrase.to() && phrase.from() <= to;
    }

    private static Rejection rejection(Site site, int from) {
        var number = site.layers().quantity(from - 1);
        if (number != null && !number.equals(site.mention())) {
            return Rejection.OTHER_NUMBER;
        }
        var position = Rivals.position(site, from);
        boolean detail = position == Rejection.FURTHER && site.tags().hasAny(from - 1, Lex.LOCATIVE, Lex.PREPOSITION);
        return detail ? Rejection.DETAIL : position;
    }
}
