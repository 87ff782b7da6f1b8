package org.runut.read.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds a date, perhaps with a time, in a short text as people and programs write it: {@code 2024-12-23T10:15+07:00},
 * {@code Senin, 23 Desember 2024 | 10:15 WIB}, {@code Dec. 23rd, 2024, 3:15 PM}, {@code 23.12.2024}, {@code 2024年12月23日}.
 */
final class DateText {
    private static final int LONGEST = 300;
    private static final int EARLIEST = 1990;
    private static final int LATEST = 2099;

    private static final Pattern YEAR_FIRST = Pattern.compile(
            "(?<!\\d)(?<y>(?:19|20)\\d\\d)(?:(?<s>[-/.])(?<m>\\d{1,2})\\k<s>|[年년]\\s?(?<m2>\\d{1,2})[月월]\\s?)(?<d>\\d{1,2})(?!\\d)");
    private static final Pattern COMPACT = Pattern.compile("(?<!\\d)(?<y>20\\d\\d)(?<m>[01]\\d)(?<d>[0-3]\\d)(?!\\d)");
    private static final Pattern YEAR_LAST = Pattern.compile(
            "(?<!\\d)(?<a>\\d{1,2})(?<s>[-/.])\\s?(?<b>\\d{1,2})\\k<s>\\s?(?<y>(?:19|20)?\\d\\d)(?!\\d)");
    private static final Pattern DAY_MONTH = Pattern.compile(
            "(?<!\\d)(?<d>\\d{1,2})(?:st|nd|rd|th|er|º|ª)?[.\\s/-]{1,3}(?:(?:de|of|di)\\s)?(?<m>\\p{L}{3,10})[.,]?(?:[\\s/-]{1,3}|,)(?:(?:de|del)\\s)?(?<y>(?:19|20)\\d\\d|[’'`]?\\d\\d)(?!\\d)");
    private static final Pattern MONTH_DAY = Pattern.compile(
            "(?<!\\p{L})(?<m>\\p{L}{3,10})\\.?\\s{0,2}(?<d>\\d{1,2})(?:st|nd|rd|th)?(?:,|\\s|\\.){1,3}\\s?(?:\\d\\d:\\d\\d(?::\\d\\d)?\\s(?:[A-Z]{3,4}\\s)?)?(?<y>(?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern TIME = Pattern.compile(
            "^.{0,14}?(?<![\\d.:])(?<h>[01]?\\d|2[0-3])[:.h](?<i>[0-5]\\d)(?:[:.](?<s>[0-5]\\d|60)(?:[.,]\\d+)?)?(?![\\d/.-]\\d)\\s?(?<half>[AaPp]\\.?[Mm]\\b)?\\s?(?<z>[+-]\\d\\d:?\\d\\d|\\p{L}{1,4}(?:[+-]\\d\\d:?\\d\\d)?)?");
    private static final Pattern EPOCH = Pattern.compile("\\d{10}|\\d{13}");

    private final Map<String, Integer> months = new HashMap<>();
    private final Map<String, String> zones = new HashMap<>();

    DateText() {
        var sections = Table.read("dates.txt");
        for (int month = 1; month <= 12; month++) {
            for (String name : sections.getOrDefault(String.valueOf(month), List.of())) {
                months.put(name, month);
            }
        }
        for (String zone : sections.getOrDefault("ZONES", List.of())) {
            String[] parts = zone.split("\\s*=\\s*");
            zones.put(parts[0], parts[1]);
        }
    }

    /** A date found: where it begins and ends, and its ISO form. */
    record Found(int start, int end, String value) {}

    /** The first date, in ISO form with the precision known; {@code monthFirst} reads 3/4/2024 as of March. */
    Optional<String> find(String text, boolean monthFirst) {
        String written = text.strip();
        if (EPOCH.matcher(written).matches()) {
            long number = Long.parseLong(written);
            var day = Instant.ofEpochSecond(written.length() == 13 ? number / 1000 : number)
                    .atOffset(ZoneOffset.UTC);
            return Optional.of(day.toLocalDateTime().withNano(0) + "Z");
        }
        return first(written, monthFirst).map(Found::value);
    }

    /** The first date and its place. */
    Optional<Found> first(String written, boolean monthFirst) {
        String text = written.length() > LONGEST ? written.substring(0, LONGEST) : written;
        if (text.chars().noneMatch(Character::isDigit)) {
            return Optional.empty();
        }
        Found best = null;
        for (var pattern : List.of(YEAR_FIRST, DAY_MONTH, MONTH_DAY, YEAR_LAST, COMPACT)) {
            var match = pattern.matcher(text);
            while (match.find() && (best == null || match.start() < best.start())) {
                var day = day(pattern, match.toMatchResult(), monthFirst);
                if (day.isPresent()) {
                    best = new Found(match.start(), match.end(), day.get() + time(text, match.end()));
                    break;
                }
            }
            if (best != null && best.start() == 0) {
                break;
            }
        }
        return Optional.ofNullable(best);
    }

    private Optional<LocalDate> day(Pattern pattern, MatchResult match, boolean monthFirst) {
        int year = year(match.group("y"));
        if (pattern == YEAR_LAST) {
            boolean shortForm = match.group("y").length() == 2;
            if (shortForm && match.group("a").length() + match.group("b").length() < 4) {
                return Optional.empty();
            }
            int a = Integer.parseInt(match.group("a"));
            int b = Integer.parseInt(match.group("b"));
            boolean swap = b > 12 || monthFirst && a <= 12 && match.group("s").equals("/");
            return swap ? day(year, a, b) : day(year, b, a);
        }
        String month = match.group("m");
        if (pattern == YEAR_FIRST && month == null) {
            month = match.group("m2");
        }
        int number = Character.isDigit(month.charAt(0))
                ? Integer.parseInt(month)
                : months.getOrDefault(month.toLowerCase(Locale.ROOT), 0);
        return day(year, number, Integer.parseInt(match.group("d")));
    }

    private static int year(String written) {
        String digits = Character.isDigit(written.charAt(0)) ? written : written.substring(1);
        int year = Integer.parseInt(digits);
        return digits.length() == 2 ? (year < 90 ? 2000 : 1900) + year : year;
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        if (year < EARLIEST || year > LATEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The time of day behind a date, with its offset where the page gives one; nothing where there is none. */
    private String time(String text, int end) {
        String behind = text.substring(end, Math.min(text.length(), end + 40));
        var time = TIME.matcher(behind);
        if (!time.find()) {
            return "";
        }
        int hour = Integer.parseInt(time.group("h"));
        String half = time.group("half");
        if (half != null) {
            boolean afternoon = half.charAt(0) == 'p' || half.charAt(0) == 'P';
            hour = hour % 12 + (afternoon ? 12 : 0);
        }
        String seconds = time.group("s") == null ? "" : ":" + time.group("s");
        return "T" + (hour < 10 ? "0" : "") + hour + ":" + time.group("i") + seconds + offset(time.group("z"));
    }

    private String offset(@Nullable String zone) {
        if (zone == null) {
            return "";
        }
        int sign = Math.max(zone.indexOf('+'), zone.indexOf('-'));
        if (sign >= 0) {
            String digits = zone.substring(sign + 1).replace(":", "");
            return zone.charAt(sign) + digits.substring(0, 2) + ":" + digits.substring(2);
        }
        return zones.getOrDefault(zone.toLowerCase(Locale.ROOT), "");
    }
}
