package org.runut.read.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Tables of words kept as resources: sections in square brackets, entries parted by strokes, comments behind a hash. */
final class Table {
    private Table() {}

    /** The entries of each section. */
    static Map<String, List<String>> read(String name) {
        var stream = Objects.requireNonNull(Table.class.getResourceAsStream(name), name);
        Map<String, List<String>> sections = new LinkedHashMap<>();
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            List<String> section = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("[")) {
                    section = sections.computeIfAbsent(line.substring(1, line.indexOf(']')), s -> new ArrayList<>());
                } else if (!line.startsWith("#")) {
                    entries(line, section);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sections;
    }

    private static void entries(String line, List<String> section) {
        for (String entry : line.split("\\|")) {
            if (!entry.isBlank()) {
                section.add(entry.strip());
            }
        }
    }
}
