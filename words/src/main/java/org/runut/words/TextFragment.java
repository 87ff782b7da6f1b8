package org.runut.words;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * A link to the place of a sentence in a live page (the text fragments of the URL Fragment Text Directives draft): browsers
 * scroll to it and mark it.
 */
public final class TextFragment {
    private static final int WHOLE = 12;
    private static final int ENDS = 5;
    private static final String PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._~!*'()";

    private TextFragment() {}

    /** The address of a page with the place of a sentence in it; a long sentence is named by its first and last words. */
    public static String link(String address, String sentence) {
        var words = Arrays.stream(sentence.strip().split("\\s+")).toList();
        String text = words.size() <= WHOLE
                ? encoded(words)
                : encoded(words.subList(0, ENDS)) + "," + encoded(words.subList(words.size() - ENDS, words.size()));
        int fragment = address.indexOf('#');
        String page = fragment < 0 ? address : address.substring(0, fragment);
        String anchor = fragment < 0 ? "" : address.substring(fragment + 1);
        return page + "#" + anchor + ":~:text=" + text;
    }

    /** Percent-encoded; hyphens too, which mean something in a text directive. */
    private static String encoded(List<String> words) {
        var text = new StringBuilder();
        for (byte b : String.join(" ", words).getBytes(StandardCharsets.UTF_8)) {
            if (b > 0 && PLAIN.indexOf(b) >= 0) {
                text.append((char) b);
            } else {
                text.append('%').append(String.format("%02X", b & 0xff));
            }
        }
        return text.toString();
    }
}
