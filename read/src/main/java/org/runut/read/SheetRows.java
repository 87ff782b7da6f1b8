package org.runut.read;

import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.runut.decide.SheetRow;
import org.runut.model.Refused.Reason;
import org.runut.model.TimeValue;

/**
 * Makes claims of the rows of a sheet.
 *
 * @param columns which column means what
 */
record SheetRows(SheetColumns columns) {
    /** Whether a row holds nothing at all, as those that a program leaves at the end of a sheet. */
    static boolean isEmpty(CSVRecord row) {
        return row.stream().allMatch(String::isBlank);
    }

    /** The claim of a row, or why there is none. */
    Result<SheetRow> read(CSVRecord row, long line) {
        String date = columns.cell(row, "date");
        var day = date.isEmpty() ? null : day(date);
        String problem = problem(row);
        if (!problem.isEmpty()) {
            return Result.bad(Reason.MALFORMED, "line " + line, problem);
        }
        if (!date.isEmpty() && day == null) {
            return Result.bad(
                    Reason.BAD_DATE, "line " + line, "\"" + date + "\" is no date; write 2024-12-23 or 23/12/2024.");
        }
        return new Result.Good<>(claim(row, line, day));
    }

    private String problem(CSVRecord row) {
        String figure = columns.cell(row, "figure");
        if (figure.isEmpty() || columns.cell(row, "what").isEmpty()) {
            return "The row has no figure, or does not say of what.";
        }
        return figure.startsWith("=") ? "The figure is a formula; save the sheet with values in its cells." : "";
    }

    private SheetRow claim(CSVRecord row, long line, @Nullable TimeValue day) {
        return new SheetRow(
                line,
                columns.cell(row, "figure"),
                columns.cell(row, "what"),
                day,
                columns.cell(row, "who"),
                columns.cell(row, "url"),
                columns.cell(row, "outlet"),
                columns.cell(row, "unit"),
                columns.cell(row, "place"),
                columns.cell(row, "quote"),
                columns.cell(row, "note"));
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
}
