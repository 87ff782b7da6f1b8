package org.runut.annotate.attribution;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.runut.annotate.name.Names;
import org.runut.annotate.passage.Passage;
import org.runut.model.Entity;
import org.runut.pack.Lex;
import org.runut.pack.Tags;
import org.runut.text.Token;

/** Who or what a noun phrase names: a person, a body, a document and who stands behind it, or what the article has named so before. */
final class PhraseSources {
    private static final String PLURAL = "plural";
    private static final String CONTENT = "content";
    private static final String ONE = "one";
    private static final String THEIRS = "theirs";
    private static final String ANY = "any";

    private final Passage passage;
    private final Tags tags;
    private final Names names;
    private final Phrases phrases;
    private final Media media;
    private final SpeakerMemory memory;

    PhraseSources(Passage passage, Names names, Phrases phrases, Media media, SpeakerMemory memory) {
        this.passage = passage;
        this.tags = passage.tags();
        this.names = names;
        this.phrases = phrases;
        this.media = media;
        this.memory = memory;
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
        if (person >= 0 && isTheirs(start, person)) {
            return words(start, end);
        }
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

    /** "Kuasa hukum Sutrisno", "Keluarga Sutrisno": those who stand by somebody who was named in full before. */
    private boolean isTheirs(int from, int name) {
        var those = tags.at(from, Lex.ANONYMOUS);
        var entity = names.at(name);
        boolean near = those != null && those.value().equals(THEIRS) && name == those.to();
        return near && entity != null && entity.name().length() > entity.span().length();
    }

    /** "Lembaga survei Titik Temu": a body called after its sort, whatever its name looks like. */
    private boolean isInBody(int from, int name) {
        boolean brackets = name > from && passage.token(name - 1).is(")");
        boolean body = name > from && tags.has(from, Lex.ORGANISATION_HEAD) && (brackets || names.at(from) == null);
        for (int i = from; body && i < name; i++) {
            body = !tags.hasAny(i, Lex.ROLE, Lex.HONORIFIC, Lex.ANONYMOUS)
                    && (passage.token(i).isWord()
                            || passage.token(i).is("(")
                            || passage.token(i).is(")"));
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

    Source pronoun(int i) {
        var pronoun = tags.at(i, Lex.PRONOUN);
        var here = pronoun != null && pronoun.value().isEmpty() ? personBefore(i) : null;
        if (here != null) {
            return here.at(i, i + 1);
        }
        var group = pronoun != null && pronoun.value().equals(PLURAL) ? memory.group() : null;
        var meant = group == null ? memory.pronoun() : group;
        return meant == null ? words(i, i + 1) : meant.at(i, i + 1);
    }

    /** "Direktur X menyurati kementerian; dalam surat itu ia meminta": the person who opens the clauses before in the sentence; null for none. */
    private @Nullable Source personBefore(int pronoun) {
        int i = passage.sentenceOf(pronoun).from();
        for (; i < pronoun && passage.token(i).kind() != Token.Kind.QUOTE; i = names.end(i)) {
            var entity = names.startingAt(i);
            boolean governed = entity != null && tags.hasAny(i - 1, Lex.LOCATIVE, Lex.PREPOSITION, Lex.TO, Lex.BY);
            if (governed || tags.hasAny(i, Lex.SAYS, Lex.SAID, Lex.ACCORDING)) {
                return null;
            }
            if (entity != null && entity.type() == Entity.Type.PERSON) {
                return named(i);
            }
        }
        return null;
    }

    Source named(int start) {
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
        boolean ours = to - from > 1 && names.at(to - 1) == null && phrases.isOwned(to - 1);
        boolean body = false;
        for (int i = from + 1; ours && i < to; i++) {
            body |= tags.hasAny(i, Lex.ORGANISATION_HEAD, Lex.GENERAL_BODY) && names.at(i) == null;
        }
        var owner = body ? memory.last() : null;
        return owner == null ? owned(from, to) : owner.at(from, to);
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
            return pointedTo(from, to);
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

    /** "laporan itu": whose it was said to be; else the document told of last, else the words themselves. */
    private Source pointedTo(int from, int to) {
        String head = passage.token(from).norm();
        var told = memory.document();
        boolean same = told != null && told.name().toLowerCase(Locale.ROOT).startsWith(head);
        var body = memory.body(head);
        var meant = body == null || same && memory.named(head) == null ? told : body;
        return meant == null ? words(from, to) : meant.at(from, to);
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

    Source words(int from, int to) {
        var head = names.startingAt(from);
        String id = head != null && names.end(from) == to ? head.id() : null;
        boolean medium = media.isMedium(passage, from, to, head);
        return new Source(from, to, passage.words(from, to), id, false, medium);
    }
}
