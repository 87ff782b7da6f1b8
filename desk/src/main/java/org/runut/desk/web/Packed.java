package org.runut.desk.web;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Sends what is long in a packed form to those who take it. */
final class Packed {
    private static final int SHORT = 1_400;
    /** How hard what is sent once is packed: it gets somewhat larger, in half the time. */
    static final int QUICK = 3;

    private static final int BUFFER = 1 << 13;

    /** A stream that packs as hard as it is told to. */
    private static final class Level extends GZIPOutputStream {
        Level(OutputStream packed, int level) throws IOException {
            super(packed, BUFFER);
            def.setLevel(level);
        }
    }

    private Packed() {}

    /** The packed form of what is sent again and again. */
    static byte[] small(byte[] content) {
        return of(content, Deflater.BEST_COMPRESSION);
    }

    /** The packed form of what is sent once. */
    static byte[] quick(byte[] content) {
        return of(content, QUICK);
    }

    private static byte[] of(byte[] content, int level) {
        var packed = new ByteArrayOutputStream(content.length / 4 + 64);
        try (var zip = new Level(packed, level)) {
            zip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    /** Sends content of this type. */
    static void send(ServerRequest request, ServerResponse response, String type, byte[] content) {
        if (content.length < SHORT || !takes(request)) {
            response.header(HeaderNames.CONTENT_TYPE, type);
            response.send(content);
        } else {
            sendPacked(response, type, quick(content));
        }
    }

    /** Sends what is packed already. */
    static void sendPacked(ServerResponse response, String type, byte[] packed) {
        response.header(HeaderNames.CONTENT_TYPE, type);
        response.header(HeaderNames.CONTENT_ENCODING, "gzip");
        response.send(packed);
    }

    /** Whether the caller can unpack. */
    static boolean takes(ServerRequest request) {
        for (String way :
                request.headers().first(HeaderNames.ACCEPT_ENCODING).orElse("").split(",")) {
            String name = way.strip();
            if (name.equals("gzip") || name.startsWith("gzip;") && !name.endsWith("q=0")) {
                return true;
            }
        }
        return false;
    }
}
