package org.runut.annotate.attribution;

import org.runut.pack.Lex;
import org.runut.text.Token;

/** Where content that is a noun phrase ends ("praised the plan for schools"), in a language whose noun groups end with the noun. */
final class NounContents extends ClauseParts {
    private static final int LONGEST_LIST = 60;
    private static final Lex[] OPENERS = {Lex.RELATIVE, Lex.THAT, Lex.QUESTION, Lex.SUBORDINATE};
    private static final Lex[] TIMES = {
        Lex.MONTH, Lex.DAY_PART, Lex.PERIOD, Lex.PAST, Lex.NEXT, Lex.THIS, Lex.BEFORE, Lex.AFTER, Lex.PART_OF
    };

    NounContents(Reading reading, WordGroups groups) {
        super(reading, groups);
    }

    /** Whether what begins at {@code from} is a noun phrase rather than a clause. */
    boolean at(int from, int limit) {
        boolean opened = tags.hasAny(from, Lex.QUESTION, Lex.TO) || from > 0 && tags.has(from - 1, Lex.THAT);
        if (opened) {
            return false;
        }
        int end = Math.min(reading.phrases.segmentEnd(from, limit), limit);
        for (int i = from; i < end; i++) {
            boolean joins = joinsPhrases(i) ? joinsVerb(i, limit) : joinsClause(i, limit);
            if (i > from && (joins || leans(i, limit) || joinsGerund(from, i))) {
                return true;
            }
            if (verbs.isFinite(i) && !verbs.isReduced(i)) {
                return false;
            }
            if (i > from && describesNoun(i)) {
                i = afterVerb(i + 1, end) - 1;
            }
        }
        return !isParted(from, end, limit);
    }

    /** "the work that was done", "the work he did": a clause that only describes the noun before it. */
    private boolean describesNoun(int i) {
        boolean noun = passage.token(i - 1).isWord() && !verbs.isVerb(i - 1);
        return noun && restartsNoun(i);
    }

    /** Index after the first verb group from {@code from} on. */
    private int afterVerb(int from, int end) {
        int i = from;
        while (i < end && !isFinite(i)) {
            i++;
        }
        while (i < end && (isFinite(i) || tags.hasAny(i, Lex.ADVERB, Lex.NEGATION))) {
            i++;
        }
        return i;
    }

    /** "the meeting, asked for by both, would be": a subject parted from its verb by what stands between commas. */
    private boolean isParted(int from, int comma, int limit) {
        if (comma >= limit || tags.has(comma + 1, Lex.CONJUNCTION) || parted(from, comma)) {
            return false;
        }
        int next = reading.phrases.segmentEnd(comma + 1, limit);
        boolean aside = !isFinite(comma + 1) || isAgentAhead(comma + 2);
        return next < limit && isFinite(adverbials.after(next + 1, limit)) && aside;
    }

    /** "requested by both", "held in May": what follows a participle. */
    private boolean isAgentAhead(int i) {
        return tags.hasAny(i, Lex.BY, Lex.PREPOSITION, Lex.LOCATIVE);
    }

    private boolean parted(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isDash(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isFinite(int i) {
        return reading.names.at(i) == null && verbs.isFinite(i);
    }

    /** Index after the noun phrase that begins at {@code from}. */
    int end(int from, int limit) {
        boolean opened = false;
        int i = from + 1;
        while (i < limit) {
            var quoted = reading.quoteAt(i);
            if (quoted != null) {
                i = Math.max(quoted.end(), i + 1);
                continue;
            }
            if (parts(i, limit)
                    || joinsClause(i, limit)
                    || joinsGerund(from, i)
                    || leans(i, limit)
                    || !opened && isVerbOf(from, i)) {
                break;
            }
            opened |= tags.hasAny(i, OPENERS) || restartsNoun(i);
            i++;
        }
        return withoutSetting(from, Math.min(i, limit));
    }

    /**
     * Index after the infinitive that begins at {@code from}: before a verb of the one who speaks ("vowed to fight and left").
     *
     * @param owned whether a noun leads to it, so that a verb may follow ("her vow to fight helped them")
     */
    int infinitiveEnd(int from, int limit, boolean owned) {
        boolean opened = false;
        for (int i = from + 2; i < limit && !opened; i++) {
            var quoted = reading.quoteAt(i);
            if (quoted != null) {
                i = Math.max(quoted.end() - 1, i);
                continue;
            }
            if (isDash(i) || joinsVerb(i, limit) || owned && isFinite(i) && !isAttribute(i)) {
                return i;
            }
            opened = isFinite(i) || tags.hasAny(i, Lex.RELATIVE, Lex.THAT, Lex.QUESTION);
        }
        return limit;
    }

    /** "and left", ", left", ", though": what goes on with the one who speaks. */
    private boolean joinsVerb(int i, int limit) {
        var conjunction = reading.names.at(i) == null ? tags.at(i, Lex.CONJUNCTION) : null;
        boolean comma = passage.token(i).is(",");
        if (conjunction == null && !comma) {
            return false;
        }
        int next = adverbials.after(conjunction == null ? i + 1 : conjunction.to(), limit);
        boolean turns = comma && tags.has(i + 1, Lex.CONJUNCTION) && !joinsPhrases(i + 1);
        boolean verb = next < limit && isFinite(next) && !verbs.form(next).equals("base");
        return turns || verb && !isAttribute(next) && !isSubject(next, limit);
    }

    /** A mark that ends it: a dash, a semicolon, a comma that does not go on with a list. */
    private boolean parts(int i, int limit) {
        var token = passage.token(i);
        return token.is(";")
                || isDash(i)
                || token.is(",") && reading.names.at(i) == null && i + 1 < limit && !lists(i, limit);
    }

    private boolean isDash(int i) {
        var token = passage.token(i);
        return token.is("—")
                || token.is("–")
                || token.is("-") && i > 0 && !passage.token(i - 1).touches(token);
    }

    /** Whether a list goes on behind the comma: "his plans, his record and his tone". */
    private boolean lists(int comma, int limit) {
        int most = Math.min(limit, comma + LONGEST_LIST);
        int i = comma + 1;
        if (isNameOnly(i, limit)) {
            return true;
        }
        boolean joins = joinsPhrases(i);
        boolean joined = joins;
        if (!joined && !tags.has(i, Lex.DETERMINER) && tags.hasAny(i, Lex.PREPOSITION, Lex.LOCATIVE, Lex.PRONOUN)) {
            return false;
        }
        while (i < most && !verbs.isIng(i) && !tags.hasAny(i, OPENERS) && !isFinite(i)) {
            if (i > comma + 1 && passage.token(i).is(",") && joined) {
                return !joins;
            }
            joined |= joinsPhrases(i);
            i++;
        }
        return joined && (i >= limit || tags.hasAny(i, OPENERS));
    }

    /** "the first judge, Anna Smith": a name that only says who is meant. */
    private boolean isNameOnly(int i, int limit) {
        int end = reading.names.startingAt(i) == null ? i : reading.names.end(i);
        return end > i
                && reading.names.person(i, end) == i
                && (end >= limit || !passage.token(end).isWord());
    }

    private boolean joinsPhrases(int i) {
        var conjunction = reading.names.at(i) == null ? tags.at(i, Lex.CONJUNCTION) : null;
        return conjunction != null
                && (conjunction.value().equals("and") || conjunction.value().equals("or"));
    }

    /** "and left", "and the mayor left", "but …": a conjunction that joins a clause to the one before. */
    private boolean joinsClause(int i, int limit) {
        var conjunction = reading.names.at(i) == null ? tags.at(i, Lex.CONJUNCTION) : null;
        if (conjunction == null || i + 1 >= limit || isAdverb(i)) {
            return false;
        }
        if (!joinsPhrases(i)) {
            return !tags.hasAny(i, Lex.PREPOSITION, Lex.QUESTION) && !tags.has(i - 1, Lex.PRONOUN);
        }
        int next = adverbials.after(conjunction.to(), limit);
        if (next < limit && isFinite(next) && !isAttribute(next)) {
            return !isSubject(next, limit);
        }
        int verb = adverbials.after(nouns.end(next, limit), limit);
        return verb > next && verb < limit && nouns.opens(next) && isFinite(verb) && !verbs.isReduced(verb);
    }

    /** "and unsettled weather could": a participle that describes the subject of the verb behind it. */
    private boolean isSubject(int participle, int limit) {
        int end = nouns.end(participle + 1, limit);
        return verbs.form(participle).equals("past") && end > participle + 1 && end < limit && verbs.isAux(end);
    }

    /** "praising the mayor and calling": a second verb in the form of the first. */
    private boolean joinsGerund(int from, int i) {
        return from > 0 && verbs.isIng(from - 1) && !verbs.isIng(from) && joinsPhrases(i) && verbs.isIng(i + 1);
    }

    /** "which also shows": a connective that is an adverb too, inside a clause. */
    private boolean isAdverb(int i) {
        return tags.has(i, Lex.ADVERB) && passage.token(i - 1).isWord();
    }

    /** "and unsettled weather": a participle right before a noun. */
    private boolean isAttribute(int i) {
        var next = i + 1 < passage.tokens().size() ? passage.token(i + 1) : null;
        return verbs.form(i).equals("past")
                && !tags.hasAny(i, Lex.SAYS)
                && next != null
                && next.shape() == Token.Shape.LOWER
                && tags.all(i + 1).isEmpty();
    }

    /** "as he left", "when asked", "by saying": the opening of a clause that leans on the one before. */
    private boolean leans(int i, int limit) {
        var subordinate = reading.names.at(i) == null ? tags.at(i, Lex.SUBORDINATE) : null;
        if (subordinate == null) {
            return tags.has(i, Lex.BY) && verbs.isIng(i + 1);
        }
        if (!tags.has(i, Lex.PREPOSITION)) {
            return !tags.has(i, Lex.QUESTION) || !subordinate.value().isEmpty();
        }
        int next = subordinate.to();
        int verb = adverbials.after(nouns.end(next, limit), limit);
        return verbs.isIng(adverbials.after(next, limit))
                        && !subordinate.value().isEmpty()
                        && !tags.has(i, Lex.AS)
                || verb > next && verb < limit && isFinite(verb);
    }

    /** Whether the finite verb at {@code i} has for its subject what the phrase is only a part of: "who praised him left". */
    private boolean isVerbOf(int from, int i) {
        if (!isFinite(i) || restartsNoun(i - 1)) {
            return false;
        }
        String form = verbs.form(i);
        boolean participle = form.equals("past") || form.equals("participle");
        return i > from && (!participle || opensObject(i + 1));
    }

    private boolean opensObject(int i) {
        return tags.hasAny(i, Lex.THAT, Lex.PRONOUN, Lex.DETERMINER) || reading.names.startingAt(i) != null;
    }

    /** "the work he did": a subject right behind a noun, of a clause that only describes it. */
    private boolean restartsNoun(int i) {
        var pronoun = reading.names.at(i) == null ? tags.at(i, Lex.PRONOUN) : null;
        return pronoun != null && verbs.isFinite(i + 1);
    }

    /** The phrase without what says when and on what occasion it was said: "the plan on Tuesday", "the plan in an interview". */
    private int withoutSetting(int from, int to) {
        int end = withoutTime(from, to);
        for (int i = from + 1; i < end; i++) {
            if (isSetting(i) && tags.has(headEnd(i + 1, end) - 1, Lex.OCCASION)) {
                return withoutTime(from, i);
            }
        }
        return end;
    }

    private int headEnd(int from, int limit) {
        int end = nouns.end(from, limit);
        int i = from;
        while (i < end && (reading.names.at(i) != null || !tags.has(i, Lex.PREPOSITION))) {
            i++;
        }
        return i;
    }

    private int withoutTime(int from, int to) {
        int i = to > from && passage.token(to - 1).is(".") ? to - 1 : to;
        while (i > from + 1 && isTime(i - 1)) {
            i--;
        }
        if (!tells(i, to) || tags.has(i - 1, Lex.DETERMINER)) {
            return to;
        }
        int end = i - 1 > from && isSetting(i - 1) ? i - 1 : i;
        return verbs.isReduced(end - 1) || verbs.isFinite(end - 1) ? to : end;
    }

    /** A preposition of place without direction, or one of those that tell a time. */
    private boolean isSetting(int i) {
        var locative = reading.names.at(i) == null ? tags.at(i, Lex.LOCATIVE) : null;
        return locative != null && locative.value().isEmpty()
                || tags.has(i, Lex.SUBORDINATE) && tags.has(i, Lex.PREPOSITION);
    }

    private boolean isTime(int i) {
        boolean date = passage.token(i).isNumber() && tags.has(i - 1, Lex.MONTH);
        return date || reading.names.at(i) == null && (verbs.isTime(i) || tags.hasAny(i, TIMES));
    }

    /** Whether the words tell a time by themselves: a day, a month, "last year". */
    private boolean tells(int from, int to) {
        boolean period = false;
        boolean pointed = false;
        for (int i = from; i < to; i++) {
            if (verbs.isTime(i) || tags.has(i, Lex.MONTH)) {
                return true;
            }
            period |= tags.has(i, Lex.PERIOD);
            pointed |= tags.hasAny(i, Lex.PAST, Lex.NEXT, Lex.THIS);
        }
        return period && pointed;
    }
}
