package org.runut.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/**
 * What a command reads from and writes to.
 *
 * @param in          standard input
 * @param out         standard output
 * @param err         standard error
 * @param outIsScreen whether a person sees standard output as it comes
 * @param errIsScreen whether a person sees standard error as it comes
 * @param width       columns of the screen
 * @param environment variables of the process
 * @param locale      of the user
 */
record Terminal(
        InputStream in,
        PrintStream out,
        PrintStream err,
        boolean outIsScreen,
        boolean errIsScreen,
        int width,
        Map<String, String> environment,
        Locale locale) {
    private static final int BUFFER = 1 << 16;
    private static final int USUAL_WIDTH = 100;
    private static final int LEAST_WIDTH = 36;
    private static final int MOST_WIDTH = 120;

    /**
     * That of the process. That nobody reads standard output any more is told; of standard error there is nobody to tell.
     * The launcher tells in system properties what is a screen, since Java 21 can't.
     */
    static Terminal ofProcess() {
        String screens = System.getProperty("runut.screens", "");
        return new Terminal(
                new FileInputStream(FileDescriptor.in),
                stream(OutputFailed.telling(new FileOutputStream(FileDescriptor.out)), screens.contains("out")),
                stream(new FileOutputStream(FileDescriptor.err), true),
                screens.contains("out"),
                screens.contains("err"),
                Math.clamp(Integer.getInteger("runut.width", USUAL_WIDTH), LEAST_WIDTH, MOST_WIDTH),
                System.getenv(),
                Locale.getDefault());
    }

    private static PrintStream stream(OutputStream target, boolean flush) {
        var buffered = new BufferedOutputStream(target, BUFFER);
        return new PrintStream(buffered, flush, StandardCharsets.UTF_8);
    }

    /** Whether standard output may be coloured. */
    boolean colour() {
        return outIsScreen
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
    }
}
