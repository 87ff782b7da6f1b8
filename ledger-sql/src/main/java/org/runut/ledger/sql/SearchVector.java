package org.runut.ledger.sql;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The words of an article as PostgreSQL indexes them, made here and not by its parser, so that a word is the same under
 * every setting of a server, and the same as in SQLite: a run of letters and digits, in small letters, without marks.
 */
final class SearchVector {
    /** PostgreSQL knows no later place, no more places of a word, no longer word and no larger vector. */
    private static final int LAST_PLACE = 16_383;

    private static final int MOST_PLACES = 64;
    private static final int LONGEST_WORD = 500;
    private static final int LARGEST = 240_000;

    private SearchVector() {}

    /** What is indexed of an article; of one of some hundred pages only the words' first places, until it is full. */
    static String of(String title, String text) {
        var places = new LinkedHashMap<String, List<Integer>>();
        int place = 0;
        int size = 0;
        for (String word : words(title + "\n" + text)) {
            place = Math.min(place + 1, LAST_PLACE);
            if (size < LARGEST || places.containsKey(word)) {
                var known = places.computeIfAbsent(word, w -> new ArrayList<>(2));
                if (known.size() < MOST_PLACES && size < LARGEST && (known.isEmpty() || known.getLast() < place)) {
                    known.add(place);
                    size += known.size() == 1 ? word.length() + 8 : 2;
                }
            }
        }
        return places.entrySet().stream().map(SearchVector::entry).collect(Collectors.joining(" "));
    }

    private static String entry(Map.Entry<String, List<Integer>> word) {
        return word.getKey() + word.getValue().stream().map(String::valueOf).collect(Collectors.joining(",", ":", ""));
    }

    /** A query for all words a person typed; those without a space between them one behind the other. */
    static String query(String typed) {
        return Arrays.stream(typed.strip().split("\\s+"))
                .map(chunk -> String.join(" <-> ", words(chunk)))
                .filter(phrase -> !phrase.isEmpty())
                .collect(Collectors.joining(" & "));
    }

    private static List<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD);
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        plain.codePoints().forEach(point -> {
            if (Character.isLetterOrDigit(point)) {
                word.appendCodePoint(point);
            } else if (Character.getType(point) != Character.NON_SPACING_MARK) {
                end(word, words);
            }
        });
        end(word, words);
        return words;
    }

    private static void end(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            int length = Math.min(word.length(), LONGEST_WORD);
            if (length < word.length() && Character.isHighSurrogate(word.charAt(length - 1))) {
                length--;
            }
            words.add(word.substring(0, length).toLowerCase(Locale.ROOT));
            word.setLength(0);
        }
    }
}
