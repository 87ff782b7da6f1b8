package org.runut.model;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A calendar time as the contract writes it, a subset of EDTF (ISO 8601-2): {@code YYYY}, {@code YYYY-MM},
 * {@code YYYY-MM-DD}, {@code YYYY-MM-DDThh:mm+hh:mm}, {@code YYYY-Qn}, {@code YYYY-Hn}, or an interval {@code A/B};
 * an unknown year is {@code XXXX}.
 *
 * @param value the written form
 */
public record TimeValue(String value) {
    /** Where no offset is told: Western Indonesia Time. */
    private static final ZoneOffset WIB = ZoneOffset.ofHours(7);

    private static final Pattern OFFSET = Pattern.compile("T.*(?:Z|[+-]\\d\\d:\\d\\d)$");
    private static final Pattern FORM = Pattern.compile(
            "(\\d{4}|XXXX)(?:-(?:Q([1-4])|H([12])|(\\d\\d)(?:-(\\d\\d)(?:T\\d\\d:\\d\\d(?::\\d\\d)?(?:Z|[+-]\\d\\d:\\d\\d)?)?)?))?");

    /** The time of a day. */
    public static TimeValue of(LocalDate day) {
        return new TimeValue(day.toString());
    }

    /** Parses a written form; empty where it is none, or names a day that does not exist. */
    public static Optional<TimeValue> parse(String text) {
        var time = new TimeValue(text.strip());
        return time.isValid() ? Optional.of(time) : Optional.empty();
    }

    private boolean isValid() {
        int slash = value.indexOf('/');
        if (slash >= 0) {
            return valid(value.substring(0, slash)) && valid(value.substring(slash + 1));
        }
        return valid(value);
    }

    private static boolean valid(String single) {
        Matcher form = FORM.matcher(single);
        if (!form.matches()) {
            return false;
        }
        try {
            edge(single.replace("XXXX", "2000"), true);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** Whether the year is known. */
    public boolean hasYear() {
        return !value.startsWith("XXXX");
    }

    /** The first day covered; empty where the year is unknown. */
    public Optional<LocalDate> first() {
        return bound(true);
    }

    /** The last day covered; empty where the year is unknown. */
    public Optional<LocalDate> last() {
        return bound(false);
    }

    /** Whether the value names one day (or an hour of it). */
    public boolean isDay() {
        return value.indexOf('/') < 0 && value.length() >= 10;
    }

    /** The moment, where the hour is told; an hour without an offset is one of WIB. */
    public Optional<Instant> moment() {
        if (!isDay() || value.indexOf('T') < 0 || !hasYear()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    OFFSET.matcher(value).find()
                            ? OffsetDateTime.parse(value).toInstant()
                            : LocalDateTime.parse(value).toInstant(WIB));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The first day covered, an hour reckoned in WIB wherever it was told; empty where the year is unknown. */
    public Optional<LocalDate> day() {
        return moment().map(moment -> LocalDate.ofInstant(moment, WIB)).or(this::first);
    }

    /** Whether the two cover a common day; false where a year is unknown. */
    public boolean overlaps(TimeValue other) {
        var start = first();
        var end = last();
        var otherStart = other.first();
        var otherEnd = other.last();
        return start.isPresent()
                && otherStart.isPresent()
                && end.isPresent()
                && otherEnd.isPresent()
                && !start.get().isAfter(otherEnd.get())
                && !otherStart.get().isAfter(end.get());
    }

    private Optional<LocalDate> bound(boolean first) {
        if (value.contains("XXXX")) {
            return Optional.empty();
        }
        int slash = value.indexOf('/');
        try {
            if (slash < 0) {
                return Optional.of(edge(value, first));
            }
            var start = edge(value.substring(0, slash), first);
            var end = edge(value.substring(slash + 1), first);
            return Optional.of(first ? start : end);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static LocalDate edge(String single, boolean first) {
        Matcher form = FORM.matcher(single);
        if (!form.matches()) {
            throw new DateTimeException("not a time: " + single);
        }
        int year = Integer.parseInt(form.group(1));
        if (form.group(5) != null) {
            return LocalDate.of(year, Integer.parseInt(form.group(4)), Integer.parseInt(form.group(5)));
        }
        int from = 1;
        int months = 12;
        if (form.group(2) != null) {
            from = 3 * Integer.parseInt(form.group(2)) - 2;
            months = 3;
        } else if (form.group(3) != null) {
            from = 6 * Integer.parseInt(form.group(3)) - 5;
            months = 6;
        } else if (form.group(4) != null) {
            from = Integer.parseInt(form.group(4));
            months = 1;
        }
        return first
                ? LocalDate.of(year, from, 1)
                : YearMonth.of(year, from + months - 1).atEndOfMonth();
    }

    @Override
    public String toString() {
        return value;
    }
}
