package org.runut.find;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts text into the words it is found by, the same in every database: runs of letters and digits, small, without marks. */
public final class Terms {
    private static final int LONGEST = 500;

    private Terms() {}

    /** The words of a text in order. */
    public static List<String> of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD);
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        plain.codePoints().forEach(point -> {
            if (Character.isLetterOrDigit(point)) {
                word.appendCodePoint(point);
            } else if (Character.getType(point) != Character.NON_SPACING_MARK) {
                end(word, words);
            }
        });
        end(word, words);
        return words;
    }

    private static void end(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            int length = Math.min(word.length(), LONGEST);
            if (length < word.length() && Character.isHighSurrogate(word.charAt(length - 1))) {
                length--;
            }
            words.add(word.substring(0, length).toLowerCase(Locale.ROOT));
            word.setLength(0);
        }
    }
}
