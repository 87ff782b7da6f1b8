package org.runut.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountTest {
    @TempDir
    Path home;

    @Test
    void aDeskForOthersNeedsAccounts() {
        var run = Run.in(home, "serve", "--host", "0.0.0.0", "--port", "0", "--lang", "en");

        assertThat(run.exit()).isEqualTo(Exit.USAGE);
        assertThat(run.err()).contains("runut account add");
    }

    @Test
    void anAccountForAProgramIsMadeAndRemoved() {
        var added = Run.in(home, "account", "add", "pembaca", "--no-password", "--lang", "en");
        assertThat(added.out()).isEqualTo("pembaca may read.\n");
        assertThat(Run.in(home, "account", "token", "pembaca").out()).startsWith("rnt_");
        Run.in(home, "account", "change", "pembaca", "--role", "review");
        assertThat(Run.in(home, "account", "list", "--lang", "en").out())
                .isEqualTo("pembaca: read and review (by token only)\n");
        assertThat(Run.in(home, "account", "remove", "pembaca").exit()).isZero();

        assertThat(Run.in(home, "audit").out().lines())
                .hasSize(4)
                .anyMatch(line -> line.contains("made-token pembaca"));
        assertThat(Run.in(home, "audit", "--limit", "1", "--format", "json").out())
                .contains("\"did\":\"removed-account\"");
    }

    @ParameterizedTest
    @CsvSource({
        "account add Rina --role chief --no-password",
        "account add <b> --no-password",
        "account add Rina",
        "account change Rina --role admin",
        "account remove Rina",
        "account token Rina"
    })
    void whatCannotBeIsToldInOneLine(String line) {
        var run = Run.in(home, line.split(" "));

        assertThat(run.exit()).isEqualTo(Exit.USAGE);
        assertThat(run.err().lines()).hasSize(1).first().asString().startsWith("runut: ");
    }
}
