package org.runut.link;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runut.model.TimeValue;

/** Dates as reasons write them: {@code 14 Mar 2025}; values less exact than a day or month as they are. */
public final class WrittenDate {
    private static final List<String> ENGLISH =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
    private static final List<String> INDONESIAN =
            List.of("Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des");

    private WrittenDate() {}

    /** In English; "undated" for null. */
    public static String english(@Nullable TimeValue time) {
        return time == null ? "undated" : written(time.value(), ENGLISH);
    }

    /** In Indonesian; "tanpa tanggal" for null. */
    public static String indonesian(@Nullable TimeValue time) {
        return time == null ? "tanpa tanggal" : written(time.value(), INDONESIAN);
    }

    /** An interval is written by its two ends. */
    private static String written(String value, List<String> months) {
        int slash = value.indexOf('/');
        return slash < 0
                ? single(value, months)
                : single(value.substring(0, slash), months) + "–" + single(value.substring(slash + 1), months);
    }

    private static String single(String value, List<String> months) {
        if (value.startsWith("X") || value.length() < 7 || !Character.isDigit(value.charAt(5))) {
            return value;
        }
        String month = months.get(Integer.parseInt(value.substring(5, 7)) - 1) + " " + value.substring(0, 4);
        return value.length() < 10 ? month : Integer.parseInt(value.substring(8, 10)) + " " + month;
    }
}
