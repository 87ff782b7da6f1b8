package org.runut.read;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the Content-Type that a server sent with a page (RFC 9110, 8.3). */
final class ContentType {
    private static final String CHARSET = "charset=";

    private ContentType() {}

    /** The encoding it states; null for none. */
    static @Nullable String charset(@Nullable String type) {
        int at = type == null ? -1 : type.toLowerCase(Locale.ROOT).indexOf(CHARSET);
        if (type == null || at < 0) {
            return null;
        }
        String charset =
                type.substring(at + CHARSET.length()).split("[;\\s]", 2)[0].replace("\"", "");
        return charset.isEmpty() ? null : charset;
    }

    /** Whether it is that of a web page. */
    static boolean isPage(String type) {
        String lower = type.strip().toLowerCase(Locale.ROOT);
        return lower.startsWith("text/html") || lower.startsWith("application/xhtml");
    }
}
