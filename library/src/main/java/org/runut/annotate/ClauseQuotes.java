package org.runut.annotate;

import org.jspecify.annotations.Nullable;
import org.runut.pack.Lex;
import org.runut.pack.Lexicon.Match;
import org.runut.pack.Tags;

/** Finds reported clauses: "X said that …", "…, X said", "…, said X", "according to X, …", "…, adding that …". */
final class ClauseQuotes {
    private static final Lex[] LEANS = {Lex.PREPOSITION, Lex.LOCATIVE, Lex.CONJUNCTION, Lex.ADVERB, Lex.NEGATION, Lex.BY
    };
    private static final Lex[] NO_NOUNS = {
        Lex.PREPOSITION,
        Lex.LOCATIVE,
        Lex.CONJUNCTION,
        Lex.RELATIVE,
        Lex.THAT,
        Lex.QUESTION,
        Lex.ADVERB,
        Lex.PERIOD,
        Lex.MONTH,
        Lex.PAST,
        Lex.NEXT,
        Lex.NEGATION,
        Lex.FUNCTION
    };
    private static final int FEWEST_WORDS = 2;
    private static final int FEWEST_BEFORE = 3;
    private static final int NEAR = 6;
    private final Reading reading;
    private final Passage passage;
    private final Tags tags;
    private final WordGroups groups;
    private final ClauseSources sources;
    private final ClauseOpenings openings;
    private final ClauseContents contents;
    private final ClosingCues closings;
    private @Nullable Source last;

    ClauseQuotes(
            Reading reading,
            WordGroups groups,
            ClauseSources sources,
            ClauseOpenings openings,
            ClauseContents contents) {
        this.reading = reading;
        this.passage = reading.passage;
        this.tags = reading.tags;
        this.groups = groups;
        this.sources = sources;
        this.openings = openings;
        this.contents = contents;
        this.closings = new ClosingCues(reading, groups, sources, openings);
    }

    /** Finds the reported clauses of a sentence. */
    void read(Sentence sentence, @Nullable Source speaker) {
        int start = contents.opening(sentence);
        last = speaker;
        closing(start, sentence);
        int clause = start;
        int i = start;
        while (i < sentence.to()) {
            var quoted = reading.quoteAt(i);
            if (quoted != null) {
                boolean whole = reading.covers(passage.span(quoted.from(), quoted.to()));
                i = Math.max(quoted.end(), i + 1);
                clause = whole ? i : clause;
                continue;
            }
            int next = reading.isUsed(i) ? i : attribute(clause, i, sentence);
            clause = next > i && !isInserted(clause, i) ? next : clause;
            i = Math.max(next, i + 1);
        }
    }

    /** "X, who said …, left": whether the cue stands in a clause that only describes the subject. */
    private boolean isInserted(int clause, int i) {
        int comma = i - 1;
        while (comma > clause && !passage.token(comma).is(",")) {
            comma--;
        }
        return comma > clause && tags.hasAny(comma + 1, Lex.RELATIVE, Lex.SUBORDINATE);
    }

    /**
     * "…, the mayor said.", "…, according to records.": a cue behind what it reports holds for all that stands before it, whatever
     * that reports itself.
     */
    private void closing(int start, Sentence sentence) {
        var cue = closings.find(start, sentence, last);
        if (cue == null) {
            return;
        }
        var according = tags.at(cue.first(), Lex.ACCORDING);
        if (according != null) {
            according(start, cue.first(), according, sentence);
        } else {
            parenthetical(start, cue.verb().from(), cue.verb(), cue.first(), cue.source(), sentence);
        }
    }

    private int attribute(int clause, int i, Sentence sentence) {
        if (tags.has(i, Lex.AS)) {
            int next = asSaid(clause, i, sentence);
            if (next > i) {
                return next;
            }
        }
        var according = tags.at(i, Lex.ACCORDING);
        if (according != null) {
            return according(clause, i, according, sentence);
        }
        var noun = reading.names.at(i) == null ? tags.at(i, Lex.SAYING) : null;
        if (noun != null) {
            int next = noun(clause, i, noun, sentence);
            if (next > i) {
                return next;
            }
        }
        var minded = reading.names.at(i) == null ? tags.at(i, Lex.MINDED) : null;
        if (minded != null && groups.isPredicative(i) && !isThing(groups.groupStart(i, clause) - 1)) {
            return verb(clause, i, minded, sentence);
        }
        var verb = reading.names.at(i) == null ? tags.at(i, Lex.SAYS) : null;
        int passed = verb == null || !tags.has(i, Lex.RELAYS) ? i : passedOn(clause, i, verb, sentence);
        if (passed > i) {
            return passed;
        }
        if (verb == null || !groups.isVerb(i)) {
            return i;
        }
        return groups.isInfinitive(i) ? infinitive(clause, i, verb, sentence) : verb(clause, i, verb, sentence);
    }

    /** "The paper quoted a doctor as saying that …": the one quoted speaks, the subject passes it on. */
    private int passedOn(int clause, int i, Match verb, Sentence sentence) {
        int end = groups.nounEnd(verb.to(), sentence.to());
        var says = tags.has(end, Lex.AS) && groups.isIng(end + 1) ? tags.at(end + 1, Lex.SAYS) : null;
        int from = says == null ? -1 : openings.start(says, sentence.to());
        var speaker = from < 0 ? null : sources.of(verb.to(), end);
        var relay = speaker == null ? null : subject(clause, groups.groupStart(i, clause), i, sentence);
        if (says == null || speaker == null || relay == null) {
            return i;
        }
        int to = contents.end(from, sentence);
        reading.addPassedOn(from, to, speaker, relay, i, says.to(), sentence);
        last = speaker;
        return to;
    }

    /** "As the mayor said, …", "…, as first reported by the paper": a clause that names the source of what stands beside it. */
    private int asSaid(int clause, int i, Sentence sentence) {
        int to = reading.phrases.segmentEnd(i, sentence.to());
        for (int k = i + 1; k < to && reading.quoteAt(k) == null; k = reading.names.end(k)) {
            var verb = reading.names.at(k) == null ? tags.at(k, Lex.SAYS) : null;
            if (verb == null || !groups.isVerb(k) || groups.isInfinitive(k)) {
                continue;
            }
            boolean agent = tags.has(verb.to(), Lex.BY);
            int group = groups.groupStart(k, i + 1);
            var source = agent ? sources.after(verb.to() + 1, to) : sources.subject(i + 1, group, null);
            boolean ends = agent
                    || tags.has(k, Lex.SAID)
                            && (contents.trimmed(verb.to(), to) == verb.to() || openings.start(verb, to) < 0);
            return source == null || !ends ? i : beside(clause, i, to, verb, source, sentence);
        }
        return i;
    }

    /** Adds what stands before the clause {@code i..to} that names its source or, where nothing does, after it. */
    private int beside(int clause, int i, int to, Match verb, Source source, Sentence sentence) {
        if (contents.words(clause, i) >= FEWEST_BEFORE && passage.token(i - 1).is(",")) {
            return isTaken(clause, i) ? i : add(clause, contents.trimmed(clause, i), source, i, verb.to(), sentence);
        }
        int from = Math.min(to + 1, sentence.to());
        return i > clause ? i : add(from, contents.end(from, sentence), source, i, verb.to(), sentence);
    }

    /** "went on to say that …", "allows readers to claim that …": whom the verb before the infinitive has as subject or object. */
    private int infinitive(int clause, int i, Match verb, Sentence sentence) {
        int from = openings.start(verb, sentence.to());
        boolean opened = from > 0 && (tags.has(from - 1, Lex.THAT) || tags.has(from, Lex.QUESTION));
        int to = groups.groupStart(i, clause) - 1;
        if (from < 0 || to <= clause || !tags.has(to, Lex.TO)) {
            return i;
        }
        int start = groups.nounStart(to, clause);
        var object = start < 0 || groups.isVerb(to - 1) ? null : sources.of(start, to);
        var source = object != null && isSpeaker(object) ? object : governor(clause, to);
        return source == null || !opened && !isSpeaker(source)
                ? i
                : add(from, contents.end(from, sentence), source, i, verb.to(), sentence);
    }

    /** The subject of the last finite verb before {@code end}. */
    private @Nullable Source governor(int clause, int end) {
        for (int k = end - 1; k > clause; k--) {
            if (groups.isFinite(k)) {
                int group = groups.groupStart(k, clause);
                boolean nobody = isThing(group - 1) && groups.isAux(k);
                return nobody ? null : sources.subject(clause, group, last);
            }
        }
        return null;
    }

    /** "it is hard to say": a pronoun that stands for nobody. */
    private boolean isThing(int i) {
        var pronoun = reading.names.at(i) == null ? tags.at(i, Lex.PRONOUN) : null;
        return pronoun != null && pronoun.value().equals("thing");
    }

    private int according(int clause, int i, Match cue, Sentence sentence) {
        var source = sources.after(cue.to(), sentence.to());
        if (source == null || isTaken(clause, i)) {
            return i;
        }
        if (contents.words(clause, i) < FEWEST_BEFORE) {
            int comma = reading.phrases.segmentEnd(source.to(), sentence.to());
            int from = comma < sentence.to() ? comma + 1 : source.to();
            return add(from, contents.end(Math.min(from, sentence.to()), sentence), source, i, cue.to(), sentence);
        }
        int after = source.to();
        boolean comma = passage.token(i - 1).is(",");
        boolean resumes = comma
                && (contents.resumes(after, sentence.to())
                        || after < sentence.to() && passage.token(after).is(",") && !groups.hasVerb(clause, i));
        int to = resumes ? contents.end(after, sentence) : contents.trimmed(clause, i);
        int next = add(clause, to, source, i, cue.to(), sentence);
        return next > i ? next : i;
    }

    /** "his claim that …", "the promise by Anna Smith to …". */
    private int noun(int clause, int i, Match noun, Sentence sentence) {
        var source = sources.owner(clause, i);
        int from = noun.to();
        if (source == null && tags.hasAny(from, Lex.BY, Lex.FROM)) {
            source = sources.after(from + 1, sentence.to());
            from = source == null ? from : source.to();
        }
        boolean that = tags.has(from, Lex.THAT);
        boolean to = tags.has(from, Lex.TO) && groups.isInfinitive(from + 1);
        boolean led =
                !that && !to && ClauseOpenings.allows(noun, passage.token(from).norm());
        if (source == null || from >= sentence.to() || !that && !to && !led) {
            return i;
        }
        var speaker = last;
        int start = to ? from : from + 1;
        int next = add(start, contents.end(start, sentence, true), source, i, noun.to(), sentence);
        last = speaker;
        return next;
    }

    /** Whether a verb follows so near that what seemed to be a source is the subject of it. */
    private boolean goesOn(Source source, int limit) {
        int from = source.to();
        boolean pronoun = source.to() - source.from() == 1 && tags.has(source.from(), Lex.PRONOUN);
        boolean joined = pronoun && tags.has(from, Lex.CONJUNCTION);
        return joined
                || from < limit && passage.token(from).isWord() && groups.hasVerb(from, Math.min(limit, from + 3));
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

    private int verb(int clause, int i, Match verb, Sentence sentence) {
        int group = groups.groupStart(i, clause);
        if (verb.lex() == Lex.SAYS && groups.isPassive(group, i)) {
            return i;
        }
        int before = inverted(clause, i, verb, sentence);
        if (before > i) {
            return before;
        }
        var source = subject(clause, group, i, sentence);
        if (source == null) {
            return i;
        }
        int from = openings.start(verb, sentence.to());
        if (from < 0) {
            return parenthetical(clause, i, verb, sources.withRole(source, clause), source, sentence);
        }
        if (ClauseOpenings.allows(verb, "figure") && !sources.isDocument(source)) {
            return i;
        }
        boolean vain = !isSpeaker(source);
        if (vain && contents.isPhrase(from, sentence.to())) {
            return i;
        }
        boolean relative =
                tags.has(group - 1, Lex.RELATIVE) && passage.token(group - 2).is(",");
        int to = contents.end(from, sentence, relative);
        int end = leans(clause, source) ? reading.phrases.segmentEnd(from, to) : to;
        return add(from, contents.trimmed(from, end), source, i, verb.to(), sentence);
    }

    /** Whether the clause of the source leans on another: "After the mayor said …, he left". */
    private boolean leans(int clause, Source source) {
        return source.from() > 0
                && tags.has(source.from() - 1, Lex.SUBORDINATE)
                && !groups.hasVerb(clause, source.from());
    }

    private boolean isNegated(int group, int verb) {
        for (int k = group; k < verb; k++) {
            if (tags.has(k, Lex.NEGATION)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the source is named, a pronoun, or a noun for somebody or something that speaks. */
    private boolean isSpeaker(Source source) {
        if (source.person() || source.id() != null || source.from() < 0) {
            return true;
        }
        for (int k = source.from(); k < source.to(); k = reading.names.end(k)) {
            boolean known =
                    reading.names.at(k) != null || tags.hasAny(k, Lex.PRONOUN, Lex.ANONYMOUS, Lex.ROLE, Lex.DOCUMENT);
            if (known || groups.isSome(k) || passage.token(k).isNumber()) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Source subject(int clause, int group, int i, Sentence sentence) {
        if (groups.isIng(i) && !groups.isAux(group)) {
            int before = group - 1;
            boolean noun = before >= clause && !passage.token(before).is(",") && !tags.hasAny(before, LEANS);
            if (noun) {
                return sources.subject(clause, group, last);
            }
            return last != null ? last : sources.leading(contents.opening(sentence), group);
        }
        var source = sources.subject(clause, group, last);
        return source != null && isInsideNoun(clause, source) ? null : source;
    }

    /** "the place he proposed": a clause without an opening word that only describes the noun before it. */
    private boolean isInsideNoun(int clause, Source source) {
        int before = source.from() - 1;
        if (before <= clause) {
            return false;
        }
        boolean noun = reading.names.at(before) != null
                || passage.token(before).isWord()
                        && !tags.hasAny(before, NO_NOUNS)
                        && groups.form(before).isEmpty()
                        && !groups.isTime(before);
        return noun && groups.hasVerb(clause, before);
    }

    /** "…, said Anna Smith". */
    private int inverted(int clause, int i, Match verb, Sentence sentence) {
        boolean comma = i > clause && passage.token(i - 1).is(",");
        boolean tells = ClauseOpenings.allows(verb, "told");
        if (!comma || tells || !tags.has(i, Lex.SAID) || contents.words(clause, i) < FEWEST_BEFORE) {
            return i;
        }
        if (verb.to() >= sentence.to() || passage.token(verb.to()).isNumber()) {
            return i;
        }
        var source = sources.after(verb.to(), sentence.to());
        boolean named = groups.opens(verb.to()) || passage.token(verb.to()).isCapitalised();
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
        int next = add(clause, to, source, i, verb.to(), sentence);
        return next > i ? Math.max(next, source.to()) : i;
    }

    /** The comma behind the cue clause at {@code from} from which the content goes on with "and"; -1 for none. */
    private int joinsOn(int from, Sentence sentence) {
        int comma = reading.phrases.segmentEnd(from, sentence.to());
        var conjunction = comma < sentence.to() ? tags.at(comma + 1, Lex.CONJUNCTION) : null;
        boolean joins = conjunction != null
                && conjunction.value().equals("and")
                && groups.opens(conjunction.to())
                && groups.hasVerb(conjunction.to(), sentence.to())
                && contents.resumes(comma, sentence.to());
        return joins ? comma : -1;
    }

    private boolean endsAt(int i, Sentence sentence) {
        return contents.trimmed(i, sentence.to()) <= i;
    }

    /** "…, Anna Smith said.", "…, she told reporters, …". */
    private int parenthetical(int clause, int i, Match verb, int first, Source source, Sentence sentence) {
        boolean comma = first > clause && passage.token(first - 1).is(",");
        if (!comma || groups.isIng(i) || ClauseOpenings.allows(verb, "quote")) {
            return i;
        }
        var meant = sources.ofSubject(source, clause, first);
        int to = contents.trimmed(clause, first);
        if (contents.words(clause, to) < FEWEST_BEFORE && !contents.resumes(verb.to(), sentence.to())) {
            return i;
        }
        boolean clausal = groups.hasVerb(clause, first);
        boolean bare = verb.to() < sentence.to() && passage.token(verb.to()).is(",") && !clausal;
        boolean says = tags.has(i, Lex.SAID)
                || verb.to() >= sentence.to()
                || !passage.token(verb.to()).isWord();
        boolean last = tags.has(i, Lex.SAID)
                && (verb.to() >= sentence.to() || passage.token(verb.to()).is("."));
        if (!says || !clausal && !bare && !last) {
            return i;
        }
        if (bare || contents.resumes(verb.to(), sentence.to())) {
            to = contents.resumed(verb.to() + 1, sentence);
            return add(clause, to, meant, i, verb.to(), sentence);
        }
        int next = add(clause, to, meant, i, verb.to(), sentence);
        int pause = next > i ? joinsOn(verb.to(), sentence) : -1;
        int from = pause + 2;
        return pause < 0 ? next : Math.max(next, add(from, contents.end(from, sentence), meant, i, verb.to(), sentence));
    }

    /** "said in a report": whose document it is that the article goes on to speak of. */
    private void noteDocument(int from, int to, Source source) {
        for (int i = from; i < Math.min(to, from + NEAR); i++) {
            var document = reading.names.at(i) == null ? tags.at(i, Lex.DOCUMENT) : null;
            if (document != null && tags.has(from, Lex.LOCATIVE)) {
                reading.memory.heads(passage.token(document.to() - 1).norm(), source);
            }
        }
    }

    private int add(int from, int to, Source source, int i, int cueTo, Sentence sentence) {
        boolean tooShort = contents.words(from, to) < FEWEST_WORDS && !contents.isWhole(from, to);
        if (to <= from || tooShort || reading.covers(passage.span(from, to))) {
            return i;
        }
        reading.add(from, to, false, source, i, cueTo, sentence);
        noteDocument(cueTo, from > cueTo ? from : sentence.to(), source);
        last = source;
        return Math.max(to, Math.max(cueTo, source.to()));
    }
}
