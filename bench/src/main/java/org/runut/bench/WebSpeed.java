package org.runut.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.runut.read.Overrides;
import org.runut.read.Reader;
import org.runut.read.page.PageReader;

/**
 * Prints how many real web pages a second one thread reads, and how many megabytes a second (unpacked) of web archives made of
 * them. Counts the time the thread had a core; the best round of many.
 */
public final class WebSpeed {
    private static final Path PAGES =
            Path.of(System.getProperty("runut.shared", "../shared"), "data/article-extraction/html");
    private static final double SECOND = 1e9;
    private static final int ROUNDS = Integer.getInteger("runut.bench.rounds", 30);
    private static final int COPIES = 7;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private WebSpeed() {}

    /** Something that is measured. */
    @FunctionalInterface
    private interface Work {
        void run() throws IOException;
    }

    /** Measures; the pages are those of {@code ../shared}, or of {@code -Drunut.shared=DIR}. */
    public static void main(String[] args) throws IOException {
        if (!Files.isDirectory(PAGES)) {
            System.out.println("skipped: no web pages in " + PAGES);
            return;
        }
        var pages = pages();
        var reader = new PageReader();
        double seconds = best(ROUNDS, () -> pages.forEach(page -> reader.read(page, null, null)));
        System.out.printf(Locale.ROOT, "%d pages: %,.0f pages/s%n", pages.size(), pages.size() / seconds);
        Path folder = Files.createTempDirectory("runut-bench");
        archives(folder, pages, "text/html", "every page read", Math.ceilDiv(ROUNDS, 10));
        archives(folder, pages, "application/octet-stream", "no page read", ROUNDS);
        Files.delete(folder);
    }

    private static List<byte[]> pages() throws IOException {
        List<byte[]> pages = new ArrayList<>();
        try (var files = Files.newDirectoryStream(PAGES, "*.gz")) {
            for (Path file : files) {
                try (var in = new GZIPInputStream(Files.newInputStream(file))) {
                    pages.add(in.readAllBytes());
                }
            }
        }
        return pages;
    }

    private static double best(int rounds, Work work) throws IOException {
        double best = Double.MAX_VALUE;
        for (int round = 0; round < rounds; round++) {
            long begin = THREADS.getCurrentThreadCpuTime();
            work.run();
            best = Math.min(best, (THREADS.getCurrentThreadCpuTime() - begin) / SECOND);
        }
        return best;
    }

    private static void archives(Path folder, List<byte[]> pages, String type, String what, int rounds)
            throws IOException {
        Path plain = folder.resolve("pages.warc");
        Path packed = folder.resolve("pages.warc.gz");
        double size = write(plain, packed, pages, type) / 1e6;
        for (Path archive : List.of(plain, packed)) {
            var reader = Reader.with(Overrides.NONE, InputStream.nullInputStream());
            double seconds = best(rounds, () -> reader.read(List.of(archive.toString()), read -> {}));
            String name = archive.getFileName().toString();
            System.out.printf(Locale.ROOT, "%s of %.0f MB, %s: %,.0f MB/s%n", name, size, what, size / seconds);
        }
        double seconds = best(rounds, () -> unpack(packed));
        System.out.printf(Locale.ROOT, "unpacking alone: %,.0f MB/s%n", size / seconds);
        Files.delete(plain);
        Files.delete(packed);
    }

    private static void unpack(Path packed) throws IOException {
        try (var in = new GZIPInputStream(Files.newInputStream(packed), 1 << 16)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
    }

    /** Writes the pages several times over, packed a record at a time and not at all; gives the size unpacked. */
    private static long write(Path plain, Path packed, List<byte[]> pages, String type) throws IOException {
        try (var out = Files.newOutputStream(plain);
                var packedOut = Files.newOutputStream(packed)) {
            for (int copy = 0; copy < COPIES; copy++) {
                for (byte[] page : pages) {
                    byte[] record = record(page, type);
                    out.write(record);
                    var member = new GZIPOutputStream(packedOut);
                    member.write(record);
                    member.finish();
                }
            }
        }
        return Files.size(plain);
    }

    private static byte[] record(byte[] page, String type) throws IOException {
        String http = "HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\nContent-Length: " + page.length + "\r\n\r\n";
        String id = UUID.nameUUIDFromBytes(page).toString();
        String head = """
                WARC/1.1
                WARC-Type: response
                WARC-Record-ID: <urn:uuid:%s>
                WARC-Date: 2025-07-03T10:00:00Z
                WARC-Target-URI: https://kabar.example/%s
                Content-Type: application/http;msgtype=response
                Content-Length: %d

                """.formatted(id, id, http.length() + page.length).replace("\n", "\r\n");
        var record = new ByteArrayOutputStream();
        record.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
        record.writeBytes(http.getBytes(StandardCharsets.US_ASCII));
        record.writeBytes(page);
        record.writeBytes("\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        return record.toByteArray();
    }
}
