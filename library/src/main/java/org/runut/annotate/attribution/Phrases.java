package org.runut.annotate.attribution;

import java.util.List;
import org.runut.annotate.name.Names;
import org.runut.annotate.passage.Passage;
import org.runut.annotate.passage.Verbs;
import org.runut.pack.Lex;
import org.runut.pack.Tags;
import org.runut.text.Token;

/** How far phrases go: noun phrases that may name a source, segments between commas, connectives at the head of a clause. */
final class Phrases {
    private static final int LONGEST = 16;
    private static final int MOST_NOUNS = 3;
    private static final int SHORT_FORM = 3;
    private static final List<Lex> WHOLE = List.of(Lex.ROLE, Lex.PRONOUN, Lex.DEMONSTRATIVE);
    private final Passage passage;
    private final Tags tags;
    private final Names names;
    private final Verbs verbs;

    Phrases(Passage passage, Names names, Verbs verbs) {
        this.verbs = verbs;
        this.passage = passage;
        this.tags = passage.tags();
        this.names = names;
    }

    /** Index after the noun phrase that begins at {@code from}; {@code from} where there is none. */
    int nounPhraseEnd(int from, int limit) {
        int i = from;
        int most = Math.min(limit, from + LONGEST);
        while (i < most) {
            int next = step(i, from, limit);
            if (next == i) {
                break;
            }
            i = next;
            if (isPointedTo(i) && names.at(i) == null) {
                break;
            }
        }
        return Math.min(i, limit);
    }

    /** Whether "itu" or "tersebut" ends at {@code i}: what follows is no longer part of what it points to, unless it names that. */
    private boolean isPointedTo(int i) {
        var pointer = tags.endingAt(i, Lex.DEMONSTRATIVE);
        return pointer != null && pointer.value().isEmpty() && !tags.has(i - 1, Lex.PREPOSITION);
    }

    private int step(int i, int from, int limit) {
        if (names.at(i) != null) {
            return names.end(i);
        }
        for (var kind : WHOLE) {
            var whole = tags.at(i, kind);
            if (whole != null) {
                return whole.to();
            }
        }
        if (i == from && tags.hasAny(i, Lex.FUNCTION, Lex.ANONYMOUS)) {
            return i + 1;
        }
        var token = passage.token(i);
        if (i > from && holdsShortForm(i, limit)) {
            return i + SHORT_FORM;
        }
        return switch (token.kind()) {
            case WORD ->
                joinsNames(i, from, limit) || describesDocument(i, from) || !endsNounPhrase(i) && !followsName(i, from)
                        ? i + 1
                        : i;
            case NUMBER -> i > from && (tags.has(i - 1, Lex.DOCUMENT) || isInName(i)) ? i + 1 : i;
            case MARK -> i > from && (token.is("/") || isAbbreviationPoint(i) || joinsCapitals(i)) ? i + 1 : i;
            case ADDRESS -> i + 1;
            case QUOTE -> i;
        };
    }

    /** "Dinas Kesehatan (Dinkes) Kota X": a short form in brackets inside a name that goes on. */
    private boolean holdsShortForm(int i, int limit) {
        return i + SHORT_FORM < limit
                && passage.token(i).is("(")
                && passage.token(i + 1).isCapitalised()
                && passage.token(i + 2).is(")")
                && passage.token(i + SHORT_FORM).isCapitalised();
    }

    /** A small word right after a name is no longer part of what the name names. */
    private boolean followsName(int i, int from) {
        return i > from
                && names.at(i - 1) != null
                && passage.token(i).shape() == Token.Shape.LOWER
                && !tags.has(i, Lex.HONORIFIC);
    }

    /** "SMP 4", "RT 05": a number that ends a name. */
    private boolean isInName(int i) {
        boolean ends = i + 1 >= passage.tokens().size() || !passage.token(i + 1).isWord();
        return ends && passage.token(i - 1).shape() == Token.Shape.UPPER;
    }

    /** "Wealth Management & Client Growth". */
    private boolean joinsCapitals(int i) {
        return passage.token(i).is("&")
                && passage.token(i - 1).isCapitalised()
                && passage.token(i + 1).isCapitalised();
    }

    private boolean isAbbreviationPoint(int i) {
        return passage.token(i).is(".")
                && passage.token(i - 1).touches(passage.token(i))
                && tags.hasAny(i - 1, Lex.ABBREVIATION, Lex.HONORIFIC);
    }

    private boolean joinsNames(int i, int from, int limit) {
        return i > from
                && i + 1 < limit
                && tags.has(i, Lex.CONJUNCTION)
                && names.at(i - 1) != null
                && names.startingAt(i + 1) != null
                && names.person(i + 1, i + 2) < 0;
    }

    /** "catatan sementara BPBD": what elsewhere joins clauses says of a document what sort it is. */
    private boolean describesDocument(int i, int from) {
        var joins = tags.at(i, Lex.CONJUNCTION);
        boolean sort =
                tags.has(i, Lex.IS_SAID) || joins != null && joins.value().isEmpty();
        return i > from && sort && tags.has(i - 1, Lex.DOCUMENT) && isOwner(i + 1);
    }

    private boolean endsNounPhrase(int i) {
        return tags.hasAny(
                i,
                Lex.LOCATIVE,
                Lex.PREPOSITION,
                Lex.RELATIVE,
                Lex.RELAYED,
                Lex.RELAYS,
                Lex.CONJUNCTION,
                Lex.THAT,
                Lex.WEEKDAY,
                Lex.SAYS,
                Lex.DENIES,
                Lex.NEGATION,
                Lex.FUNCTION,
                Lex.TO,
                Lex.BY,
                Lex.IS_SAID);
    }

    /** Index of the comma that ends the segment at {@code from}; {@code limit} where none does. */
    int segmentEnd(int from, int limit) {
        int i = from;
        int depth = 0;
        while (i < limit) {
            var token = passage.token(i);
            if (token.is("(")) {
                depth++;
            } else if (token.is(")")) {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0 && token.is(",") && names.at(i) == null) {
                return i;
            }
            i++;
        }
        return limit;
    }

    /** Whether token {@code i} is a verb. */
    boolean isVerb(int i) {
        return names.at(i) == null && verbs.isVerb(passage, i);
    }

    /** Whether token {@code i} is a word with the one who owns it in its ending ("labanya"). */
    boolean isOwned(int i) {
        return names.at(i) == null && verbs.hasClitic(passage.token(i));
    }

    /** Whether token {@code i} is a verb whose agent stands behind it. */
    boolean isPassive(int i) {
        return names.at(i) == null && verbs.isPassive(passage, i);
    }

    /** Whether the word at {@code i} has the form of a verb, whatever name it may begin. */
    boolean isVerbForm(int i) {
        return verbs.isVerb(passage, i);
    }

    /** Index after the conjunctions that stand apart at the head of a sentence ("Selain itu, …"). */
    int afterOpening(int from, int limit) {
        var opening = tags.at(from, Lex.CONJUNCTION);
        if (opening == null || opening.to() >= limit) {
            return from;
        }
        return passage.token(opening.to()).is(",") ? opening.to() + 1 : from;
    }

    /** Index after the conjunctions and commas at the head of a clause ("Namun,", "Selain itu,"). */
    int afterConnectives(int from, int limit) {
        int i = from;
        while (i < limit) {
            var connective = tags.at(i, Lex.CONJUNCTION);
            boolean mark = passage.token(i).is(",")
                    || passage.token(i).is("-")
                    || passage.token(i).is(".");
            if (connective != null && connective.to() <= limit) {
                i = connective.to();
            } else if (mark) {
                i++;
            } else {
                break;
            }
        }
        return i;
    }

    /** Index after a time at the head of a clause that goes on with a source ("Pekan lalu", "Sabtu malam", "Dua hari kemudian"). */
    int afterTime(int from, int limit) {
        int i = from;
        boolean timed = false;
        while (i < limit && names.at(i) == null && (isTime(i) || isCount(i, limit) || timed && isTimeTail(i))) {
            timed |= isTime(i);
            i++;
        }
        return timed && i < limit && (isHead(i) || passage.token(i).is(",")) ? i : from;
    }

    /** Index of the last token before a time that ends at {@code i} ("yang pekan lalu"); {@code i} where none does. */
    int beforeTime(int i) {
        int k = i;
        while (k > 0
                && names.at(k) == null
                && (isTime(k) || isTimeTail(k) && !passage.token(k).isNumber())) {
            k--;
        }
        return k;
    }

    private boolean isTime(int i) {
        return tags.hasAny(i, Lex.WEEKDAY, Lex.MONTH, Lex.DAY_OFFSET, Lex.PERIOD, Lex.ONE_PERIOD, Lex.DAY_PART);
    }

    private boolean isCount(int i, int limit) {
        return (passage.token(i).isNumber() || tags.has(i, Lex.NUMBER)) && i + 1 < limit && isTime(i + 1);
    }

    private boolean isTimeTail(int i) {
        return passage.token(i).isNumber()
                || tags.hasAny(i, Lex.PAST, Lex.NEXT, Lex.THIS, Lex.BEFORE, Lex.AFTER, Lex.DEMONSTRATIVE);
    }

    /** Whether a word at {@code i} can head the name of a source, also after "para", "sejumlah". */
    boolean isHead(int i) {
        return isPlainHead(i) || tags.has(i, Lex.FUNCTION) && isPlainHead(i + 1);
    }

    private boolean isPlainHead(int i) {
        return names.at(i) != null
                || passage.token(i).kind() == Token.Kind.ADDRESS
                        && passage.token(i).norm().startsWith("@")
                || tags.hasAny(
                        i,
                        Lex.PRONOUN,
                        Lex.ROLE,
                        Lex.HONORIFIC,
                        Lex.ANONYMOUS,
                        Lex.ORGANISATION_HEAD,
                        Lex.MEDIUM_HEAD,
                        Lex.DOCUMENT);
    }

    /** Where the one is named whose word something is: at once or behind up to three nouns ("pembelaan X", "isi surat tertulis X"); -1 for none. */
    int ownerBehind(int from, int limit) {
        int most = Math.min(limit, from + MOST_NOUNS + 1);
        for (int i = from; i < most && passage.token(i).isWord(); i++) {
            boolean noun = passage.token(i).shape() == Token.Shape.LOWER && names.at(i) == null;
            if (isHead(i) && !(noun && tags.has(i, Lex.DOCUMENT) && i + 1 < most && isOwner(i + 1))) {
                return i;
            }
            if (!noun || endsNounPhrase(i) || isVerb(i) && !tags.hasAny(i, Lex.DOCUMENT, Lex.SAID)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isOwner(int i) {
        return names.at(i) != null || tags.hasAny(i, Lex.ROLE, Lex.HONORIFIC, Lex.ORGANISATION_HEAD);
    }

    /** Whether the segment that begins at {@code i} only describes what stands before it: apposition, time, place, relay. */
    boolean isAside(int i) {
        boolean linked = tags.hasAny(i, Lex.RELATIVE, Lex.RELAYED, Lex.RELAYS, Lex.WEEKDAY, Lex.TO, Lex.DAY_OFFSET);
        boolean led = tags.hasAny(i, Lex.LOCATIVE, Lex.PREPOSITION)
                || tags.has(i, Lex.DEMONSTRATIVE)
                        && tags.hasAny(i + 1, Lex.RELATIVE, Lex.RELAYED, Lex.RELAYS, Lex.IS_SAID);
        boolean describes = tags.hasAny(i, Lex.ROLE, Lex.ANONYMOUS, Lex.HONORIFIC)
                && !hasPredicate(i, Math.min(i + LONGEST, passage.tokens().size()));
        return linked || led || describes || isBareNameOrDate(i);
    }

    /** Whether the segment that begins at {@code i} only says through whom something came ("seperti dilansir X"). */
    boolean isRelay(int i) {
        return tags.has(i, Lex.RELAYED)
                || tags.hasAny(i, Lex.PREPOSITION, Lex.DEMONSTRATIVE) && tags.has(i + 1, Lex.RELAYED);
    }

    /** Nothing but a name or a date up to the next comma: "Kalimantan Timur", "25 Maret 2013". */
    private boolean isBareNameOrDate(int from) {
        int i = from;
        while (i < passage.tokens().size() && passage.token(i).kind() != Token.Kind.MARK) {
            boolean date = passage.token(i).isNumber()
                    || tags.hasAny(i, Lex.MONTH, Lex.WEEKDAY, Lex.DAY_PART, Lex.PERIOD, Lex.PAST, Lex.THIS, Lex.ZONE);
            if (names.at(i) == null && !date) {
                return false;
            }
            i = names.end(i);
        }
        return i > from;
    }

    /** Whether the tokens {@code from..to} have a predicate before the first comma or relative word. */
    boolean hasPredicate(int from, int to) {
        for (int i = from; i < to; i++) {
            if (passage.token(i).is(",") || tags.has(i, Lex.RELATIVE)) {
                return false;
            }
            boolean verb = isVerb(i) && !tags.hasAny(i, Lex.SAID, Lex.CONTINUES);
            if (verb || tags.has(i, Lex.NEGATION)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the tokens {@code from..to} have a number. */
    boolean hasNumber(int from, int to) {
        for (int i = from; i < to; i++) {
            if (passage.token(i).isNumber() || tags.has(i, Lex.NUMBER)) {
                return true;
            }
        }
        return false;
    }
}
