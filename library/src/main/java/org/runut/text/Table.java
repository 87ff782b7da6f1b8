package org.runut.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** A table that comes with the library: a key and its value a line with a tab between, {@code #} before what is said of it. */
public final class Table {
    private Table() {}

    /** The values of a table, which lies beside a class, by their keys. */
    public static Map<String, String> read(Class<?> beside, String name) {
        var stream = Objects.requireNonNull(beside.getResourceAsStream(name), name);
        var values = new HashMap<String, String>();
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                if (!line.startsWith("#") && tab > 0) {
                    values.put(line.substring(0, tab), line.substring(tab + 1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(values);
    }
}
