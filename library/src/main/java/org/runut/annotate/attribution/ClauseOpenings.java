package org.runut.annotate.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runut.pack.Lex;
import org.runut.pack.Lexicon;
import org.runut.pack.Lexicon.Match;
import org.runut.text.Token;

/** Where the content of a reporting verb begins behind it, past adverbs, times and whoever is told. */
final class ClauseOpenings extends ClauseParts {
    private static final int LONGEST_ADVERBIAL = 22;
    private static final int NEAR = 5;
    private static final Lex[] NO_NOUNS = {
        Lex.PREPOSITION,
        Lex.LOCATIVE,
        Lex.CONJUNCTION,
        Lex.SUBORDINATE,
        Lex.QUESTION,
        Lex.ADVERB,
        Lex.NEGATION,
        Lex.THAT,
        Lex.TO,
        Lex.BY
    };
    private static final Lex[] EXACTNESS = {Lex.APPROXIMATE, Lex.NEARLY, Lex.AT_LEAST, Lex.AT_MOST, Lex.RANGE_FROM};

    ClauseOpenings(Reading reading, WordGroups groups) {
        super(reading, groups);
    }

    /** "They joked on air that it …": a verb that no list knows for one of reporting, with the word behind it that opens content; null for none. */
    @Nullable
    Match plainVerb(int i) {
        boolean leads = isPlain(i)
                && tags.has(i + 1, Lex.THAT)
                && hasSubject(i + 2)
                && !tags.hasAny(i, Lex.NOUN, Lex.PREPOSITION, Lex.LOCATIVE);
        if (!leads) {
            return null;
        }
        var verb = tags.at(i, Lex.VERB);
        var unlisted = new Lexicon.Entry(Lex.VERB, verbs.form(i), false, List.of(token(i).norm()));
        return verb == null ? new Match(unlisted, i, i + 1, "") : verb;
    }

    /** "those who met him say": where the object ends that the verb of the main clause follows; -1 where none does. */
    int objectEnd(int from, int verb, int limit) {
        int end = nouns.end(from, limit);
        int next = adverbials.after(end, limit);
        boolean object = end > from && !tags.has(from - 1, Lex.THAT) && !tags.has(verb, Lex.SAID);
        return object && next < limit && verbs.isFinite(next) && !verbs.isReduced(next) ? end : -1;
    }

    /** "of 22 dead", "that he left": whether a number or a clause follows, rather than what somebody speaks of. */
    boolean tells(int from, int limit) {
        int segment = reading.phrases.segmentEnd(from, limit);
        return verbs.hasClause(from, segment) || hasNumber(from, Math.min(segment, from + NEAR));
    }

    /** Whether the form alone tells that the word is a verb there, and none that helps another. */
    private boolean isPlain(int i) {
        return switch (verbs.form(i)) {
            case "past", "participle", "ing" -> true;
            case "base" -> verbs.isAux(i - 1) || tags.has(i - 1, Lex.TO);
            default -> false;
        };
    }

    /** Where the content of the verb begins in what follows it; -1 where none does. */
    int start(Match verb, int limit) {
        boolean counts = allows(verb, "any") && isCounted(verb.to(), limit);
        int i = counts ? verb.to() : adverbials.after(verb.to(), limit);
        i = tags.has(i, Lex.ADVERB) && i + 1 < limit && tags.has(i + 1, Lex.THAT) ? i + 1 : i;
        if (i >= limit) {
            return -1;
        }
        if (allows(verb, "quote")) {
            return isPlain(verb.from()) ? thatAfter(i, limit) : -1;
        }
        if (allows(verb, "told")) {
            int told = addressed(i, limit);
            if (told >= 0) {
                return told;
            }
        }
        if (opensClause(i)) {
            return afterThat(i);
        }
        boolean says = tags.has(verb.from(), Lex.SAID) && allows(verb, "any");
        if (verbs.opensInfinitive(i) && !opensObject(i + 1)) {
            return allows(verb, "to") && !verbs.isPassive(i, i + 2) ? i : -1;
        }
        var token = passage.token(i);
        if (token.is(":") || token.is(",")) {
            var quoted = reading.quoteAt(i + 1);
            return quoted != null && quoted.open() == i + 1 && i + 1 < limit ? i + 1 : clauseAfter(i, limit, false);
        }
        if (token.kind() == Token.Kind.QUOTE) {
            return reading.quoteAt(i) == null ? -1 : i;
        }
        if (!counts
                && tags.hasAny(i, Lex.PREPOSITION, Lex.LOCATIVE, Lex.TO, Lex.CONJUNCTION, Lex.BY, Lex.PARTICLE)
                && reading.names.at(i) == null) {
            return clauseAfter(i, limit, says);
        }
        return plain(verb, i, limit);
    }

    /** "up to 20", "at least a dozen": whether a number stands at {@code i} behind a word for how exact it is. */
    private boolean isCounted(int i, int limit) {
        for (var lex : EXACTNESS) {
            var bound = tags.at(i, lex);
            int next = bound == null ? limit : bound.to();
            next = next < limit && tags.has(next, Lex.DETERMINER) && !tags.has(next, Lex.NUMBER) ? next + 1 : next;
            if (next < limit && (token(next).isNumber() || tags.has(next, Lex.NUMBER))) {
                return true;
            }
        }
        return false;
    }

    private boolean opensObject(int i) {
        return tags.hasAny(i, Lex.DETERMINER, Lex.ANONYMOUS);
    }

    /** A plain clause or noun phrase right after the verb. */
    private int plain(Match verb, int i, int limit) {
        if (!token(i).isWord() && !token(i).isNumber() && !token(i).is("$")) {
            return -1;
        }
        int segment = reading.phrases.segmentEnd(i, limit);
        if (allows(verb, "level")) {
            return putsAt(i, segment) ? i : -1;
        }
        if (allows(verb, "figure")) {
            return hasNumber(i, segment) ? i : -1;
        }
        boolean clause = verbs.hasVerb(i, Math.min(segment, i + LONGEST_ADVERBIAL));
        if (allows(verb, "any") && (clause || !tags.has(verb.to() - 1, Lex.NOUN))) {
            return i;
        }
        return clause && allows(verb, "that") && nouns.opens(i) ? i : -1;
    }

    /** "put the dead at four": an object and, behind a preposition of place, the number. */
    private boolean putsAt(int from, int to) {
        for (int i = from + 1; i + 1 < to; i++) {
            var at = reading.names.at(i) == null ? tags.at(i, Lex.LOCATIVE) : null;
            if (at != null && at.value().isEmpty()) {
                return hasNumber(i + 1, Math.min(to, i + NEAR));
            }
        }
        return false;
    }

    private boolean hasNumber(int from, int to) {
        for (int i = from; i < to; i++) {
            if (token(i).isNumber() || tags.has(i, Lex.NUMBER)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word at {@code i} opens reported content: "that", a question word. */
    private boolean opensClause(int i) {
        return tags.has(i, Lex.THAT) && !(tags.has(i, Lex.DETERMINER) && (verbs.isAux(i + 1) || isPointer(i)))
                || tags.has(i, Lex.QUESTION) && !isOccasion(i);
    }

    /** "said when asked": a participle alone behind the word of time. */
    private boolean isOccasion(int i) {
        String form = verbs.form(adverbials.after(i + 1, passage.tokens().size()));
        return tags.has(i, Lex.SUBORDINATE) && (form.equals("past") || form.equals("participle") || form.equals("ing"));
    }

    /** "that criticism": a word that points at the noun behind it, told by the verb that the noun lacks. */
    private boolean isPointer(int i) {
        int next = i + 1;
        boolean noun = next < passage.tokens().size()
                && token(next).shape() == Token.Shape.LOWER
                && !nouns.opens(next)
                && verbs.form(next).isEmpty()
                && !tags.hasAny(next, NO_NOUNS);
        return noun && !verbs.hasVerb(next, passage.sentenceOf(i).to());
    }

    private int afterThat(int i) {
        return tags.has(i, Lex.THAT) ? i + 1 : i;
    }

    /** After the one who is told: "told reporters that", "told CNN he", "told him to". */
    private int addressed(int from, int limit) {
        if (opensClause(from)
                || token(from).kind() == Token.Kind.QUOTE
                || !token(from).isWord()) {
            return -1;
        }
        boolean to = tags.has(from, Lex.TO);
        int i = addressee(to ? from + 1 : from, limit);
        i = adverbials.after(i, limit);
        if (i >= limit) {
            return -1;
        }
        if (opensClause(i)) {
            return afterThat(i);
        }
        if (reading.quoteAt(i) != null || isOf(i) && tags.has(i - 1, Lex.PRONOUN)) {
            return i;
        }
        if (tags.has(i, Lex.TO) || tags.has(i, Lex.NEGATION) && tags.has(i + 1, Lex.TO)) {
            return to ? i : from;
        }
        if (token(i).isWord() && nouns.opens(i) && verbs.hasVerb(i, Math.min(limit, i + LONGEST_ADVERBIAL))) {
            return i;
        }
        return clauseAfter(i, limit, true);
    }

    /** "reminded them of the deadline". */
    boolean isOf(int i) {
        var preposition = reading.names.at(i) == null ? tags.at(i, Lex.PREPOSITION) : null;
        return preposition != null && preposition.value().equals("of");
    }

    /** "the channel News 6 that": whether content opens right behind a name and its number. */
    private boolean leadsOn(int i) {
        return opensClause(token(Math.min(i, passage.tokens().size() - 1)).isNumber() ? i + 1 : i);
    }

    private int addressee(int from, int limit) {
        int i = from;
        int end = nouns.end(from, limit);
        while (i < end) {
            boolean behindNoun = i > from && reading.names.at(i - 1) == null && !tags.has(i - 1, Lex.DETERMINER);
            boolean anew = behindNoun && (tags.has(i, Lex.DETERMINER) || reading.names.startingAt(i) != null);
            if (anew
                    && !leadsOn(reading.names.end(i))
                    && !tags.hasAny(i - 1, Lex.ROLE, Lex.PREPOSITION, Lex.NAME_PARTICLE)) {
                return i;
            }
            i = reading.names.end(i);
        }
        boolean numbered = end > from
                && end < limit
                && reading.names.at(end - 1) != null
                && token(end).isNumber();
        return numbered ? end + 1 : Math.max(end, from);
    }

    /**
     * The opening of a clause behind an adverbial: "said in a statement on Friday that", and, where it may be {@code bare}, "said in
     * an interview he".
     */
    private int clauseAfter(int from, int limit, boolean bare) {
        int most = Math.min(limit, from + LONGEST_ADVERBIAL);
        for (int i = from; i < most; i++) {
            if (tags.has(i, Lex.THAT) && !isGoverned(i) && !verbs.isAux(i + 1)) {
                return i + 1;
            }
            if (token(i).is(":") && i + 1 < limit) {
                return i + 1;
            }
            if (token(i).is(",") && (tags.hasAny(i + 1, Lex.RELATIVE, Lex.QUESTION) || cites(i + 1, limit))) {
                i = reading.phrases.segmentEnd(i + 1, limit);
            } else if (tags.has(i, Lex.RELATIVE) || reading.quoteAt(i) != null || goesOn(i)) {
                return -1;
            } else if (verbs.isFinite(i) && !verbs.isReduced(i)) {
                return bare ? subjectBefore(from, i) : -1;
            }
        }
        return -1;
    }

    /** ", citing the ministry, that": who is cited between commas, before the word that opens the content. */
    private boolean cites(int i, int limit) {
        int comma = reading.phrases.segmentEnd(i, limit);
        return tags.has(i, Lex.RELAYS) && verbs.isIng(i) && comma + 1 < limit && tags.has(comma + 1, Lex.THAT);
    }

    /** "posted that", "posted on the wall that": what only the word for it tells to be content; -1 for none. */
    private int thatAfter(int i, int limit) {
        boolean phrase = tags.hasAny(i, Lex.PREPOSITION, Lex.LOCATIVE, Lex.TO);
        int that = phrase ? adverbials.after(nouns.end(i + 1, limit), limit) : i;
        return that < limit && tags.has(that, Lex.THAT) && hasSubject(that + 1) ? that + 1 : -1;
    }

    /** Whether a noun group with its verb begins at {@code i}. */
    private boolean hasSubject(int i) {
        int limit = Math.min(i + LONGEST_ADVERBIAL, passage.tokens().size());
        int end = i < limit && nouns.opens(i) ? nouns.end(i, limit) : i;
        return end > i && verbs.isFinite(adverbials.after(end, limit));
    }

    /** "after that", but not "soon after that the mayor left". */
    private boolean isGoverned(int i) {
        return tags.has(i - 1, Lex.PREPOSITION) && !tags.has(i - 2, Lex.ADVERB);
    }

    /** ", though,": a connective between commas. */
    private boolean isAside(int i) {
        return token(i - 1).is(",")
                && tags.has(i, Lex.CONJUNCTION)
                && token(i + 1).is(",");
    }

    /** ", arguing that", ", and the city": another verb of reporting or another clause, which the verb does not lead to. */
    private boolean goesOn(int i) {
        return token(i - 1).is(",")
                && !isAside(i)
                && (verbs.isIng(i) && tags.has(i, Lex.SAYS) || tags.has(i, Lex.CONJUNCTION));
    }

    /** Where the subject of the verb at {@code verb} begins, behind a whole adverbial from {@code from} on; -1 for none. */
    private int subjectBefore(int from, int verb) {
        int start = nouns.start(verbs.groupStart(verb, from), from);
        boolean led = start > from + 1 && token(start - 1).isWord();
        return led && nouns.opens(start) && !tags.hasAny(start - 1, Lex.PREPOSITION, Lex.LOCATIVE, Lex.DETERMINER)
                ? start
                : -1;
    }

    private Token token(int i) {
        return passage.token(i);
    }

    /** Whether the value of a reporting verb lets this be its content. */
    static boolean allows(Match verb, String what) {
        for (String one : verb.value().split(" ")) {
            if (one.equals(what)) {
                return true;
            }
        }
        return false;
    }
}
