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
 * @param sides   their parties; an origin without a party is its own
 */
record Source(String id, String name, @Nullable String party, Set<String> members, Set<String> sides) {
    Source {
        members = Set.copyOf(members);
        sides = Set.copyOf(sides);
    }
}
