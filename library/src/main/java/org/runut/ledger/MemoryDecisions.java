package org.runut.ledger;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.runut.decide.Subjects;
import org.runut.model.Decision;

/** What people decided in a ledger in memory, in the order they did, and what each is about. */
final class MemoryDecisions {
    private final Map<String, Decided> decisions = new LinkedHashMap<>();

    private record Decided(Decision decision, Set<String> subjects) {}

    void add(Decision decision, Collection<String> subjects) {
        decisions.put(decision.id(), new Decided(decision, Set.copyOf(subjects)));
    }

    Optional<Decision> with(String id) {
        return Optional.ofNullable(decisions.get(id)).map(Decided::decision);
    }

    List<Decision> all() {
        return where(decided -> true);
    }

    List<Decision> about(Collection<String> subjects) {
        return where(decided -> decided.subjects().stream().anyMatch(subjects::contains));
    }

    private List<Decision> where(Predicate<Decided> wanted) {
        return decisions.values().stream().filter(wanted).map(Decided::decision).toList();
    }

    Set<String> subjects(String decision) {
        var decided = decisions.get(decision);
        return decided == null ? Set.of() : decided.subjects();
    }

    /** How many there are that hold for every story. */
    long general() {
        return decisions.values().stream()
                .filter(decided -> decided.subjects().contains(Subjects.ALL))
                .count();
    }
}
