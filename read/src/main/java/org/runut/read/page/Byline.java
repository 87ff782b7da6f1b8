package org.runut.read.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the name of the author out of a line: "By Ani Lestari", "Penulis: Ani Lestari Editor: Budi Santoso". */
final class Byline {
    private static final int LONGEST = 80;
    private static final int MOST_WORDS = 10;
    private static final Pattern MARKS =
            Pattern.compile("^[\\s:,;|/\u2013\u2014\u2022\u00b7-]+|[\\s:,;|/\u2013\u2014\u2022\u00b7(-]+$");

    private final Map<String, List<String>> words = Table.read("bylines.txt");

    /** The author whom the line names, where it begins as bylines do. */
    Optional<String> find(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        return before(lower).flatMap(end -> name(line.substring(end)));
    }

    /** The author in what stands in an element or tag for authors. */
    Optional<String> name(String written) {
        String name = MARKS.matcher(written.strip()).replaceAll("");
        String lower = name.toLowerCase(Locale.ROOT);
        var again = before(lower);
        if (again.isPresent()) {
            return name(name.substring(again.get()));
        }
        int end = Math.min(end(lower), job(name));
        name = MARKS.matcher(name.substring(0, end)).replaceAll("");
        boolean person = name.length() > 2
                && name.length() <= LONGEST
                && name.split("\\s+").length <= MOST_WORDS
                && name.codePoints().noneMatch(c -> c == '@' || c == '/' || Character.isDigit(c))
                && !words.getOrDefault("NOBODY", List.of()).contains(name.toLowerCase(Locale.ROOT));
        return person ? Optional.of(name) : Optional.empty();
    }

    /** Where the words before the name end; empty where the line does not begin so. */
    private Optional<Integer> before(String lower) {
        int longest = 0;
        for (String word : words.getOrDefault("BEFORE", List.of())) {
            boolean whole = lower.startsWith(word)
                    && lower.length() > word.length()
                    && !Character.isLetterOrDigit(lower.charAt(word.length()));
            longest = whole ? Math.max(longest, word.length()) : longest;
        }
        return longest == 0 ? Optional.empty() : Optional.of(longest);
    }

    /** Where the outlet follows behind a dash, or a job behind a comma: "Ani Lestari, transport correspondent". */
    private static int job(String name) {
        int dash = Math.max(name.indexOf(" - "), name.indexOf(" | "));
        if (dash > 0) {
            return dash;
        }
        int comma = name.indexOf(", ");
        boolean small = comma > 0 && comma + 2 < name.length() && Character.isLowerCase(name.charAt(comma + 2));
        return small ? comma : name.length();
    }

    private int end(String lower) {
        int end = lower.length();
        for (String word : words.getOrDefault("AFTER", List.of())) {
            int at = lower.indexOf(word);
            while (at > 0 && at < end) {
                boolean whole = !Character.isLetterOrDigit(lower.charAt(at - 1))
                        && (at + word.length() == lower.length()
                                || !Character.isLetterOrDigit(lower.charAt(at + word.length())));
                end = whole ? at : end;
                at = lower.indexOf(word, at + 1);
            }
        }
        return end;
    }
}
