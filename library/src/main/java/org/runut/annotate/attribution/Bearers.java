package org.runut.annotate.attribution;

import org.jspecify.annotations.Nullable;
import org.runut.annotate.name.Names;
import org.runut.annotate.passage.Passage;
import org.runut.model.Entity;
import org.runut.pack.Lex;
import org.runut.pack.Tags;
import org.runut.text.Token;

/** Finds who bears the role, or what has the name, that stands behind a noun: in apposition, after the rest of an office, behind a word of calling. */
final class Bearers {
    private static final int LONGEST_OFFICE = 20;
    private static final int NEAR = 6;

    private final Passage passage;
    private final Tags tags;
    private final Names names;
    private final Phrases phrases;
    private final PhraseSources sources;

    Bearers(Passage passage, Names names, Phrases phrases, PhraseSources sources) {
        this.passage = passage;
        this.tags = passage.tags();
        this.names = names;
        this.phrases = phrases;
        this.sources = sources;
    }

    /** The one who is meant by a source found at {@code head}: who bears the role or the name said behind it. */
    Source fullest(Source source, int head, int end, int limit) {
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
        var author = author(source, limit);
        if (author != null) {
            return author;
        }
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

    /** "Citra satelit yang diolah X", "Daftar, yang ditempel puskesmas,": the agent of what was done to a document; null for none. */
    private @Nullable Source author(Source source, int limit) {
        boolean document = source.from() >= 0
                && names.at(source.from()) == null
                && tags.has(source.from(), Lex.DOCUMENT)
                && source.to() + 1 < limit;
        int relative = document && passage.token(source.to()).is(",") ? source.to() + 1 : source.to();
        if (!document || !tags.has(relative, Lex.RELATIVE)) {
            return null;
        }
        int verb = relative + 1;
        while (verb < limit && tags.has(verb, Lex.FUNCTION)) {
            verb++;
        }
        int agent = tags.has(verb + 1, Lex.BY) ? verb + 2 : verb + 1;
        boolean done =
                agent < limit && phrases.isPassive(verb) && !tags.has(verb, Lex.RELAYED) && phrases.isHead(agent);
        var found = done ? sources.of(agent, phrases.nounPhraseEnd(agent, limit)) : null;
        return found == null ? null : fuller(found, found.to(), limit).at(source.from(), found.to());
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
        var body = apposedBody(source, comma + 1, end, limit);
        if (body != null) {
            return body;
        }
        int person = names.person(comma + 1, end);
        if (person < 0 && isUnknownName(comma + 1, end, limit)) {
            return new Source(source.from(), end, passage.words(comma + 1, end), null, true, false);
        }
        if (person < 0 || !closesApposition(names.end(person), limit)) {
            return source;
        }
        return sources.named(person).at(source.from(), names.end(person));
    }

    /** "Investor baru, Grup X, berkomitmen": the body named between commas for a noun that may stand for one; null for none. */
    private @Nullable Source apposedBody(Source source, int from, int end, int limit) {
        var entity = names.startingAt(from);
        boolean whole = entity != null
                && entity.type() == Entity.Type.ORGANISATION
                && names.end(from) == end
                && end < limit
                && passage.token(end).is(",");
        boolean stands = source.from() >= 0 && tags.has(source.from(), Lex.ANONYMOUS);
        return whole && stands ? sources.named(from).at(source.from(), end) : null;
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
                return sources.named(i).at(source.from(), names.end(i));
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
}
