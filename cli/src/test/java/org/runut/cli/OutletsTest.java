package org.runut.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A story and its questions count outlets alike. */
class OutletsTest {
    private static final String TEXT =
            "Sedikitnya 12 orang tewas dalam banjir di Demak, kata Kepala BPBD Demak Budi Santoso, Selasa (3/6/2025).";

    @TempDir
    Path home;

    @Test
    void anArticleWithoutOutletStandsForItself() throws IOException {
        Path one = Files.writeString(home.resolve("a.txt"), TEXT);
        Path two = Files.writeString(home.resolve("b.txt"), TEXT + " Warga mengungsi.");
        Run.in(home, "add", one.toString(), two.toString());

        assertThat(Run.in(home, "stories", "--format", "json").out()).contains("\"outlets\":2,");
        assertThat(Run.in(home, "story", "--format", "json").out()).contains("\"outlets\":2,");
        assertThat(Run.in(home, "story", "--lang", "en").out()).contains("2 articles · 2 outlets");
    }
}
