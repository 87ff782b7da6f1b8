package org.runut.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.runut.decide.SheetRow;
import org.runut.model.Refused;
import org.runut.model.Refused.Reason;
import org.runut.model.TimeValue;

/**
 * Reads a spreadsheet of claims that was saved as CSV: a header, then a claim a line; commas, semicolons or tabs between. The
 * columns may have Indonesian or English names and any order. A row that can't be taken is told, and the rest goes on.
 */
public final class ClaimSheet {
    private static final long LARGEST = 20_000_000;
    private static final Pattern HINT = Pattern.compile("(?i)\"?sep=.\"?");
    private static final String AS_CSV =
            "The sheet is no CSV in UTF-8; save it as \"CSV UTF-8\" in the program it is kept in.";
    private static final char[] DELIMITERS = {',', ';', '\t'};

    private final String source;
    private final Map<String, String> names = names();

    private ClaimSheet(String source) {
        this.source = source;
    }

    /** Reads a file. */
    public static void read(Path file, Consumer<SheetRow> rows, Consumer<Refused> refused) {
        var sheet = new ClaimSheet(file.toString());
        try {
            if (Files.size(file) > LARGEST) {
                refused.accept(sheet.refused(Reason.TOO_LARGE, 0, "The sheet is larger than 20 MB; split it."));
                return;
            }
            sheet.read(Files.readAllBytes(file), rows, refused);
        } catch (NoSuchFileException e) {
            refused.accept(sheet.refused(Reason.UNREADABLE, 0, "There is no such file or directory."));
        } catch (IOException e) {
            var problem = Reader.unreadable(e);
            refused.accept(sheet.refused(problem.reason(), 0, problem.detail()));
        }
    }

    /** Reads from a stream, such as standard input. */
    public static void read(InputStream in, Consumer<SheetRow> rows, Consumer<Refused> refused) {
        var sheet = new ClaimSheet("-");
        try {
            sheet.read(in.readNBytes((int) LARGEST), rows, refused);
        } catch (IOException e) {
            refused.accept(sheet.refused(Reason.UNREADABLE, 0, "The input can't be read: " + e.getMessage() + "."));
        }
    }

    private void read(byte[] bytes, Consumer<SheetRow> rows, Consumer<Refused> refused) throws IOException {
        switch (Decoder.decode(bytes)) {
            case Result.Bad<String>(Problem problem)
            when problem.reason() == Reason.EMPTY ->
                refused.accept(new Refused(source, problem.reason(), problem.where(), problem.detail()));
            case Result.Bad<String>(Problem problem) ->
                refused.accept(new Refused(source, problem.reason(), problem.where(), AS_CSV));
            case Result.Good<String>(String text) -> parse(text, rows, refused);
        }
    }

    private void parse(String text, Consumer<SheetRow> rows, Consumer<Refused> refused) throws IOException {
        long line = 1;
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(text))
                .setTrim(true)
                .setIgnoreEmptyLines(true)
                .setTrailingData(true)
                .get();
        try (var parser = CSVParser.parse(new StringReader(withoutHint(text)), format)) {
            var records = parser.iterator();
            var columns = records.hasNext() ? columns(records.next()) : Map.<String, Integer>of();
            if (!columns.containsKey("figure") || !columns.containsKey("what")) {
                refused.accept(refused(
                        Reason.MALFORMED,
                        1,
                        "The first line must name the columns, among them \"figure\" (angka) and \"what\" (apa)."));
                return;
            }
            line = parser.getCurrentLineNumber() + 1;
            while (records.hasNext()) {
                // Asking whether there is one more has read it already.
                row(records.next(), parser.getCurrentLineNumber(), columns, rows, refused);
                line = parser.getCurrentLineNumber() + 1;
            }
        } catch (UncheckedIOException | CSVException e) {
            refused.accept(
                    refused(
                            Reason.MALFORMED,
                            line,
                            "A quotation mark that is opened here is never closed, or stands amid a value; from here on nothing is read."));
        }
    }

    /** The sheet without the line in which spreadsheet programs tell each other the delimiter ("sep=;"). */
    private static String withoutHint(String text) {
        int end = text.indexOf('\n');
        return end > 0 && HINT.matcher(text.substring(0, end).strip()).matches() ? text.substring(end) : text;
    }

    private void row(
            CSVRecord record,
            long line,
            Map<String, Integer> columns,
            Consumer<SheetRow> rows,
            Consumer<Refused> refused) {
        String date = cell(record, columns, "date");
        var day = date.isEmpty() ? null : day(date);
        if (record.stream().allMatch(String::isBlank)) {
            return;
        }
        if (cell(record, columns, "figure").isEmpty()
                || cell(record, columns, "what").isEmpty()) {
            refused.accept(refused(Reason.MALFORMED, line, "The row has no figure, or does not say of what."));
        } else if (cell(record, columns, "figure").startsWith("=")) {
            refused.accept(refused(
                    Reason.MALFORMED, line, "The figure is a formula; save the sheet with values in its cells."));
        } else if (!date.isEmpty() && day == null) {
            refused.accept(
                    refused(Reason.BAD_DATE, line, "\"" + date + "\" is no date; write 2024-12-23 or 23/12/2024."));
        } else {
            rows.accept(new SheetRow(
                    line,
                    cell(record, columns, "figure"),
                    cell(record, columns, "what"),
                    day,
                    cell(record, columns, "who"),
                    cell(record, columns, "url"),
                    cell(record, columns, "outlet"),
                    cell(record, columns, "unit"),
                    cell(record, columns, "place"),
                    cell(record, columns, "quote"),
                    cell(record, columns, "note")));
        }
    }

    /** A date as ISO writes it, or with the day first as both languages' spreadsheets mostly do. */
    private static @Nullable TimeValue day(String typed) {
        String[] parts = typed.split("[/.\\-\\s]+");
        boolean dayFirst = parts.length == 3 && parts[2].matches("\\d{4}") && parts[0].matches("\\d{1,2}");
        if (dayFirst && parts[1].matches("\\d{1,2}")) {
            String iso = "%s-%02d-%02d".formatted(parts[2], Integer.parseInt(parts[1]), Integer.parseInt(parts[0]));
            return TimeValue.parse(iso).orElse(null);
        }
        return PublishedDate.typed(typed).flatMap(TimeValue::parse).orElse(null);
    }

    private static String cell(CSVRecord record, Map<String, Integer> columns, String name) {
        Integer index = columns.get(name);
        return index == null || index >= record.size() ? "" : record.get(index).strip();
    }

    /** Which column is which; of two with one meaning the first counts. */
    private Map<String, Integer> columns(CSVRecord header) {
        var columns = new HashMap<String, Integer>();
        for (int i = 0; i < header.size(); i++) {
            String name = names.get(header.get(i).strip().toLowerCase(Locale.ROOT));
            if (name != null) {
                columns.putIfAbsent(name, i);
            }
        }
        return columns;
    }

    /** The mark that the first line holds most of. */
    private static char delimiter(String text) {
        String line =
                withoutHint(text).lines().filter(l -> !l.isBlank()).findFirst().orElse("");
        char best = ',';
        long most = 0;
        for (char delimiter : DELIMITERS) {
            long count = line.chars().filter(c -> c == delimiter).count();
            if (count > most) {
                most = count;
                best = delimiter;
            }
        }
        return best;
    }

    private static Map<String, String> names() {
        var columns = new Properties();
        try (var in = ClaimSheet.class.getResourceAsStream("columns.properties")) {
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

    private Refused refused(Reason reason, long line, String detail) {
        return new Refused(source, reason, line == 0 ? "" : "line " + line, detail);
    }
}
