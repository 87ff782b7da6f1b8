package org.runut.annotate.attribution;

import org.jspecify.annotations.Nullable;
import org.runut.annotate.passage.Sentence;
import org.runut.pack.Lex;
import org.runut.pack.Lexicon.Match;
import org.runut.text.Token;

/** Finds reported clauses: "X said that …", "…, X said", "…, said X", "according to X, …", "…, adding that …". */
final class ClauseQuotes extends ClauseRules {
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
    private final ClauseFinds finds;
    private final BackwardQuotes backward;
    private final Adverbials adverbials;

    ClauseQuotes(ClauseTools tools) {
        super(tools);
        this.finds = new ClauseFinds(reading, sources, contents);
        this.adverbials = new Adverbials(reading, tools.groups());
        this.backward = new BackwardQuotes(tools, finds);
    }

    /** Finds the reported clauses of a sentence. */
    void read(Sentence sentence, @Nullable Source speaker) {
        int start = contents.opening(sentence);
        finds.speaks(speaker);
        if (backward.saidBefore(start, sentence)) {
            read(start, backward.afterSemicolon(start, sentence), sentence);
        }
        backward.closing(start, sentence);
        read(start, sentence.to(), sentence);
    }

    private void read(int from, int to, Sentence sentence) {
        int clause = from;
        int i = from;
        while (i < to) {
            var quoted = reading.quoteAt(i);
            if (quoted != null) {
                boolean whole = reading.covers(passage.span(quoted.from(), quoted.to()));
                i = Math.max(quoted.end(), i + 1);
                clause = whole ? i : clause;
                continue;
            }
            int next = reading.isUsed(i) ? i : attribute(clause, i, sentence);
            clause = next > i && !isInserted(clause, i) && !isRestrictive(clause, i) ? next : clause;
            i = Math.max(next, i + 1);
        }
    }

    /** Index after the last comma between {@code clause} and {@code i}. */
    private int afterComma(int clause, int i) {
        int k = i;
        while (k > clause && !passage.token(k - 1).is(",")) {
            k--;
        }
        return k;
    }

    /** "X, who said …, left": whether the cue stands in a clause that only describes the subject. */
    private boolean isInserted(int clause, int i) {
        int comma = i - 1;
        while (comma > clause && !passage.token(comma).is(",")) {
            comma--;
        }
        boolean leans = tags.hasAny(comma + 1, Lex.RELATIVE, Lex.SUBORDINATE) || verbs.isIng(i) && comma == i - 1;
        return comma > clause && leans;
    }

    /** "those who met him say": whether the cue stands in a clause that parts the subject from its verb. */
    private boolean isRestrictive(int clause, int i) {
        int group = verbs.groupStart(i, clause);
        var verb = tags.at(i, Lex.SAYS);
        int from = verb == null || !tags.hasAny(group - 1, Lex.RELATIVE, Lex.THAT) ? -1 : verb.to();
        return from >= 0 && openings.objectEnd(from, i, passage.sentenceOf(i).to()) >= 0;
    }

    private int attribute(int clause, int i, Sentence sentence) {
        if (tags.has(i, Lex.AS)) {
            int next = backward.asSaid(clause, i, sentence);
            if (next > i) {
                return next;
            }
        }
        var according = tags.at(i, Lex.ACCORDING);
        if (according != null) {
            return backward.according(clause, i, according, sentence);
        }
        int reckoned = reading.names.at(i) == null ? backward.reckoned(clause, i, sentence) : i;
        if (reckoned > i) {
            return reckoned;
        }
        var noun = reading.names.at(i) == null ? tags.at(i, Lex.SAYING) : null;
        if (noun != null) {
            int next = noun(clause, i, noun, sentence);
            if (next > i) {
                return next;
            }
        }
        var minded = reading.names.at(i) == null ? tags.at(i, Lex.MINDED) : null;
        if (minded != null && verbs.isPredicative(i) && !isThing(verbs.groupStart(i, clause) - 1)) {
            return verb(clause, i, minded, sentence);
        }
        var says = reading.names.at(i) == null ? tags.at(i, Lex.SAYS) : null;
        var verb = says == null ? openings.plainVerb(i) : says;
        int passed = verb == null || !tags.has(i, Lex.RELAYS) ? i : passedOn(clause, i, verb, sentence);
        if (passed > i) {
            return passed;
        }
        if (verb != null && tags.has(i, Lex.RELAYS) && citesSource(verb, sentence)) {
            return i;
        }
        if (verb == null || !verbs.isVerb(i)) {
            return i;
        }
        return verbs.isInfinitive(i) ? infinitive(clause, i, verb, sentence) : verb(clause, i, verb, sentence);
    }

    /** "citing an unnamed official", "quotes the police": whether who is cited follows, and nothing that is said. */
    private boolean citesSource(Match verb, Sentence sentence) {
        int end = verb.to() < sentence.to() ? nouns.end(verb.to(), sentence.to()) : verb.to();
        var cited = end > verb.to() ? sources.of(verb.to(), end) : null;
        return cited != null
                && sources.sorts().speaks(cited)
                && !sources.sorts().isDocument(cited);
    }

    /** "The paper quoted a doctor as saying that …": the one quoted speaks, the subject passes it on. */
    private int passedOn(int clause, int i, Match verb, Sentence sentence) {
        int end = nouns.end(verb.to(), sentence.to());
        var says = tags.has(end, Lex.AS) && verbs.isIng(end + 1) ? tags.at(end + 1, Lex.SAYS) : null;
        int from = says == null ? -1 : openings.start(says, sentence.to());
        var speaker = from < 0 ? null : sources.of(verb.to(), end);
        var relay = speaker == null ? null : subject(clause, verbs.groupStart(i, clause), i, sentence);
        if (says == null || speaker == null || relay == null) {
            return i;
        }
        int to = contents.end(from, sentence);
        reading.addPassedOn(from, to, speaker, relay, i, says.to(), sentence);
        finds.speaks(speaker);
        return to;
    }

    /** "went on to say that …", "allows readers to claim that …": whom the verb before the infinitive has as subject or object. */
    private int infinitive(int clause, int i, Match verb, Sentence sentence) {
        int from = openings.start(verb, sentence.to());
        boolean opened = from > 0 && (tags.has(from - 1, Lex.THAT) || tags.has(from, Lex.QUESTION));
        int to = verbs.groupStart(i, clause) - 1;
        if (from < 0 || to <= clause || !tags.has(to, Lex.TO)) {
            return i;
        }
        int start = nouns.start(to, clause);
        var object = start < 0 || verbs.isVerb(to - 1) ? null : sources.of(start, to);
        var source = object != null && sources.sorts().speaks(object) ? object : governor(clause, to);
        return source == null || !opened && !sources.sorts().speaks(source)
                ? i
                : finds.add(from, contents.end(from, sentence), source, i, verb.to(), sentence);
    }

    /** The subject of the last finite verb before {@code end}. */
    private @Nullable Source governor(int clause, int end) {
        for (int k = end - 1; k > clause; k--) {
            if (verbs.isFinite(k)) {
                int group = verbs.groupStart(k, clause);
                boolean nobody = isThing(group - 1) && verbs.isAux(k);
                return nobody ? null : sources.subject(clause, group, finds.last());
            }
        }
        return null;
    }

    /** "it is hard to say": a pronoun that stands for nobody. */
    private boolean isThing(int i) {
        var pronoun = reading.names.at(i) == null ? tags.at(i, Lex.PRONOUN) : null;
        return pronoun != null && pronoun.value().equals("thing");
    }

    /** "his claim that …", "the promise by Anna Smith to …". */
    private int noun(int clause, int i, Match noun, Sentence sentence) {
        var source = sources.owner(clause, i);
        int from = adverbials.after(noun.to(), sentence.to());
        if (source == null && tags.hasAny(from, Lex.BY, Lex.FROM)) {
            source = sources.after(from + 1, sentence.to());
            from = source == null ? from : source.to();
        }
        from = tags.has(from, Lex.PASSIVE) && tags.hasAny(from + 1, Lex.THAT, Lex.TO) ? from + 1 : from;
        boolean led = ClauseOpenings.allows(noun, passage.token(from).norm())
                && (!openings.isOf(from) || openings.tells(from + 1, sentence.to()));
        boolean that = tags.has(from, Lex.THAT);
        boolean to = !led && verbs.opensInfinitive(tags.has(from, Lex.NEGATION) ? from + 1 : from);
        if (source == null || from >= sentence.to() || !that && !to && !led) {
            return i;
        }
        var speaker = finds.last();
        int start = to ? from : from + 1;
        int end = contents.end(start, sentence, true);
        end = leans(clause, source) ? contents.trimmed(start, reading.phrases.segmentEnd(start, end)) : end;
        int next = finds.add(start, end, source, i, noun.to(), sentence);
        finds.speaks(speaker);
        return next;
    }

    private int verb(int clause, int i, Match verb, Sentence sentence) {
        int group = verbs.groupStart(i, clause);
        boolean passive = verb.lex() == Lex.SAYS && verbs.isPassive(group, i);
        if (passive || isReduced(group, i, verb)) {
            return passive(clause, group, i, verb, sentence);
        }
        int before = backward.inverted(clause, i, verb, sentence);
        if (before > i) {
            return before;
        }
        if (isFronted(clause, group)) {
            return fronted(i, verb, sentence);
        }
        var source = subject(clause, group, i, sentence);
        if (source == null) {
            return i;
        }
        if (verb.lex() == Lex.VERB && (!sources.sorts().speaks(source) || isThing(group - 1))) {
            return i;
        }
        int from = openings.start(verb, sentence.to());
        if (from < 0) {
            return backward.parenthetical(
                    clause, i, verb, sources.appositions().withRole(source, clause), source, sentence);
        }
        if (ClauseOpenings.allows(verb, "figure") && !sources.sorts().isDocument(source)) {
            return i;
        }
        int whole = backward.withColon(clause, i, verb, from, source, sentence);
        if (whole > i) {
            return whole;
        }
        boolean relative = isInserted(clause, group) && tags.has(afterComma(clause, group), Lex.RELATIVE)
                || tags.has(group - 1, Lex.RELATIVE) && passage.token(group - 2).is(",")
                || verbs.isIng(group) && passage.token(group - 1).is(",");
        int object = tags.hasAny(group - 1, Lex.RELATIVE, Lex.THAT) ? openings.objectEnd(from, i, sentence.to()) : -1;
        int to = object >= 0 ? object : contents.end(from, sentence, relative);
        int end = leans(clause, source) ? reading.phrases.segmentEnd(from, to) : to;
        return finds.add(from, contents.trimmed(from, end), source, i, verb.to(), sentence);
    }

    /** "the law, opposed by farmers, …": a participle behind the noun that it describes. */
    private boolean isReduced(int group, int i, Match verb) {
        String form = verbs.form(i);
        boolean apart = i == 0
                || passage.sentenceOf(i).from() == i
                || passage.token(i - 1).is(",");
        return group == i && apart && tags.has(verb.to(), Lex.BY) && (form.equals("past") || form.equals("participle"));
    }

    /** "The law was criticised by the mayor", "Asked by the judge whether he …": the agent is the source. */
    private int passive(int clause, int group, int i, Match verb, Sentence sentence) {
        int by = adverbials.after(verb.to(), sentence.to());
        var source = tags.has(by, Lex.BY) ? sources.after(by + 1, sentence.to()) : null;
        if (source == null || !sources.sorts().speaks(source) || verbs.isIng(by + 1)) {
            return i;
        }
        int next = source.to();
        if (next < sentence.to() && (tags.hasAny(next, Lex.THAT, Lex.QUESTION) || verbs.opensInfinitive(next))) {
            int from = tags.has(next, Lex.THAT) ? next + 1 : next;
            boolean opens = group == clause || group == clause + 1 && tags.has(clause, Lex.SUBORDINATE);
            int to = contents.end(from, sentence);
            to = opens ? contents.trimmed(from, reading.phrases.segmentEnd(from, to)) : to;
            return finds.add(from, to, source, i, verb.to(), sentence);
        }
        int end = group > clause && passage.token(group - 1).is(",") ? group - 1 : group;
        int start = nouns.start(end, clause);
        boolean said = ClauseOpenings.allows(verb, "any") && start >= 0 && !tags.has(start, Lex.PRONOUN);
        return said ? finds.add(start, end, source, i, verb.to(), sentence) : i;
    }

    /** Whether the verb opens the sentence or clause and leans on what follows: "Citing the report, the mayor left". */
    private boolean isFronted(int clause, int group) {
        boolean leads = tags.hasAny(clause, Lex.SUBORDINATE, Lex.PREPOSITION, Lex.LOCATIVE, Lex.BY);
        int first = group == clause && leads ? group + 1 : group;
        if (finds.last() != null && tags.has(clause, Lex.BY)) {
            return false;
        }
        boolean afterQuote = group > 0 && passage.token(group - 1).kind() == Token.Kind.QUOTE;
        return verbs.isIng(first) && !afterQuote && (first == clause || leads && first == clause + 1);
    }

    /** "Citing the report, the mayor left": the source is the subject behind the comma. */
    private int fronted(int i, Match verb, Sentence sentence) {
        int from = openings.start(verb, sentence.to());
        int comma = from < 0 ? sentence.to() : reading.phrases.segmentEnd(from, sentence.to());
        var source = comma < sentence.to() ? sources.after(comma + 1, sentence.to()) : null;
        if (source == null || !sources.sorts().speaks(source) || !verbs.hasVerb(source.to(), sentence.to())) {
            return i;
        }
        int next = finds.add(from, contents.trimmed(from, comma), source, i, verb.to(), sentence);
        return next > i ? comma : i;
    }

    /** Whether the clause of the source leans on another: "After the mayor said …, he left", "Despite his claim that …, he left". */
    private boolean leans(int clause, Source source) {
        int before = source.from() - 1;
        return before >= 0
                && reading.names.at(before) == null
                && tags.hasAny(before, Lex.SUBORDINATE, Lex.PREPOSITION, Lex.LOCATIVE)
                && !verbs.hasVerb(clause, source.from());
    }

    private @Nullable Source subject(int clause, int group, int i, Sentence sentence) {
        if (verbs.isIng(i) && !verbs.isAux(group)) {
            int before = group - 1;
            boolean noun = before >= clause && !endsPart(before) && !tags.hasAny(before, LEANS);
            if (noun) {
                var near = sources.subject(clause, group, finds.last());
                var source = near == null ? sources.inPhrase(clause, group) : near;
                if (source == null || sources.sorts().speaks(source) && !tags.has(source.from(), Lex.PARTICLE)) {
                    return source;
                }
            }
            return finds.last() != null ? finds.last() : sources.leading(contents.opening(sentence), group);
        }
        var source = sources.subject(clause, group, finds.last());
        return source != null && isInsideNoun(clause, source) ? null : source;
    }

    /** A comma, also before the quotation mark that stands here. */
    private boolean endsPart(int i) {
        var token = passage.token(i);
        return token.is(",") || token.kind() == Token.Kind.QUOTE;
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
                        && verbs.form(before).isEmpty()
                        && !verbs.isTime(before);
        return noun && verbs.hasVerb(clause, before);
    }
}
