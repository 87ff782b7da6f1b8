package org.runut.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Lines of bytes. A line above the limit is passed over without being kept. */
final class LineInput {
    private final InputStream in;
    private final int limit;
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int filled;
    private int number;

    LineInput(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /**
     * A line without its end.
     *
     * @param number  from 1
     * @param bytes   its bytes, none where it was too long
     * @param tooLong whether it was above the limit
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Line(int number, byte[] bytes, boolean tooLong) {
        boolean isBlank() {
            if (tooLong) {
                return false;
            }
            for (byte b : bytes) {
                if (b != ' ' && b != '\t' && b != '\r') {
                    return false;
                }
            }
            return true;
        }
    }

    /** The next line; null at the end. */
    @Nullable
    Line next() throws IOException {
        if (position == filled && !fill()) {
            return null;
        }
        number++;
        var line = new ByteArrayOutputStream();
        boolean tooLong = false;
        do {
            int end = position;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            tooLong = tooLong || line.size() + (end - position) > limit;
            if (tooLong) {
                line = new ByteArrayOutputStream(0);
            } else {
                line.write(buffer, position, end - position);
            }
            position = end;
            if (position < filled) {
                position++;
                break;
            }
        } while (fill());
        return new Line(number, line.toByteArray(), tooLong);
    }

    private boolean fill() throws IOException {
        position = 0;
        filled = Math.max(0, in.read(buffer));
        return filled > 0;
    }
}
