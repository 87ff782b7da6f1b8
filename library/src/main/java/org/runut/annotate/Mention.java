package org.runut.annotate;

import org.jspecify.annotations.Nullable;
import org.runut.model.Entity;
import org.runut.pack.KnownEntity;

/**
 * A name among the tokens of a passage, before short forms are brought to the fullest.
 *
 * @param from  index of its first token, titles and roles left out
 * @param to    index after its last token
 * @param type  what it seems to be
 * @param known what the pack knows of it; null for nothing
 * @param seat  whether it names a seat of government
 * @param alias the short form that the text defines in brackets; null for none
 * @param role  the role word before it, in lower case; null for none
 */
record Mention(
        int from,
        int to,
        Entity.Type type,
        @Nullable KnownEntity known,
        boolean seat,
        @Nullable String alias,
        @Nullable String role) {

    /** A name of which nothing but its type is known. */
    static Mention of(int from, int to, Entity.Type type) {
        return new Mention(from, to, type, null, false, null, null);
    }

    /** The same with the short form and the role beside it. */
    Mention with(@Nullable String newAlias, @Nullable String newRole) {
        return new Mention(from, to, type, known, seat, newAlias, newRole);
    }
}
