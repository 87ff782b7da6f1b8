package org.runut.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the commands print of two small articles, letter by letter. {@code -Drunut.golden=write} rewrites the files; look
 * at the difference before you accept it.
 */
class GoldenTest {
    private static final Path GOLDEN = Path.of("src/test/resources/org/runut/cli/golden");

    @TempDir
    Path home;

    @Test
    void analysisAsJson() throws IOException {
        check("analyze.jsonl", Run.in(home, "analyze", "--format", "json", "--lang", "en", article("banjir-1.txt")));
    }

    @Test
    void analysisAsTextInIndonesian() throws IOException {
        check("analyze-id.txt", Run.in(home, "analyze", "--lang", "id", article("banjir-1.txt")));
    }

    @Test
    void explanationAsTextInIndonesian() throws IOException {
        check("explain-id.txt", Run.in(home, "analyze", "--explain", "--lang", "id", article("banjir-1.txt")));
    }

    @Test
    void explanationAsTextInEnglishOnANarrowScreen() throws IOException {
        var run = Run.wide(44, home, "analyze", "--explain", "--lang", "en", article("banjir-1.txt"));
        check("explain-en.txt", run);
        assertThat(run.out().lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 44);
    }

    @Test
    void explanationAsJson() throws IOException {
        check(
                "explain.jsonl",
                Run.in(home, "analyze", "--explain", "--format", "json", "--lang", "en", article("banjir-1.txt")));
    }

    @Test
    void addedAsJson() throws IOException {
        check("add.jsonl", add());
    }

    @Test
    void storiesAsText() throws IOException {
        add();
        check("stories-en.txt", Run.in(home, "stories", "--lang", "en"));
    }

    @Test
    void storyAsTextInEnglish() throws IOException {
        add();
        check("story-en.txt", Run.in(home, "story", "--lang", "en"));
    }

    @Test
    void storyAsTextInIndonesian() throws IOException {
        add();
        check("story-id.txt", Run.in(home, "story", "--lang", "id"));
    }

    @Test
    void storyAsJson() throws IOException {
        add();
        check("story.json", Run.in(home, "story", "--format", "json", "--lang", "en"));
    }

    private Run add() {
        return Run.in(home, "add", "--format", "json", article("banjir-1.txt"), article("banjir-2.txt"));
    }

    private static String article(String name) {
        return GOLDEN.resolve(name).toString();
    }

    private static void check(String name, Run run) throws IOException {
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        Path file = GOLDEN.resolve(name);
        if ("write".equals(System.getProperty("runut.golden"))) {
            Files.writeString(file, run.out());
        }
        assertThat(run.out()).isEqualTo(Files.readString(file));
    }
}
