package org.runut.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decisions, history and new analyses on the command line. */
class DecideTest {
    private static final Pattern DECISION = Pattern.compile("Decided, ([0-9a-f]{16}):");

    @TempDir
    Path home;

    @BeforeEach
    void add() throws IOException {
        write("one", "2025-03-11", "Gempa di Karsawana menewaskan 14 orang, kata Badan Bencana Karsawana.");
        write("two", "2025-03-12", "Gempa di Karsawana menewaskan 62 orang, kata Badan Bencana Karsawana.");
        assertThat(run(
                                "add",
                                "--quiet",
                                home.resolve("one.txt").toString(),
                                home.resolve("two.txt").toString())
                        .exit())
                .isZero();
    }

    private void write(String name, String day, String text) throws IOException {
        Files.writeString(home.resolve(name + ".txt"), """
                ---
                url: https://%s.example/gempa
                outlet: Harian %s
                title: Gempa Karsawana
                published: %s
                language: id
                ---
                %s Warga Karsawana mengungsi ke bukit dan sekolah.
                """.formatted(name, name, day, text));
    }

    private Run run(String... args) {
        return Run.in(home, args);
    }

    private String story() {
        return run("story", "--format", "json").out();
    }

    private String figure(int value) {
        var found = Pattern.compile("\"id\":\"([0-9a-f]{16})\",\"article\":\"[0-9a-f]+\",[^{}]*\"low\":" + value + ",")
                .matcher(story());
        assertThat(found.find()).as("figure " + value).isTrue();
        return found.group(1);
    }

    private String decide(String... args) {
        var all = new String[args.length + 3];
        all[0] = "decide";
        System.arraycopy(args, 0, all, 1, args.length);
        all[args.length + 1] = "--by";
        all[args.length + 2] = "Rina";
        var run = run(all);
        assertThat(run.err()).isEmpty();
        var id = DECISION.matcher(run.out());
        assertThat(id.find()).as(run.out()).isTrue();
        return id.group(1);
    }

    @Test
    void workOnAFigureOrItsQuestionIsKept() {
        String figure = figure(62);
        decide("note", figure, "called the agency");
        decide("tag", figure, "front-page");
        decide("rate", figure, "false");
        decide("assign", figure, "Budi", "--question");
        decide("to-check", figure);
        decide("checked", figure, "--question", "--why", "their own report");

        var kept = run("decisions", "--format", "json").out();

        assertThat(kept.lines()).hasSize(6).allMatch(line -> line.contains("\"standing\":\"holds\""));
        assertThat(kept).contains("called the agency", "front-page", "Budi", "their own report");
        assertThat(run("decide", "note", figure, " ").exit()).isEqualTo(Exit.USAGE);
        assertThat(run("decide", "tag", figure, "x".repeat(41)).err().lines()).hasSize(1);
    }

    @Test
    void aCorrectionIsShownWithWhoMadeIt() {
        String figure = figure(62);
        decide("correct", figure.substring(0, 6), "--value", "1.200-1.500", "--why", "misprint");
        assertThat(story())
                .contains("\"low\":1200,\"high\":1500")
                .contains("\"decided\":[{")
                .contains("\"by\":\"Rina\"");
        assertThat(run("story").out()).contains("Decided by people").contains("misprint");
        assertThat(run("decisions").out())
                .contains("corrected")
                .contains("Rina")
                .contains("holds");
        assertThat(run("decisions", "--format", "json").out())
                .contains("\"kind\":\"correct\"", "\"standing\":\"holds\"", "\"evidence\":\"62 orang\"");
    }

    @Test
    void aFigureThatNobodySaysIsToldSo() {
        decide("correct", figure(62), "--speaker", "");
        assertThat(run("decisions").out()).contains("→ nobody named");
    }

    @Test
    void whatIsRejectedGoesAndComesBack() {
        String figure = figure(14);
        String decision = decide("reject", figure);
        assertThat(story()).doesNotContain("\"low\":14,");
        decide("undo", decision.substring(0, 8));
        assertThat(story()).contains("\"low\":14,");
        assertThat(run("decisions").out()).contains("undone");
    }

    @Test
    void decisionsHoldWhenAllIsAnalysedAgain() {
        decide("reject", figure(14));
        var again = run("reanalyze", "--all");
        assertThat(again.out()).contains("2 articles analysed again");
        assertThat(run("reanalyze").out()).contains("0 articles");
        assertThat(story()).doesNotContain("\"low\":14,");
        assertThat(run("check").exit()).isZero();
    }

    @Test
    void aFigureIsPutInByHand() {
        String article = Pattern.compile("\"article\":\"([0-9a-f]+)\"")
                .matcher(story())
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        decide("add", article, "--value", "~300", "--counted", "warga mengungsi", "--quote", "mengungsi ke bukit");
        assertThat(story()).contains("\"low\":300").contains("mengungsi ke bukit");
    }

    @Test
    void aStoryIsSplitAndAnOriginNamed() {
        String two = figure(62);
        decide("name", two, "Polda Karsawana");
        assertThat(story()).contains("Polda Karsawana");
        decide("split", "question", two);
        decide("merge", "question", two, figure(14));
    }

    @Test
    void aQuotationIsRejectedAndCorrected() throws IOException {
        Files.writeString(home.resolve("said.txt"), """
                ---
                url: https://three.example/gempa
                outlet: Harian three
                title: Gempa Karsawana
                published: 2025-03-13
                language: id
                ---
                "Kami akan membangun kembali semua sekolah yang rusak," kata Bupati Karsawana Marno Wibisana.
                """);
        run("add", "--quiet", home.resolve("said.txt").toString());
        String article = "https://three.example/gempa";

        decide("correct", "semua sekolah", "--article", article, "--speaker", "Gubernur Lestari");
        decide("correct", "semua sekolah", "--article", article, "--content", "membangun kembali semua sekolah");
        String decision = decide("reject", "semua sekolah", "--article", article);

        assertThat(run("decisions", "--format", "json").out())
                .contains("\"claim\":\"q")
                .contains("\"speaker\":\"Gubernur Lestari\"")
                .contains("\"content\":\"membangun kembali semua sekolah\"")
                .doesNotContain("unplaced");
        run("reanalyze", "--all");
        decide("undo", decision.substring(0, 8));
        assertThat(run("decisions").out()).contains("undone").doesNotContain("unplaced");
        assertThat(run("decide", "correct", "semua sekolah", "--article", article, "--value", "3")
                        .err())
                .contains("--speaker");
        assertThat(run("decide", "correct", "semua sekolah", "--article", article, "--content", "semua rumah sakit")
                        .err())
                .contains("semua rumah sakit");
        assertThat(run("decide", "reject", "rumah sakit", "--article", article).err())
                .contains("\"rumah sakit\"");
    }

    @Test
    void whatIsWrongIsToldInOneLine() {
        assertThat(run("decide", "reject", "zzzz").exit()).isEqualTo(Exit.USAGE);
        assertThat(run("decide", "correct", figure(14)).err()).contains("Nothing is given");
        assertThat(run("decide", "correct", figure(14), "--value", "many").err())
                .contains("\"many\" is no value");
        assertThat(run("decide", "undo", "zzzz").err()).contains("runut decisions");
        assertThat(run("decide", "merge", "origin", "None", "Nobody").err()).contains("\"Nobody\"");
        assertThat(run("decide", "name", figure(14), " ").exit()).isEqualTo(Exit.USAGE);
        assertThat(run("decide").out()).contains("confirm", "reject", "undo");
        assertThat(run("decisions").out()).contains("Nobody has decided");
    }

    @Test
    void whatWasKnownOnADayIsShown() {
        assertThat(run("story", "--known-on", "2025-03-11", "--format", "json").out())
                .contains("\"low\":14")
                .doesNotContain("\"low\":62");
        assertThat(run("stories", "--known-on", "2025-03-10", "--format", "json")
                        .out())
                .isEmpty();
        assertThat(run("story", "--known-on", "2025-03-10").err()).contains("nothing was known on 2025-03-10");
        assertThat(run("story", "--known-on", "2025-03-11", "--by", "added").err())
                .contains("nothing was known");
        assertThat(run("story", "--known-on", "yesterday").exit()).isEqualTo(Exit.USAGE);
    }

    @Test
    void theHistoryOfAnArticleTellsWhatChanged() throws IOException {
        write("one", "2025-03-11", "Gempa di Karsawana menewaskan 15 orang, kata Badan Bencana Karsawana.");
        run("add", "--quiet", home.resolve("one.txt").toString());
        var history = run("history", "https://one.example/gempa");
        assertThat(history.out()).contains("changed").contains("14 orang").contains("15 orang");
        assertThat(run("history", "--format", "json", "https://one.example/gempa")
                        .out())
                .contains("\"kind\":\"changed\"", "\"kind\":\"number\"", "\"added\":\"20");
        assertThat(run("history", "nowhere").exit()).isEqualTo(Exit.USAGE);
    }
}
