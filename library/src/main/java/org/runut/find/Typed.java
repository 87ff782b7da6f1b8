package org.runut.find;

import java.util.ArrayList;
import java.util.List;

/** Reads what a person typed: words, {@code "words as they stand"}, {@code begin*}. There are no other operators. */
final class Typed {
    private static final int MOST = 24;

    private Typed() {}

    static List<Clause> clauses(String typed, Stemmer stemmer) {
        var clauses = new ArrayList<Clause>();
        boolean quoted = false;
        for (String part : typed.replace('“', '"').replace('”', '"').split("\"", -1)) {
            if (quoted) {
                add(Terms.of(part), false, clauses);
            } else {
                for (String chunk : part.strip().split("\\s+")) {
                    chunk(chunk, stemmer, clauses);
                }
            }
            quoted = !quoted;
        }
        return clauses.subList(0, Math.min(MOST, clauses.size()));
    }

    /** Words without a space between them stand one behind the other, as numbers with marks in them do. */
    private static void chunk(String chunk, Stemmer stemmer, List<Clause> clauses) {
        var words = Terms.of(chunk);
        boolean begun = chunk.endsWith("*");
        if (words.size() == 1 && !begun) {
            clauses.add(new Clause.Any(Field.STEM, List.copyOf(stemmer.stems(words.getFirst()))));
        } else {
            add(words, begun, clauses);
        }
    }

    private static void add(List<String> words, boolean begun, List<Clause> clauses) {
        if (!words.isEmpty()) {
            clauses.add(new Clause.Run(Field.TEXT, words, begun));
        }
    }
}
