package org.runut.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.runut.ledger.KnownOn;
import org.runut.model.TimeValue;
import picocli.CommandLine.Option;

/** The options that ask for what was known on a day. */
final class KnownOption {
    @Option(names = "--known-on", paramLabel = "DATE", descriptionKey = "known.on")
    @Nullable
    String day;

    @Option(names = "--by", paramLabel = "published|added", descriptionKey = "known.by", defaultValue = "published")
    By by = By.published;

    /** What makes an article known; named as on the command line. */
    enum By {
        published(KnownOn.By.PUBLISHED),
        added(KnownOn.By.ADDED);

        private final KnownOn.By meaning;

        By(KnownOn.By meaning) {
            this.meaning = meaning;
        }
    }

    /** The end of that day for the user; empty where what is known now is wanted. */
    Optional<KnownOn> read() {
        String typed = day;
        return typed == null
                ? Optional.empty()
                : Optional.of(KnownOn.end(date("--known-on", typed), ZoneId.systemDefault(), by.meaning));
    }

    /** The day that was given for an option. */
    static LocalDate date(String option, String typed) {
        return TimeValue.parse(typed)
                .filter(TimeValue::isDay)
                .flatMap(TimeValue::first)
                .orElseThrow(() -> new Mistake(option + ": \"" + typed + "\" is no day (2024-12-24)"));
    }
}
