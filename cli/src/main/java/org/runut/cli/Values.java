package org.runut.cli;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.runut.decide.Bounds;
import org.runut.model.Correction;
import org.runut.model.Status;
import org.runut.model.TimeValue;
import org.runut.words.Words;
import picocli.CommandLine.Option;

/** The options that say what a figure says. */
final class Values {
    /** How a status is written, in either language. */
    private static final Map<String, Status> STATUSES = Map.ofEntries(
            Map.entry("happened", Status.HAPPENED),
            Map.entry("terjadi", Status.HAPPENED),
            Map.entry("ongoing", Status.ONGOING),
            Map.entry("berlangsung", Status.ONGOING),
            Map.entry("planned", Status.PLANNED),
            Map.entry("direncanakan", Status.PLANNED),
            Map.entry("possible", Status.POSSIBLE),
            Map.entry("mungkin", Status.POSSIBLE),
            Map.entry("denied", Status.DENIED),
            Map.entry("dibantah", Status.DENIED),
            Map.entry("withdrawn", Status.WITHDRAWN),
            Map.entry("ditarik", Status.WITHDRAWN));

    @Option(names = "--value", paramLabel = "N|N-M|>=N|<=N|~N", descriptionKey = "decide.value")
    @Nullable
    String value;

    @Option(names = "--unit", paramLabel = "UNIT", descriptionKey = "decide.unit")
    @Nullable
    String unit;

    @Option(names = "--counted", paramLabel = "WORDS", descriptionKey = "decide.counted")
    @Nullable
    String counted;

    @Option(names = "--speaker", paramLabel = "NAME", descriptionKey = "decide.speaker")
    @Nullable
    String speaker;

    @Option(names = "--status", paramLabel = "STATUS", descriptionKey = "decide.status")
    @Nullable
    String status;

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "decide.asof")
    @Nullable
    String asOf;

    /** What was given. */
    Correction read(Words words) {
        return new Correction(value(words), unit, counted, speaker, status(status), asOf(), null);
    }

    private Correction.@Nullable Value value(Words words) {
        String typed = value;
        return typed == null
                ? null
                : Bounds.parse(typed).orElseThrow(() -> new Mistake("--value: " + words.say("decide.unread", typed)));
    }

    /** The status that is written so; null where none is. */
    static @Nullable Status status(@Nullable String typed) {
        if (typed == null) {
            return null;
        }
        var known = STATUSES.get(typed.toLowerCase(Locale.ROOT));
        if (known == null) {
            throw new Mistake("--status: \"" + typed
                    + "\" is not one of happened, ongoing, planned, possible, denied, withdrawn");
        }
        return known;
    }

    private @Nullable TimeValue asOf() {
        String typed = asOf;
        return typed == null
                ? null
                : TimeValue.parse(typed)
                        .orElseThrow(() -> new Mistake("--as-of: \"" + typed + "\" is no date (2024-12-23)"));
    }
}
