package org.runut.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A spreadsheet kept by hand, put into a ledger. */
class ImportTest {
    private static final String SHEET = """
            tanggal;angka;apa;siapa;url;kutipan
            12/03/2025;62;korban tewas gempa Karsawana;BTBN;https://satu.example/a;
            13/03/2025;162;orang tewas;Gubernur Karsawana;https://dua.example/b;Gubernur Karsawana mengatakan 162 orang tewas akibat gempa.
            14/03/2025;lebih dari 1,5 juta;warga mengungsi akibat gempa Karsawana;;https://tiga.example/c;
            32/03/2025;5;rumah;;;
            15/03/2025;banyak;rumah;;;
            """;

    @TempDir
    Path home;

    private String sheet = "";

    @BeforeEach
    void write() throws IOException {
        sheet = Files.writeString(home.resolve("sheet.csv"), SHEET).toString();
    }

    private Run run(String... args) {
        return Run.in(home, args);
    }

    @Test
    void rowsBecomeClaimsOfAPersonAndBadOnesALineEach() {
        var run = run("import", "--by", "Rina", sheet);
        assertThat(run.exit()).isEqualTo(Exit.REFUSED);
        assertThat(run.out()).contains("3 claims put in, 0 known, 2 refused");
        assertThat(run.err().lines()).hasSize(2);
        assertThat(run.err()).contains("line 5", "32/03/2025", "line 6", "\"banyak\" names no number");
        assertThat(stories()).contains("satu.example").contains("dua.example");
        assertThat(run("decisions", "--format", "json").out().lines())
                .hasSize(3)
                .allSatisfy(line ->
                        assertThat(line).contains("\"kind\":\"claim\"", "\"by\":\"Rina\"", "\"standing\":\"holds\""));
        assertThat(run("check").exit()).isZero();
    }

    private String stories() {
        var all = new StringBuilder();
        run("stories", "--format", "json")
                .out()
                .lines()
                .forEach(line -> all.append(
                                run("story", "--format", "json", line.replaceAll("^\\{\"id\":\"([^\"]+)\".*", "$1"))
                                        .out())
                        .append(line));
        return all.toString();
    }

    @Test
    void theSameAgainChangesNothing() {
        run("import", sheet);
        String before = stories();
        assertThat(run("import", sheet).out()).contains("0 claims put in, 3 known");
        assertThat(stories()).isEqualTo(before);
    }

    @Test
    void theClaimsHaveTheRelationsOfAll() {
        run("import", sheet);
        assertThat(stories()).contains("\"relation\":\"disputes\"");
        assertThat(stories()).contains("\"low\":1500000,\"high\":null");
    }

    @Test
    void theClaimStaysWhenTheArticleItselfComes() throws IOException {
        run("import", sheet);
        var article = Files.writeString(home.resolve("a.txt"), """
                ---
                url: https://dua.example/b
                outlet: Harian Dua
                title: Korban gempa Karsawana
                published: 2025-03-13
                language: id
                ---
                Gubernur Karsawana mengatakan 162 orang tewas akibat gempa. Warga Karsawana mengungsi ke bukit.
                """);
        run("add", "--quiet", article.toString());
        assertThat(stories()).contains("\"low\":162").contains("Harian Dua");
        assertThat(run("import", sheet).out()).contains("3 known");
        assertThat(run("history", "https://dua.example/b").out()).contains("Harian Dua");
    }
}
