package org.runut.annotate.name;

import org.jspecify.annotations.Nullable;
import org.runut.annotate.passage.Passage;
import org.runut.model.Entity;
import org.runut.pack.KnownEntity;
import org.runut.pack.Lex;

/**
 * A name among the tokens of a passage, before short forms are brought to the fullest.
 *
 * @param from  index of its first token, titles and roles left out
 * @param to    index after its last token
 * @param type  what it seems to be
 * @param known what the pack knows of it; null for nothing
 * @param sense in which way it names what is known
 * @param alias the short form that the text defines in brackets; null for none
 * @param role  the role word before it, in lower case; null for none
 */
record Mention(
        int from,
        int to,
        Entity.Type type,
        @Nullable KnownEntity known,
        Gazetteer.Sense sense,
        @Nullable String alias,
        @Nullable String role) {

    /** A name of which nothing but its type is known. */
    static Mention of(int from, int to, Entity.Type type) {
        return new Mention(from, to, type, null, Gazetteer.Sense.NAME, null, null);
    }

    /** Something known, named by the words of the hit; a seat of government is a place where the words before it say so. */
    static Mention of(Gazetteer.Hit hit, Passage passage) {
        if (hit.seat() && passage.tags().hasAny(hit.from() - 1, Lex.LOCATIVE, Lex.PLACE_HEAD)) {
            return new Mention(hit.from(), hit.to(), Entity.Type.PLACE, hit.town(), Gazetteer.Sense.NAME, null, null);
        }
        return new Mention(hit.from(), hit.to(), hit.entity().type(), hit.entity(), hit.sense(), null, null);
    }

    /** Whether it names a seat of government rather than the government. */
    boolean seat() {
        return sense == Gazetteer.Sense.SEAT;
    }

    /** Whether its words are a form of the name. */
    boolean isName() {
        return sense != Gazetteer.Sense.ADJECTIVE;
    }

    /** The same with the short form and the role beside it. */
    Mention with(@Nullable String newAlias, @Nullable String newRole) {
        return new Mention(from, to, type, known, sense, newAlias, newRole);
    }
}
