package org.runut.read;

import java.util.Optional;
import java.util.regex.Pattern;
import org.runut.model.TimeValue;
import org.runut.read.page.WrittenDay;

/** Dates as inputs write them: ISO 8601 in any precision, a space for the T and an offset without colon allowed. */
public final class PublishedDate {
    private static final Pattern FORM = Pattern.compile("(\\d{4}(?:-\\d\\d(?:-\\d\\d)?)?)"
            + "(?:[T ]([01]\\d|2[0-3]):([0-5]\\d)(?::([0-5]\\d|60)(?:[.,]\\d+)?)?\\s?(Z|z|[+-]\\d\\d(?::?\\d\\d)?)?)?");

    private PublishedDate() {}

    /** The date in the form of the contract; empty where it is none or names a day that does not exist. */
    public static Optional<String> normalise(String written) {
        var form = FORM.matcher(written.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        var value = new StringBuilder(form.group(1));
        if (form.group(2) != null) {
            value.append('T').append(form.group(2)).append(':').append(form.group(3));
            if (form.group(4) != null) {
                value.append(':').append(form.group(4));
            }
            value.append(offset(form.group(5)));
        }
        return TimeValue.parse(value.toString()).map(TimeValue::value);
    }

    /** The same of a date in a field that people fill in, also as they write it: {@code 3 Juni 2025}; not what may mean two days. */
    public static Optional<String> typed(String written) {
        return normalise(written).or(() -> new WrittenDay().of(written).flatMap(PublishedDate::normalise));
    }

    private static String offset(String written) {
        if (written == null) {
            return "";
        }
        return switch (written.length()) {
            case 1 -> "Z";
            case 3 -> written + ":00";
            case 5 -> written.substring(0, 3) + ":" + written.substring(3);
            default -> written;
        };
    }
}
