package org.runut.link;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.runut.model.Role;

/**
 * To what a figure is limited: whose it is, and where. Known names count as what they name, a capital as its country. The place that
 * most articles of a story name is where all of it happens: it limits nothing.
 */
final class Limits {
    private static final Set<String> WHERE = Set.of("place", "recipient");
    private static final int NAME_LETTERS = 3;
    private static final Set<String> WHOSE = Set.of("of", "group");
    private final KnownNames names;
    private final Map<Mention, Limited> limited = new HashMap<>();
    private final Map<String, Integer> naming = new HashMap<>();
    private final int articles;

    Limits(KnownNames names, Collection<Mention> mentions) {
        this.names = names;
        var readings = mentions.stream().map(Mention::reading).distinct().toList();
        articles = readings.size();
        for (var reading : readings) {
            var words = new HashSet<String>();
            reading.words().forEach(word -> words.add(word.form()));
            words.forEach(word -> naming.merge(word, 1, Integer::sum));
        }
    }

    /** Where a figure holds, and of whom. */
    private record Limited(Set<String> where, Set<String> whose) {}

    /** Whether both are limited, and to different things. */
    boolean apart(Mention a, Mention b) {
        var x = of(a);
        var y = of(b);
        return apart(x.where(), y.where()) || apart(x.whose(), y.whose());
    }

    /** Whether both are limited to the same thing. */
    boolean shared(Mention a, Mention b) {
        var x = of(a);
        var y = of(b);
        return Words.shared(x.where(), y.where()) > 0 || Words.shared(x.whose(), y.whose()) > 0;
    }

    /** Whether the figure is limited to a place. */
    boolean placed(Mention mention) {
        return !of(mention).where().isEmpty();
    }

    private static boolean apart(Set<String> a, Set<String> b) {
        return !a.isEmpty() && !b.isEmpty() && Words.shared(a, b) == 0;
    }

    private Limited of(Mention mention) {
        return limited.computeIfAbsent(mention, m -> new Limited(named(m, WHERE), named(m, WHOSE)));
    }

    /** Whether at least half of the articles name it. */
    private boolean isEverywhere(String place) {
        return Words.of(place).stream()
                .filter(word -> word.length() >= NAME_LETTERS)
                .allMatch(word -> 2 * naming.getOrDefault(word, 0) >= articles);
    }

    private Set<String> named(Mention mention, Set<String> roles) {
        var named = new HashSet<String>();
        for (Role role : mention.figure().binding().roles()) {
            if (roles.contains(role.role()) && !(WHERE.contains(role.role()) && isEverywhere(role.name()))) {
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
