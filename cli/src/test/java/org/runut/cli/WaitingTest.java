package org.runut.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** What a person sees who waits for an answer. */
class WaitingTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private String seen(boolean screen, Duration work) {
        var terminal = new Terminal(
                InputStream.nullInputStream(),
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                screen,
                screen,
                60,
                Map.of(),
                Locale.ENGLISH);
        assertThat(Waiting.during(terminal, new Common(), () -> worked(work))).isEqualTo("done");
        return err.toString(StandardCharsets.UTF_8);
    }

    private static String worked(Duration work) {
        LockSupport.parkNanos(work.toNanos());
        return "done";
    }

    @Test
    void longWorkIsToldAndTakenAway() {
        assertThat(seen(true, Duration.ofMillis(2500))).contains("working").endsWith(" \r");
    }

    @Test
    void shortWorkIsNot() {
        assertThat(seen(true, Duration.ofMillis(10))).isEmpty();
    }

    @Test
    void nothingIsWrittenWhereNobodyLooks() {
        assertThat(seen(false, Duration.ofMillis(2500))).isEmpty();
    }
}
