package org.runut.web.archive;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcResponse;
import org.runut.web.fetch.Decompression;
import org.runut.web.fetch.Header;

/** Reads one record out of an archive and verifies it. */
final class EvidenceReader {
    private static final int MOST = 40_000_000;

    private EvidenceReader() {}

    static Evidence read(Path folder, Capture capture, Capture original) throws IOException {
        try (var channel = FileChannel.open(folder.resolve(original.file()));
                var reader = new WarcReader(channel.position(original.offset()))) {
            var record = reader.next().orElse(null);
            if (!(record instanceof WarcResponse response)) {
                throw new IOException(original.file() + " holds no response at byte " + original.offset());
            }
            return evidence(capture, original, response);
        }
    }

    private static Evidence evidence(Capture capture, Capture original, WarcResponse response) throws IOException {
        HttpResponse http = response.http();
        byte[] head = http.serializeHeader();
        byte[] body = http.body().stream().readNBytes(MOST);
        boolean intact = Digests.of(body).toString().equals(original.digest())
                && response.payloadDigest().filter(Digests.of(body)::equals).isPresent()
                && response.blockDigest().filter(Digests.of(head, body)::equals).isPresent();
        String coding = http.headers().first("Content-Encoding").orElse(null);
        return new Evidence(
                capture,
                original,
                response.id().toString(),
                intact,
                headers(http),
                body,
                Decompression.content(body, coding, MOST));
    }

    private static List<Header> headers(HttpResponse http) {
        List<Header> headers = new ArrayList<>();
        http.headers().map().forEach((name, values) -> values.forEach(value -> headers.add(new Header(name, value))));
        return headers;
    }
}
