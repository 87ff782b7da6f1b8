package org.runut.link;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.runut.model.Role;

/** To what a figure is limited: whose it is, and where. Known names count as what they name, a capital as its country. */
final class Limits {
    private static final Set<String> WHERE = Set.of("place", "recipient");
    private static final Set<String> WHOSE = Set.of("of", "group");
    private final KnownNames names;
    private final Map<Mention, Set<String>> where = new HashMap<>();
    private final Map<Mention, Set<String>> whose = new HashMap<>();

    Limits(KnownNames names) {
        this.names = names;
    }

    /** Whether both are limited, and to different things. */
    boolean apart(Mention a, Mention b) {
        return apart(where(a), where(b)) || apart(whose(a), whose(b));
    }

    /** Whether both are limited to the same thing. */
    boolean shared(Mention a, Mention b) {
        return Words.shared(where(a), where(b)) > 0 || Words.shared(whose(a), whose(b)) > 0;
    }

    /** Whether the figure is limited to a place. */
    boolean placed(Mention mention) {
        return !where(mention).isEmpty();
    }

    private static boolean apart(Set<String> a, Set<String> b) {
        return !a.isEmpty() && !b.isEmpty() && Words.shared(a, b) == 0;
    }

    private Set<String> where(Mention mention) {
        return where.computeIfAbsent(mention, m -> named(m, WHERE));
    }

    private Set<String> whose(Mention mention) {
        return whose.computeIfAbsent(mention, m -> named(m, WHOSE));
    }

    private Set<String> named(Mention mention, Set<String> roles) {
        var named = new HashSet<String>();
        for (Role role : mention.figure().binding().roles()) {
            if (roles.contains(role.role())) {
                var entity = names.withId(role.id()) == null ? names.named(role.name()) : null;
                String id = entity == null ? role.id() : entity.id();
                if (id == null) {
                    named.addAll(Words.of(role.name()));
                } else {
                    named.add(id);
                }
            }
        }
        return named;
    }
}
