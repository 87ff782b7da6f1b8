package org.runut.find;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.runut.model.Status;
import org.runut.model.TimeValue;

/** What is no word of a text, put as words of letters and digits, so that it is found as words are. */
final class Marks {
    private static final int FIRST = 1500;
    private static final int LAST = 2199;
    private static final int MONTHS = 12;
    private static final int CENTURY = 100;
    private static final int DECADE = 10;

    private Marks() {}

    static String kind(ClaimKind kind) {
        return "kind" + kind.name().toLowerCase(Locale.ROOT);
    }

    static String status(Status status) {
        return "status" + status.name().toLowerCase(Locale.ROOT);
    }

    /** A unit in small letters; what is neither letter nor digit by its number. */
    static String unit(String unit) {
        var mark = new StringBuilder("unit");
        unit.toLowerCase(Locale.ROOT)
                .codePoints()
                .forEach(point -> mark.append(
                        point < 128 && Character.isLetterOrDigit(point)
                                ? Character.toString(point)
                                : "x" + Integer.toHexString(point)));
        return mark.toString();
    }

    /** Year, month and day of a time, as far as it tells them. */
    static List<String> of(TimeValue time) {
        var marks = new ArrayList<String>();
        time.first().filter(day -> isInReach(day.getYear())).ifPresent(first -> {
            var last = time.last().orElse(first);
            if (first.getYear() == last.getYear()) {
                marks.add(year(first.getYear()));
                if (first.getMonthValue() == last.getMonthValue()) {
                    marks.add(month(first));
                    if (first.equals(last)) {
                        marks.add(day(first));
                    }
                }
            }
        });
        return marks;
    }

    private static boolean isInReach(int year) {
        return year >= FIRST && year <= LAST;
    }

    /**
     * The words one of which is that of any time inside these days: whole years, whole months, then days. Whole centuries and
     * decades are what words of years begin with, so that centuries without an end take few words.
     */
    static Clause days(@Nullable LocalDate from, @Nullable LocalDate to) {
        var first = from == null || from.getYear() < FIRST ? LocalDate.of(FIRST, 1, 1) : from;
        var last = to == null || to.getYear() > LAST ? LocalDate.of(LAST, MONTHS, 31) : to;
        var marks = new ArrayList<String>();
        var beginnings = new ArrayList<String>();
        for (var day = first; !day.isAfter(last); ) {
            if (isWhole(day, CENTURY, last)) {
                beginnings.add(year(day.getYear() / CENTURY));
                day = day.plusYears(CENTURY);
            } else if (isWhole(day, DECADE, last)) {
                beginnings.add(year(day.getYear() / DECADE));
                day = day.plusYears(DECADE);
            } else if (day.getDayOfYear() == 1 && !day.plusYears(1).minusDays(1).isAfter(last)) {
                marks.add(year(day.getYear()));
                day = day.plusYears(1);
            } else if (day.getDayOfMonth() == 1
                    && !day.plusMonths(1).minusDays(1).isAfter(last)) {
                marks.add(month(day));
                day = day.plusMonths(1);
            } else {
                marks.add(day(day));
                day = day.plusDays(1);
            }
        }
        return new Clause.Any(
                Field.MARK, marks.isEmpty() && beginnings.isEmpty() ? List.of("none") : marks, beginnings);
    }

    /** Whether so many years, as people count them off, begin on a day and end before the last or on it. */
    private static boolean isWhole(LocalDate day, int years, LocalDate last) {
        return day.getDayOfYear() == 1
                && day.getYear() % years == 0
                && !day.plusYears(years).minusDays(1).isAfter(last);
    }

    private static String year(int year) {
        return "y" + year;
    }

    private static String month(LocalDate day) {
        return "m" + day.toString().substring(0, 7).replace("-", "");
    }

    private static String day(LocalDate day) {
        return "d" + day.toString().replace("-", "");
    }
}
