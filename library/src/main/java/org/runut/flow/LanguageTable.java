package org.runut.flow;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The everyday words and the scripts by which languages are told, from {@code languages.txt}; that file says how it is
 * written.
 */
final class LanguageTable {
    private static final String FILE = "languages.txt";
    private static final int LONGEST_AFFIX = 4;
    private static final int SHORTEST_AFFIX = 3;

    private final List<String> languages = new ArrayList<>();
    private final Map<String, List<Integer>> byWord = new HashMap<>();
    private final Map<UnicodeScript, List<Integer>> byScript = new EnumMap<>(UnicodeScript.class);

    LanguageTable() {
        for (String raw : lines()) {
            int hash = raw.indexOf('#');
            String line = (hash < 0 ? raw : raw.substring(0, hash)).strip();
            if (line.startsWith("[")) {
                open(line.substring(1, line.length() - 1).split("[:\\s]+"));
            } else if (!line.isEmpty()) {
                for (String word : line.split("\\s+")) {
                    add(byWord.computeIfAbsent(word, k -> new ArrayList<>(2)));
                }
            }
        }
    }

    private void open(String[] head) {
        languages.add(head[0]);
        for (int i = 1; i < head.length; i++) {
            add(byScript.computeIfAbsent(UnicodeScript.valueOf(head[i]), k -> new ArrayList<>(2)));
        }
    }

    /** Adds the language read last to those that share a word or script. */
    private void add(List<Integer> sharing) {
        Integer last = languages.size() - 1;
        if (!sharing.contains(last)) {
            sharing.add(last);
        }
    }

    /** How many languages there are. */
    int size() {
        return languages.size();
    }

    /** The code of a language. */
    String code(int language) {
        return languages.get(language);
    }

    /** The languages that have the word, which is in lower case. */
    List<Integer> ofWord(String word) {
        return byWord.getOrDefault(word, List.of());
    }

    /** The languages in which many words end or begin like this one; empty for a word hardly longer than that. */
    List<Integer> ofShape(String word) {
        for (int length = LONGEST_AFFIX; length >= SHORTEST_AFFIX && word.length() > length + 1; length--) {
            var ending = byWord.get("-" + word.substring(word.length() - length));
            var found = ending == null ? byWord.get(word.substring(0, length) + "-") : ending;
            if (found != null) {
                return found;
            }
        }
        return List.of();
    }

    /** The languages that are written in the script and told by it. */
    List<Integer> ofScript(UnicodeScript script) {
        return byScript.getOrDefault(script, List.of());
    }

    private static List<String> lines() {
        try (InputStream in = LanguageTable.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + FILE + " beside " + LanguageTable.class.getName());
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
