package org.runut.annotate.attribution;

import org.runut.annotate.name.Names;
import org.runut.annotate.passage.Passage;
import org.runut.model.Entity;
import org.runut.pack.Lex;
import org.runut.pack.Tags;
import org.runut.text.Token;

/** Noun groups of a language in which the noun comes last: where they begin and end, told by the closed classes of words around them. */
final class NounGroups {
    private static final int LONGEST = 24;
    private static final String PAST = "past";
    private static final String BASE = "base";
    private static final String ING = "ing";

    private final Passage passage;
    private final Tags tags;
    private final Names names;
    private final VerbGroups verbs;

    NounGroups(Passage passage, Names names, VerbGroups verbs) {
        this.passage = passage;
        this.tags = passage.tags();
        this.names = names;
        this.verbs = verbs;
    }

    /** Index of the first token of the noun group that ends before {@code end}; -1 where none does. */
    int start(int end, int least) {
        if (end - 1 >= least && tags.has(end - 1, Lex.PRONOUN) && names.at(end - 1) == null) {
            return end - 1;
        }
        int i = end;
        int most = Math.max(least, end - LONGEST);
        while (i > most) {
            int k = names.start(i - 1);
            if (k < most || names.at(k) == null && stops(k, end)) {
                break;
            }
            i = k;
        }
        return opened(i, end);
    }

    private boolean stops(int k, int end) {
        var token = passage.token(k);
        if (!token.isWord()) {
            return !isInner(k);
        }
        if (tags.has(k, Lex.CONJUNCTION)) {
            return !joins(k, end);
        }
        if (tags.has(k, Lex.PRONOUN) && !isOwner(k, end)) {
            return true;
        }
        if (tags.hasAny(k, Lex.RELATIVE, Lex.NEGATION, Lex.SUBORDINATE) || verbs.isTime(k)) {
            return true;
        }
        boolean that = tags.has(k, Lex.THAT) && !tags.has(k - 1, Lex.PREPOSITION) && k + 1 < end && opens(k + 1);
        return that
                || verbs.isAux(k)
                || !verbs.form(k).isEmpty() && verbs.isVerb(k) && !verbs.form(k).equals(BASE) && !isAttribute(k, end);
    }

    /** A participle between a determiner and its noun. */
    private boolean isAttribute(int k, int end) {
        return (verbs.form(k).equals(PAST) || verbs.form(k).equals(ING))
                        && k + 1 < end
                        && (verbs.isDetermined(k - 1) || verbs.isQuantity(k - 1))
                || verbs.form(k).equals(ING) && verbs.isQuantity(k - 1);
    }

    private boolean joins(int k, int end) {
        var conjunction = tags.at(k, Lex.CONJUNCTION);
        boolean phrase = conjunction != null
                && (conjunction.value().equals("and") || conjunction.value().equals("or"));
        return phrase
                && k + 1 < end
                && k > 0
                && verbs.form(k + 1).isEmpty()
                && (names.at(k - 1) != null || tags.hasAny(k - 1, Lex.ANONYMOUS, Lex.ROLE, Lex.DOCUMENT))
                && !tags.has(k + 1, Lex.PRONOUN);
    }

    /** Marks that may stand inside a noun group. */
    private boolean isInner(int k) {
        var token = passage.token(k);
        if (token.isNumber() || token.kind() == Token.Kind.ADDRESS) {
            return true;
        }
        boolean point =
                token.is(".") && verbs.touches(k) && k + 1 < passage.tokens().size();
        boolean abbreviates = point
                && (tags.endingAt(k, Lex.ABBREVIATION) != null
                        || tags.has(k - 1, Lex.HONORIFIC)
                        || passage.token(k - 1).span().length() == 1);
        return abbreviates
                || isPluralOwner(k)
                || token.is("&")
                || token.is("/")
                || token.is("$")
                || token.is("%")
                || token.is("-") && (verbs.touches(k) || verbs.touches(k + 1));
    }

    /** Where the noun group of {@code from..to} really begins: after adverbs, after an adverbial phrase; -1 for none. */
    private int opened(int from, int to) {
        int i = skipOpeners(from, to);
        if (i >= to) {
            return -1;
        }
        if (!tags.hasAny(i, Lex.PREPOSITION, Lex.LOCATIVE) || names.at(i) != null) {
            return i;
        }
        for (int k = i + 1; k < to; k++) {
            boolean behindNoun = !tags.hasAny(k - 1, Lex.PREPOSITION, Lex.LOCATIVE, Lex.DETERMINER, Lex.CONJUNCTION);
            if (behindNoun && names.start(k) == k && opens(k) && !isPossessive(k)) {
                return k;
            }
        }
        return -1;
    }

    /** "the ministers' statement": the mark behind a plural that owns the noun after it. */
    boolean isPluralOwner(int i) {
        return i > 0
                && i + 1 < passage.tokens().size()
                && (passage.token(i).is("'") || passage.token(i).is("’"))
                && verbs.touches(i)
                && !verbs.touches(i + 1)
                && passage.token(i + 1).isWord()
                && passage.token(i - 1).norm().endsWith("s");
    }

    private boolean isPossessive(int i) {
        var determiner = tags.at(i, Lex.DETERMINER);
        return determiner != null && determiner.value().equals("possessive") && verbs.touches(i);
    }

    private int skipOpeners(int from, int to) {
        int i = from;
        while (i < to && names.at(i) == null) {
            boolean connective =
                    tags.has(i, Lex.CONJUNCTION) || passage.token(i).is(",") || tags.has(i, Lex.THAT);
            boolean adverb = tags.has(i, Lex.ADVERB) && !tags.has(i, Lex.DETERMINER);
            if (!connective && !adverb && !verbs.isTime(i) && passage.token(i).isWord()) {
                break;
            }
            if (passage.token(i).isNumber()) {
                break;
            }
            i++;
        }
        return i;
    }

    /** Whether a noun group can begin at {@code i}. */
    boolean opens(int i) {
        return names.at(i) != null
                || tags.hasAny(i, Lex.DETERMINER, Lex.PRONOUN, Lex.ANONYMOUS, Lex.ROLE, Lex.HONORIFIC, Lex.DOCUMENT)
                || i < passage.tokens().size() && passage.token(i).isNumber();
    }

    /** Index after the noun group that begins at {@code from}; {@code from} where none does. */
    int end(int from, int limit) {
        int most = Math.min(limit, from + LONGEST);
        int i = from;
        boolean person = false;
        while (i < most) {
            var entity = names.at(i);
            if (entity != null) {
                person = entity.type() == Entity.Type.PERSON;
                i = names.end(i);
                continue;
            }
            if (tags.has(i, Lex.PRONOUN) && !(i == from && isOwner(i, most))) {
                return i == from ? i + 1 : i;
            }
            if (ends(i, from, most, person)) {
                return i;
            }
            person &= isPossessive(i);
            i++;
        }
        return Math.min(i, limit);
    }

    /** "her campaign": a pronoun that owns the noun after it. */
    boolean isOwner(int i, int limit) {
        var determiner = tags.at(i, Lex.DETERMINER);
        return determiner != null
                && determiner.value().equals("possessive")
                && i + 1 < limit
                && (passage.token(i + 1).isWord() || passage.token(i + 1).isNumber())
                && !tags.hasAny(i + 1, Lex.PREPOSITION, Lex.LOCATIVE, Lex.THAT, Lex.TO, Lex.CONJUNCTION, Lex.ADVERB);
    }

    private boolean ends(int i, int from, int limit, boolean person) {
        if (!passage.token(i).isWord()) {
            boolean opens = passage.token(i).isNumber() || passage.token(i).kind() == Token.Kind.ADDRESS;
            return !isInner(i) || i == from && !opens;
        }
        if (isPossessive(i)) {
            return i == from;
        }
        if (person && !tags.has(i, Lex.ROLE)) {
            return !joinsForward(i, limit);
        }
        if (tags.has(i, Lex.CONJUNCTION)) {
            return !joinsForward(i, limit) && !joinsCompound(i, from, limit);
        }
        if (tags.has(i, Lex.NAME_PARTICLE) && i > from) {
            return false;
        }
        return tags.hasAny(i, Lex.PREPOSITION, Lex.LOCATIVE, Lex.RELATIVE, Lex.NEGATION, Lex.TO)
                || tags.has(i, Lex.THAT) && i > from
                || verbs.isTime(i)
                || verbs.isAux(i)
                || !verbs.form(i).isEmpty() && i > from && verbs.isVerb(i) && !verbs.isDetermined(i - 1);
    }

    private boolean joinsForward(int i, int limit) {
        return joins(i, limit) && i + 1 < limit && names.at(i + 1) != null;
    }

    /** "the search and rescue agency": a conjunction inside what describes the noun. */
    private boolean joinsCompound(int i, int from, int limit) {
        return i + 2 < limit
                && verbs.isDetermined(from)
                && i - 1 > from
                && isPlain(i - 1)
                && isPlain(i + 1)
                && isPlain(i + 2);
    }

    private boolean isPlain(int i) {
        return passage.token(i).shape() == Token.Shape.LOWER
                && names.at(i) == null
                && !verbs.isVerb(i)
                && !tags.hasAny(
                        i,
                        Lex.PREPOSITION,
                        Lex.LOCATIVE,
                        Lex.CONJUNCTION,
                        Lex.PRONOUN,
                        Lex.DETERMINER,
                        Lex.ADVERB,
                        Lex.RELATIVE);
    }
}
