package org.runut.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences somebody wants checked, asked of a ledger of the demo's articles. */
class AskTest {
    private static final String STORIES = "../demo/src/main/resources/org/runut/demo/stories/";

    @TempDir
    static Path home;

    @BeforeAll
    static void add() {
        // The annotations beside the articles are refused.
        assertThat(run("add", "--quiet", STORIES + "gempa", STORIES + "pengiriman")
                        .exit())
                .isEqualTo(Exit.REFUSED);
    }

    private static Run run(String... args) {
        return Run.in(home, args);
    }

    private static String ask(String text) {
        return run("ask", "--lang", "en", text).out();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Zelensky mengatakan lebih dari 3.000 tentara Korea Utara tewas atau terluka        | held
            Korban tewas gempa Karsawana 62 orang, kata BTBN                                   | held
            Korban tewas gempa Karsawana 62 orang, kata BTBN                                   | later revised
            Korban tewas gempa Karsawana 62 orang, kata BTBN                                   | changed on the way
            Gempa Karsawana menewaskan 162 orang                                               | disputed
            Zelensky mengatakan 8.000 tentara Korea Utara tewas atau terluka di Kursk          | another number
            Gempa Karsawana menewaskan 1.620 orang                                             | another number
            Gempa Karsawana menewaskan lebih dari 50 orang                                     | held
            Gempa Karsawana menewaskan sekitar 100 orang                                       | held
            Gempa Karsawana menewaskan lebih dari 10.000 orang                                 | another number
            Pentagon mengatakan lebih dari 3.000 tentara Korea Utara tewas atau terluka        | another speaker
            NATO says 15,000 North Korean troops are to be sent to Russia                      | another status
            NATO says 12,000 North Korean troops are to be sent to Russia                      | another speaker
            Sebanyak 1.100 tentara Korut tewas, kata NIS                                       | another count
            """)
    void whatIsRightAndWhatIsWrongIsNamed(String text, String verdict) {
        assertThat(ask(text)).contains(verdict);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Zelensky mengatakan lebih dari 3.000 tentara Korea Utara tewas atau terluka        | another
            Korban tewas gempa Karsawana 62 orang, kata BTBN                                   | another
            Pentagon mengatakan lebih dari 3.000 tentara Korea Utara tewas atau terluka        | held
            Gempa Karsawana menewaskan 1.620 orang                                             | held
            """)
    void nothingElseIsSaid(String text, String verdict) {
        assertThat(ask(text)).doesNotContain(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "'Harga beras naik 12 persen di Surabaya'",
        "'Suku bunga acuan ditahan pada 5,75 persen'",
        "'The lake froze over in January.'",
    })
    void thatNothingIsHeldIsSaid(String text) {
        assertThat(ask(text)).isEqualToIgnoringNewLines("The ledger holds nothing about this.");
    }

    @Test
    void aQuotationIsFoundAndWhoSaidIt() {
        String quote = "\"Saya tarik cucu saya keluar, lampu sudah mati semua\"";
        assertThat(ask("Marlina mengatakan " + quote))
                .contains("said by Marlina")
                .doesNotContain("not by");
        assertThat(ask("Darma mengatakan " + quote)).contains("said by Marlina").contains("not by Darma");
    }

    @Test
    void whoSpeaksForABodyIsNotSomebodyElseThanIt(@TempDir Path elsewhere) throws IOException {
        Path article = Files.writeString(
                elsewhere.resolve("a.txt"),
                "Warga Desa Sukamaju diminta menjauhi lereng yang retak, kata Kepala BPBD Jawa Tengah Budi Santoso.");
        Run.in(elsewhere, "add", article.toString());
        String asked = "Warga Desa Sukamaju diminta menjauhi lereng yang retak, kata ";

        assertThat(Run.in(elsewhere, "ask", "--lang", "en", asked + "BPBD Jawa Tengah.")
                        .out())
                .contains("Budi Santoso")
                .doesNotContain("not by");
        assertThat(Run.in(elsewhere, "ask", "--lang", "en", asked + "Polda Jawa Tengah.")
                        .out())
                .contains("not by Polda Jawa Tengah");
    }

    @Test
    void withoutANumberTheSentencesThatSpeakOfItAreShown() {
        assertThat(ask("Jembatan Kali Sendu ambruk"))
                .contains("Jembatan Kali Sendu ambruk")
                .contains("Pos Contoh");
    }

    @Test
    void askingAddsNothing() {
        String before = run("stories", "--format", "json").out();
        ask("Gempa Karsawana menewaskan 162 orang");
        assertThat(run("stories", "--format", "json").out()).isEqualTo(before);
        assertThat(run("check").exit()).isZero();
    }

    @Test
    void anArticleOfTheLedgerCanBeAskedAbout(@TempDir Path elsewhere) throws IOException {
        String text = "Sampah plastik menyumbang 60%-65% sampah Teluk Randu, kata Kepala Balai Nirmala Yudha. "
                + "Kini sampah plastik menyumbang sebagian besar sampah Teluk Randu, yaitu 72%-75%.";
        Path file = Files.writeString(elsewhere.resolve("article.txt"), text);
        assertThat(Run.in(elsewhere, "add", file.toString()).exit()).isZero();
        assertThat(Run.in(elsewhere, "ask", "--lang", "en", text).out()).contains("72%-75%", "held");
    }

    @Test
    void whereNobodyIsNamedItIsToldSo(@TempDir Path elsewhere) throws IOException {
        Path file = Files.writeString(elsewhere.resolve("article.txt"), "Sebanyak 5.000 warga Teluk Randu mengungsi.");
        assertThat(Run.in(elsewhere, "add", file.toString()).exit()).isZero();
        assertThat(Run.in(elsewhere, "ask", "--lang", "en", "5.000 warga Teluk Randu mengungsi")
                        .out())
                .contains("1 outlet carries it and no origin is named")
                .doesNotContain("0 origins");
    }

    @Test
    void aNumberThatIsOnlyABoundIsShownAsOne(@TempDir Path elsewhere) throws IOException {
        Path file = Files.writeString(elsewhere.resolve("article.txt"), """
                Gempa di Teluk Randu menewaskan hingga 70 orang, menurut koran setempat.
                Gempa di Teluk Randu menewaskan sedikitnya 51 orang, kata Kepala BPBD Teluk Randu Nirmala Yudha.
                """);
        assertThat(Run.in(elsewhere, "add", file.toString()).exit()).isZero();
        assertThat(Run.in(elsewhere, "ask", "--lang", "en", "Gempa di Teluk Randu menewaskan 70 orang")
                        .out())
                .contains("another number", "hingga 70", "not “70 orang”");
    }

    @Test
    void programsGetOneObject() {
        String json = run("ask", "--format", "json", "Gempa Karsawana menewaskan 162 orang")
                .out();
        assertThat(json.lines()).hasSize(1);
        assertThat(json).contains("\"held\":true", "\"kind\":\"holds\"", "\"kind\":\"disputed\"", "\"low\":162");
        assertThat(run("ask", "--format", "json", "Suku bunga ditahan 5,75 persen")
                        .out())
                .contains("\"held\":false");
    }

    @Test
    void theTextMayComeFromStandardInput() {
        assertThat(Run.reading("Gempa Karsawana menewaskan 162 orang", home, "ask", "--lang", "en", "-")
                        .out())
                .contains("held");
        assertThat(run("ask", " ").exit()).isEqualTo(Exit.USAGE);
    }
}
