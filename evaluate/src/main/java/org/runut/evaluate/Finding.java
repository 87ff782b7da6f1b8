package org.runut.evaluate;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.runut.model.Span;

/** Finds the words that annotators copied from a text. */
final class Finding {
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Finding() {}

    /** The first place of the words at or after {@code from}, any run of spaces for any other; null for none. */
    static @Nullable Span find(String text, String words, int from) {
        int at = text.indexOf(words, from);
        if (at >= 0) {
            return new Span(at, at + words.length());
        }
        var pattern = new StringBuilder();
        for (String word : SPACES.split(words.strip())) {
            pattern.append(pattern.isEmpty() ? "" : "\\s+").append(Pattern.quote(word));
        }
        var matcher = Pattern.compile(pattern.toString()).matcher(text);
        return from <= text.length() && matcher.find(from) ? new Span(matcher.start(), matcher.end()) : null;
    }

    /** How many code points the two spans share. */
    static int overlap(String text, Span a, Span b) {
        int start = Math.max(a.start(), b.start());
        int end = Math.min(a.end(), b.end());
        return end <= start ? 0 : text.codePointCount(start, end);
    }
}
