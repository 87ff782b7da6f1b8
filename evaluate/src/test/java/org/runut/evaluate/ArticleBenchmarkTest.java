package org.runut.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleBenchmarkTest {
    private static Evaluation evaluation() throws IOException, URISyntaxException {
        var subject = new FakeSubject(Samples.analyses());
        return new Benchmarks("").find(resource("gold")).getFirst().evaluate(subject);
    }

    /** The lines beside the sample gold were printed by the normative script for the same analyses; shares have no interval there. */
    @Test
    void theNumbersAreThoseOfTheNormativeScript() throws IOException, URISyntaxException {
        var lines = evaluation().lines().stream()
                .map(line -> line.contains(" of ") ? line.replaceAll("  \\[[^]]*]", "") : line)
                .toList();
        assertThat(lines).isEqualTo(Files.readAllLines(resource("gold.lines")));
        assertThat(evaluation().count()).isEqualTo(3);
    }

    @Test
    void sharesHaveIntervalsToo() throws IOException, URISyntaxException {
        assertThat(evaluation().lines()).contains("direct speaker       0.500  [0.000, 1.000]  (1 of 2)");
    }

    @Test
    void everyErrorIsListedUnderItsCause() throws IOException, URISyntaxException {
        assertThat(evaluation().misses())
                .extracting(Miss::toString)
                .contains(
                        "banjir FIGURE_UNIT lebih dari Rp 5 miliar | gold IDR | got USD",
                        "banjir FIGURE_STATUS (happened → possible) lebih dari Rp 5 miliar | gold happened | got possible",
                        "banjir QUOTE_SPEAKER_OTHER (direct) Air naik dalam | gold Ani Lestari | got BPBD",
                        "hilang NO_ANALYSIS ");
        assertThat(evaluation().causes())
                .isSortedAccordingTo(
                        (a, b) -> Integer.compare(b.misses().size(), a.misses().size()));
    }

    @Test
    void textsAreFoundBesideTheGoldOrTwoLevelsUp(@TempDir Path folder) throws IOException {
        var gold = Files.createDirectories(folder.resolve("gold/berita"));
        var data = Files.createDirectories(folder.resolve("data/berita"));
        Files.writeString(gold.resolve("a.json"), "{\"figures\": [], \"quotes\": [], \"times\": []}");
        Files.writeString(gold.resolve("b.json"), "{\"figures\": [], \"quotes\": [], \"times\": []}");
        Files.writeString(gold.resolve("c.json"), "{\"figures\": [], \"quotes\": [], \"times\": []}");
        Files.writeString(gold.resolve("a.txt"), "A");
        Files.writeString(data.resolve("b.txt"), "B");
        assertThat(GoldSet.find(gold, ""))
                .extracting(GoldSet.Entry::text)
                .containsExactly(gold.resolve("a.txt"), data.resolve("b.txt"), null);
    }

    @Test
    void goldThatCannotBeParsedIsNamed(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.json"), "{");
        assertThatThrownBy(() -> GoldSet.find(folder, ""))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("a.json");
    }

    @Test
    void randomNumbersAreThoseOfPython() {
        var random = new PythonRandom(1);
        assertThat(draw(random, 12, 24)).containsExactly(4, 18, 2, 8, 3, 15, 14, 15, 20, 12, 6, 3);
        assertThat(draw(random, 5, 1000)).containsExactly(499, 29, 914, 855, 399);
        var list = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9));
        new PythonRandom(0).shuffle(list);
        assertThat(list).containsExactly(7, 8, 1, 5, 3, 4, 2, 0, 9, 6);
        draw(random, 5, 3);
        draw(random, 1000, 5);
        assertThat(random.below(100_000)).isEqualTo(90_078);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Kepala BPBD Ani Lestari | Ani Lestari      | true
            Ani                     | Ani Lestari      | true
            Ani Lestari Dewi        | Ani Lestari Wati | true
            Ani Dewi                | Ani Lestari      | false
            -                       | -                | true
            -                       | Ani              | false
            The Guardian            | Guardian         | true
            """)
    void namesAreTheSame(@Nullable String a, @Nullable String b, boolean same) {
        assertThat(Names.same(a, b)).isEqualTo(same);
        assertThat(Names.same(b, a)).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            IDR/share        | IDR
            percentage-point | percent
            tonne            | ton
            kWh/m2           | kWh
            x                | times
            person           | count
            -                | count
            """)
    void unitsFallIntoClasses(@Nullable String unit, String expected) {
        assertThat(Names.unitClass(unit)).isEqualTo(expected);
    }

    private static List<Integer> draw(PythonRandom random, int count, int below) {
        return IntStream.range(0, count).mapToObj(k -> random.below(below)).toList();
    }

    private static Path resource(String name) throws URISyntaxException {
        URL url = Objects.requireNonNull(ArticleBenchmarkTest.class.getResource(name));
        return Path.of(url.toURI());
    }
}
