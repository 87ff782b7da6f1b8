package org.runut.decide;

import java.util.Set;

/** What linking must obey, because somebody decided it. Claims are named by their ids as they are now. */
public sealed interface Rule {
    /** Two figures answer one question. */
    record Together(String one, String other) implements Rule {}

    /** Figures answer a question of their own. */
    record Apart(Set<String> claims) implements Rule {}

    /** The origin of figures has this name. */
    record Origin(Set<String> claims, String name) implements Rule {}

    /** One origin is another, told by their ids; it has this name. */
    record SameOrigin(String origin, String into, String name) implements Rule {}
}
