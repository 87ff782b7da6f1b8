package org.runut.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runut.model.RawArticle;
import org.runut.model.Refused;
import org.runut.model.Refused.Reason;

class ReaderTest {
    @TempDir
    Path folder;

    @Test
    void frontMatterGivesTheFieldsAndTheTextStaysAsItIs() throws IOException {
        String file = file(
                "a.txt",
                "\uFEFF---\r\nurl: https://contoh.example/1\r\ntitle: \"Banjir: 3 desa\"\r\n"
                        + "published: 2025-02-01\r\nauthor: [Ani, Budi]\r\n---\r\n\r\nAir naik.\r\n\r\nWarga  mengungsi. ");
        var article = taken(file);
        assertThat(article.url()).isEqualTo("https://contoh.example/1");
        assertThat(article.title()).isEqualTo("Banjir: 3 desa");
        assertThat(article.published()).isEqualTo("2025-02-01");
        assertThat(article.author()).isEqualTo("Ani, Budi");
        assertThat(article.outlet()).isNull();
        assertThat(article.source()).isEqualTo(file);
        assertThat(article.text()).isEqualTo("\nAir naik.\n\nWarga  mengungsi. ");
    }

    @Test
    void overridesFillInOnlyWhatTheInputDoesNotSay() throws IOException {
        String file = file("a.md", "---\noutlet: Pos\n---\nIsi.");
        var article = ((Read.Taken) read(new Overrides("2024-05-06 07:08:09", "id", "Lain"), "", file)
                        .getFirst())
                .article();
        assertThat(article.outlet()).isEqualTo("Pos");
        assertThat(article.language()).isEqualTo("id");
        assertThat(article.published()).isEqualTo("2024-05-06T07:08:09");
        assertThatThrownBy(() -> new Overrides("2025-02-30", null, null)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025                      | 2025
            2025-02                   | 2025-02
            2025-02-01                | 2025-02-01
            2025-02-01T10:20          | 2025-02-01T10:20
            2025-02-01 10:20:30       | 2025-02-01T10:20:30
            2025-02-01T10:20:30.123Z  | 2025-02-01T10:20:30Z
            2025-02-01T10:20:30+0700  | 2025-02-01T10:20:30+07:00
            2025-02-01T10:20+07       | 2025-02-01T10:20+07:00
            2025-02-30                |
            2025-13-01                |
            2025-02-01T25:00          |
            kemarin                   |
            """)
    void datesAreIso(String written, String expected) {
        assertThat(PublishedDate.normalise(written).orElse(null)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025-06-03 10:00                   | 2025-06-03T10:00
            3 Juni 2025                        | 2025-06-03
            Selasa, 3 Juni 2025 10:00 WIB      | 2025-06-03T10:00+07:00
            June 3, 2025                       | 2025-06-03
            Tue, 03 Jun 2025 10:00:00 +0700    | 2025-06-03T10:00:00+07:00
            20250603                           | 2025-06-03
            23/06/2025                         | 2025-06-23
            03/06/2025                         |
            31 Februari 2025                   |
            2025-13-40                         |
            12                                 |
            """)
    void datesInFieldsMayBeWrittenAsPeopleDo(String written, String expected) {
        assertThat(PublishedDate.typed(written).orElse(null)).isEqualTo(expected);
    }

    @Test
    void aLinkToNoFileIsToldAndNotPassedOver() throws IOException {
        file("a.txt", "Isi.");
        Files.createSymbolicLink(folder.resolve("b.txt"), folder.resolve("none.txt"));
        assertThat(read(Overrides.NONE, "", folder.toString()))
                .hasSize(2)
                .last()
                .isInstanceOf(Read.Rejected.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kosong.txt   | ''                                     | EMPTY       | ''
            spasi.txt    | ' \\n\\n '                             | EMPTY       | ''
            nol.txt      | 'teks\\0teks'                          | BINARY      | ''
            buka.txt     | '---\\ntitle: x\\n\\nIsi'              | MALFORMED   | line 1
            rusak.txt    | '---\\nurl: x\\ntitle: [a\\n---\\nIsi' | MALFORMED   | line 3
            prosa.txt    | '---\\nsaja\\n---\\nIsi'               | MALFORMED   | line 2
            tanggal.txt  | '---\\npublished: 2025-02-30\\n---\\nIsi' | BAD_DATE  | published
            a.html       | '<p></p>'                              | EMPTY       | ''
            a.HTM        | ''                                     | EMPTY       | ''
            b.html       | '<p>Isi\0'                          | BINARY      | ''
            a.html.gz    | 'x'                                    | MALFORMED   | byte 1
            a.warc.gz    | 'x'                                    | MALFORMED   | byte 0
            b.warc       | ''                                     | EMPTY       | ''
            a.txt.gz     | 'x'                                    | MALFORMED   | byte 1
            a.pdf        | '%PDF-1.4'                             | UNSUPPORTED | ''
            pdf.txt      | '%PDF-1.4 teks'                        | BINARY      | ''
            a.json       | '{"text": "Isi"'                       | MALFORMED   | 'line 1, column 15'
            b.json       | '{"isi": "Isi"}'                       | MALFORMED   | text
            c.json       | '"Isi"'                                | MALFORMED   | ''
            d.json       | '{"text": "\\ud800 isi"}'              | ENCODING    | character 0
            e.json       | '{"text": "isi", "published": "2024-02-31"}' | BAD_DATE | published
            """)
    void whatCannotBeTakenIsRefusedWithAReason(String name, String content, Reason reason, String where)
            throws IOException {
        String decoded = content.replace("\\n", "\n").replace("\\0", "\0");
        var refused = refused(file(name, decoded));
        assertThat(refused.reason()).isEqualTo(reason);
        assertThat(refused.where()).isEqualTo(where);
        assertThat(refused.detail()).endsWith(".").doesNotContain("\n");
    }

    @Test
    void bytesThatAreNotUtf8AreNamed() throws IOException {
        var path = folder.resolve("latin.txt");
        Files.write(path, "Caf\u00e9 di Jakarta tutup".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(refused(path.toString()).where()).isEqualTo("byte 3");
        Files.write(path, "teks".getBytes(StandardCharsets.UTF_16));
        assertThat(refused(path.toString()).reason()).isEqualTo(Reason.ENCODING);
    }

    @Test
    void aTruncatedCharacterAtTheEndIsAnError() throws IOException {
        var path = folder.resolve("potong.txt");
        Files.write(path, new byte[] {'a', 'b', (byte) 0xE2, (byte) 0x80});
        assertThat(refused(path.toString()).where()).isEqualTo("byte 2");
    }

    @Test
    void missingAndUnsupportedInputsDoNotStopTheOthers() throws IOException {
        String good = file("b.txt", "Isi.");
        var all = read(Overrides.NONE, "", folder + "/tiada.txt", "https://contoh.example/a", good);
        assertThat(all).hasSize(3);
        assertThat(((Read.Rejected) all.get(0)).refused().reason()).isEqualTo(Reason.UNREADABLE);
        assertThat(((Read.Rejected) all.get(1)).refused().reason()).isEqualTo(Reason.UNSUPPORTED);
        assertThat(all.get(2)).isInstanceOf(Read.Taken.class);
    }

    @Test
    void aHugeFileIsRefusedWithoutBeingRead() throws IOException {
        var path = folder.resolve("besar.txt");
        try (var file = new RandomAccessFile(path.toFile(), "rw")) {
            file.setLength(5_000_000_000L);
        }
        assertThat(refused(path.toString()).reason()).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void aLineOfAMillionCharactersIsTaken() throws IOException {
        String text = "kata ".repeat(200_000);
        assertThat(taken(file("panjang.txt", text)).text()).isEqualTo(text);
    }

    @Test
    void aDirectoryIsWalkedInOrderAndOtherFilesArePassedOver() throws IOException {
        file("b.txt", "B");
        file("a.txt", "A");
        file(".rahasia.txt", "x");
        file("gambar.png", "x");
        Files.createDirectory(folder.resolve("aa"));
        file("aa/c.txt", "C");
        file("z.html", "<p>");
        var sources = read(Overrides.NONE, "", folder.toString()).stream()
                .map(ReaderTest::source)
                .toList();
        assertThat(sources)
                .containsExactly(folder + "/a.txt", folder + "/aa/c.txt", folder + "/b.txt", folder + "/z.html");
    }

    @Test
    void jsonLinesAreTakenOneByOne() throws IOException {
        String file = file("a.jsonl", """
                {"text": "Satu", "source_domain": "contoh.example", "date_publish": "2018-02-06T12:55:00", "lain": {"x": [1]}}

                {"text": "Dua"
                {"text": "Tiga\\r\\nbaris", "title": null, "outlet": " "}
                [1]
                """);
        var all = read(Overrides.NONE, "", file);
        assertThat(all.stream().map(ReaderTest::source))
                .containsExactly(file + "#1", file + "#3", file + "#4", file + "#5");
        var first = ((Read.Taken) all.get(0)).article();
        assertThat(first.outlet()).isEqualTo("contoh.example");
        assertThat(first.published()).isEqualTo("2018-02-06T12:55:00");
        assertThat(all.get(1)).isInstanceOf(Read.Rejected.class);
        var third = ((Read.Taken) all.get(2)).article();
        assertThat(third.text()).isEqualTo("Tiga\nbaris");
        assertThat(third.outlet()).isNull();
        assertThat(all.get(3)).isInstanceOf(Read.Rejected.class);
    }

    @Test
    void aJsonFileHoldsOneArticleOrAnArray() throws IOException {
        String one = file("satu.json", "{\n \"text\": \"Isi\"\n}");
        String two = file("dua.json", "[{\"text\": \"Isi\"}, {}]");
        assertThat(taken(one).source()).isEqualTo(one);
        assertThat(read(Overrides.NONE, "", two).stream().map(ReaderTest::source))
                .containsExactly(two + "#1", two + "#2");
    }

    @Test
    void ofABrokenArrayTheArticlesBeforeTheBreakAreTaken() throws IOException {
        var read = read(
                Overrides.NONE,
                "",
                file("a.json", "[{\"text\": \"Air naik.\"}, {\"text\": \"Air surut.\"}, {\"text\": \"Air"));

        assertThat(read).hasSize(3);
        assertThat(read.subList(0, 2)).hasOnlyElementsOfType(Read.Taken.class);
        assertThat(read.getLast())
                .isInstanceOfSatisfying(
                        Read.Rejected.class,
                        it -> assertThat(it.refused().reason()).isEqualTo(Reason.MALFORMED));
    }

    @Test
    void aNameThatIsNotUtf8SaysHowToReachItsFile() {
        assertThat(read(Overrides.NONE, "", "kabar\uFFFD.txt").getFirst())
                .isInstanceOfSatisfying(
                        Read.Rejected.class,
                        it -> assertThat(it.refused().detail()).contains("name the directory"));
    }

    @Test
    void aJsonFileMayHoldOneObjectALine() throws IOException {
        String file = file("baris.json", "{\"text\": \"Isi\"}\n{\"text\": \"Lain\"}\n");
        assertThat(read(Overrides.NONE, "", file).stream().map(ReaderTest::source))
                .containsExactly(file + "#1", file + "#2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'Isi saja'                        | -
            '---\\ntitle: A\\n---\\nIsi'      | -
            '{"text": "A"}\\n{"text": "B"}'   | '-#1,-#2'
            '{\\n"text": "A"\\n}'             | -
            '[{"text": "A"}]'                 | -#1
            """)
    void standardInputIsTextOrJson(String content, String sources) {
        var all = read(Overrides.NONE, content.replace("\\n", "\n"), "-");
        assertThat(all).allMatch(Read.Taken.class::isInstance);
        assertThat(String.join(",", all.stream().map(ReaderTest::source).toList()))
                .isEqualTo(sources);
    }

    private String file(String name, String content) throws IOException {
        var path = folder.resolve(name);
        Files.writeString(path, content);
        return path.toString();
    }

    private static String source(Read read) {
        return switch (read) {
            case Read.Taken(var article) -> article.source();
            case Read.Rejected(var refused) -> refused.source();
        };
    }

    private static RawArticle taken(String input) {
        return ((Read.Taken) read(Overrides.NONE, "", input).getFirst()).article();
    }

    private static Refused refused(String input) {
        return ((Read.Rejected) read(Overrides.NONE, "", input).getFirst()).refused();
    }

    private static List<Read> read(Overrides overrides, String standardInput, String... inputs) {
        var all = new ArrayList<Read>();
        var stream = new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8));
        Reader.with(overrides, stream).read(List.of(inputs), all::add);
        return all;
    }
}
