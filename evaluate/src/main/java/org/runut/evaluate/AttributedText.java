package org.runut.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.runut.model.Span;

/**
 * A text and its annotated attributions, in the stand-off form of brat that PolNeAR uses.
 *
 * @param name         stem of the file
 * @param text         the text; the annotations count in its code points
 * @param attributions those that have a source and a content
 */
public record AttributedText(String name, String text, List<Attribution> attributions) {
    public AttributedText {
        attributions = List.copyOf(attributions);
    }

    /**
     * An annotated attribution; its parts may be interrupted.
     *
     * @param content what is said
     * @param source  who says it
     */
    public record Attribution(List<Span> content, List<Span> source) {}

    /** The text of a file and its annotations beside it ({@code .ann}). */
    static AttributedText read(Path annotations) throws IOException {
        String stem = GoldReader.stem(annotations);
        String text = Files.readString(annotations.resolveSibling(stem + ".txt"));
        Map<String, List<Span>> spans = new HashMap<>();
        List<String> events = new ArrayList<>();
        for (String line : Files.readAllLines(annotations)) {
            String[] columns = line.split("\t", -1);
            if (columns.length > 1 && columns[0].startsWith("T")) {
                spans.put(columns[0], spans(columns[1]));
            } else if (columns.length > 1 && columns[0].startsWith("E")) {
                events.add(columns[1]);
            }
        }
        var attributions = events.stream()
                .map(event -> attribution(event, spans))
                .filter(a -> !a.content().isEmpty() && !a.source().isEmpty())
                .toList();
        return new AttributedText(stem, text, attributions);
    }

    private static List<Span> spans(String column) {
        List<Span> spans = new ArrayList<>();
        for (String piece : column.substring(column.indexOf(' ') + 1).split(";")) {
            String[] ends = piece.split(" ");
            spans.add(new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
        }
        return spans;
    }

    private static Attribution attribution(String column, Map<String, List<Span>> spans) {
        return new Attribution(role("Content", column, spans), role("Source", column, spans));
    }

    /** The spans of every part that plays a role: "Content:T3 Content2:T7". */
    private static List<Span> role(String name, String column, Map<String, List<Span>> spans) {
        List<Span> all = new ArrayList<>();
        for (String part : column.strip().split("\\s+")) {
            String[] sides = part.split(":");
            if (sides.length == 2 && sides[0].replaceAll("\\d+$", "").equals(name)) {
                all.addAll(spans.getOrDefault(sides[1], List.of()));
            }
        }
        return all;
    }

    /** The words of spans, joined by single spaces. */
    String words(List<Span> spans) {
        return spans.stream().map(this::words).collect(Collectors.joining(" "));
    }

    private String words(Span span) {
        int start = text.offsetByCodePoints(0, span.start());
        int end = text.offsetByCodePoints(0, Math.min(span.end(), text.codePointCount(0, text.length())));
        return text.substring(start, end);
    }
}
