package org.runut.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.runut.model.Span;

/**
 * A sentence and its annotated names.
 *
 * @param text  the words, joined by spaces
 * @param names where its names stand, and their types
 */
public record NamedSentence(String text, Set<Name> names) {
    public NamedSentence {
        names = Collections.unmodifiableSet(new LinkedHashSet<>(names));
    }

    /**
     * A name in a sentence.
     *
     * @param span where it stands
     * @param type person, place, organisation or, in small letters, another type of the set
     */
    public record Name(Span span, String type) {
        String in(NamedSentence sentence) {
            return span.in(sentence.text()) + "/" + type;
        }
    }

    /**
     * Reads a file in BIO form (CoNLL 2003): a word and its label a line, in the first and last column (O, B-PER, I-PER, …); an
     * empty line ends a sentence.
     *
     * @throws IOException where the file can't be read, or a word has no label; it names the file and the line
     */
    public static List<NamedSentence> read(Path file) throws IOException {
        List<NamedSentence> sentences = new ArrayList<>();
        var reader = new Reader();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (line.isBlank()) {
                reader.end(sentences);
                continue;
            }
            String[] columns = line.strip().split("\\s+");
            if (columns.length < 2) {
                throw new IOException(file + ", line " + number + ": a word without a label");
            }
            reader.word(columns[0], columns[columns.length - 1]);
        }
        reader.end(sentences);
        return List.copyOf(sentences);
    }

    /** Whether a line is a word with a tag of the BIO form. */
    static boolean isTagged(String line) {
        String[] columns = line.strip().split("\\s+");
        return columns.length > 1 && columns[columns.length - 1].matches("O|[BI]-[A-Z]+");
    }

    /** The sentence that is being read. */
    private static final class Reader {
        private final StringBuilder text = new StringBuilder();
        private final List<Name> names = new ArrayList<>();
        private @Nullable String open;

        private void word(String word, String label) {
            if (!text.isEmpty()) {
                text.append(' ');
            }
            int start = text.length();
            text.append(word);
            String type = label.equals("O") ? null : type(label.substring(Math.min(2, label.length())));
            if (type != null) {
                boolean inside = label.startsWith("I-") && type.equals(open);
                int from = inside ? names.removeLast().span().start() : start;
                names.add(new Name(new Span(from, text.length()), type));
            }
            open = type;
        }

        private static String type(String label) {
            return switch (label) {
                case "PER", "PERSON", "PRS" -> "person";
                case "ORG", "ORGANISATION", "ORGANIZATION" -> "organisation";
                case "LOC", "PLACE", "LOCATION", "GPE" -> "place";
                default -> label.toLowerCase(Locale.ROOT);
            };
        }

        private void end(List<NamedSentence> sentences) {
            if (!text.isEmpty()) {
                sentences.add(new NamedSentence(text.toString(), new LinkedHashSet<>(names)));
            }
            text.setLength(0);
            names.clear();
            open = null;
        }
    }
}
