package org.runut.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what counts against the analysis of one article, sentence or story. */
final class Misses {
    private static final int LONGEST = 160;

    private final String where;
    private final List<Miss> all = new ArrayList<>();

    Misses(String where) {
        this.where = where;
    }

    void add(Cause cause, String words) {
        add(cause, "", words);
    }

    void add(Cause cause, String detail, String words) {
        all.add(new Miss(cause, detail, where, cut(words)));
    }

    void differs(Cause cause, String detail, String words, @Nullable String gold, @Nullable String got) {
        all.add(new Miss(cause, detail, where, cut(words) + " | gold " + gold + " | got " + got));
    }

    List<Miss> all() {
        return all;
    }

    /** One line of a passage, the end of a long one left out. */
    static String cut(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }
}
