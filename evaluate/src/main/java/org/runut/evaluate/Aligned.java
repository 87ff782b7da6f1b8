package org.runut.evaluate;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runut.model.Span;

/** Leads from places in an analysed text to places in the text that was annotated, by the characters that are not space. */
final class Aligned {
    private final String analysed;
    private final int[] annotated;
    /** For each UTF-16 index of the analysed text, how many characters that are not space stand before it. */
    private final int[] before;

    private final int[] places;

    private Aligned(String analysed, int[] annotated, int[] before, int[] places) {
        this.analysed = analysed;
        this.annotated = annotated;
        this.before = before;
        this.places = places;
    }

    /** The alignment; null where the two differ in more than space. */
    static @Nullable Aligned of(String analysed, String original) {
        int[] annotated = original.codePoints().toArray();
        int[] places = solid(annotated);
        int[] points = analysed.codePoints().toArray();
        int[] others = solid(points);
        int[] a = Arrays.stream(places).map(i -> annotated[i]).toArray();
        int[] b = Arrays.stream(others).map(i -> points[i]).toArray();
        return Arrays.equals(a, b) ? new Aligned(analysed, annotated, counts(analysed), places) : null;
    }

    private static int[] solid(int[] points) {
        var places = new int[points.length];
        int n = 0;
        for (int i = 0; i < points.length; i++) {
            if (!isSpace(points[i])) {
                places[n++] = i;
            }
        }
        return Arrays.copyOf(places, n);
    }

    private static int[] counts(String text) {
        var before = new int[text.length() + 1];
        int n = 0;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            int next = i + Character.charCount(point);
            before[i] = n;
            n += isSpace(point) ? 0 : 1;
            Arrays.fill(before, i + 1, next + 1, n);
            i = next;
        }
        return before;
    }

    static boolean isSpace(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point) || point == 0x85;
    }

    /** The characters that are not space in a span of the analysed text, as places in the annotated one. */
    BitSet of(Span span) {
        var set = new BitSet();
        for (int i = before[span.start()]; i < before[Math.min(span.end(), analysed.length())]; i++) {
            set.set(places[i]);
        }
        return set;
    }

    /** The characters that are not space in spans of the annotated text. */
    BitSet annotated(List<Span> spans) {
        var set = new BitSet();
        for (var span : spans) {
            for (int i = span.start(); i < Math.min(span.end(), annotated.length); i++) {
                if (!isSpace(annotated[i])) {
                    set.set(i);
                }
            }
        }
        return set;
    }

    /** The words of the annotated text from the first to the last of these places. */
    String words(BitSet content) {
        int from = Math.max(0, content.nextSetBit(0));
        return new String(annotated, from, Math.max(0, content.length() - from));
    }
}
