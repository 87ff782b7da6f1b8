package org.runut.annotate.attribution;

import org.jspecify.annotations.Nullable;
import org.runut.annotate.passage.Passage;
import org.runut.annotate.passage.Sentence;
import org.runut.model.Entity;
import org.runut.pack.Lex;
import org.runut.text.Token;

/** Notes as the text goes on who holds which role ("Food Minister Anna Smith", "Anna Smith, the minister") and what a body is called after. */
final class Holders {
    private static final int LONGEST_APPOSITION = 8;
    private static final String COMPANY = "any company";
    private final Reading reading;
    private final Passage passage;
    private final ContentBounds bounds;

    Holders(Reading reading) {
        this.reading = reading;
        this.passage = reading.passage;
        this.bounds = new ContentBounds(reading);
    }

    /** Notes the persons and bodies that a sentence names. */
    void note(Sentence sentence) {
        for (int i = sentence.from(); i < sentence.to(); i = Math.max(i + 1, reading.names.end(i))) {
            var entity = reading.names.startingAt(i);
            if (entity != null) {
                note(i, reading.names.end(i), entity, sentence);
            }
        }
    }

    private void note(int from, int to, Entity entity, Sentence sentence) {
        var source = new Source(from, to, entity.name(), entity.id(), entity.type() == Entity.Type.PERSON, false);
        if (mayBeCompany(from, to, entity, sentence) && reading.memory.named(COMPANY) == null) {
            reading.memory.heads(COMPANY, new Source(from, to, entity.name(), null, false, false));
        }
        if (source.person()) {
            role(from, source);
            apposition(to, source, sentence);
        } else if (entity.type() == Entity.Type.ORGANISATION) {
            body(from, to, source, sentence, entity);
        }
    }

    /** A name of which nothing is known and that opens a sentence or stands behind "from" or "at": a company's, where no other is named. */
    private boolean mayBeCompany(int from, int to, Entity entity, Sentence sentence) {
        var tags = passage.tags();
        int opening = bounds.afterDateline(sentence);
        boolean opens = from == opening || from > opening && tags.has(from - 1, Lex.LOCATIVE);
        return opens
                && entity.id() == null
                && entity.type() != Entity.Type.ORGANISATION
                && !tags.hasAny(from, Lex.GIVEN_NAME, Lex.HONORIFIC, Lex.ROLE)
                && !tags.has(to, Lex.SAID)
                && !(to < passage.tokens().size() && passage.token(to).is(","));
    }

    /** What a body may be called by later: the head of its name, or a noun for any body or any company. */
    private void body(int from, int to, Source source, Sentence sentence, Entity entity) {
        boolean several = to - from > 1;
        if (several) {
            int head = head(from, to);
            boolean first = passage.tags().has(from, Lex.ORGANISATION_HEAD)
                    && !passage.tags().has(head, Lex.ORGANISATION_HEAD);
            reading.memory.heads(passage.token(first ? from : head).norm(), source);
        }
        if (from < bounds.afterDateline(sentence) || reading.isMedium(from, to, entity) || isAffiliation(from)) {
            return;
        }
        if (several) {
            reading.memory.heads("", source);
        }
        if (passage.tags().first(from, to, Lex.ORGANISATION_HEAD) == null
                && passage.tags().first(from, to, Lex.STATE_ORGAN) == null) {
            reading.memory.heads(COMPANY, source);
        }
    }

    /** The head of a name that does not begin with it: before its first preposition ("Bank of Elster"), else its last word. */
    private int head(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (passage.tags().hasAny(i, Lex.PREPOSITION, Lex.LOCATIVE)) {
                return i - 1;
            }
        }
        return to - 1;
    }

    /** "an analyst at Lantern Securities", "Anna Smith of Lantern Securities": named only to say who somebody is. */
    private boolean isAffiliation(int from) {
        int before = from - 2;
        if (before < 0) {
            return false;
        }
        boolean role = passage.tags().hasAny(before, Lex.ROLE, Lex.ANONYMOUS);
        boolean person = reading.names.person(reading.names.start(before), from - 1) >= 0;
        return passage.tags().has(from - 1, Lex.LOCATIVE) && role
                || passage.tags().hasAny(from - 1, Lex.LOCATIVE, Lex.PREPOSITION) && person;
    }

    /** "Food Minister Anna Smith". */
    private void role(int from, Source source) {
        var role = passage.tags().endingAt(from, Lex.ROLE);
        if (role != null) {
            reading.memory.heads(passage.token(from - 1).norm(), source);
        }
    }

    /** "Anna Smith, the food minister,". */
    private void apposition(int to, Source source, Sentence sentence) {
        if (to >= sentence.to() || !passage.token(to).is(",")) {
            return;
        }
        int most = Math.min(sentence.to(), to + LONGEST_APPOSITION);
        int role = -1;
        for (int i = to + 1; i < most && passage.token(i).kind() != Token.Kind.MARK && !isVerb(i); i++) {
            role = passage.tags().hasAny(i, Lex.ROLE, Lex.ANONYMOUS) && reading.names.at(i) == null ? i : role;
            if (passage.tags().hasAny(i, Lex.PREPOSITION, Lex.LOCATIVE, Lex.RELATIVE)) {
                break;
            }
        }
        var match = role < 0 ? null : wordOf(role);
        if (match != null) {
            reading.memory.heads(match, source);
        }
    }

    private boolean isVerb(int i) {
        return passage.tags().has(i, Lex.SAID);
    }

    /** The last word of the role that begins at {@code i}. */
    private @Nullable String wordOf(int i) {
        var role = passage.tags().at(i, Lex.ROLE);
        return role == null
                ? passage.token(i).norm()
                : passage.token(role.to() - 1).norm();
    }
}
