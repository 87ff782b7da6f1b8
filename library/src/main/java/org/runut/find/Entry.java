package org.runut.find;

import java.util.List;
import java.util.Map;

/**
 * By what one claim or article is found.
 *
 * @param terms the words of each field, in order
 */
public record Entry(Map<Field, List<String>> terms) {
    public Entry {
        terms = Map.copyOf(terms);
    }

    /** The words of a field. */
    public List<String> terms(Field field) {
        return terms.getOrDefault(field, List.of());
    }

    /** Whether all of it holds of this one. */
    public boolean fits(List<Clause> clauses) {
        return clauses.stream().allMatch(this::fits);
    }

    private boolean fits(Clause clause) {
        return switch (clause) {
            case Clause.Any any ->
                terms(any.field()).stream()
                        .anyMatch(term -> any.terms().contains(term)
                                || any.beginnings().stream().anyMatch(term::startsWith));
            case Clause.Run run -> holds(terms(run.field()), run);
        };
    }

    private static boolean holds(List<String> terms, Clause.Run run) {
        int length = run.words().size();
        for (int from = 0; from + length <= terms.size(); from++) {
            if (isRun(terms.subList(from, from + length), run)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRun(List<String> terms, Clause.Run run) {
        int last = terms.size() - 1;
        String end = run.words().get(last);
        return terms.subList(0, last).equals(run.words().subList(0, last))
                && (run.isBegun()
                        ? terms.get(last).startsWith(end)
                        : terms.get(last).equals(end));
    }
}
