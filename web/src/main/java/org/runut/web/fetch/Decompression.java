package org.runut.web.fetch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/** Undoes the content coding of a body, up to a size: a small body may hold gigabytes of nothing. */
public final class Decompression {
    private static final int CHUNK = 1 << 16;

    private Decompression() {}

    /**
     * The content of a body.
     *
     * @param coding the Content-Encoding header (RFC 9110, 8.4); null, gzip and deflate are understood
     * @param most   the most bytes it may have
     * @throws TooLargeException where it has more
     * @throws IOException       where the coding is unknown, or the body broken from its first bytes on
     */
    public static byte[] content(byte[] body, @Nullable String coding, int most) throws IOException {
        return switch (coding == null ? "" : coding.strip().toLowerCase(Locale.ROOT)) {
            case "", "identity" -> body;
            case "gzip", "x-gzip" -> all(new GZIPInputStream(new ByteArrayInputStream(body)), most);
            case "deflate" -> all(inflated(body), most);
            default -> throw new UnknownCodingException("the content coding \"" + coding + "\" is not known");
        };
    }

    /** With the header of zlib, as the standard says, or without, as some servers send it. */
    private static InputStream inflated(byte[] body) {
        boolean zlib =
                body.length > 1 && (body[0] & 0x0f) == 8 && ((body[0] & 0xff) * 256 + (body[1] & 0xff)) % 31 == 0;
        return new InflaterInputStream(new ByteArrayInputStream(body), new Inflater(!zlib));
    }

    /** All that can be read; what a torn end leaves is taken, as browsers take it. */
    private static byte[] all(InputStream in, int most) throws IOException {
        var out = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        try (in) {
            for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
                if (out.size() + n > most) {
                    throw new TooLargeException(most);
                }
                out.write(chunk, 0, n);
            }
        } catch (TooLargeException e) {
            throw e;
        } catch (IOException e) {
            if (out.size() == 0) {
                throw e;
            }
        }
        return out.toByteArray();
    }

    /** There is more than may be taken. */
    public static final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1;

        TooLargeException(int most) {
            super("it is larger than " + most / 1_000_000 + " MB");
        }
    }

    /** A coding that was not asked for. */
    static final class UnknownCodingException extends IOException {
        private static final long serialVersionUID = 1;

        UnknownCodingException(String message) {
            super(message);
        }
    }
}
