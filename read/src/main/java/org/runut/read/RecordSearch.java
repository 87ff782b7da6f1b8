package org.runut.read;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;

/** Finds where a record of an archive begins behind a broken one: the head of a gzip member, or of a record that is not packed. */
final class RecordSearch {
    private static final byte[] PLAIN = "WARC/1.".getBytes(StandardCharsets.US_ASCII);
    /** Magic number, deflate; the flags that follow are small. */
    private static final byte[] PACKED = {0x1f, (byte) 0x8b, 8};

    private static final int WINDOW = 1 << 16;

    private RecordSearch() {}

    /** The position of the next record from a position on; below zero where there is none. */
    static long next(FileChannel channel, long from) throws IOException {
        byte[] mark = isPacked(channel) ? PACKED : PLAIN;
        var window = ByteBuffer.allocate(WINDOW);
        for (long start = from; start < channel.size(); start += WINDOW - mark.length) {
            window.clear();
            int read = channel.read(window, start);
            for (int i = 0; i + mark.length <= read; i++) {
                if (stands(mark, window, i)) {
                    return start + i;
                }
            }
        }
        return -1;
    }

    private static boolean isPacked(FileChannel channel) throws IOException {
        var head = ByteBuffer.allocate(PACKED.length);
        return channel.read(head, 0) == PACKED.length && stands(PACKED, head, 0);
    }

    private static boolean stands(byte[] mark, ByteBuffer window, int at) {
        for (int k = 0; k < mark.length; k++) {
            if (window.get(at + k) != mark[k]) {
                return false;
            }
        }
        return true;
    }
}
