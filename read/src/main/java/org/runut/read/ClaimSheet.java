package org.runut.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.runut.decide.SheetRow;
import org.runut.model.Refused;
import org.runut.model.Refused.Reason;

/**
 * Reads a spreadsheet of claims that was saved as CSV: a header, then a claim a line; commas, semicolons or tabs between. The
 * columns may have Indonesian or English names and any order. A row that can't be taken is told, and the rest goes on.
 */
public final class ClaimSheet {
    private static final int LARGEST = 20_000_000;
    private static final Pattern HINT = Pattern.compile("(?i)\"?sep=.\"?");
    private static final String AS_CSV =
            "The sheet is no CSV in UTF-8; save it as \"CSV UTF-8\" in the program it is kept in.";
    private static final String NO_COLUMNS =
            "The first line must name the columns, among them \"figure\" (angka) and \"what\" (apa).";
    private static final String OPEN_QUOTE =
            "A quotation mark that is opened here is never closed, or stands amid a value; from here on nothing is read.";
    private static final char[] DELIMITERS = {',', ';', '\t'};

    private final String source;
    private final Consumer<SheetRow> rows;
    private final Consumer<Refused> refused;

    private ClaimSheet(String source, Consumer<SheetRow> rows, Consumer<Refused> refused) {
        this.source = source;
        this.rows = rows;
        this.refused = refused;
    }

    /** Reads a file. */
    public static void read(Path file, Consumer<SheetRow> rows, Consumer<Refused> refused) {
        var sheet = new ClaimSheet(file.toString(), rows, refused);
        try (var in = Files.newInputStream(file)) {
            sheet.read(in);
        } catch (NoSuchFileException e) {
            sheet.refuse(Reason.UNREADABLE, 0, "There is no such file or directory.");
        } catch (IOException e) {
            sheet.refuse(Reader.unreadable(e));
        }
    }

    /** Reads from a stream, such as standard input. */
    public static void read(InputStream in, Consumer<SheetRow> rows, Consumer<Refused> refused) {
        var sheet = new ClaimSheet("-", rows, refused);
        try {
            sheet.read(in);
        } catch (IOException e) {
            sheet.refuse(Reader.unreadable(e));
        }
    }

    private void read(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            refuse(Reason.TOO_LARGE, 0, "The sheet is larger than 20 MB; split it.");
            return;
        }
        switch (Decoder.decode(bytes)) {
            case Result.Bad<String>(Problem problem) when problem.reason() == Reason.EMPTY -> refuse(problem);
            case Result.Bad<String>(Problem problem) -> refuse(new Problem(problem.reason(), problem.where(), AS_CSV));
            case Result.Good<String>(String text) -> parse(text);
        }
    }

    private void parse(String text) throws IOException {
        long line = 1;
        try (var parser = CSVParser.parse(new StringReader(withoutHint(text)), format(text))) {
            var records = parser.iterator();
            var columns = records.hasNext() ? SheetColumns.of(records.next()) : new SheetColumns(Map.of());
            if (!columns.areEnough()) {
                refuse(Reason.MALFORMED, 1, NO_COLUMNS);
                return;
            }
            var claims = new SheetRows(columns);
            line = parser.getCurrentLineNumber() + 1;
            while (records.hasNext()) {
                // Asking whether there is one more has read it already.
                row(claims, records.next(), parser.getCurrentLineNumber());
                line = parser.getCurrentLineNumber() + 1;
            }
        } catch (UncheckedIOException | CSVException e) {
            refuse(Reason.MALFORMED, line, OPEN_QUOTE);
        }
    }

    private void row(SheetRows claims, CSVRecord row, long line) {
        if (SheetRows.isEmpty(row)) {
            return;
        }
        switch (claims.read(row, line)) {
            case Result.Good<SheetRow>(SheetRow claim) -> rows.accept(claim);
            case Result.Bad<SheetRow>(Problem problem) -> refuse(problem);
        }
    }

    private static CSVFormat format(String text) {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(text))
                .setTrim(true)
                .setIgnoreEmptyLines(true)
                .setTrailingData(true)
                .get();
    }

    /** The sheet without the line in which spreadsheet programs tell each other the delimiter ("sep=;"). */
    private static String withoutHint(String text) {
        int end = text.indexOf('\n');
        return end > 0 && HINT.matcher(text.substring(0, end).strip()).matches() ? text.substring(end) : text;
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

    private void refuse(Reason reason, long line, String detail) {
        refuse(new Problem(reason, line == 0 ? "" : "line " + line, detail));
    }

    private void refuse(Problem problem) {
        refused.accept(new Refused(source, problem.reason(), problem.where(), problem.detail()));
    }
}
