package org.runut.web.fetch;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of a request. */
public sealed interface Fetched {
    /** What was asked for. */
    URI requested();

    /**
     * An answer of a server.
     *
     * @param requested what was asked for
     * @param address   what answered, after redirects
     * @param time      when it was asked for
     * @param status    of the answer (RFC 9110, 15)
     * @param headers   as sent, but those of the transfer
     * @param body      as sent, perhaps compressed
     * @param content   the body, decompressed
     */
    @SuppressWarnings("ArrayRecordComponent") // answers are not compared
    record Answer(
            URI requested, URI address, Instant time, int status, List<Header> headers, byte[] body, byte[] content)
            implements Fetched {
        public Answer {
            headers = List.copyOf(headers);
        }

        /** Whether a page came. */
        public boolean isPage() {
            return status == 200;
        }

        /** Whether what is known already is still what is there. */
        public boolean isUnchanged() {
            return status == 304;
        }

        /** Whether the server says that there is nothing (any more). */
        public boolean isGone() {
            return status == 404 || status == 410;
        }

        /** In one clear sentence, that it is no page, and what to do where something can be done. */
        public String told() {
            String what = "The server answered " + status;
            return switch (status) {
                case 401, 403, 407, 451 ->
                    what
                            + ": it lets in no program, or nobody without a login; save the page in a browser and add the file.";
                case 408, 425, 429, 500, 502, 503, 504 -> what + ": it is busy or out of order; try again later.";
                default -> what + ".";
            };
        }

        /** The first header of this name, in any casing. */
        public @Nullable String header(String name) {
            for (var header : headers) {
                if (header.name().equalsIgnoreCase(name)) {
                    return header.value();
                }
            }
            return null;
        }
    }

    /**
     * No answer, or none that was taken.
     *
     * @param requested what was asked for
     * @param reason    why
     * @param detail    one clear sentence
     */
    record Failure(URI requested, Reason reason, String detail) implements Fetched {}

    /** Why nothing was fetched. */
    enum Reason {
        /** The address is none of http or https, or leads into a private network. */
        ADDRESS,
        /** robots.txt forbids it. */
        ROBOTS,
        /** It took too long. */
        TIME,
        /** It is too large, as sent or decompressed. */
        SIZE,
        /** Too many redirects, or one to nowhere. */
        REDIRECTS,
        /** No connection, or a broken answer. */
        CONNECTION,
        /** The host failed too often and is left alone for a while. */
        RESTING
    }
}
