package org.runut.annotate.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.runut.pack.Pack;

/** Reads numbers written in digits by the marks of a language, the other usage where the form leaves no doubt. */
public record Digits(char decimal, char grouping) {
    private static final int FIRST_YEAR = 1900;
    private static final int LONGEST = 24;

    Digits(Pack pack) {
        this(pack.decimal(), pack.grouping());
    }

    /** The number; null where the form is none: a leading zero, marks at odd places. */
    @Nullable
    BigDecimal parse(String form) {
        if (form.length() > LONGEST || form.length() > 1 && form.charAt(0) == '0' && isDigit(form.charAt(1))) {
            return null;
        }
        int groups = count(form, grouping);
        int points = count(form, decimal);
        if (groups == 0 && points == 0) {
            return new BigDecimal(form);
        }
        if (groups > 0 && points > 0) {
            return form.lastIndexOf(decimal) > form.lastIndexOf(grouping)
                    ? mixed(form, grouping, decimal)
                    : mixed(form, decimal, grouping);
        }
        return groups > 0 ? single(form, grouping, groups, true) : single(form, decimal, points, false);
    }

    /** Whether the form has marks between its digits. */
    public static boolean isPlain(String form) {
        for (int i = 0; i < form.length(); i++) {
            if (!isDigit(form.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable BigDecimal single(String form, char mark, int marks, boolean groups) {
        boolean thousands = form.endsWith(mark + "000");
        if ((groups || marks > 1 || thousands) && isGrouped(form, mark)) {
            return new BigDecimal(form.replace(String.valueOf(mark), ""));
        }
        return marks == 1 ? new BigDecimal(form.replace(mark, '.')) : null;
    }

    private static @Nullable BigDecimal mixed(String form, char group, char point) {
        int at = form.indexOf(point);
        String whole = form.substring(0, at);
        if (at != form.lastIndexOf(point) || !isGrouped(whole, group)) {
            return null;
        }
        return new BigDecimal(whole.replace(String.valueOf(group), "") + "." + form.substring(at + 1));
    }

    /** Whether the marks stand before each three digits from the right. */
    private static boolean isGrouped(String form, char mark) {
        int run = 0;
        for (int i = form.length() - 1; i >= 0; i--) {
            if (form.charAt(i) == mark) {
                if (run != 3) {
                    return false;
                }
                run = 0;
            } else {
                run++;
            }
        }
        return run >= 1 && run <= 3 && form.charAt(0) != '0';
    }

    private static int count(String form, char mark) {
        int n = 0;
        for (int i = 0; i < form.length(); i++) {
            if (form.charAt(i) == mark) {
                n++;
            }
        }
        return n;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether a number can be a year of the calendar in news. */
    public static boolean isYear(int value) {
        return value >= FIRST_YEAR && value < FIRST_YEAR + 200;
    }
}
