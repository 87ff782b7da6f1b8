package org.runut.read;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.runut.model.Refused.Reason;

/** Unpacks gzip, never more than the limit. */
final class Compressed {
    private static final int BUFFER = 1 << 16;

    private Compressed() {}

    /** The bytes packed in a stream. */
    static Result<byte[]> unpack(InputStream packed) throws IOException {
        var counted = new Counted(packed);
        try (var in = new GZIPInputStream(counted, BUFFER)) {
            byte[] bytes = in.readNBytes(Limits.TEXT_BYTES + 1);
            return bytes.length > Limits.TEXT_BYTES
                    ? new Result.Bad<>(Limits.tooLarge("The page"))
                    : new Result.Good<>(bytes);
        } catch (ZipException | EOFException e) {
            return Result.bad(
                    Reason.MALFORMED,
                    "byte " + counted.count,
                    "The gzip data is broken or cut off before byte " + counted.count + ".");
        }
    }

    /** Counts what was read. */
    private static final class Counted extends FilterInputStream {
        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count += value < 0 ? 0 : 1;
            return value;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count += Math.max(0, read);
            return read;
        }
    }
}
