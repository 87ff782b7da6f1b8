package org.runut.web.feed;

/** Short words for what a parser complains of. */
final class Complaints {
    private Complaints() {}

    /** The first line of the complaint, without a point at its end. */
    static String first(Exception e) {
        String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        String line = message.lines().findFirst().orElse("").strip();
        return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
    }
}
