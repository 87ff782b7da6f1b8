package org.runut.read;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.apache.commons.csv.CSVRecord;

/**
 * Which column of a sheet means what, told by the names in its first line; the names are data beside this class.
 *
 * @param places the meanings that were found, each with the number of its column from 0
 */
record SheetColumns(Map<String, Integer> places) {
    SheetColumns {
        places = Map.copyOf(places);
    }

    /** The columns that a first line names, in any order; of two with one meaning the first counts. */
    static SheetColumns of(CSVRecord header) {
        var names = names();
        var places = new HashMap<String, Integer>();
        for (int i = 0; i < header.size(); i++) {
            String meaning = names.get(header.get(i).strip().toLowerCase(Locale.ROOT));
            if (meaning != null) {
                places.putIfAbsent(meaning, i);
            }
        }
        return new SheetColumns(places);
    }

    /** Whether there are those without which a row says nothing. */
    boolean areEnough() {
        return places.containsKey("figure") && places.containsKey("what");
    }

    /** What a row holds of a meaning; empty where it has no such cell. */
    String cell(CSVRecord row, String meaning) {
        Integer place = places.get(meaning);
        return place == null || place >= row.size() ? "" : row.get(place).strip();
    }

    /** The meaning of each name that a column may have. */
    private static Map<String, String> names() {
        var columns = new Properties();
        try (var in = SheetColumns.class.getResourceAsStream("columns.properties")) {
            if (in == null) {
                throw new IllegalStateException("no columns.properties");
            }
            columns.load(new StringReader(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var names = new HashMap<String, String>();
        for (String column : columns.stringPropertyNames()) {
            Arrays.stream(columns.getProperty(column).split(",")).forEach(name -> names.put(name.strip(), column));
        }
        return names;
    }
}
