package org.runut.read;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Short words for what a parser complains of. */
final class Sentences {
    private static final int LONGEST = 120;

    private Sentences() {}

    /** The first line of the complaint, closed with a point. */
    static String first(JacksonException e) {
        return first(e.getOriginalMessage());
    }

    /** The first line of a complaint, closed with a point. */
    static String first(@Nullable String complaint) {
        String message = complaint == null ? "it can't be parsed" : complaint;
        String line = message.lines().findFirst().orElse("it can't be parsed").strip();
        String cut = line.length() > LONGEST ? line.substring(0, LONGEST) + " …" : line;
        return cut.endsWith(".") ? cut : cut + ".";
    }
}
