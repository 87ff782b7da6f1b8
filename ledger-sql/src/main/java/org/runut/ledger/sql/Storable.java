package org.runut.ledger.sql;

/** Text that every database can keep: PostgreSQL has no zero character, and no UTF-8 has half a surrogate pair. */
final class Storable {
    private static final char STAND_IN = '\uFFFD';

    private Storable() {}

    /** The text, with a stand-in for each character that can't be kept; mostly the text itself. */
    static String text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0 || Character.isSurrogate(c)) {
                return mended(text);
            }
        }
        return text;
    }

    private static String mended(String text) {
        var mended = new StringBuilder(text.length());
        text.codePoints()
                .map(point -> point == 0 || isHalf(point) ? STAND_IN : point)
                .forEach(mended::appendCodePoint);
        return mended.toString();
    }

    private static boolean isHalf(int point) {
        return point <= Character.MAX_VALUE && Character.isSurrogate((char) point);
    }
}
