package org.runut.read;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.runut.model.Refused.Reason;

/**
 * Refuses pages before they are parsed that would cost more than a page is worth: the time a parser takes grows with the number of
 * elements that stand open, for tables even with its square.
 */
final class PageGuard {
    private static final int MOST_TAGS = 2_000_000;
    private static final int MOST_OPEN = 120_000;
    private static final int MOST_OPEN_TABLES = 1_000;

    private static final byte[][] BOXES = {
        name("div"),
        name("ul"),
        name("ol"),
        name("dl"),
        name("section"),
        name("article"),
        name("blockquote"),
        name("center")
    };
    private static final byte[] TABLE = name("table");

    private PageGuard() {}

    private static byte[] name(String name) {
        return name.getBytes(StandardCharsets.US_ASCII);
    }

    /** What is wrong with the bytes of a page; null for nothing. */
    static @Nullable Problem wrong(byte[] bytes) {
        if (bytes.length == 0) {
            return new Problem(Reason.EMPTY, "The input is empty.");
        }
        if (Decoder.isBinary(bytes) && !Decoder.isUtf16(bytes)) {
            return new Problem(Reason.BINARY, "The input is not a page but binary data.");
        }
        return nesting(bytes);
    }

    private static @Nullable Problem nesting(byte[] bytes) {
        int tags = 0;
        int open = 0;
        int tables = 0;
        for (int i = 0; i + 1 < bytes.length; i++) {
            if (bytes[i] == '<') {
                boolean closes = bytes[i + 1] == '/';
                int name = closes ? i + 2 : i + 1;
                int step = closes ? -1 : 1;
                tags++;
                tables = Math.max(0, tables + (stands(TABLE, bytes, name) ? step : 0));
                open = Math.max(0, open + (isBox(bytes, name) ? step : 0));
                if (tables > MOST_OPEN_TABLES || open > MOST_OPEN) {
                    return tooDeep(i);
                }
            }
        }
        return tags > MOST_TAGS
                ? new Problem(Reason.TOO_LARGE, "The page has more than two million tags, the most that are taken.")
                : null;
    }

    private static Problem tooDeep(int at) {
        return new Problem(
                Reason.MALFORMED,
                "byte " + at,
                "The page is no page: at byte " + at + " so many elements stand open that none could be seen.");
    }

    private static boolean isBox(byte[] bytes, int at) {
        for (byte[] box : BOXES) {
            if (stands(box, bytes, at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the name of a tag stands there, in letters of any case. */
    private static boolean stands(byte[] name, byte[] bytes, int at) {
        if (at + name.length >= bytes.length) {
            return false;
        }
        for (int k = 0; k < name.length; k++) {
            if ((bytes[at + k] | 0x20) != name[k]) {
                return false;
            }
        }
        return !Character.isLetterOrDigit(bytes[at + name.length]);
    }
}
