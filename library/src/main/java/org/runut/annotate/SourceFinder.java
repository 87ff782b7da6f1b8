package org.runut.annotate;

import org.jspecify.annotations.Nullable;
import org.runut.model.Entity;
import org.runut.pack.Lex;
import org.runut.pack.Tags;
import org.runut.text.Token;

/** Finds who is meant by the words before or after a cue. */
final class SourceFinder {
    private static final int LONGEST_OFFICE = 20;
    private static final int NEAR = 6;
    private static final String PLURAL = "plural";
    private static final String CONTENT = "content";
    private static final String ONE = "one";
    private static final String ANY = "any";
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
        return source == null ? null : fullest(source, from, end, limit);
    }

    /** The one who is meant by a source found at {@code head}: who bears the role or the name said behind it. */
    private Source fullest(Source source, int head, int end, int limit) {
        if (!source.person()) {
            return fuller(source, end, limit);
        }
        int comma = isOfficeAlone(source, head) ? phrases.segmentEnd(source.to(), limit) : limit;
        boolean near = comma < limit && comma - source.to() <= NEAR && !phrases.hasPredicate(source.to(), comma);
        return near ? orApposition(source, comma, limit) : source;
    }

    /** Whether what looks like a person behind a role may be part of the office: a single word, or words that a place goes on from. */
    private boolean isOfficeAlone(Source source, int head) {
        var role = tags.at(head, Lex.ROLE);
        return role != null
                && (source.to() - source.from() == 1
                        || source.from() > role.to() && tags.has(source.to(), Lex.LOCATIVE));
    }

    /** The person whose role the source names: in apposition or after the rest of the office. */
    private Source fuller(Source source, int end, int limit) {
        var body = namedBehind(source, limit);
        if (body != null) {
            return body;
        }
        if (!takesApposition(source.from(), source.to())) {
            return isKin(source) && names.startingAt(end + 1) != null ? orApposition(source, end, limit) : source;
        }
        var called = called(source, limit);
        if (called != null) {
            return called;
        }
        var holder = officeHolder(source, source.to(), limit);
        return holder == null ? orApposition(source, end, limit) : holder;
    }

    /** "Perusahaan pemilik tambang, PT X, mengakui": the body named between commas for a noun that names none. */
    private @Nullable Source namedBehind(Source source, int limit) {
        boolean general = source.from() >= 0
                && tags.hasAny(source.from(), Lex.GENERAL_BODY, Lex.ORGANISATION_HEAD)
                && names.at(source.from()) == null;
        int comma = general ? phrases.segmentEnd(source.to(), limit) : limit;
        int from = comma + 1;
        if (from >= limit || phrases.hasPredicate(source.to(), comma)) {
            return null;
        }
        int end = phrases.nounPhraseEnd(from, limit);
        var entity = names.startingAt(from);
        boolean organisation = entity != null
                && entity.type() == Entity.Type.ORGANISATION
                && names.end(from) == end
                && (end == limit || passage.token(end).is(","));
        if (!organisation && !isUnknownName(from, end, limit)) {
            return null;
        }
        String id = entity == null ? null : entity.id();
        return new Source(source.from(), end, passage.words(from, end), id, false, false);
    }

    /** "Seorang calo yang mau disapa Bima": the name that is said of somebody. */
    private @Nullable Source called(Source source, int limit) {
        int most = Math.min(phrases.segmentEnd(source.to(), limit), source.to() + LONGEST_OFFICE);
        var called = tags.first(source.to(), most, Lex.CALLED);
        boolean named = called != null
                && called.to() < most
                && passage.token(called.to()).isCapitalised();
        if (called == null || !named) {
            return null;
        }
        int end = names.end(called.to());
        return new Source(source.from(), end, passage.words(called.to(), end), null, true, false);
    }

    /** "Kepala Desa Suka Maju, Anton Wijaya": the person after the comma, with nothing left to say of him. */
    private Source orApposition(Source source, int comma, int limit) {
        if (comma + 1 >= limit || !passage.token(comma).is(",")) {
            return source;
        }
        int end = phrases.nounPhraseEnd(comma + 1, limit);
        int person = names.person(comma + 1, end);
        if (person < 0 && isUnknownName(comma + 1, end, limit)) {
            return new Source(source.from(), end, passage.words(comma + 1, end), null, true, false);
        }
        if (person < 0 || !closesApposition(names.end(person), limit)) {
            return source;
        }
        return named(person).at(source.from(), names.end(person));
    }

    /** Capitalised words between two commas or at the end, of which nothing is known: they name who bears the role before them. */
    private boolean isUnknownName(int from, int end, int limit) {
        if (end <= from || end < limit && passage.token(end).isWord()) {
            return false;
        }
        for (int i = from; i < end; i++) {
            boolean capital = passage.token(i).shape() == Token.Shape.CAPITAL && !isKnown(i);
            if (!capital
                    || tags.hasAny(
                            i,
                            Lex.ROLE,
                            Lex.HONORIFIC,
                            Lex.ORGANISATION_HEAD,
                            Lex.PLACE_HEAD,
                            Lex.WEEKDAY,
                            Lex.MONTH)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a name at {@code i} is known for something else than a person: it has an identity of its own, or is a place. */
    private boolean isKnown(int i) {
        var entity = names.at(i);
        return entity != null
                && (entity.type() != Entity.Type.ORGANISATION || tags.has(names.start(i), Lex.ORGANISATION_HEAD));
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

    /** "istri korban", "mitra pengelola Hallmond": a noun in small letters that no list has, which may stand for somebody named behind a comma. */
    private boolean isKin(Source source) {
        int from = source.from();
        return from >= 0
                && (source.to() - from > 1 || passage.token(from).shape() == Token.Shape.LOWER)
                && names.at(from) == null
                && !tags.hasAny(from, Lex.DOCUMENT, Lex.ORGANISATION_HEAD, Lex.PLACE_HEAD, Lex.PRONOUN)
                && tags.endingAt(source.to(), Lex.DEMONSTRATIVE) == null;
    }

    private boolean takesApposition(int from, int to) {
        boolean pointed = from >= 0 && tags.has(to - 1, Lex.DEMONSTRATIVE) && !isOfficeOf(from, to - 1);
        if (from < 0 || pointed) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (tags.hasAny(i, Lex.ROLE, Lex.ANONYMOUS)) {
                return true;
            }
        }
        return false;
    }

    /** "Kepala Seksi Harga dinas itu": an office in a body that is pointed back to. */
    private boolean isOfficeOf(int from, int demonstrative) {
        return tags.has(from, Lex.ROLE)
                && demonstrative > from + 1
                && tags.hasAny(demonstrative - 1, Lex.ORGANISATION_HEAD, Lex.GENERAL_BODY);
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
            if (source != null && (last || !phrases.isVerbForm(i))) {
                return source;
            }
            candidate = candidate == null ? source : candidate;
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
        var source = list != null ? list : of(i, phrases.nounPhraseEnd(i, end));
        boolean described = !last && tags.hasAny(end + 1, Lex.RELATIVE, Lex.ANONYMOUS);
        boolean fits = source != null && (last || described || phrases.isHead(i) || source.id() != null);
        var meant = fits && source != null && last ? pointedTo(source, verb) : null;
        return !fits || source == null ? null : meant != null ? meant : fullest(source, i, end, verb);
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
        var full = source == null ? null : fullest(source, i, end, verb);
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
        while (end > start
                && names.at(end - 1) == null
                && isTrailing(end - 1)
                && tags.endingAt(end, Lex.DEMONSTRATIVE) == null) {
            end--;
        }
        if (start >= end) {
            return null;
        }
        if (names.at(start) == null && tags.has(start, Lex.PRONOUN)) {
            return pronoun(start);
        }
        int person = names.person(start, end);
        if (person >= 0 && !isOneOf(start, person) && !isInBody(start, person)) {
            return named(addressed(person, end));
        }
        if (tags.has(start, Lex.DOCUMENT) && names.startingAt(start) == null) {
            return document(start, end);
        }
        return group(start, end);
    }

    /** "Seorang kolonel Lurania": one of several, so that a single name behind is where they belong. */
    private boolean isOneOf(int from, int name) {
        var one = tags.at(from, Lex.ANONYMOUS);
        return one != null && one.value().equals(ONE) && name > one.to() && names.end(name) - name == 1;
    }

    /** "Lembaga survei Titik Temu": a body called after its sort, whatever its name looks like. */
    private boolean isInBody(int from, int name) {
        boolean body = name > from && tags.has(from, Lex.ORGANISATION_HEAD) && names.at(from) == null;
        for (int i = from; body && i < name; i++) {
            body = !tags.hasAny(i, Lex.ROLE, Lex.HONORIFIC, Lex.ANONYMOUS)
                    && passage.token(i).isWord();
        }
        return body;
    }

    /** "Kepala Dinas X dr. Y": the person behind a form of address, where the office ran into a name of its own. */
    private int addressed(int person, int end) {
        int next = names.end(person);
        boolean led = next < end && (tags.has(next, Lex.HONORIFIC) || names.startingAt(next) != null);
        int other = led ? names.person(next, end) : -1;
        return other < 0 ? person : other;
    }

    private boolean isTrailing(int i) {
        boolean adverb = tags.hasAny(i, Lex.FUNCTION, Lex.NEGATION) && !tags.hasAny(i, Lex.PRONOUN, Lex.DEMONSTRATIVE);
        return adverb || passage.token(i).is(",");
    }

    private Source pronoun(int i) {
        var pronoun = tags.at(i, Lex.PRONOUN);
        var group = pronoun != null && pronoun.value().equals(PLURAL) ? memory.group() : null;
        var meant = group == null ? memory.pronoun() : group;
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
            boolean content = word.value().equals(CONTENT) && memory.document() != null;
            var owner = content ? memory.document() : memory.last();
            return owner == null ? null : owner.at(from, to);
        }
        return owned(from, to);
    }

    private @Nullable Source owned(int from, int to) {
        int owner = from;
        var word = tags.at(from, Lex.DOCUMENT);
        for (var next = word;
                next != null && owner < to && names.at(owner) == null;
                next = tags.at(owner, Lex.DOCUMENT)) {
            owner = Math.min(next.to(), to);
        }
        if (owner < to && tags.has(owner, Lex.DEMONSTRATIVE)) {
            var meant = memory.body(passage.token(from).norm());
            return meant == null ? null : meant.at(from, to);
        }
        if (word != null && word.to() - word.from() > 1 && word.to() < to && names.at(from) == null) {
            return words(from, to);
        }
        for (int i = from; owner == to && i < to; i++) {
            var known = memory.named(passage.token(i).norm());
            if (known != null) {
                return known.at(from, to);
            }
        }
        if (owner < to && tags.has(owner, Lex.GENERAL_BODY) && names.at(owner) == null) {
            return words(from, to);
        }
        for (int i = owner; i < to; i++) {
            if (names.at(i) != null || i == owner && phrases.isHead(i)) {
                return i == owner || phrases.isHead(owner) ? group(owner, to) : named(names.start(i));
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
        boolean body = tags.hasAny(from, Lex.ORGANISATION_HEAD, Lex.MEDIUM_HEAD, Lex.GENERAL_BODY);
        String head = passage.token(from).norm();
        var general = tags.at(from, Lex.GENERAL_BODY);
        if (general != null && memory.named(head) == null && memory.named(general.value()) != null) {
            return memory.named(general.value());
        }
        if (!body || !demonstrative) {
            return body ? memory.named(head) : null;
        }
        var sort = tags.at(from, Lex.ORGANISATION_HEAD);
        boolean any = general != null || sort != null && sort.value().equals(ANY);
        return any ? memory.latest(head) : memory.body(head);
    }

    private Source words(int from, int to) {
        var head = names.startingAt(from);
        String id = head != null && names.end(from) == to ? head.id() : null;
        boolean medium = media.isMedium(passage, from, to, head);
        return new Source(from, to, passage.words(from, to), id, false, medium);
    }
}
