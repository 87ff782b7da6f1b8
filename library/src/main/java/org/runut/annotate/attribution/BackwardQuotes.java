package org.runut.annotate.attribution;

import org.runut.annotate.passage.Sentence;
import org.runut.pack.Lex;
import org.runut.pack.Lexicon.Match;

/** Attributes what stands before its cue, or around it: "…, Anna Smith said", "…, said Anna Smith", "…, according to records", "as she said, …". */
final class BackwardQuotes extends ClauseRules {
    private static final int FEWEST_BEFORE = 3;
    private final ClauseFinds finds;
    private final ClosingCues closings;

    BackwardQuotes(ClauseTools tools, ClauseFinds finds) {
        super(tools);
        this.finds = finds;
        this.closings = new ClosingCues(tools);
    }

    /**
     * "…, the mayor said.", "…, according to records.": a cue behind what it reports holds for all that stands before it, whatever
     * that reports itself.
     */
    void closing(int opening, Sentence sentence) {
        int start = afterSemicolon(opening, sentence);
        var cue = closings.find(start, sentence, finds.last());
        if (cue == null) {
            return;
        }
        var source = cue.source();
        if (source == null) {
            according(start, cue.first(), cue.verb(), sentence);
        } else {
            int first = Math.min(cue.first(), sources.appositions().withRole(source, start));
            int from = isUnsaid(opening, start) ? opening : start;
            parenthetical(from, cue.verb().from(), cue.verb(), first, source, sentence);
        }
    }

    /** Whether nobody is said to have said what stands before a semicolon. */
    private boolean isUnsaid(int from, int to) {
        for (int i = from; i < to; i++) {
            var verb = reading.names.at(i) == null ? tags.at(i, Lex.SAYS) : null;
            boolean said = verb != null
                    && verbs.isFinite(i)
                    && !verbs.isPassive(verbs.groupStart(i, from), i)
                    && leads(verb, to);
            boolean named = tags.has(i, Lex.ACCORDING) && reading.names.at(i) == null;
            if (named || reading.quoteAt(i) != null || said) {
                return false;
            }
        }
        return true;
    }

    /** Whether the verb has content behind it, or stands behind its own. */
    private boolean leads(Match verb, int to) {
        return tags.has(verb.from(), Lex.SAID) || openings.start(verb, to) >= 0;
    }

    /** Whether somebody is said to have said what stands before the last semicolon, to whom a pronoun behind it may point. */
    boolean saidBefore(int opening, Sentence sentence) {
        int start = afterSemicolon(opening, sentence);
        return start > opening && !isUnsaid(opening, start);
    }

    /** After the last semicolon of the sentence: what stands before it is a sentence of its own. */
    int afterSemicolon(int opening, Sentence sentence) {
        int start = opening;
        for (int i = opening; i < sentence.to(); i++) {
            start = passage.token(i).is(";") && reading.quoteAt(i) == null ? i + 1 : start;
        }
        return start;
    }

    /** "As the mayor said, …", "…, as first reported by the paper": a clause that names the source of what stands beside it. */
    int asSaid(int clause, int i, Sentence sentence) {
        int to = reading.phrases.segmentEnd(i, sentence.to());
        for (int k = i + 1; k < to && reading.quoteAt(k) == null; k = reading.names.end(k)) {
            var verb = reading.names.at(k) == null ? tags.at(k, Lex.SAYS) : null;
            if (verb == null || !verbs.isVerb(k) || verbs.isInfinitive(k)) {
                continue;
            }
            boolean agent = tags.has(verb.to(), Lex.BY);
            int group = verbs.groupStart(k, i + 1);
            var source = agent ? sources.after(verb.to() + 1, to) : sources.subject(i + 1, group, null);
            boolean ends = agent
                    || (tags.has(k, Lex.SAID) || ClauseOpenings.allows(verb, "that"))
                            && (contents.trimmed(verb.to(), to) == verb.to() || openings.start(verb, to) < 0);
            return source == null || !ends ? i : beside(clause, i, to, verb, source, sentence);
        }
        return i;
    }

    /** Adds what stands before the clause {@code i..to} that names its source or, where nothing does, after it. */
    private int beside(int clause, int i, int to, Match verb, Source source, Sentence sentence) {
        if (contents.words(clause, i) >= FEWEST_BEFORE && passage.token(i - 1).is(",")) {
            return isTaken(clause, i)
                    ? i
                    : finds.add(clause, contents.trimmed(clause, i), source, i, verb.to(), sentence);
        }
        int from = Math.min(to + 1, sentence.to());
        return i > clause ? i : finds.add(from, contents.end(from, sentence), source, i, verb.to(), sentence);
    }

    /** "By the union's reckoning, …", "…, by the tally of the monitoring group": whose number it is; {@code i} where nobody's. */
    int reckoned(int clause, int i, Sentence sentence) {
        boolean apart = i == clause || passage.token(i - 1).is(",");
        int end = apart && tags.has(i, Lex.BY) ? nouns.end(i + 1, sentence.to()) : i;
        int head = sources.sorts().headEnd(i + 1, end) - 1;
        if (end <= i + 1 || !tags.hasAny(head, Lex.SAYING, Lex.DOCUMENT)) {
            return i;
        }
        var owner = sources.owner(i + 1, head);
        boolean of = openings.isOf(head + 1);
        var source = owner == null && of ? sources.after(head + 2, sentence.to()) : owner;
        return source == null ? i : around(clause, i, head + 1, Math.max(head + 1, source.to()), source, sentence);
    }

    int according(int clause, int i, Match cue, Sentence sentence) {
        var source = sources.after(cue.to(), sentence.to());
        return source == null ? i : around(clause, i, cue.to(), source.to(), source, sentence);
    }

    /** Takes up what stands before or, where that is nothing, behind the words {@code i..after} that name its source. */
    private int around(int clause, int i, int cueTo, int after, Source source, Sentence sentence) {
        if (isTaken(clause, i)) {
            return i;
        }
        if (contents.words(clause, i) < FEWEST_BEFORE) {
            int comma = reading.phrases.segmentEnd(after, sentence.to());
            int from = comma < sentence.to() ? comma + 1 : after;
            return finds.add(from, contents.end(Math.min(from, sentence.to()), sentence), source, i, cueTo, sentence);
        }
        boolean comma = passage.token(i - 1).is(",");
        boolean resumes = comma
                && (contents.resumes(after, sentence.to())
                        || after < sentence.to() && passage.token(after).is(",") && !verbs.hasVerb(clause, i));
        int to = resumes ? contents.end(after, sentence) : contents.trimmed(clause, i);
        int next = finds.add(clause, to, source, i, cueTo, sentence);
        return next > i ? next : i;
    }

    /** Whether a verb follows so near that what seemed to be a source is the subject of it. */
    private boolean goesOn(Source source, int limit) {
        int from = source.to();
        boolean pronoun = source.to() - source.from() == 1 && tags.has(source.from(), Lex.PRONOUN);
        boolean joined = pronoun && tags.has(from, Lex.CONJUNCTION);
        return joined || from < limit && passage.token(from).isWord() && verbs.hasVerb(from, Math.min(limit, from + 3));
    }

    /** Whether a cue in {@code from..to} has attributed something already. */
    private boolean isTaken(int from, int to) {
        for (int k = from; k < to; k++) {
            if (reading.isUsed(k)) {
                return true;
            }
        }
        return false;
    }

    /** "…, said Anna Smith". */
    int inverted(int clause, int i, Match verb, Sentence sentence) {
        boolean comma = i > clause && passage.token(i - 1).is(",");
        boolean tells = ClauseOpenings.allows(verb, "told");
        boolean clausal =
                comma && (verbs.hasVerb(clause, i) || reading.quoteAt(contents.trimmed(clause, i) - 1) != null);
        if (!clausal || tells || !tags.has(i, Lex.SAID) || contents.words(clause, i) < FEWEST_BEFORE) {
            return i;
        }
        if (verb.to() >= sentence.to() || passage.token(verb.to()).isNumber()) {
            return i;
        }
        var source = sources.after(verb.to(), sentence.to());
        boolean named = nouns.opens(verb.to()) || passage.token(verb.to()).isCapitalised();
        if (source == null || !named && !source.person()) {
            return i;
        }
        boolean speaks = source.person()
                || reading.names.at(source.to() - 1) != null
                || tags.hasAny(source.to() - 1, Lex.ANONYMOUS, Lex.ROLE, Lex.DOCUMENT, Lex.PRONOUN)
                || tags.has(verb.to(), Lex.DETERMINER) && endsAt(source.to(), sentence);
        if (!speaks || goesOn(source, sentence.to())) {
            return i;
        }
        int pause = joinsOn(source.to(), sentence);
        int to = pause < 0 ? contents.trimmed(clause, i) : contents.resumed(pause + 1, sentence);
        int next = finds.add(clause, to, source, i, verb.to(), sentence);
        return next > i ? Math.max(next, source.to()) : i;
    }

    /** The comma behind the cue clause at {@code from} from which the content goes on with "and"; -1 for none. */
    private int joinsOn(int from, Sentence sentence) {
        int comma = reading.phrases.segmentEnd(from, sentence.to());
        var conjunction = comma < sentence.to() ? tags.at(comma + 1, Lex.CONJUNCTION) : null;
        boolean joins = conjunction != null
                && conjunction.value().equals("and")
                && nouns.opens(conjunction.to())
                && verbs.hasVerb(conjunction.to(), sentence.to())
                && contents.resumes(comma, sentence.to());
        return joins ? comma : -1;
    }

    private boolean endsAt(int i, Sentence sentence) {
        return i < sentence.to() && passage.token(i).is(",") || contents.trimmed(i, sentence.to()) <= i;
    }

    /** "Two roads are closed, the mayor said: one in the north …": what stands before the cue and what a colon adds behind it. */
    int withColon(int clause, int i, Match verb, int from, Source source, Sentence sentence) {
        int first = sources.appositions().withRole(source, clause);
        boolean inserted = tags.has(i, Lex.SAID)
                && first > clause
                && passage.token(first - 1).is(",")
                && passage.token(from - 1).is(":");
        return inserted && reading.quoteAt(from) == null && verbs.hasVerb(clause, first) && !isTaken(clause, i)
                ? finds.add(clause, contents.end(from, sentence), source, i, verb.to(), sentence)
                : i;
    }

    /** "…, Anna Smith said.", "…, she told reporters, …". */
    int parenthetical(int clause, int i, Match verb, int first, Source source, Sentence sentence) {
        boolean comma = first > clause && passage.token(first - 1).is(",");
        boolean asked = verbs.form(clause).equals("past") && tags.has(clause, Lex.SAYS);
        if (asked || !comma || verbs.isIng(i) || ClauseOpenings.allows(verb, "quote")) {
            return i;
        }
        var meant = sources.ofSubject(source, clause, first);
        int to = contents.trimmed(clause, first);
        if (contents.words(clause, to) < FEWEST_BEFORE && !contents.resumes(verb.to(), sentence.to())) {
            return i;
        }
        boolean clausal = verbs.hasVerb(clause, first);
        boolean bare = verb.to() < sentence.to() && passage.token(verb.to()).is(",") && !clausal;
        boolean says = tags.has(i, Lex.SAID)
                || verb.to() >= sentence.to()
                || !passage.token(verb.to()).isWord();
        boolean ends = tags.has(i, Lex.SAID)
                && (verb.to() >= sentence.to() || passage.token(verb.to()).is("."));
        if (!says || !clausal && !bare && !ends) {
            return i;
        }
        if (bare || contents.resumes(verb.to(), sentence.to())) {
            to = contents.resumed(verb.to() + 1, sentence);
            return finds.add(clause, to, meant, i, verb.to(), sentence);
        }
        int next = finds.add(clause, to, meant, i, verb.to(), sentence);
        int pause = next > i ? joinsOn(verb.to(), sentence) : -1;
        int from = pause + 2;
        return pause < 0
                ? next
                : Math.max(next, finds.add(from, contents.end(from, sentence), meant, i, verb.to(), sentence));
    }
}
