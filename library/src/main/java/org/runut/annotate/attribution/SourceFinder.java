package org.runut.annotate.attribution;

import org.jspecify.annotations.Nullable;
import org.runut.annotate.name.Names;
import org.runut.annotate.passage.Passage;
import org.runut.model.Entity;
import org.runut.pack.Lex;
import org.runut.pack.Tags;
import org.runut.text.Token;

/** Finds who is meant by the words before or after a cue. */
final class SourceFinder {
    private static final int LONGEST_OFFICE = 20;

    private final Passage passage;
    private final Tags tags;
    private final Names names;
    private final Phrases phrases;
    private final SpeakerMemory memory;
    private final PhraseSources sources;
    private final Bearers bearers;

    SourceFinder(Passage passage, Names names, Phrases phrases, Media media, SpeakerMemory memory) {
        this.passage = passage;
        this.tags = passage.tags();
        this.names = names;
        this.phrases = phrases;
        this.memory = memory;
        sources = new PhraseSources(passage, names, phrases, media, memory);
        bearers = new Bearers(passage, names, phrases, sources);
    }

    /** The source that the noun phrase {@code from..to} names; null for none. */
    @Nullable
    Source of(int from, int to) {
        return sources.of(from, to);
    }

    /** The source named from {@code from} on, after a cue: "kata Kepala BPBD, Darma". */
    @Nullable
    Source after(int from, int limit) {
        if (from >= limit) {
            return null;
        }
        int end = phrases.nounPhraseEnd(from, limit);
        var source = sources.of(from, end);
        return source == null ? null : bearers.fullest(source, from, end, limit);
    }

    /** The subject of the verb at {@code verb} in a clause that begins at {@code from}; null for none. */
    @Nullable
    Source subject(int from, int verb) {
        var apposed = apposed(from, verb);
        var nearest = apposed == null ? nearest(from, verb) : apposed;
        if (nearest != null) {
            return nearest;
        }
        int i = from;
        Source candidate = null;
        while (i < verb) {
            i = phrases.afterTime(phrases.afterConnectives(i, verb), verb);
            int end = phrases.segmentEnd(i, verb);
            boolean last = end >= verb;
            boolean adverb = last && candidate != null && !phrases.isHead(i);
            var source = i < end && leads(i) && !adverb ? first(i, end, verb) : null;
            if (source != null && (last || !phrases.isVerbForm(i))) {
                return source;
            }
            candidate = candidate == null ? source : candidate;
            if (last) {
                return candidate == null ? lastNamed(i, verb) : candidate;
            }
            if (candidate == null && isCapitalName(i, end)) {
                candidate = sources.words(i, end);
            }
            i = end + 1;
        }
        return candidate;
    }

    /** "Mugabe, …": a single capitalised word before a comma, of which the article says no more. */
    private boolean isCapitalName(int from, int end) {
        return end - from == 1
                && passage.token(from).shape() == Token.Shape.CAPITAL
                && !tags.hasAny(from, Lex.FUNCTION, Lex.PREPOSITION, Lex.LOCATIVE, Lex.CONJUNCTION)
                && !phrases.isVerb(from);
    }

    /** "Dokter anak di rumah sakit itu": a role of somebody named before, pointed back to at the end of the phrase; null for none. */
    private @Nullable Source pointedTo(Source source, int verb) {
        boolean role = source.from() >= 0
                && !source.person()
                && source.to() < verb - 1
                && source.id() == null
                && tags.hasAny(source.from(), Lex.ROLE, Lex.ANONYMOUS)
                && tags.has(source.to(), Lex.LOCATIVE)
                && tags.endingAt(verb, Lex.DEMONSTRATIVE) != null;
        var meant = role ? memory.pronoun() : null;
        return meant == null || !meant.person() ? null : meant.at(source.from(), verb);
    }

    private @Nullable Source first(int i, int end, int verb) {
        boolean last = end >= verb;
        var list = last ? null : coordinated(i, verb);
        var source = list != null ? list : sources.of(i, phrases.nounPhraseEnd(i, end));
        boolean described = !last && tags.hasAny(end + 1, Lex.RELATIVE, Lex.ANONYMOUS);
        boolean fits = source != null && (last || described || phrases.isHead(i) || source.id() != null);
        var meant = fits && source != null && last ? pointedTo(source, verb) : null;
        return !fits || source == null ? null : meant != null ? meant : bearers.fullest(source, i, end, verb);
    }

    /** "Prakirawan Kantor Meteorologi, Yuliana Pratiknyo, menuturkan": the person named between commas before the verb; null for none. */
    private @Nullable Source apposed(int from, int verb) {
        int end = verb;
        while (end > from && tags.has(end - 1, Lex.FUNCTION) && !tags.has(end - 1, Lex.PRONOUN)) {
            end--;
        }
        int last = end - 2;
        if (last <= from || !passage.token(end - 1).is(",")) {
            return null;
        }
        int start = names.start(last);
        boolean named = start > from + 1
                && names.person(start, last + 1) == start
                && passage.token(start - 1).is(",");
        boolean told = named && (names.at(start - 2) != null || tags.hasAny(from, Lex.ROLE, Lex.ANONYMOUS));
        boolean other = told && (names.person(start - 2, start - 1) < 0 || tags.has(from, Lex.ROLE));
        return other ? sources.named(start).at(from, last + 1) : null;
    }

    /**
     * The subject between the last comma and the verb, where a name or a pronoun stands there; null for none, and where "ini" ends
     * there what is said of the subject between commas ("X, induk usaha seperti Y dan Z ini menargetkan").
     */
    private @Nullable Source nearest(int from, int verb) {
        int comma = verb - 1;
        int least = Math.max(from, verb - LONGEST_OFFICE);
        while (comma > least && !(passage.token(comma).is(",") && names.at(comma) == null)) {
            comma--;
        }
        int i = phrases.afterTime(phrases.afterConnectives(comma + 1, verb), verb);
        if (comma <= least || i >= verb || coordinated(from, verb) != null) {
            return null;
        }
        if (!phrases.isHead(i) || tags.has(i, Lex.DOCUMENT) || tags.has(i, Lex.ANONYMOUS) && names.at(i) == null) {
            return null;
        }
        int end = phrases.nounPhraseEnd(i, verb);
        if (names.at(i) != null && tags.endingAt(end, Lex.DEMONSTRATIVE) != null && leads(from)) {
            return null;
        }
        var source = sources.of(i, end);
        var full = source == null ? null : bearers.fullest(source, i, end, verb);
        return full == null || !full.person() && tags.has(i, Lex.ROLE) ? null : full;
    }

    private boolean leads(int i) {
        if (phrases.isHead(i)) {
            return true;
        }
        return !tags.hasAny(
                        i,
                        Lex.LOCATIVE,
                        Lex.PREPOSITION,
                        Lex.RELATIVE,
                        Lex.RELAYED,
                        Lex.RELAYS,
                        Lex.TO,
                        Lex.IS_SAID,
                        Lex.ACCORDING)
                && !tags.hasAny(i + 1, Lex.RELAYED);
    }

    /** "Seoul, Washington dan Kiev": nothing but names, commas and conjunctions up to the verb. */
    private @Nullable Source coordinated(int from, int verb) {
        int i = from;
        while (i < verb) {
            var entity = names.startingAt(i);
            boolean joint = passage.token(i).is(",") || tags.has(i, Lex.CONJUNCTION);
            if (entity == null && !joint && !tags.has(i, Lex.FUNCTION)
                    || entity != null && entity.type() == Entity.Type.PERSON) {
                return null;
            }
            i = names.end(i);
        }
        int end = verb;
        while (end > from && names.at(end - 1) == null) {
            end--;
        }
        return end <= from ? null : new Source(from, end, passage.words(from, end), null, false, false);
    }

    /** The last name of a clause that begins with something else: "Pada Senin JCS". */
    private @Nullable Source lastNamed(int from, int verb) {
        for (int i = verb - 1; i >= from; i--) {
            if (names.at(i) != null) {
                int start = names.start(i);
                return start > 0 && tags.hasAny(start - 1, Lex.LOCATIVE, Lex.RELAYED) ? null : sources.named(start);
            }
            if (tags.has(i, Lex.PRONOUN)) {
                return sources.pronoun(i);
            }
            if (tags.hasAny(i, Lex.ROLE, Lex.ANONYMOUS, Lex.GENERAL_BODY) && phrases.nounPhraseEnd(i, verb) == verb) {
                return sources.of(i, verb);
            }
            if (!tags.hasAny(i, Lex.FUNCTION, Lex.DEMONSTRATIVE)) {
                return null;
            }
        }
        return null;
    }
}
