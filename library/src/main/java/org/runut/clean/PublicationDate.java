package org.runut.clean;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.runut.model.TimeValue;
import org.runut.pack.Lex;
import org.runut.pack.Pack;

/**
 * The day of publication of an article that does not state it: from its address, else the first full date with its
 * weekday near the begin of the text ("Senin (6/1/2025)", "Senin, 6 Januari 2025"), where the weekday fits the date.
 */
final class PublicationDate {
    private static final Pattern IN_ADDRESS =
            Pattern.compile("[/-]((?:19|20)\\d\\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\\d|3[01])(?=[/-]|$)");
    private static final int NEAR = 1500;
    private static final int DATE_TOKENS = 9;

    private final Pack pack;

    PublicationDate(Pack pack) {
        this.pack = pack;
    }

    /** The day, where the address or the text tells it. */
    Optional<TimeValue> find(@Nullable String url, String text) {
        var inAddress = url == null ? Optional.<TimeValue>empty() : inAddress(url);
        return inAddress.isPresent() ? inAddress : inText(text);
    }

    private static Optional<TimeValue> inAddress(String url) {
        var date = IN_ADDRESS.matcher(url);
        return date.find()
                ? TimeValue.parse(date.group(1) + "-" + date.group(2) + "-" + date.group(3))
                : Optional.empty();
    }

    private Optional<TimeValue> inText(String text) {
        var head = Snippet.of(pack, text, 0, NEAR);
        for (int i = 0; i < head.size(); i++) {
            var weekday = head.tags().at(i, Lex.WEEKDAY);
            if (weekday != null) {
                var day = date(head, weekday.to());
                if (day != null
                        && weekday.value()
                                .equals(String.valueOf(day.getDayOfWeek().getValue()))) {
                    return Optional.of(TimeValue.of(day));
                }
            }
        }
        return Optional.empty();
    }

    /** The date whose day, month and four-digit year follow from token {@code from} on; null for none. */
    private static @Nullable LocalDate date(Snippet head, int from) {
        var numbers = new int[3];
        int found = 0;
        for (int i = from; i < Math.min(head.size(), from + DATE_TOKENS) && found < 3; i++) {
            var month = head.tags().at(i, Lex.MONTH);
            if (head.token(i).isNumber() && head.token(i).span().length() <= 4) {
                numbers[found++] = number(head.token(i).norm());
            } else if (month != null) {
                numbers[found++] = number(month.value());
            } else if (head.token(i).isWord() || head.is(i, ".")) {
                return null;
            }
        }
        return found < 3 || numbers[2] < 1900 ? null : day(numbers);
    }

    private static int number(String digits) {
        return digits.chars().allMatch(Character::isDigit) ? Integer.parseInt(digits) : 0;
    }

    private static @Nullable LocalDate day(int[] numbers) {
        try {
            return LocalDate.of(numbers[2], numbers[1], numbers[0]);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
