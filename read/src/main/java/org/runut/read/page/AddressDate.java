package org.runut.read.page;

import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the day that many addresses hold: {@code /2024/12/23/}, {@code /20241223}, {@code -2024-12-23-}. */
final class AddressDate {
    private static final Pattern DAY = Pattern.compile(
            "[/_-](?<y>(?:19|20)\\d\\d)(?<s>[/_-]?)(?<m>0?[1-9]|1[0-2])\\k<s>(?<d>0?[1-9]|[12]\\d|3[01])(?!\\d)");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "[/_-](?<d>0?[1-9]|[12]\\d|3[01])(?<s>[_-])(?<m>0?[1-9]|1[0-2])\\k<s>(?<y>(?:19|20)\\d\\d)(?!\\d)");
    private static final int LONGEST = 500;

    private final DateText dates;

    AddressDate(DateText dates) {
        this.dates = dates;
    }

    /** The day in an address. */
    Optional<String> find(String address) {
        var day = DAY.matcher(address.substring(0, Math.min(LONGEST, address.length())));
        while (day.find()) {
            boolean parted = !day.group("s").isEmpty();
            if (parted || day.group("m").length() == 2 && day.group("d").length() == 2) {
                return dates.find(day.group("y") + "-" + day.group("m") + "-" + day.group("d"), false);
            }
        }
        var last = DAY_FIRST.matcher(address.substring(0, Math.min(LONGEST, address.length())));
        return last.find()
                ? dates.find(last.group("y") + "-" + last.group("m") + "-" + last.group("d"), false)
                : Optional.empty();
    }
}
