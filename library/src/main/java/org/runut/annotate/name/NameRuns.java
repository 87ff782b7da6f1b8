package org.runut.annotate.name;

import java.util.ArrayList;
import java.util.List;
import org.runut.annotate.passage.Passage;
import org.runut.annotate.passage.Sentence;
import org.runut.pack.Lex;
import org.runut.text.Token;

/** Finds the sequences of capitalised words of a sentence, with the small words and initials inside them. */
final class NameRuns {
    private static final int LONGEST = 40;
    private final Passage passage;
    private final Gazetteer gazetteer;
    private final WordCasing casing;
    private final Degrees degrees;

    NameRuns(Passage passage, Gazetteer gazetteer, WordCasing casing) {
        this.passage = passage;
        this.gazetteer = gazetteer;
        this.casing = casing;
        degrees = new Degrees(passage);
    }

    /**
     * A sequence of capitalised words.
     *
     * @param from index of its first token
     * @param to   index after its last token
     */
    record Run(int from, int to) {}

    /** The runs of a sentence, in order. */
    List<Run> of(Sentence sentence) {
        var runs = new ArrayList<Run>();
        int i = sentence.from();
        while (i < sentence.to()) {
            if (starts(sentence, i)) {
                int end = end(sentence, i);
                runs.add(new Run(i, end));
                i = degrees.end(end);
            } else {
                i++;
            }
        }
        return runs;
    }

    private boolean starts(Sentence sentence, int i) {
        var token = passage.token(i);
        if (!continues(token, i)) {
            return false;
        }
        return !WordCasing.isInitial(passage, sentence, i) || isNameThoughInitial(sentence, i);
    }

    private boolean isNameThoughInitial(Sentence sentence, int i) {
        var token = passage.token(i);
        if (token.shape() == Token.Shape.UPPER || casing.isInner(token.norm())) {
            return token.shape() == Token.Shape.UPPER || !isOrdinary(i);
        }
        if (isOrdinary(i) || casing.isLower(token.norm())) {
            return false;
        }
        return i + 1 < sentence.to()
                && (gazetteer.longest(passage, i, sentence.to()) != null
                        || passage.token(i + 1).isCapitalised()
                        || passage.tags().hasAny(i + 1, Lex.SAYS, Lex.DENIES, Lex.FUNCTION) && !isCommonNoun(i)
                        || namesSomething(i)
                        || passage.token(i + 1).is(",") && passage.tags().has(i + 2, Lex.RELATIVE));
    }

    /** "Hours later", "Evacuation orders": a noun that the pack knows for what is counted, done or measured. */
    private boolean isCommonNoun(int i) {
        return passage.tags().hasAny(i, Lex.CONCEPT, Lex.FRAME, Lex.DURATION, Lex.UNIT, Lex.AMOUNT, Lex.SAYING);
    }

    private boolean namesSomething(int i) {
        return passage.tags()
                .hasAny(
                        i,
                        Lex.ROLE,
                        Lex.HONORIFIC,
                        Lex.ORGANISATION_HEAD,
                        Lex.PLACE_HEAD,
                        Lex.MEDIUM_HEAD,
                        Lex.GIVEN_NAME);
    }

    /** Whether the word at {@code i} is known to be none of a name. */
    private boolean isOrdinary(int i) {
        return !namesSomething(i)
                && passage.tags()
                        .hasAny(
                                i,
                                Lex.FUNCTION,
                                Lex.PREPOSITION,
                                Lex.LOCATIVE,
                                Lex.CONJUNCTION,
                                Lex.NEGATION,
                                Lex.DEMONSTRATIVE,
                                Lex.RELATIVE,
                                Lex.PRONOUN,
                                Lex.ACCORDING,
                                Lex.SAID,
                                Lex.SAYS,
                                Lex.CONTINUES,
                                Lex.RELAYS,
                                Lex.RELAYED,
                                Lex.DOCUMENT,
                                Lex.ANONYMOUS,
                                Lex.WEEKDAY,
                                Lex.MONTH,
                                Lex.DAY_OFFSET,
                                Lex.DAY_PART,
                                Lex.NUMBER,
                                Lex.VAGUE_NUMBER,
                                Lex.CURRENCY,
                                Lex.PERIOD,
                                Lex.AT_LEAST,
                                Lex.AT_MOST,
                                Lex.APPROXIMATE);
    }

    private int end(Sentence sentence, int start) {
        int most = Math.min(sentence.to(), start + LONGEST);
        int i = knownEnd(start, most);
        while (i < most) {
            var token = passage.token(i);
            if (continues(token, i)) {
                i = knownEnd(i, most);
            } else if (isInitialPoint(i)) {
                i++;
            } else if (joins(sentence, start, i)) {
                i += 2;
            } else {
                break;
            }
        }
        return i;
    }

    /** Index after the known name at {@code i}, small words and commas inside it included; {@code i + 1} where there is none. */
    private int knownEnd(int i, int limit) {
        var hit = gazetteer.longest(passage, i, limit);
        return hit == null ? i + 1 : hit.to();
    }

    private boolean continues(Token token, int i) {
        return token.isWord()
                && token.isCapitalised()
                && !passage.tags().hasAny(i, Lex.WEEKDAY, Lex.MONTH, Lex.CURRENCY);
    }

    /** The point after a single letter, when more of the name follows: "Xavier T. Bronson". */
    private boolean isInitialPoint(int i) {
        var before = passage.token(i - 1);
        return passage.token(i).is(".")
                && before.isWord()
                && before.span().length() == 1
                && before.touches(passage.token(i))
                && i + 1 < passage.tokens().size()
                && passage.token(i + 1).isCapitalised();
    }

    private boolean joins(Sentence sentence, int start, int i) {
        if (i + 1 >= sentence.to() || !continues(passage.token(i + 1), i + 1)) {
            return false;
        }
        var tags = passage.tags();
        var particle = tags.at(i, Lex.NAME_PARTICLE);
        if (particle == null) {
            return false;
        }
        return particle.value().isEmpty() || insideOffice(start, i + 1);
    }

    /** Whether an "and" before token {@code i} is part of the name of an office: "Kementerian Energi dan Sumber Daya". */
    private boolean insideOffice(int start, int i) {
        var tags = passage.tags();
        return tags.hasAny(start, Lex.ORGANISATION_HEAD, Lex.ROLE)
                && passage.token(i).shape() == Token.Shape.CAPITAL
                && !tags.hasAny(i, Lex.ROLE, Lex.ORGANISATION_HEAD, Lex.PLACE_HEAD, Lex.HONORIFIC, Lex.GIVEN_NAME)
                && !casing.isPersonal(passage.token(i).norm());
    }
}
