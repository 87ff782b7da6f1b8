package org.runut.desk.web;

import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Spares callers what they have already. */
final class Tagged {
    private static final int LENGTH = 12;

    private Tagged() {}

    /** Names what is sent by this content; true where the caller has it, and is told so. */
    static boolean has(ServerRequest request, ServerResponse response, byte[] content) {
        String tag = '"' + hash(content) + '"';
        response.header(HeaderNames.ETAG, tag);
        boolean has =
                request.headers().first(HeaderNames.IF_NONE_MATCH).orElse("").contains(tag);
        if (has) {
            response.status(Status.NOT_MODIFIED_304).send();
        }
        return has;
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content), 0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
