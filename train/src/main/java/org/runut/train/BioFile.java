package org.runut.train;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runut.model.Span;

/**
 * Reads names in the usual form: a line a word, the word first and its label last (O, B-PER, I-PER, …), a blank line after
 * each sentence.
 */
public final class BioFile {
    private final StringBuilder text = new StringBuilder();
    private final List<Annotation.Name> names = new ArrayList<>();
    private final List<Annotation> sentences = new ArrayList<>();
    private @Nullable String type;
    private int from;
    private int to;

    private BioFile() {}

    /** The sentences of a file. */
    public static List<Annotation> read(Path file) throws IOException {
        var reader = new BioFile();
        int number = 0;
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            number++;
            if (line.isBlank()) {
                reader.closeSentence();
            } else {
                reader.word(line.strip().split("\\s+"), file + ", line " + number);
            }
        }
        reader.closeSentence();
        return List.copyOf(reader.sentences);
    }

    /** The file's SHA-256 and name, as a model keeps it. */
    public static String hash(Path file) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file))) + " " + file.getFileName();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private void word(String[] cells, String place) throws IOException {
        if (cells.length < 2) {
            throw new IOException(place + ": a word without a label");
        }
        String label = cells[cells.length - 1];
        boolean inside = label.startsWith("I-") && type != null && type.equals(type(label, place));
        if (!inside) {
            closeName();
        }
        if (!text.isEmpty()) {
            text.append(' ');
        }
        int start = text.length();
        text.append(cells[0]);
        if (!label.equals("O")) {
            from = inside ? from : start;
            to = text.length();
            type = type(label, place);
        }
    }

    private static String type(String label, String place) throws IOException {
        return switch (label.substring(Math.min(2, label.length()))) {
            case "PER", "PERSON", "PRS" -> "person";
            case "ORG", "ORGANISATION", "ORGANIZATION" -> "organisation";
            case "LOC", "PLACE", "LOCATION", "GPE" -> "place";
            default -> throw new IOException(place + ": no such label: " + label);
        };
    }

    private void closeName() {
        if (type != null) {
            names.add(new Annotation.Name(new Span(from, to), type));
            type = null;
        }
    }

    private void closeSentence() {
        closeName();
        if (!text.isEmpty()) {
            sentences.add(new Annotation(text.toString(), names));
        }
        text.setLength(0);
        names.clear();
    }
}
