package org.runut.link;

import org.runut.model.Span;

/** The first words of an article, for a story none of whose articles has a headline. */
final class Opening {
    private static final int WORDS = 12;
    private static final int LONGEST_ABBREVIATION = 3;

    private Opening() {}

    /** So many words, no further than the first sentence or line. */
    static String of(Reading reading) {
        var words = reading.words();
        String text = reading.article().text();
        if (words.isEmpty()) {
            return "";
        }
        int last = 0;
        while (last + 1 < Math.min(WORDS, words.size())
                && !isEnd(text, words.get(last).span(), words.get(last + 1).span())) {
            last++;
        }
        return words.getFirst().span().cover(words.get(last).span()).in(text);
    }

    /** Whether a sentence or a line ends between two words; a short word with a full stop is an abbreviation. */
    private static boolean isEnd(String text, Span word, Span next) {
        String between = text.substring(word.end(), next.start());
        boolean stops = between.contains(". ") || between.contains("? ") || between.contains("! ");
        return between.contains("\n") || stops && word.length() > LONGEST_ABBREVIATION;
    }
}
