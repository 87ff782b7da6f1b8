package org.runut.ledger.sql;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Makes a query of the full-text index out of what a person typed: every word as it stands, no operators. */
final class SearchWords {
    private SearchWords() {}

    static String query(String words) {
        return Arrays.stream(words.strip().split("\\s+"))
                .map(word -> '"' + word.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(" "));
    }
}
