package org.runut.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.runut.flow.Analyzer;
import org.runut.model.Figure;
import org.runut.model.RawArticle;
import org.runut.pack.id.Indonesian;

/** The example of the README works, and stands there as it stands here. */
class LibraryExampleTest {
    @Test
    void tenLines() {
        // README
        var analyzer = new Analyzer(new Indonesian().load());
        var analysis = analyzer.analyze(RawArticle.of("Sedikitnya 12 orang tewas, kata BPBD."));
        for (Figure figure : analysis.figures()) {
            System.out.printf(
                    "%s %s, %s, says %s%n",
                    figure.quantity().low(),
                    figure.binding().label().en(),
                    figure.status(),
                    figure.chain().speaker());
        }
        // README

        assertThat(analysis.figures()).hasSize(1);
    }

    @Test
    void theReadmeShowsIt() throws IOException {
        String[] source = Files.readString(Path.of("src/test/java/org/runut/cli/LibraryExampleTest.java"))
                .split("        // README\n");

        assertThat(Files.readString(Path.of("../README.md")))
                .contains(source[1].stripTrailing().stripIndent());
    }
}
