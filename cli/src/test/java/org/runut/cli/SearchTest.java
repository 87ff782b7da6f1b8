package org.runut.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Searching claims and articles on the command line. */
class SearchTest {
    @TempDir
    Path home;

    @BeforeEach
    void add() throws IOException {
        write("pagi", "2025-03-11", "Gempa di Karsawana menewaskan 14 orang, kata Badan Bencana Karsawana.");
        write("siang", "2025-03-12", "Sebanyak 62 rumah di Karsawana rusak, kata Bupati Sinta Maharani.");
        write("sore", "2025-03-13", "Pemerintah akan mengirim 200 ton beras ke Karsawana.");
        assertThat(run("add", "--quiet", home.resolve("articles").toString()).exit())
                .isZero();
    }

    private void write(String name, String day, String text) throws IOException {
        Files.createDirectories(home.resolve("articles"));
        Files.writeString(home.resolve("articles").resolve(name + ".txt"), """
                ---
                outlet: Harian %s
                title: Kabar %s
                published: %s
                language: id
                ---
                %s
                """.formatted(name, name, day, text));
    }

    private Run run(String... args) {
        return Run.in(home, args);
    }

    private Run search(String line) {
        return run(("search " + line).split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "tewas --kind figure, 14",
        "rumah --kind figure, 62",
        "--unit tonne --status planned, 200",
        "--outlet siang --kind figure, 62",
        "--place karsawana --from 2025-03-13 --kind figure, 200",
        "--to 2025-03-11 --kind figure, 14"
    })
    void findsByWordsAndByWhoWhereAndWhen(String line, String value) {
        var json = search(line + " --format json");

        assertThat(json.exit()).isZero();
        assertThat(json.out().lines()).hasSize(1).allMatch(one -> one.contains("\"low\":" + value + ","));
        assertThat(search(line).out()).contains(value + " ");
    }

    @Test
    void saysHowToGoOn() {
        var first = search("karsawana --limit 1");
        var rest = search("karsawana --limit 50 --before " + first.err().replaceAll("\\D", ""));

        assertThat(first.err()).contains("There are more: --before ");
        assertThat(rest.out()).isNotBlank().doesNotContain(first.out());
        assertThat(rest.err()).isEmpty();
    }

    @Test
    void listsArticles() {
        assertThat(search("beras --articles").out()).contains("Harian sore", "13 Mar 2025", "Kabar sore");
        assertThat(search("beras --articles --format json").out().lines()).hasSize(1);
    }

    @Test
    void whatIsNotThereIsSaidSo() {
        var none = search("zzz");

        assertThat(none.exit()).isZero();
        assertThat(none.out()).startsWith("Nothing fits");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--from soon beras", "--status perhaps beras", "--kind opinion beras"})
    void wrongUsageIsOneLine(String line) {
        var run = search(line.strip());

        assertThat(run.exit()).isEqualTo(Exit.USAGE);
        assertThat(run.err().lines()).hasSize(1);
    }
}
