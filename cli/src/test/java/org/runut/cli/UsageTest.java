package org.runut.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
    @TempDir
    Path home;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "analyze",
                "add",
                "read",
                "stories",
                "story",
                "trace",
                "demo",
                "evaluate",
                "serve",
                "check",
                "backup",
                "restore",
                "merge",
                "import",
                "ask",
                "search",
                "history",
                "decide",
                "decisions",
                "account",
                "audit",
                "watch",
                "evidence",
                "reanalyze",
                "train"
            })
    void everyVerbHasHelpWithExamplesInBothLanguages(String verb) {
        var english = Run.in(home, verb, "--help", "--lang", "en");
        var indonesian = Run.in(home, verb, "--help", "--lang", "id");

        assertThat(english.exit()).isZero();
        assertThat(english.out()).contains("Examples:").contains("runut " + verb);
        assertThat(indonesian.out())
                .contains("Pemakaian: runut " + verb)
                .contains("Contoh:")
                .doesNotContain("Usage");
        assertThat(english.err()).isEmpty();
    }

    @Test
    void withoutVerbTheCommandsAreListed() {
        var run = Run.in(home);

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("analyze").contains("stories").contains("Exit codes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "analyze",
                "analyze --nonsense x.txt",
                "analyze --format xml x.txt",
                "analyze --published 2025-02-30 x.txt",
                "trace"
            })
    void wrongUsageIsOneLineAndExitCodeTwo(String line) {
        var run = Run.in(home, line.split(" "));

        assertThat(run.exit()).isEqualTo(Exit.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(1).first().asString().startsWith("runut: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--- Sebanyak 12 warga mengungsi",
                "- 12 warga mengungsi di Padang",
                "-5 derajat di Dieng",
                "--12 warga=banyak"
            })
    void aTextMayBeginWithDashes(String text) throws IOException {
        Path article = Files.writeString(home.resolve("-a.txt"), "Sebanyak 12 warga mengungsi di Padang, Senin.");
        Run.in(home, "add", article.toString());

        assertThat(Run.in(home, "ask", text).exit()).isZero();
        assertThat(Run.in(home, "search", text).exit()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            watch none.txt                      | none.txt: berkas itu tidak ada
            ask                                 | Masih perlu: 'TEXT'
            stories --ledger none.db            | Belum ada buku besar none.db
            evaluate none                       | Tidak ada none.
            read https://127.0.0.1/             | --allow 127.0.0.1 mengizinkannya
            nonsense                            | Perintah itu tidak ada.
            """)
    void whatIsWrongIsSaidInIndonesian(String line, String wrong) {
        var run = Run.in(home, (line + " --lang id").split(" "));

        assertThat(run.exit()).isNotZero();
        assertThat(run.err().lines()).singleElement().asString().contains(wrong);
        assertThat(home.resolve(".local")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--fromat", "-x", "--known=2024", "--Language"})
    void whatLooksLikeAnOptionIsNoText(String text) {
        var run = Run.in(home, "ask", text, "12 warga");

        assertThat(run.exit()).isEqualTo(Exit.USAGE);
        assertThat(run.err()).contains("Unknown option").contains(text);
    }

    @Test
    void anEmptyNameIsNotTakenForTheDirectoryOneIsIn() {
        var run = Run.in(home, "analyze", "");

        assertThat(run.exit()).isEqualTo(Exit.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("empty name");
    }

    @Test
    void idsThatMeanNothingOrTooMuchAreToldInOneLine() {
        var articles = Path.of("src/test/resources/org/runut/cli/golden/banjir-1.txt");
        Run.in(home, "add", articles.toString());

        var story = Run.in(home, "story", "zzz", "--lang", "en");
        var figure = Run.in(home, "trace", "", "--lang", "en");

        assertThat(story.exit()).isEqualTo(Exit.USAGE);
        assertThat(story.err())
                .isEqualTo("runut: No story has an id that begins with \"zzz\"; \"runut stories\" lists them.\n");
        assertThat(figure.exit()).isEqualTo(Exit.USAGE);
        assertThat(figure.err().lines()).hasSize(1).first().asString().contains("figures have an id");
    }

    @Test
    void aFigureIsTracedByTheBeginningOfItsId() {
        Run.in(home, "add", "src/test/resources/org/runut/cli/golden/banjir-1.txt");
        String story = Run.in(home, "story", "--lang", "en", "--all").out();
        String id = story.lines()
                .filter(line -> line.matches(" +[0-9a-f]{4} .*1,200.*"))
                .findFirst()
                .orElseThrow()
                .strip()
                .substring(0, 4);

        var run = Run.in(home, "trace", id, "--lang", "en");

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("⟦sekitar 1.200 rumah⟧")
                .contains("Tomi Harjanto")
                .contains("Suara Pesisir");
    }

    @Test
    void aLedgerOfAnotherKindIsOneLineAndExitCodeThree() {
        var run = Run.in(home, "stories", "--ledger", "jdbc:mysql://host/x");

        assertThat(run.exit()).isEqualTo(Exit.UNUSABLE);
        assertThat(run.err().lines()).hasSize(1).first().asString().contains("jdbc:postgresql:");
    }

    @Test
    void aLedgerThatIsNotThereYetIsOneLineAndExitCodeThree() {
        var run = Run.in(home, "stories");

        assertThat(run.exit()).isEqualTo(Exit.UNUSABLE);
        assertThat(run.err().lines()).hasSize(1).first().asString().contains("runut add");
    }
}
