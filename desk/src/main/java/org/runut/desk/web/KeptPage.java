package org.runut.desk.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;

/**
 * A page that is packed once for all readers, with gaps for what is a reader's own. The text between two gaps is packed for
 * itself, and what fills a gap is put between as it is (RFC 1951, 1952), so that nothing is packed for a reader alone.
 */
final class KeptPage {
    private static final byte[] HEAD = {0x1F, (byte) 0x8B, Deflater.DEFLATED, 0, 0, 0, 0, 0, 0, (byte) 0xFF};
    private static final byte[] NOTHING_MORE = {1, 0, 0, (byte) 0xFF, (byte) 0xFF};
    private static final int LONGEST_FILLING = 0xFFFF;
    private static final int BUFFER = 1 << 13;

    private final List<Piece> pieces;

    /** Text, packed; how long it is and its checksum unpacked; and the name of the gap behind it, empty behind the last. */
    private static final class Piece {
        private final byte[] packed;
        private final int length;
        private final int crc;
        private final int way;
        private final String gap;

        Piece(byte[] text, String gap) {
            this.packed = packed(text);
            this.length = text.length;
            this.crc = Checksum.of(text);
            this.way = Checksum.way(text.length);
            this.gap = gap;
        }

        /** What is packed refers to nothing before it, and ends with a whole byte. */
        private static byte[] packed(byte[] text) {
            var deflater = new Deflater(Packed.QUICK, true);
            try {
                deflater.setInput(text);
                var packed = new ByteArrayOutputStream(text.length / 4 + 64);
                var buffer = new byte[BUFFER];
                int count;
                do {
                    count = deflater.deflate(buffer, 0, buffer.length, Deflater.FULL_FLUSH);
                    packed.write(buffer, 0, count);
                } while (count == buffer.length);
                return packed.toByteArray();
            } finally {
                deflater.end();
            }
        }
    }

    private KeptPage(List<Piece> pieces) {
        this.pieces = pieces;
    }

    /** A page with gaps wherever one of these names stands; no name may stand in another. */
    static KeptPage of(String html, Iterable<String> gaps) {
        var pieces = new ArrayList<Piece>();
        int from = 0;
        String gap;
        do {
            gap = next(html, from, gaps);
            int to = gap.isEmpty() ? html.length() : html.indexOf(gap, from);
            pieces.add(new Piece(html.substring(from, to).getBytes(StandardCharsets.UTF_8), gap));
            from = to + gap.length();
        } while (!gap.isEmpty());
        return new KeptPage(pieces);
    }

    private static String next(String html, int from, Iterable<String> gaps) {
        String first = "";
        int at = html.length();
        for (String gap : gaps) {
            int found = html.indexOf(gap, from);
            if (found >= 0 && found < at) {
                at = found;
                first = gap;
            }
        }
        return first;
    }

    /** How many bytes it takes. */
    int size() {
        return pieces.stream().mapToInt(piece -> piece.packed.length + 64).sum();
    }

    /** The page, packed, for a reader: with what fills the gaps by their names. */
    byte[] packed(Map<String, String> fillings) {
        var page = new ByteArrayOutputStream(size());
        page.writeBytes(HEAD);
        int crc = 0;
        int length = 0;
        for (var piece : pieces) {
            page.writeBytes(piece.packed);
            crc = Checksum.of(crc, piece.crc, piece.way);
            byte[] filling = fillings.getOrDefault(piece.gap, "").getBytes(StandardCharsets.UTF_8);
            if (filling.length > LONGEST_FILLING) {
                throw new IllegalArgumentException("a gap of a page can't be filled with " + filling.length + " bytes");
            }
            page.writeBytes(stored(filling));
            crc = Checksum.of(crc, Checksum.of(filling), Checksum.way(filling.length));
            length += piece.length + filling.length;
        }
        page.writeBytes(NOTHING_MORE);
        page.writeBytes(numbers(8).putInt(crc).putInt(length).array());
        return page.toByteArray();
    }

    /** Bytes as they are, in a block of their own. */
    private static byte[] stored(byte[] bytes) {
        return numbers(5 + bytes.length)
                .put((byte) 0)
                .putShort((short) bytes.length)
                .putShort((short) ~bytes.length)
                .put(bytes)
                .array();
    }

    private static ByteBuffer numbers(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The page for a reader who can't unpack. */
    byte[] plain(Map<String, String> fillings) {
        try (var page = new GZIPInputStream(new ByteArrayInputStream(packed(fillings)))) {
            return page.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
