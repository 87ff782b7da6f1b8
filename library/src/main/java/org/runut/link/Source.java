package org.runut.link;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whoever stands behind a statement.
 *
 * @param id      stable: the entity id where known, else from the name
 * @param name    as printed, fullest form
 * @param party   the party it belongs to; null for its own
 * @param members ids of the origins that speak together; its own id where it is one
 */
record Source(String id, String name, @Nullable String party, Set<String> members) {
    Source {
        members = Set.copyOf(members);
    }

    /** The party, its own where it belongs to none. */
    String side() {
        return party == null ? id : party;
    }
}
