package org.runut.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a person sees of work that goes on, and nobody else does. */
class StatusLineTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private StatusLine line(boolean screen, boolean quiet) {
        var terminal = new Terminal(
                InputStream.nullInputStream(),
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                false,
                screen,
                20,
                Map.of(),
                Locale.ENGLISH);
        var common = new Common();
        common.quiet = quiet;
        return StatusLine.on(terminal, common);
    }

    @Test
    void itIsShownAndTakenAway() {
        var line = line(true, false);
        line.show(() -> "1 of 2");
        line.clear();
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("\r1 of 2\r      \r");
    }

    @Test
    void whatComesAtOnceAfterAnotherIsNotShown() {
        var line = line(true, false);
        line.show(() -> "1 of 2");
        line.show(() -> "2 of 2");
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("\r1 of 2");
    }

    @Test
    void itStaysWithinTheScreen() {
        line(true, false).show(() -> "x".repeat(50));
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("\r" + "x".repeat(19));
    }

    @Test
    void nothingIsWrittenIntoAFileOrWhereItIsNotWanted() {
        line(false, false).show(() -> "1 of 2");
        line(true, true).show(() -> "1 of 2");
        line(true, true).clear();
        assertThat(err.size()).isZero();
    }
}
