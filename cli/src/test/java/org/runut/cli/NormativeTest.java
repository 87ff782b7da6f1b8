package org.runut.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** The numbers of {@code evaluate} are those of the normative script; skipped where the script or Python is not there. */
class NormativeTest {
    private static final Path SHARED = Path.of("../../shared").toAbsolutePath().normalize();
    private static final Pattern SCORE = Pattern.compile("\\b[01]\\.\\d{3}\\b");

    @TempDir
    Path folder = Path.of(".");

    /** The last line of the script, and the scores of evaluate that it prints, in its order. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            gold      | gold/news-id               | 0 | figures value; figures full tuple; figure counted; quotations direct; quotations indirect; direct speaker; indirect speaker; times
            seeds     | gold/seeds                 | 0 | figures value; figures full tuple; figure counted; quotations direct; quotations indirect; direct speaker; indirect speaker; times
            articles  | gold/stories               | 0 | figures value; figures full tuple; figure counted; quotations direct; quotations indirect; direct speaker; indirect speaker; times
            stories   | gold/stories               | 1 | questions B3; origins exact; relations macro-F1; copies
            names     | data/ner-id/idner-news-2k  | 0 | names
            polnear   | data/polnear/dev           | 0 | direct found; direct speaker; indirect found; indirect speaker; content at 0.8
            newsquant | data/newsquant             | 0 | value; value+unit
            """)
    void theNumbersAreThoseOfTheNormativeScript(String what, String gold, int line, String names)
            throws IOException, InterruptedException {
        var tool = SHARED.resolve("tools/measure.py");
        assumeTrue(Files.exists(tool) && Files.exists(SHARED.resolve(gold)), "no gold beside this checkout");
        assumeTrue(runs("python3", "--version"), "no python3");
        String printed = output("python3", tool.toString(), what, checkout().toString());
        String last = printed.lines().toList().getLast().replaceAll("\\(.*", "");
        var expected = SCORE.matcher(last).results().map(m -> m.group()).toList();
        if (what.equals("names")) {
            expected = List.of(expected.getLast());
        }
        assertThat(scores(gold, line, names)).isEqualTo(expected);
    }

    private List<String> scores(String gold, int line, String names) {
        var run = Run.in(
                folder, "evaluate", "--format", "json", SHARED.resolve(gold).toString());
        var scores = JsonMapper.shared()
                .readTree(run.out().lines().toList().get(line))
                .path("scores");
        List<String> values = new ArrayList<>();
        for (String name : names.split("; ")) {
            values.add(new BigDecimal(scores.path(name).asDouble())
                    .setScale(3, RoundingMode.HALF_EVEN)
                    .toPlainString());
        }
        return values;
    }

    /** A folder whose launcher runs the classes of this test. */
    private Path checkout() throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        var launcher = Files.writeString(
                folder.resolve("runut"),
                "#!/bin/sh\nexec '" + java + "' --enable-native-access=ALL-UNNAMED -cp '"
                        + System.getProperty("java.class.path") + "' org.runut.cli.Main \"$@\"\n");
        assertThat(launcher.toFile().setExecutable(true)).isTrue();
        return folder;
    }

    private static boolean runs(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static String output(String... command) throws IOException, InterruptedException {
        var process =
                new ProcessBuilder(List.of(command)).redirectErrorStream(true).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(Set.of(process.waitFor())).as(out).containsOnly(0);
        return out;
    }
}
