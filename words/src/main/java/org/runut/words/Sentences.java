package org.runut.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Says in Indonesian what parts of the program that know no languages say in English: what is wrong with an input, a ledger, an
 * address, a command line. The sentences are pairs of a file, with gaps that hold what was given.
 */
public final class Sentences {
    private static final String FILE = "sentences_id.txt";
    private static final String BETWEEN = " => ";

    private final List<Pair> pairs;

    /** Reads the pairs. */
    public Sentences() {
        try (var in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Sentences.class.getResourceAsStream(FILE)), StandardCharsets.UTF_8))) {
            pairs = in.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Pair::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The pieces of an English sentence between its gaps, and the Indonesian one. */
    private record Pair(List<String> pieces, String indonesian) {
        static Pair of(String line) {
            int between = line.indexOf(BETWEEN);
            var pieces = List.of(line.substring(0, between).split("\\{}", -1));
            return new Pair(pieces, line.substring(between + BETWEEN.length()));
        }

        /** What stands in the gaps of a sentence that is made so. */
        Optional<List<String>> gaps(String english) {
            if (!english.startsWith(pieces.getFirst())) {
                return Optional.empty();
            }
            var gaps = new ArrayList<String>();
            int at = pieces.getFirst().length();
            for (int i = 1; i < pieces.size(); i++) {
                String piece = pieces.get(i);
                boolean last = i == pieces.size() - 1;
                int next = last ? english.length() - piece.length() : english.indexOf(piece, at);
                if (next < at || !english.startsWith(piece, next)) {
                    return Optional.empty();
                }
                gaps.add(english.substring(at, next));
                at = next + piece.length();
            }
            return at == english.length() ? Optional.of(gaps) : Optional.empty();
        }
    }

    /** The Indonesian sentence; empty where none is known. */
    public Optional<String> indonesian(String english) {
        for (var pair : pairs) {
            var gaps = pair.gaps(english);
            if (gaps.isPresent()) {
                return Optional.of(filled(pair.indonesian(), gaps.get()));
            }
        }
        return Optional.empty();
    }

    /** The gaps filled one after the other; what stands in them may be such a sentence itself. */
    private String filled(String indonesian, List<String> gaps) {
        var out = new StringBuilder();
        int at = 0;
        for (String gap : gaps) {
            int hole = indonesian.indexOf("{}", at);
            if (hole < 0) {
                break;
            }
            out.append(indonesian, at, hole).append(indonesian(gap).orElse(gap));
            at = hole + 2;
        }
        return out.append(indonesian.substring(at)).toString();
    }
}
