package org.runut.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command that measures, on a story of the benchmark: what must not be lost, and what a person reads. */
class EvaluateTest {
    private static final String STORY = "../benchmark/stories/V1";

    @TempDir
    Path home;

    @Test
    void aStoryIsMeasuredByItsArticlesAndByItsLedger() {
        var lines = Run.in(home, "evaluate", "--format", "json", STORY)
                .out()
                .lines()
                .toList();
        assertThat(lines).hasSize(2);
        var articles = JsonMapper.shared().readTree(lines.get(0));
        assertThat(articles.path("kind").asString()).isEqualTo("articles");
        assertThat(score(articles, "figures value")).isGreaterThan(0.95);
        assertThat(score(articles, "quotations direct")).isGreaterThan(0.95);
        var story = JsonMapper.shared().readTree(lines.get(1));
        assertThat(story.path("kind").asString()).isEqualTo("stories");
        assertThat(score(story, "stories B3")).isEqualTo(1);
        assertThat(score(story, "copies")).isEqualTo(1);
        assertThat(score(story, "questions B3")).isBetween(0.85, 1.0);
        assertThat(score(story, "checks")).isEqualTo(1);
    }

    private static double score(JsonNode line, String name) {
        return line.path("scores").path(name).asDouble(-1);
    }

    @Test
    void missesAreGroupedUnderTheirCausesWithTheirText() {
        var lines = Run.in(home, "evaluate", "--errors", STORY).out().lines().toList();
        int cause = lines.indexOf(lines.stream()
                .filter(line -> line.matches("  \\d+ × other number of origins"))
                .findFirst()
                .orElseThrow());
        assertThat(lines.get(cause + 1)).matches("    V1: .+ \\| gold \\d+ \\| got \\d+");
    }

    @Test
    void simpleMeansAreClearlyBeaten() {
        var naive = JsonMapper.shared()
                .readTree(Run.in(home, "evaluate", "--baselines", "--format", "json", STORY)
                        .out());
        var ours = JsonMapper.shared()
                .readTree(Run.in(home, "evaluate", "--format", "json", STORY)
                        .out()
                        .lines()
                        .toList()
                        .get(1));
        for (String score : List.of("questions B3", "origins exact", "relations macro-F1", "copies")) {
            assertThat(score(ours, score)).as(score).isGreaterThan(score(naive, score) + 0.1);
        }
        assertThat(score(naive, "questions B3")).isBetween(0.2, 0.8);
    }

    @Test
    void whatIsNoGoldIsSaidInALine() {
        var run = Run.in(home, "evaluate", home.toString());
        assertThat(run.exit()).isEqualTo(Exit.USAGE);
        assertThat(run.err()).contains(home.toString());
    }
}
