package org.runut.ledger.sql;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.runut.find.Clause;
import org.runut.find.Entry;
import org.runut.find.Field;
import org.runut.find.Terms;

/**
 * The words of an article or a claim as PostgreSQL indexes them, made here and not by its parser, so that a word is the same
 * under every setting of a server, and the same as in SQLite. A word of another field than the text has the field before it.
 */
final class SearchVector {
    /** PostgreSQL knows no later place, no more places of a word, no longer word and no larger vector. */
    private static final int LAST_PLACE = 16_383;

    private static final int MOST_PLACES = 64;
    private static final int LARGEST = 400_000;

    private final Map<String, List<Integer>> places = new LinkedHashMap<>();
    private int place;
    private int size;

    private SearchVector() {}

    /** What is indexed; of an article of some hundred pages only the words' first places, until it is full. */
    static String of(Entry entry) {
        var vector = new SearchVector();
        for (Field field : Field.values()) {
            entry.terms(field).forEach(word -> vector.add(lexeme(field, word)));
        }
        return vector.places.entrySet().stream().map(SearchVector::entry).collect(Collectors.joining(" "));
    }

    private void add(String word) {
        place = Math.min(place + 1, LAST_PLACE);
        if (size < LARGEST || places.containsKey(word)) {
            var known = places.computeIfAbsent(word, w -> new ArrayList<>(2));
            if (known.size() < MOST_PLACES && size < LARGEST && (known.isEmpty() || known.getLast() < place)) {
                known.add(place);
                size += known.size() == 1 ? word.length() + 8 : 2;
            }
        }
    }

    private static String entry(Map.Entry<String, List<Integer>> word) {
        return quoted(word.getKey())
                + word.getValue().stream().map(String::valueOf).collect(Collectors.joining(",", ":", ""));
    }

    /** A word of a field, marked with what a database keeps of the field: these marks never change. */
    private static String lexeme(Field field, String word) {
        return switch (field) {
            case TEXT -> word;
            case STEM -> "1=" + word;
            case PERSON -> "2=" + word;
            case ORGANISATION -> "3=" + word;
            case PLACE -> "4=" + word;
            case ORIGIN -> "5=" + word;
            case OUTLET -> "6=" + word;
            case MARK -> "7=" + word;
        };
    }

    private static String quoted(String lexeme) {
        return "'" + lexeme + "'";
    }

    /** A query for all words a person typed; those without a space between them one behind the other. */
    static String query(String typed) {
        return Arrays.stream(typed.strip().split("\\s+"))
                .map(chunk -> String.join(" <-> ", Terms.of(chunk)))
                .filter(phrase -> !phrase.isEmpty())
                .collect(Collectors.joining(" & "));
    }

    /** A query for all that must hold. */
    static String query(List<Clause> clauses) {
        return clauses.stream().map(SearchVector::clause).collect(Collectors.joining(" & "));
    }

    private static String clause(Clause clause) {
        return switch (clause) {
            case Clause.Any any ->
                Stream.concat(
                                any.terms().stream().map(term -> quoted(lexeme(any.field(), term))),
                                any.beginnings().stream().map(begun -> quoted(lexeme(any.field(), begun)) + ":*"))
                        .collect(Collectors.joining(" | ", "(", ")"));
            case Clause.Run run ->
                run.words().stream()
                        .map(word -> quoted(lexeme(run.field(), word)))
                        .collect(Collectors.joining(" <-> ", "(", run.isBegun() ? ":*)" : ")"));
        };
    }
}
