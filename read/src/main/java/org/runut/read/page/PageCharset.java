package org.runut.read.page;

import java.lang.Character.UnicodeScript;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Decodes the bytes of a page. A byte order mark decides; else text that is UTF-8 throughout is UTF-8, whatever is said of it,
 * as bytes of another encoding are hardly ever valid UTF-8; else what the server or the page states; else what the bytes
 * look like. Bytes that are nothing in an encoding become replacement characters.
 */
final class PageCharset {
    private static final int HEAD = 4096;
    private static final int SAMPLE = 1 << 16;
    /** So few characters that are not ASCII tell nothing. */
    private static final int FEW = 8;

    private static final double MOST_BROKEN = 0.02;
    private static final Pattern STATED =
            Pattern.compile("(?i)(?:charset|encoding)\\s{0,5}=\\s{0,5}[\"']?\\s{0,5}([\\w:.-]{2,40})");

    /** Encodings as the WHATWG reads their names. */
    private static final Map<String, String> READ_AS = Map.ofEntries(
            Map.entry("iso-8859-1", "windows-1252"),
            Map.entry("latin1", "windows-1252"),
            Map.entry("us-ascii", "windows-1252"),
            Map.entry("ascii", "windows-1252"),
            Map.entry("iso-8859-9", "windows-1254"),
            Map.entry("tis-620", "windows-874"),
            Map.entry("gb2312", "GB18030"),
            Map.entry("gbk", "GB18030"),
            Map.entry("shift_jis", "windows-31j"),
            Map.entry("sjis", "windows-31j"),
            Map.entry("x-sjis", "windows-31j"),
            Map.entry("ks_c_5601-1987", "x-windows-949"),
            Map.entry("euc-kr", "x-windows-949"),
            Map.entry("unicode", "UTF-8"),
            Map.entry("utf8", "UTF-8"),
            Map.entry("utf-16", "UTF-8"),
            Map.entry("utf-16le", "UTF-8"),
            Map.entry("utf-16be", "UTF-8"));

    /** An encoding, the scripts that its text shows when it is the right one, and the least share of them in what is not ASCII. */
    private record Candidate(String name, Set<UnicodeScript> scripts, double least) {}

    /**
     * Bytes of one encoding may be letters in another as well, so the order and the shares matter: Japanese shows kana, Korean hardly
     * anything but Hangul; Arabic and Russian are told from Chinese by what else the bytes would be.
     */
    private static final List<Candidate> CANDIDATES = List.of(
            new Candidate("windows-31j", EnumSet.of(UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA), 0.25),
            new Candidate("EUC-JP", EnumSet.of(UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA), 0.25),
            new Candidate("x-windows-949", EnumSet.of(UnicodeScript.HANGUL), 0.8),
            new Candidate("windows-1256", EnumSet.of(UnicodeScript.ARABIC), 0.85),
            new Candidate("windows-1251", EnumSet.of(UnicodeScript.CYRILLIC), 0.6),
            new Candidate("GB18030", EnumSet.of(UnicodeScript.HAN), 0.6));

    private PageCharset() {}

    /**
     * The text of a page.
     *
     * @param text    its characters
     * @param bytes   what they were decoded from
     * @param charset the encoding
     * @param mark    how many bytes at the beginning only name the encoding
     */
    @SuppressWarnings("ArrayRecordComponent") // not compared
    record Decoded(String text, byte[] bytes, Charset charset, int mark) {
        private static Decoded of(byte[] bytes, Charset charset, int mark) {
            return new Decoded(new String(bytes, mark, bytes.length - mark, charset), bytes, charset, mark);
        }

        /** The byte at which a character begins. */
        int byteAt(int character) {
            var in = ByteBuffer.wrap(bytes, mark, bytes.length - mark);
            charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE)
                    .decode(in, CharBuffer.allocate(character), true);
            return in.position();
        }
    }

    /** Decodes a page. */
    static Decoded decode(byte[] bytes, @Nullable String statedByServer) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return Decoded.of(bytes, StandardCharsets.UTF_8, 3);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return Decoded.of(bytes, StandardCharsets.UTF_16BE, 2);
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return Decoded.of(bytes, StandardCharsets.UTF_16LE, 2);
        }
        var utf8 = strict(bytes);
        return utf8 != null
                ? new Decoded(utf8, bytes, StandardCharsets.UTF_8, 0)
                : Decoded.of(bytes, charset(bytes, statedByServer), 0);
    }

    private static Charset charset(byte[] bytes, @Nullable String statedByServer) {
        var stated = statedByServer == null ? null : known(statedByServer);
        if (stated == null) {
            stated = inPage(bytes);
        }
        return stated != null ? stated : likeliest(bytes);
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** The text if the bytes are UTF-8 throughout; decoding that replaces is far faster than decoding that reports. */
    private static @Nullable String strict(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') < 0) {
            return text;
        }
        var outcome = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes), CharBuffer.allocate(bytes.length), true);
        return outcome.isError() ? null : text;
    }

    private static @Nullable Charset inPage(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        var stated = STATED.matcher(head);
        while (stated.find()) {
            var charset = known(stated.group(1));
            if (charset != null) {
                return charset;
            }
        }
        return null;
    }

    private static @Nullable Charset known(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        try {
            return Charset.forName(READ_AS.getOrDefault(lower, lower));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    /** Of the encodings in which the bytes show the right script and hardly a broken character, the first; else that of the west. */
    private static Charset likeliest(byte[] bytes) {
        int length = Math.min(SAMPLE, bytes.length);
        if (broken(new String(bytes, 0, length, StandardCharsets.UTF_8)) < MOST_BROKEN) {
            return StandardCharsets.UTF_8;
        }
        for (var candidate : CANDIDATES) {
            var charset = known(candidate.name());
            if (charset != null && fits(new String(bytes, 0, length, charset), candidate)) {
                return charset;
            }
        }
        return Charset.forName("windows-1252");
    }

    private static boolean fits(String text, Candidate candidate) {
        long others = text.chars().filter(c -> c > 127).count();
        if (others < FEW) {
            return false;
        }
        long right = text.chars()
                .filter(c -> c > 127 && isUsual(c) && candidate.scripts().contains(UnicodeScript.of(c)))
                .count();
        return broken(text) < MOST_BROKEN && right > candidate.least() * others;
    }

    /** Narrow kana and capitals are what bytes of other encodings look like. */
    private static boolean isUsual(int c) {
        return c < 0xFF00 && !Character.isUpperCase(c);
    }

    /** The share of broken characters in those that are not ASCII. */
    private static double broken(String text) {
        long others = text.chars().filter(c -> c > 127).count();
        return others == 0 ? 0 : (double) text.chars().filter(c -> c == 0xFFFD).count() / others;
    }
}
