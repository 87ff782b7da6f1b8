package org.runut.read;

import java.util.Locale;

/** Kinds of files, told by the ending of their names. */
enum Kind {
    /** Plain text, perhaps with front matter. */
    TEXT,
    /** One article object, or an array of them. */
    JSON,
    /** An article object a line. */
    JSON_LINES,
    /** A saved page. */
    PAGE,
    /** An archive of pages. */
    ARCHIVE,
    /** A compressed file of another kind. */
    COMPRESSED,
    /** None of these. */
    OTHER;

    static Kind of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (ends(lower, ".txt", ".md")) {
            return TEXT;
        }
        if (ends(lower, ".json")) {
            return JSON;
        }
        if (ends(lower, ".jsonl", ".ndjson")) {
            return JSON_LINES;
        }
        if (ends(lower, ".html", ".htm", ".html.gz", ".htm.gz")) {
            return PAGE;
        }
        if (ends(lower, ".warc", ".warc.gz")) {
            return ARCHIVE;
        }
        return ends(lower, ".gz") ? COMPRESSED : OTHER;
    }

    private static boolean ends(String name, String... endings) {
        for (String ending : endings) {
            if (name.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
