package org.runut.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.runut.desk.account.Passwords;

/** A password that is typed without being shown, or is the first line of standard input. */
final class Password {
    private static final int MOST_BYTES = 4 * Passwords.LONGEST;

    private Password() {}

    /** Asks for a password; empty where nothing is given. */
    static String ask(AccountWork.Desk desk, String prompt) {
        var console = desk.terminal().errIsScreen() ? System.console() : null;
        char[] read = console == null
                ? null
                : console.readPassword("%s ", desk.words().say(prompt));
        String typed = console == null ? line(desk.terminal().in()) : read == null ? "" : new String(read);
        if (!typed.isEmpty() && !Passwords.isFit(typed)) {
            throw desk.mistake("account.password", Passwords.SHORTEST, Passwords.LONGEST);
        }
        return typed;
    }

    private static String line(InputStream in) {
        try {
            var bytes = new ByteArrayOutputStream();
            for (int next = in.read(); next >= 0 && next != '\n' && bytes.size() <= MOST_BYTES; next = in.read()) {
                bytes.write(next);
            }
            return bytes.toString(StandardCharsets.UTF_8).stripTrailing();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
