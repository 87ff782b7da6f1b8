package org.runut.words;

import org.jspecify.annotations.Nullable;
import org.runut.model.TimeValue;

/** Times as people write them. */
public final class Dates {
    private final String[] months;
    private final Words words;

    /** Times in the language of these words. */
    public Dates(Words words) {
        this.words = words;
        this.months = words.say("months").split(" ");
    }

    /** A time in its own precision: {@code 6 Jan 2025}, {@code Jun 2024}, {@code 2025}; a dash where there is none. */
    public String of(@Nullable TimeValue time) {
        if (time == null) {
            return "—";
        }
        String value = time.value();
        int slash = value.indexOf('/');
        return slash < 0 ? single(value) : single(value.substring(0, slash)) + "–" + single(value.substring(slash + 1));
    }

    private String single(String value) {
        String year = value.substring(0, 4).equals("XXXX") ? words.say("year.unknown") : value.substring(0, 4);
        if (value.length() < 7) {
            return year;
        }
        char kind = value.charAt(5);
        if (kind == 'Q' || kind == 'H') {
            return words.say(kind == 'Q' ? "quarter" : "half", value.substring(6, 7)) + " " + year;
        }
        String month = months[Integer.parseInt(value.substring(5, 7)) - 1] + " " + year;
        return value.length() < 10 ? month : Integer.parseInt(value.substring(8, 10)) + " " + month;
    }
}
