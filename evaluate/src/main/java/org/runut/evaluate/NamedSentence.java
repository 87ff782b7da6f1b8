package org.runut.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
    private static final Map<String, String> TYPES = Map.of("PER", "person", "LOC", "place", "ORG", "organisation");

    public NamedSentence {
        names = new LinkedHashSet<>(names);
    }

    /**
     * A name in a sentence.
     *
     * @param span where it stands
     * @param type person, place, organisation or another type of the set
     */
    public record Name(Span span, String type) {
        String in(NamedSentence sentence) {
            return span.in(sentence.text()) + "/" + type;
        }
    }

    /** Reads a file in BIO form: a word and its tag a line, in the first and last column; an empty line ends a sentence. */
    static List<NamedSentence> read(Path file) throws IOException {
        List<NamedSentence> sentences = new ArrayList<>();
        var reader = new Reader();
        for (String line : Files.readAllLines(file)) {
            if (line.isBlank()) {
                reader.end(sentences);
            } else {
                reader.word(line.strip().split("\\s+"));
            }
        }
        reader.end(sentences);
        return sentences;
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

        private void word(String[] columns) {
            if (columns.length < 2) {
                return;
            }
            String tag = columns[columns.length - 1];
            if (!text.isEmpty()) {
                text.append(' ');
            }
            int start = text.length();
            text.append(columns[0]);
            String type = tag.length() > 2 ? tag.substring(2) : "";
            if (tag.startsWith("B-") || tag.startsWith("I-") && !type.equals(open)) {
                names.add(new Name(new Span(start, text.length()), TYPES.getOrDefault(type, type)));
                open = type;
            } else if (tag.startsWith("I-")) {
                var name = names.removeLast();
                names.add(new Name(new Span(name.span().start(), text.length()), name.type()));
            } else {
                open = null;
            }
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
