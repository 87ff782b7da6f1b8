package org.runut.read.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** The letters and digits that stand in the text of a page, each with the place in the source that it came from. */
final class PageLetters {
    private static final int LONGEST_ENTITY = 40;

    private final StringBuilder letters = new StringBuilder();
    private int[] sources = new int[1 << 12];
    private final List<Element> elements = new ArrayList<>();
    /** Where the letters of each element of the list begin. */
    private final List<Integer> starts = new ArrayList<>();

    private PageLetters() {}

    /** The letters of a page that was parsed with the positions of its nodes. */
    static PageLetters of(Document page, String source) {
        var found = new PageLetters();
        page.body().traverse((node, depth) -> {
            if (node instanceof TextNode text) {
                var element = text.parent();
                var range = text.sourceRange();
                if (element != null && range.isTracked()) {
                    found.elements.add(element);
                    found.starts.add(found.letters.length());
                    found.read(source, range.startPos(), Math.min(range.endPos(), source.length()));
                }
            }
        });
        return found;
    }

    /** The letters and digits of a text. */
    static String of(String text) {
        var letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (counts(text.charAt(i))) {
                letters.append(text.charAt(i));
            }
        }
        return letters.toString();
    }

    private static boolean counts(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }

    private void read(String source, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = source.charAt(i);
            if (c == '&') {
                int end = entityEnd(source, i, to);
                String written = source.substring(i, end);
                String meant = Parser.unescapeEntities(written, false);
                if (!meant.equals(written)) {
                    add(meant, i);
                    i = end - 1;
                }
            } else if (counts(c)) {
                add(c, i);
            }
        }
    }

    private static int entityEnd(String source, int from, int to) {
        int end = from + 1;
        while (end < to
                && end - from < LONGEST_ENTITY
                && (Character.isLetterOrDigit(source.charAt(end)) || source.charAt(end) == '#')) {
            end++;
        }
        return end < to && source.charAt(end) == ';' ? end + 1 : end;
    }

    private void add(String meant, int place) {
        for (int k = 0; k < meant.length(); k++) {
            if (counts(meant.charAt(k))) {
                add(meant.charAt(k), place);
            }
        }
    }

    private void add(char letter, int place) {
        if (letters.length() == sources.length) {
            sources = Arrays.copyOf(sources, 2 * sources.length);
        }
        sources[letters.length()] = place;
        letters.append(letter);
    }

    /** Where these letters stand one behind the other; below zero for nowhere. */
    int indexOf(String wanted) {
        return wanted.isEmpty() ? -1 : letters.indexOf(wanted);
    }

    /** Where in the source a letter came from. */
    int source(int letter) {
        return sources[letter];
    }

    /** The element in which a letter stands. */
    Element element(int letter) {
        int low = 0;
        int high = starts.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (starts.get(middle) <= letter) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return elements.get(low);
    }
}
