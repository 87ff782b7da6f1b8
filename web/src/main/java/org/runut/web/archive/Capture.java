package org.runut.web.archive;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a fetched answer is kept: a line of the archive's index.
 *
 * @param requested    the address that was asked for
 * @param address      the address that answered
 * @param time         when
 * @param status       of the answer
 * @param type         its Content-Type
 * @param digest       SHA-256 of the body as sent, in base32 with {@code sha256:} before it
 * @param etag         its entity tag
 * @param lastModified its Last-Modified header
 * @param kind         what it was fetched as
 * @param partOf       the address of the first page of its article, where it is a further one
 * @param revisit      whether only the headers are kept, because the body is that of an earlier capture
 * @param file         the name of the file in the archive's folder
 * @param offset       where its record begins there, in bytes
 * @param length       of the record, in bytes
 */
public record Capture(
        URI requested,
        URI address,
        Instant time,
        int status,
        @Nullable String type,
        String digest,
        @Nullable String etag,
        @Nullable String lastModified,
        Kind kind,
        @Nullable URI partOf,
        boolean revisit,
        String file,
        long offset,
        long length) {

    /** What an answer was fetched as. */
    public enum Kind {
        /** An article's page. */
        PAGE,
        /** A further page of an article that is spread over several. */
        PART,
        /** A feed or a sitemap. */
        FEED
    }
}
