package org.runut.annotate;

import org.jspecify.annotations.Nullable;
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
    private final Media media;
    private final SpeakerMemory memory;

    SourceFinder(Passage passage, Names names, Phrases phrases, Media media, SpeakerMemory memory) {
        this.passage = passage;
        this.tags = passage.tags();
        this.names = names;
        this.phrases = phrases;
        this.media = media;
        this.memory = memory;
    }

    /** The source named from {@code from} on, after a cue: "kata Kepala BPBD, Darma". */
    @Nullable
    Source after(int from, int limit) {
        if (from >= limit) {
            return null;
        }
        int end = phrases.nounPhraseEnd(from, limit);
        var source = of(from, end);
        return source == null || source.person() ? source : fuller(source, end, limit);
    }

    /** The person whose role the source names: in apposition or after the rest of the office. */
    private Source fuller(Source source, int end, int limit) {
        if (!takesApposition(source.from(), source.to())) {
            return source;
        }
        var holder = officeHolder(source, source.to(), limit);
        return holder == null ? orApposition(source, end, limit) : holder;
    }

    /** "Kepala Desa Suka Maju, Anton Wijaya": the person after the comma, with nothing left to say of him. */
    private Source orApposition(Source source, int comma, int limit) {
        if (comma + 1 >= limit || !passage.token(comma).is(",")) {
            return source;
        }
        int end = phrases.nounPhraseEnd(comma + 1, limit);
        int person = names.person(comma + 1, end);
        if (person < 0 || !closesApposition(names.end(person), limit)) {
            return source;
        }
        return named(person).at(source.from(), names.end(person));
    }

    private boolean closesApposition(int i, int limit) {
        return i >= limit
                || passage.token(i).kind() != Token.Kind.WORD
                || tags.hasAny(i, Lex.LOCATIVE, Lex.PREPOSITION, Lex.RELATIVE, Lex.TO);
    }

    /** "Duta Besar AS untuk Indonesia Sung Kim": the person at the end of an office in several phrases. */
    private @Nullable Source officeHolder(Source source, int end, int limit) {
        if (end >= limit || !tags.hasAny(end, Lex.LOCATIVE, Lex.PREPOSITION, Lex.CONJUNCTION)) {
            return null;
        }
        int most = Math.min(phrases.segmentEnd(end, limit), end + LONGEST_OFFICE);
        for (int i = end; i < most; i = names.end(i)) {
            var entity = names.startingAt(i);
            if (entity != null && entity.type() == Entity.Type.PERSON) {
                return named(i).at(source.from(), names.end(i));
            }
            if (tags.hasAny(i, Lex.RELATIVE, Lex.TO, Lex.RELAYED) || phrases.isVerb(i)) {
                return null;
            }
        }
        return null;
    }

    private boolean takesApposition(int from, int to) {
        if (from < 0 || tags.has(to - 1, Lex.DEMONSTRATIVE)) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (tags.hasAny(i, Lex.ROLE, Lex.ANONYMOUS)) {
                return true;
            }
        }
        return false;
    }

    /** The subject of the verb at {@code verb} in a clause that begins at {@code from}; null for none. */
    @Nullable
    Source subject(int from, int verb) {
        var nearest = nearest(from, verb);
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
            if (source != null) {
                return source;
            }
            if (last) {
                return candidate == null ? lastNamed(i, verb) : candidate;
            }
            if (candidate == null && isCapitalName(i, end)) {
                candidate = words(i, end);
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

    private @Nullable Source first(int i, int end, int verb) {
        boolean last = end >= verb;
        var list = last ? null : coordinated(i, verb);
        var source = list != null ? list : of(i, phrases.nounPhraseEnd(i, end));
        boolean described = !last && tags.hasAny(end + 1, Lex.RELATIVE, Lex.ANONYMOUS);
        boolean fits = source != null && (last || described || phrases.isHead(i) || source.id() != null);
        return !fits || source == null ? null : source.person() ? source : fuller(source, end, verb);
    }

    /** The subject between the last comma and the verb, where a name or a pronoun stands there; null for none. */
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
        var source = of(i, end);
        var full = source == null || source.person() ? source : fuller(source, end, verb);
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
                return start > 0 && tags.hasAny(start - 1, Lex.LOCATIVE, Lex.RELAYED) ? null : named(start);
            }
            if (tags.has(i, Lex.PRONOUN)) {
                return pronoun(i);
            }
            if (!tags.hasAny(i, Lex.FUNCTION, Lex.DEMONSTRATIVE)) {
                return null;
            }
        }
        return null;
    }

    /** The source that the noun phrase {@code from..to} names; null for none. */
    @Nullable
    Source of(int from, int to) {
        int start = from;
        int end = to;
        while (end > start && names.at(end - 1) == null && isTrailing(end - 1)) {
            end--;
        }
        if (start >= end) {
            return null;
        }
        if (names.at(start) == null && tags.has(start, Lex.PRONOUN)) {
            return pronoun(start);
        }
        int person = names.person(start, end);
        if (person >= 0) {
            return named(person);
        }
        if (tags.has(start, Lex.DOCUMENT) && names.startingAt(start) == null) {
            return document(start, end);
        }
        return group(start, end);
    }

    private boolean isTrailing(int i) {
        boolean adverb = tags.hasAny(i, Lex.FUNCTION, Lex.NEGATION) && !tags.hasAny(i, Lex.PRONOUN, Lex.DEMONSTRATIVE);
        return adverb || passage.token(i).is(",");
    }

    private Source pronoun(int i) {
        var meant = memory.pronoun();
        return meant == null ? words(i, i + 1) : meant.at(i, i + 1);
    }

    private Source named(int start) {
        var entity = names.at(start);
        int end = names.end(start);
        if (entity == null) {
            throw new IllegalStateException("no name at " + start);
        }
        boolean person = entity.type() == Entity.Type.PERSON;
        boolean medium = !person && media.isMedium(passage, start, end, entity);
        return new Source(start, end, entity.name(), entity.id(), person, medium);
    }

    /** "laporan intelijen Ukraina" is by "intelijen Ukraina"; "sensus 2020" speaks for itself. */
    private @Nullable Source document(int from, int to) {
        var word = tags.at(from, Lex.DOCUMENT);
        if (word != null && !word.clitic().isEmpty() && word.to() == to) {
            var owner = memory.last();
            return owner == null ? null : owner.at(from, to);
        }
        return owned(from, to);
    }

    private @Nullable Source owned(int from, int to) {
        int owner = from;
        while (owner < to && tags.has(owner, Lex.DOCUMENT) && names.at(owner) == null) {
            owner++;
        }
        if (owner < to && tags.has(owner, Lex.DEMONSTRATIVE)) {
            var meant = memory.body(passage.token(from).norm());
            return meant == null ? null : meant.at(from, to);
        }
        for (int i = from; owner == to && i < to; i++) {
            var known = memory.named(passage.token(i).norm());
            if (known != null) {
                return known.at(from, to);
            }
        }
        for (int i = owner; i < to; i++) {
            if (names.at(i) != null || i == owner && phrases.isHead(i)) {
                return group(owner, to);
            }
        }
        return words(from, to);
    }

    private @Nullable Source group(int from, int to) {
        if (names.startingAt(from) != null && names.end(from) == to) {
            return named(from);
        }
        if (tags.has(from, Lex.HONORIFIC) && to - from > 1 && names.at(from) == null) {
            var holder = definite(from + 1, to, true);
            return holder == null ? words(from, to) : holder.at(from, to);
        }
        boolean definite = tags.endingAt(to, Lex.DEMONSTRATIVE) != null;
        if (definite || to - from == 1) {
            var meant = definite(from, to, definite);
            if (meant != null) {
                return meant.at(from, to);
            }
        }
        return names.at(from) == null && tags.has(from, Lex.DEMONSTRATIVE) ? null : words(from, to);
    }

    /** What "lembaga itu" or "Presiden" means; null where the article has named none. */
    private @Nullable Source definite(int from, int to, boolean demonstrative) {
        var role = tags.at(from, Lex.ROLE);
        if (role != null && role.to() >= to - 2) {
            var holder = memory.role(passage.token(from).norm());
            return holder == null && demonstrative ? memory.pronoun() : holder;
        }
        boolean body = tags.hasAny(from, Lex.ORGANISATION_HEAD, Lex.MEDIUM_HEAD);
        String head = passage.token(from).norm();
        return !body ? null : demonstrative ? memory.body(head) : memory.named(head);
    }

    private Source words(int from, int to) {
        var head = names.startingAt(from);
        String id = head != null && names.end(from) == to ? head.id() : null;
        boolean medium = media.isMedium(passage, from, to, head);
        return new Source(from, to, passage.words(from, to), id, false, medium);
    }
}
