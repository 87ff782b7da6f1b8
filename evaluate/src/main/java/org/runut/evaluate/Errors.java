package org.runut.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The errors of one article, in words. */
final class Errors {
    private final String article;
    private final List<String> lines = new ArrayList<>();

    Errors(String article) {
        this.article = article;
    }

    void add(String what, String words) {
        lines.add(article + " " + what + " " + words);
    }

    void differs(String what, String evidence, @Nullable String gold, @Nullable String got) {
        add(what, evidence + " | gold " + gold + " | got " + got);
    }

    List<String> lines() {
        return lines;
    }
}
