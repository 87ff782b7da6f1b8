package org.runut.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a claim was read as it was: what it rests on and what was turned down. It can always be made again from the
 * article, so a ledger keeps none.
 *
 * @param reasons      what each property rests on, in the order of reading
 * @param alternatives what else could have been taken
 */
public record Explanation(List<Reason> reasons, List<Alternative> alternatives) {
    /** Nothing is told, as of a claim that comes out of a ledger. */
    public static final Explanation NONE = new Explanation(List.of(), List.of());

    public Explanation {
        reasons = List.copyOf(reasons);
        alternatives = List.copyOf(alternatives);
    }

    /** Whether the property rests on this ground. */
    public boolean rests(Property property, Ground ground) {
        for (var reason : reasons) {
            if (reason.property() == property && reason.ground() == ground) {
                return true;
            }
        }
        return false;
    }

    /** Whether anything else could have been taken for the property. */
    public boolean isContested(Property property) {
        for (var alternative : alternatives) {
            if (alternative.property() == property) {
                return true;
            }
        }
        return false;
    }

    /** What can be asked of a claim. */
    public enum Property {
        /** What is counted or measured. */
        COUNTED,
        /** The kind of thing that is. */
        CONCEPT,
        /** What happens to it. */
        FRAME,
        /** The unit. */
        UNIT,
        /** Whether the number is exact, a bound or about right. */
        BOUNDS,
        /** The word that leads from what is measured to its number. */
        LINK,
        /** How it stands to what is real. */
        STATUS,
        /** Who says it. */
        SPEAKER,
        /** The words that attribute it. */
        CUE,
        /** The time it holds for, or when it happened. */
        TIME,
        /** Of what it is a part or the total. */
        SCOPE,
        /** What it rests on for the one who says it. */
        BASIS,
        /** What kind of count it is. */
        TALLY,
        /** What happened. */
        HAPPENING
    }

    /** What a property rests on. */
    public enum Ground {
        /** A word that says so. */
        WORD,
        /** No word says otherwise. */
        NOTHING,
        /** The figure before it in the text. */
        FIGURE_BEFORE,

        /** The noun right behind the number. */
        BEHIND,
        /** The noun before the number, in its clause. */
        AHEAD,
        /** The noun before the number, in another clause of the sentence. */
        FAR_AHEAD,
        /** The words for what befell them name who is counted. */
        BEFALLEN,
        /** A word for "is" puts the noun behind the number. */
        PREDICATE,
        /** The whole that a part is taken of. */
        WHOLE,
        /** Only the counting word. */
        COUNTING_WORD,
        /** The word lists know the thing. */
        KNOWN,
        /** The word lists do not know the thing. */
        UNKNOWN,

        /** A negation right before the number. */
        NEGATED,
        /** The word that attributes the figure. */
        CUE,
        /** A word that opens the sentence. */
        OPENING,

        /** It stands in what the source is quoted with. */
        QUOTED,
        /** The same, the source called by a shorter form of the name. */
        SHORT_NAME,
        /** The same, the source only pointed to: a pronoun, a role, a general noun. */
        POINTED_TO,
        /** The same, the source not named again: whoever spoke before. */
        CARRIED_OVER,
        /** The subject of a verb of planning or forecasting. */
        PLANNER,
        /** The subject of a verb that restates or asks for a number. */
        ANSWERS,
        /** The sentence plainly goes on with the statement before. */
        GOES_ON,
        /** The outlet speaks of its own records. */
        OUTLET,

        /** The day of publication. */
        PUBLICATION
    }

    /** Why something else was not taken. */
    public enum Rejection {
        /** It stands further from the number. */
        FURTHER,
        /** It belongs to another number. */
        OTHER_NUMBER,
        /** It stands in another clause. */
        OTHER_CLAUSE,
        /** A preposition makes it a detail of something else. */
        DETAIL,
        /** It is negated. */
        NEGATED,
        /** Something that counts for more says otherwise. */
        OUTRANKED,
        /** It is only named; no word makes it speak. */
        ONLY_NAMED,
        /** It speaks elsewhere in the sentence, not here. */
        SPEAKS_ELSEWHERE,
        /** It only passes on what another says. */
        PASSES_ON,
        /** A nearer source stands inside what it says. */
        OUTER,
        /** It spoke before, but the sentence does not go on with that. */
        NOT_CARRIED
    }

    /**
     * One reason for one property of a claim.
     *
     * @param property what is explained
     * @param ground   what it rests on
     * @param place    the words of the article; null where there are none
     */
    public record Reason(
            Property property, Ground ground, @Nullable Place place) {}

    /**
     * Something else that could have been taken.
     *
     * @param property  for which property
     * @param value     what it would have made of it: the words, the name, the status
     * @param place     where it stands
     * @param rejection why it was not taken
     */
    public record Alternative(Property property, String value, Place place, Rejection rejection) {}
}
