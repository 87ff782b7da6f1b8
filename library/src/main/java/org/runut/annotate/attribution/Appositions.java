package org.runut.annotate.attribution;

import org.jspecify.annotations.Nullable;
import org.runut.annotate.name.Names;
import org.runut.annotate.passage.Passage;
import org.runut.model.Entity;
import org.runut.pack.Lex;
import org.runut.pack.Tags;
import org.runut.text.Token;

/** Names and roles that stand beside a noun group, between commas: "the water company, Lumo, said", "its director, Anna Smith, said". */
final class Appositions {
    private static final int LONGEST = 4;

    private final Passage passage;
    private final Tags tags;
    private final Names names;
    private final VerbGroups verbs;

    Appositions(Passage passage, Names names, VerbGroups verbs) {
        this.passage = passage;
        this.tags = passage.tags();
        this.names = names;
        this.verbs = verbs;
    }

    /** A name, from its first token to behind its last. */
    record Apposed(int from, int to) {}

    /**
     * Where a name begins that fills all between two commas, behind its title; -1 for none.
     *
     * @param body whether the noun before can be that of a body
     */
    int between(int from, int end, int limit, boolean body) {
        int first = titled(from, end);
        if (first >= end || tags.has(first, Lex.CONJUNCTION) && names.at(first) == null) {
            return -1;
        }
        boolean named = isBody(first, end, limit) && names.end(first) == end || isCapitalised(first, end);
        return isPerson(first, end) || body && named ? first : -1;
    }

    /**
     * The name behind the comma at {@code end} that says who is meant by a noun group; null for none.
     *
     * @param from first token of the noun group
     * @param end  behind its last token
     * @param head behind its head
     * @param last behind the last token of the source that it names
     */
    @Nullable
    Apposed behind(int from, int end, int head, int last, int limit) {
        int first = titled(end + 1, limit);
        if (first >= limit) {
            return null;
        }
        int next = names.end(first);
        boolean person = isPerson(first, next);
        boolean body = isBody(first, next, limit);
        boolean explains = person && isEnd(next, limit) && mayBePerson(head - 1)
                || (person || body) && tags.hasAny(last - 1, Lex.ROLE, Lex.ANONYMOUS)
                || body && tags.has(from, Lex.DETERMINER);
        return explains ? new Apposed(first, next) : null;
    }

    /** Where the source begins with the role that stands before it between commas: "its director, Anna Smith, said". */
    int withRole(Source source, int clause) {
        int mark = source.from() - 1;
        if (mark <= clause || !passage.token(mark).is(",")) {
            return source.from();
        }
        int comma = mark - 1;
        while (comma > clause && !passage.token(comma).is(",")) {
            comma--;
        }
        boolean role = tags.hasAny(mark - 1, Lex.ROLE, Lex.ANONYMOUS)
                && (source.person() || names.at(source.from()) != null)
                && !tags.has(comma + 1, Lex.CONJUNCTION)
                && !verbs.isIng(comma + 1)
                && !verbs.hasVerb(comma + 1, mark);
        return comma >= clause && passage.token(comma).is(",") && role ? comma + 1 : source.from();
    }

    /** Whether the head of a noun group is a plain noun, for a body or a person. */
    boolean mayBeBody(int head) {
        return names.at(head) == null
                && passage.token(head).shape() == Token.Shape.LOWER
                && !tags.hasAny(head, Lex.DOCUMENT, Lex.PRONOUN);
    }

    /** Whether the head of a noun group is a plain noun, which a name behind a comma can only explain. */
    private boolean mayBePerson(int head) {
        return names.at(head) == null
                && passage.token(head).shape() == Token.Shape.LOWER
                && !verbs.isPlural(head)
                && !tags.hasAny(
                        head, Lex.DOCUMENT, Lex.ORGANISATION_HEAD, Lex.GENERAL_BODY, Lex.STATE_ORGAN, Lex.PRONOUN);
    }

    /** "Professor Anna Smith": where the name begins behind a title. */
    private int titled(int i, int limit) {
        boolean title = i + 1 < limit
                && names.at(i) == null
                && tags.hasAny(i, Lex.ROLE, Lex.HONORIFIC, Lex.ANONYMOUS)
                && names.startingAt(i + 1) != null;
        return title ? i + 1 : i;
    }

    private boolean isPerson(int from, int end) {
        return from < end
                && names.startingAt(from) != null
                && names.end(from) == end
                && names.person(from, end) == from;
    }

    private boolean isBody(int from, int end, int limit) {
        var entity = names.startingAt(from);
        return entity != null && entity.type() == Entity.Type.ORGANISATION && isEnd(end, limit);
    }

    private boolean isCapitalised(int from, int to) {
        for (int i = from; i < to; i++) {
            var token = passage.token(i);
            if (!token.isWord() || !token.isCapitalised() || tags.hasAny(i, Lex.WEEKDAY, Lex.MONTH)) {
                return false;
            }
        }
        return from < to && to - from <= LONGEST;
    }

    private boolean isEnd(int i, int limit) {
        return i >= limit || !passage.token(i).isWord();
    }
}
