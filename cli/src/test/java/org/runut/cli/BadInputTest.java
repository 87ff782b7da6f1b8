package org.runut.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadInputTest {
    private static final String GOOD =
            "Padang - Sebanyak 12 warga mengungsi akibat banjir, kata Camat Rahmat Hidayat, Senin (6/1/2025).\n";

    @TempDir
    Path home;

    private Path good;

    @BeforeEach
    void writeGoodArticle() throws IOException {
        good = Files.writeString(home.resolve("good.txt"), GOOD);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            empty.txt     | ""
            blank.txt     | "   "
            matter.txt    | "---;title: [open;---;Isi."
            date.txt      | "---;published: 2025-02-30;---;Sebanyak 3 orang tewas."
            language.txt  | "---;language: sw;---;Watu watatu walikufa."
            broken.json   | "{"
            no-text.json  | "{""title"": ""Judul""}"
            page.html     | "<p></p>"
            archive.warc  | "WARC/1.0"
            picture.png   | "x"
            """)
    void whatCannotBeTakenIsOneLineAndTheRestIsProcessed(String name, String content) throws IOException {
        Path bad = Files.writeString(home.resolve(name), content.replace(";", "\n"));

        var run = Run.in(home, "analyze", "--format", "json", bad.toString(), good.toString());

        assertThat(run.exit()).isEqualTo(Exit.REFUSED);
        assertThat(run.err().lines()).hasSize(1).first().asString().startsWith("runut: " + bad);
        assertThat(run.out().lines()).hasSize(1).first().asString().contains("good.txt");
    }

    @Test
    void bytesThatAreNoText() throws IOException {
        Path binary = Files.write(home.resolve("binary.txt"), new byte[] {0, 1, 2, 3, 0, 0, 5});
        Path latin = Files.write(home.resolve("latin.txt"), "Garc\u00eda".getBytes(StandardCharsets.ISO_8859_1));

        var run = Run.in(home, "analyze", "--format", "json", binary.toString(), latin.toString(), good.toString());

        assertThat(run.exit()).isEqualTo(Exit.REFUSED);
        assertThat(run.err().lines()).hasSize(2);
        assertThat(run.out().lines()).hasSize(1);
    }

    @Test
    void standardInputIsReadWithWhatTheOptionsSay() {
        var run = Run.reading(
                GOOD, home, "analyze", "--format", "json", "--published", "2025-01-06", "--outlet", "Kabar Uji", "-");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("\"outlet\":\"Kabar Uji\"").contains("\"published\":\"2025-01-06\"");
    }

    @Test
    void whatIsNotThereAndWhatIsAnAddress() {
        var run = Run.in(home, "analyze", "--format", "json", "nowhere.txt", "https://example.org/a", good.toString());

        assertThat(run.exit()).isEqualTo(Exit.REFUSED);
        assertThat(run.err().lines()).hasSize(2);
        assertThat(run.out().lines()).hasSize(1);
    }

    @Test
    void aHundredMegabytesAreRefused() throws IOException {
        Path huge = home.resolve("huge.txt");
        try (var file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(100_000_000);
        }

        var run = Run.in(home, "analyze", "--format", "json", huge.toString(), good.toString());

        assertThat(run.exit()).isEqualTo(Exit.REFUSED);
        assertThat(run.err()).contains("huge.txt");
        assertThat(run.out().lines()).hasSize(1);
    }

    @Test
    void aLineOfAMillionCharactersIsProcessed() throws IOException {
        String sentence = "Menurut Camat Rahmat Hidayat, 12 orang tewas dan 1.200 rumah rusak di Padang. ";
        Path wide = Files.writeString(home.resolve("wide.txt"), sentence.repeat(1_000_000 / sentence.length() + 1));

        var run = Run.in(home, "analyze", "--format", "json", wide.toString());

        assertThat(run.exit()).isZero();
        assertThat(run.out().lines()).hasSize(1);
    }

    @Test
    void aMillionCharactersWithoutASpaceAreProcessed() throws IOException {
        Path wide = Files.writeString(home.resolve("wide.txt"), "\u201c(a1.,-".repeat(150_000));

        assertThat(Run.in(home, "analyze", "--language", "id", "--format", "json", wide.toString())
                        .exit())
                .isZero();
    }

    @Test
    void anArticleInALanguageWithoutAPackIsKeptButNotAnalysed() throws IOException {
        Path other = Files.writeString(home.resolve("other.txt"), "---\nlanguage: sw\n---\nWatu watatu walikufa.\n");

        var run = Run.in(home, "add", "--format", "json", other.toString());

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("\"result\":\"added\"").contains("\"analysed\":false");
    }

    @Test
    void aRefusedInputOfAddIsALineOfItsOwn() throws IOException {
        Path empty = Files.writeString(home.resolve("empty.txt"), "");

        var run = Run.in(home, "add", "--format", "json", empty.toString(), good.toString());

        assertThat(run.exit()).isEqualTo(Exit.REFUSED);
        assertThat(run.out().lines()).hasSize(2).first().asString().contains("\"result\":\"refused\"");
    }

    @Test
    void aFileThatIsNoLedgerIsLeftAlone() throws IOException {
        Path notes = Files.writeString(home.resolve("notes.db"), "These are my notes, not a ledger. ".repeat(200));
        String before = Files.readString(notes);

        var run = Run.in(home, "add", "--ledger", notes.toString(), good.toString());

        assertThat(run.exit()).isEqualTo(Exit.UNUSABLE);
        assertThat(run.err().lines()).hasSize(1).first().asString().contains("notes.db");
        assertThat(Files.readString(notes)).isEqualTo(before);
    }

    @Test
    void aLedgerWhereNothingCanBeWritten() {
        var run = Run.in(home, "add", "--ledger", "/proc/runut/ledger.db", good.toString());

        assertThat(run.exit()).isEqualTo(Exit.UNUSABLE);
        assertThat(run.err().lines()).hasSize(1);
    }

    @Test
    void theTextOfAnArticleCannotSteerTheScreen() throws IOException {
        Path steering = Files.writeString(
                home.resolve("steering.txt"),
                "---\ntitle: \"Judul \\e[31mmerah\"\n---\nMenurut Camat \u001b[2JRahmat, 12 orang \u202etewas.\n");

        var run = Run.in(home, "analyze", steering.toString());

        assertThat(run.out()).doesNotContain("\u001b").doesNotContain("\u202e");
    }

    @Test
    void whatIsRefusedMovesNoCursor() throws IOException {
        Path dated = Files.writeString(
                home.resolve("dated.json"), "{\"text\":\"Isi.\",\"published\":\"\\u001b]0;x\\u0007kemarin\"}");
        String named = home.resolve("\u001b[31mnone.txt").toString();

        assertThat(Run.in(home, "analyze", dated.toString(), named).err())
                .doesNotContain("\u001b", "\u0007")
                .contains("kemarin", "none.txt");
        assertThat(Run.in(home, "stories", "--ledger", named).err())
                .doesNotContain("\u001b")
                .contains("none.txt");
        assertThat(Run.in(home, "ask", "--x\u001b[31m", "a").err()).doesNotContain("\u001b");
    }

    @Test
    void whatIsRefusedIsSaidInTheLanguageOfTheReader() throws IOException {
        Path empty = Files.writeString(home.resolve("empty.txt"), "");
        Path sheet = Files.writeString(home.resolve("sheet.csv"), "date,figure,what,who,url\nkemarin,5,tewas,A,\n");

        assertThat(Run.in(home, "analyze", "--lang", "id", empty.toString()).err())
                .contains("Isinya kosong.");
        assertThat(Run.in(home, "import", "--lang", "id", sheet.toString()).err())
                .contains(", baris 2: \"kemarin\" bukan tanggal");
    }
}
