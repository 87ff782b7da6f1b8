package org.runut.web.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.Warcinfo;
import org.runut.web.fetch.Fetched.Answer;
import org.runut.web.fetch.Header;

/** What was kept stays, can be read by other tools, and shows when somebody touched it. */
class ArchiveTest {
    private static final URI ADDRESS = URI.create("https://kabar.example/2025/07/03/longsor");
    private static final Instant NOON = Instant.parse("2025-07-03T05:00:00Z");
    private static final long FILE_SIZE = 1_000_000;

    @TempDir
    Path folder;

    private Path home = Path.of("");

    @BeforeEach
    void place() {
        home = folder.resolve("archive");
    }

    private static Answer page(String body, Instant time) {
        return answer(200, body, time, new Header("Content-Type", "text/html; charset=utf-8"));
    }

    private static Answer answer(int status, String body, Instant time, Header... headers) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return new Answer(ADDRESS, ADDRESS, time, status, List.of(headers), bytes, bytes);
    }

    private Archive open() throws IOException {
        return Archive.open(home, FILE_SIZE);
    }

    private static String content(Archive archive, Capture capture) throws IOException {
        return new String(archive.evidence(capture).orElseThrow().content(), StandardCharsets.UTF_8);
    }

    @Test
    void whatIsKeptOfAPageIsPackedForOtherTools() throws IOException {
        try (var archive = open()) {
            archive.keep(page("tiga orang hilang", NOON), Capture.Kind.PAGE);
            archive.keep(page("tiga orang hilang", NOON.plusSeconds(60)), Capture.Kind.PAGE);
            archive.keep(page("empat orang hilang", NOON.plusSeconds(120)), Capture.Kind.PAGE);
        }
        var archive = Archive.read(home);
        byte[] packed = archive.wacz(ADDRESS, "Longsor", "runut");
        assertThat(archive.wacz(ADDRESS, "Longsor", "runut")).isEqualTo(packed);
        var files = unzipped(packed);
        assertThat(files.keySet())
                .containsExactly(
                        "archive/data.warc.gz",
                        "indexes/index.cdx",
                        "pages/pages.jsonl",
                        "datapackage.json",
                        "datapackage-digest.json");
        String description = new String(file(files, "datapackage.json"), StandardCharsets.UTF_8);
        assertThat(description).contains("\"wacz_version\" : \"1.1.1\"");
        for (var file : List.of("archive/data.warc.gz", "indexes/index.cdx", "pages/pages.jsonl")) {
            assertThat(description).contains(sha256(file(files, file)));
        }
        assertThat(new String(file(files, "datapackage-digest.json"), StandardCharsets.UTF_8))
                .contains(sha256(file(files, "datapackage.json")));
        var lines = new String(file(files, "indexes/index.cdx"), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(lines).hasSize(3).isSorted();
        assertThat(lines).allMatch(line -> line.startsWith("example,kabar)/2025/07/03/longsor 20250703"));
        var warc = file(files, "archive/data.warc.gz");
        for (String line : lines) {
            long offset = Long.parseLong(line.replaceAll(".*\"offset\":\"(\\d+)\".*", "$1"));
            var at = new ByteArrayInputStream(warc, (int) offset, warc.length);
            try (var reader = new WarcReader(at)) {
                assertThat(reader.next()).isPresent();
            }
        }
        assertThat(new String(file(files, "pages/pages.jsonl"), StandardCharsets.UTF_8).lines())
                .hasSize(4)
                .first()
                .asString()
                .contains("json-pages-1.0");
    }

    private static byte[] file(Map<String, byte[]> files, String name) {
        return Objects.requireNonNull(files.get(name), name);
    }

    private static Map<String, byte[]> unzipped(byte[] packed) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void eachVersionOfAPageIsThereAfterReopening() throws IOException {
        try (var archive = open()) {
            archive.keep(page("tiga orang hilang", NOON), Capture.Kind.PAGE);
            archive.keep(page("dua orang hilang", NOON.plusSeconds(3600)), Capture.Kind.PAGE);
        }
        try (var archive = Archive.read(home)) {
            var captures = archive.captures(ADDRESS);
            assertThat(captures).extracting(Capture::time).containsExactly(NOON, NOON.plusSeconds(3600));
            assertThat(content(archive, captures.get(0))).isEqualTo("tiga orang hilang");
            assertThat(content(archive, captures.get(1))).isEqualTo("dua orang hilang");
            assertThat(archive.evidence(captures.get(0)).orElseThrow().intact()).isTrue();
        }
    }

    @Test
    void anUnchangedPageIsLookedUpInTheCaptureBefore() throws IOException {
        try (var archive = open()) {
            archive.keep(page("tiga orang hilang", NOON), Capture.Kind.PAGE);
            var same = archive.keep(page("tiga orang hilang", NOON.plusSeconds(60)), Capture.Kind.PAGE);
            var unchanged = archive.keep(answer(304, "", NOON.plusSeconds(120)), Capture.Kind.PAGE);

            assertThat(same.revisit()).isTrue();
            assertThat(unchanged.revisit()).isTrue();
            assertThat(content(archive, unchanged)).isEqualTo("tiga orang hilang");
        }
    }

    @Test
    void aPageThatIsGoneIsKeptAsThat() throws IOException {
        try (var archive = open()) {
            archive.keep(page("tiga orang hilang", NOON), Capture.Kind.PAGE);
            archive.keep(answer(410, "", NOON.plusSeconds(60)), Capture.Kind.PAGE);

            assertThat(archive.captures(ADDRESS)).extracting(Capture::status).containsExactly(200, 410);
            assertThat(content(archive, archive.captures(ADDRESS).getFirst())).isEqualTo("tiga orang hilang");
        }
    }

    @Test
    void theFilesAreWarcsThatOtherToolsRead() throws IOException {
        Capture capture;
        try (var archive = open()) {
            capture = archive.keep(
                    answer(200, "isi", NOON, new Header("X", "a\nb"), new Header("bad name", "c")), Capture.Kind.PAGE);
            archive.keep(answer(304, "", NOON.plusSeconds(60)), Capture.Kind.PAGE);
        }
        try (var reader = new WarcReader(home.resolve(capture.file()))) {
            assertThat(reader.next().orElseThrow()).isInstanceOf(Warcinfo.class);
            assertThat(reader.next().orElseThrow()).isInstanceOfSatisfying(WarcResponse.class, response -> {
                assertThat(response.targetURI()).isEqualTo(ADDRESS);
                assertThat(response.date()).isEqualTo(NOON);
                assertThat(response.payloadDigest()).isPresent();
            });
            assertThat(reader.next().orElseThrow()).isInstanceOf(WarcRevisit.class);
            assertThat(reader.next()).isEmpty();
        }
    }

    @Test
    void whatAKillLeftHalfWrittenIsCutOff() throws IOException {
        Capture kept;
        try (var archive = open()) {
            kept = archive.keep(page("tiga orang hilang", NOON), Capture.Kind.PAGE);
        }
        var file = home.resolve(kept.file());
        long whole = Files.size(file);
        Files.write(file, new byte[] {31, -117, 8, 0, 1, 2, 3}, StandardOpenOption.APPEND);
        Files.writeString(home.resolve("index.jsonl"), "{\"url\":\"https://kab", StandardOpenOption.APPEND);
        Files.write(home.resolve("runut-20250703060000000.warc.gz"), new byte[] {31, -117});

        try (var archive = open()) {
            archive.keep(page("dua orang hilang", NOON.plusSeconds(60)), Capture.Kind.PAGE);
            assertThat(Files.size(file)).isEqualTo(whole);
        }
        try (var archive = Archive.read(home)) {
            assertThat(home.resolve("runut-20250703060000000.warc.gz")).doesNotExist();
            assertThat(archive.captures(ADDRESS))
                    .hasSize(2)
                    .allSatisfy(capture -> assertThat(
                                    archive.evidence(capture).orElseThrow().intact())
                            .isTrue());
        }
    }

    @Test
    void aTouchedRecordIsSeen() throws IOException {
        Capture kept;
        try (var archive = open()) {
            kept = archive.keep(page("tiga orang hilang", NOON), Capture.Kind.PAGE);
        }
        var index = home.resolve("index.jsonl");
        Files.writeString(index, Files.readString(index).replace(kept.digest(), "sha256:AAAA"));

        try (var archive = Archive.read(home)) {
            var evidence =
                    archive.evidence(archive.captures(ADDRESS).getFirst()).orElseThrow();
            assertThat(evidence.intact()).isFalse();
        }
    }

    @Test
    void fullFilesAreFollowedByNewOnes() throws IOException {
        try (var archive = Archive.open(home, 10)) {
            archive.keep(page("satu", NOON), Capture.Kind.PAGE);
            archive.keep(page("dua", NOON.plusSeconds(1)), Capture.Kind.PAGE);

            assertThat(archive.captures(ADDRESS)).extracting(Capture::file).doesNotHaveDuplicates();
        }
    }

    @Test
    void onlyOneMayAdd() throws IOException {
        try (var archive = open()) {
            assertThat(archive.addresses()).isEmpty();
            assertThatThrownBy(this::open).isInstanceOf(IOException.class).hasMessageContaining("another process");
        }
    }
}
