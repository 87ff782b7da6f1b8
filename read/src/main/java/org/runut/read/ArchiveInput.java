package org.runut.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.runut.model.Refused.Reason;

/**
 * Web archives: the HTML responses in a WARC file ({@code source#offset}, the offset that of the record in bytes). A record that
 * can't be read is refused with its offset; reading goes on at the next one that can.
 */
final class ArchiveInput {
    private static final int MOST_BROKEN = 1000;

    private final PageInput pages;

    ArchiveInput(PageInput pages) {
        this.pages = pages;
    }

    /** Takes all pages of an archive. */
    void archive(Path path, Consumer<Read> sink) throws IOException {
        String source = path.toString();
        try (var channel = FileChannel.open(path)) {
            if (channel.size() == 0) {
                sink.accept(new Problem(Reason.EMPTY, "The input is empty.").of(source));
                return;
            }
            long position = 0;
            for (int broken = 0; position >= 0 && broken < MOST_BROKEN; broken++) {
                position = records(source, channel, position, sink);
            }
        }
    }

    /** Reads records from a position on; gives where to go on behind one that is broken, below zero at the end. */
    private long records(String source, FileChannel channel, long from, Consumer<Read> sink) throws IOException {
        channel.position(from);
        long last = from - 1;
        boolean whole = true;
        try {
            var reader = new WarcReader(channel);
            reader.setLenient(true);
            Optional<WarcRecord> next = reader.next();
            while (next.isPresent()) {
                last = from + reader.position();
                whole = false;
                record(source + "#" + last, next.get(), sink);
                whole = true;
                next = reader.next();
            }
            return -1;
        } catch (IOException | IllegalArgumentException e) {
            long broken = whole ? behind(channel, last) : last;
            sink.accept(new Problem(
                            Reason.MALFORMED,
                            "byte " + broken,
                            "The record at byte " + broken + " is broken or cut off: "
                                    + Sentences.first(e.getMessage()))
                    .of(source));
            return RecordSearch.next(channel, broken + 1);
        }
    }

    /** Where the record begins behind the last one that was whole. */
    private static long behind(FileChannel channel, long last) throws IOException {
        long next = last < 0 ? 0 : RecordSearch.next(channel, last + 1);
        return next < 0 ? last : next;
    }

    private void record(String source, WarcRecord record, Consumer<Read> sink) throws IOException {
        if (!(record instanceof WarcResponse response) || !isHttp(response)) {
            return;
        }
        var http = response.http();
        String type = http.headers().first("Content-Type").orElse("");
        if (http.status() / 100 != 2 || !ContentType.isPage(type)) {
            return;
        }
        byte[] bytes = body(http);
        if (bytes.length > Limits.TEXT_BYTES) {
            sink.accept(Limits.tooLarge("The page").of(source));
        } else if (bytes.length > 0) {
            pages.page(source, bytes, ContentType.charset(type), response.target(), sink);
        }
    }

    private static boolean isHttp(WarcResponse response) {
        return response.contentType().base().equals(MediaType.HTTP);
    }

    private static byte[] body(HttpResponse http) throws IOException {
        try (InputStream body = http.bodyDecoded().stream()) {
            return body.readNBytes(Limits.TEXT_BYTES + 1);
        }
    }
}
