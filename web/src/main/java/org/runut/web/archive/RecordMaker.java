package org.runut.web.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;
import org.runut.web.fetch.Fetched.Answer;
import org.runut.web.fetch.Header;

/** Makes WARC records (ISO 28500, version 1.1), each a gzip member of its own, so that it can be read from where it begins. */
final class RecordMaker {
    private static final Pattern TOKEN = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]{1,200}");
    private static final Set<String> OF_THE_TRANSFER =
            Set.of("transfer-encoding", "content-length", "connection", "keep-alive", "trailer", "upgrade");

    private RecordMaker() {}

    /** The record that opens a file. */
    static byte[] info(String file) throws IOException {
        return bytes(new Warcinfo.Builder()
                .filename(file)
                .fields(Map.of("software", List.of("Runut"), "format", List.of("WARC File Format 1.1")))
                .build());
    }

    /** The record of an answer; without the body where it is that of an earlier capture. */
    static byte[] record(Answer answer, @Nullable Capture earlier) throws IOException {
        byte[] body = earlier == null ? answer.body() : new byte[0];
        var http = new HttpResponse.Builder(answer.status(), "");
        for (var header : answer.headers()) {
            if (isKept(header)) {
                http.addHeader(header.name(), header.value());
            }
        }
        var message = http.body(type(answer), body).build();
        byte[] head = message.serializeHeader();
        if (earlier != null) {
            var profile = answer.isUnchanged()
                    ? WarcRevisit.SERVER_NOT_MODIFIED_1_1
                    : WarcRevisit.IDENTICAL_PAYLOAD_DIGEST_1_1;
            return bytes(new WarcRevisit.Builder(answer.address(), profile)
                    .date(answer.time())
                    .setHeader("WARC-Payload-Digest", earlier.digest())
                    .setHeader("WARC-Refers-To-Target-URI", earlier.address().toString())
                    .setHeader(
                            "WARC-Refers-To-Date",
                            earlier.time().truncatedTo(ChronoUnit.SECONDS).toString())
                    .blockDigest(Digests.of(head, body))
                    .body(message)
                    .build());
        }
        return bytes(new WarcResponse.Builder(answer.address())
                .date(answer.time())
                .payloadDigest(Digests.of(body))
                .blockDigest(Digests.of(head, body))
                .body(message)
                .build());
    }

    /** The type that was sent; what is none is kept as bytes. */
    private static MediaType type(Answer answer) {
        String type = answer.header("Content-Type");
        try {
            return type == null ? MediaType.OCTET_STREAM : MediaType.parse(type);
        } catch (IllegalArgumentException e) {
            return MediaType.OCTET_STREAM;
        }
    }

    private static boolean isKept(Header header) {
        return TOKEN.matcher(header.name()).matches()
                && !OF_THE_TRANSFER.contains(header.name().toLowerCase(Locale.ROOT))
                && header.value().chars().allMatch(c -> c >= ' ' && c != 127 || c == '\t');
    }

    private static byte[] bytes(WarcRecord record) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var writer = new WarcWriter(Channels.newChannel(out), WarcCompression.GZIP)) {
            writer.write(record);
        }
        return out.toByteArray();
    }
}
