package org.runut.read.page;

import java.util.Optional;

/** A date as people or programs write it in a field of its own: {@code 3 Juni 2025, 10:15 WIB}, {@code Tue, 03 Jun 2025 10:00:00 +0700}. */
public final class WrittenDay {
    private static final int LONGEST = 60;

    private final DateText dates = new DateText();

    /** The date in ISO form; empty where there is none, or where it may mean two days (3/6/2025). */
    public Optional<String> of(String written) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        return dates.find(written, false)
                .filter(day -> dates.find(written, true).filter(day::equals).isPresent());
    }
}
