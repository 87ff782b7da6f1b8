package org.runut.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Map;
import org.runut.desk.Desk;
import org.runut.desk.Settings;
import org.runut.read.Overrides;
import org.sqlite.util.LibraryLoaderUtil;

/** Runs every command once over the demo, so that the launcher can keep the loaded classes for quick starts. */
public final class Training {
    private Training() {}

    /** Works in the directory named by the first argument, which may be thrown away afterwards. */
    public static void main(String[] args) throws IOException {
        String directory = args[0];
        unpackLibrary(Path.of(directory).resolveSibling(LibraryLoaderUtil.getNativeLibName()));
        var nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        var terminal = new Terminal(
                new ByteArrayInputStream(new byte[0]),
                nowhere,
                nowhere,
                false,
                false,
                100,
                Map.of("XDG_CACHE_HOME", directory, "HOME", directory),
                Locale.ENGLISH);
        String demo = directory + "/runut/demo";
        String ledger = demo + "/ledger.db";
        new Main(terminal).run("demo", "--no-serve", "--lang", "id");
        new Main(terminal).run("analyze", "--format", "json", demo + "/articles");
        new Main(terminal).run("analyze", demo + "/articles");
        new Main(terminal).run("add", "--ledger", directory + "/other.db", demo + "/articles");
        new Main(terminal).run("stories", "--ledger", ledger);
        new Main(terminal).run("stories", "--format", "json", "--ledger", ledger);
        new Main(terminal).run("story", "s", "--ledger", ledger);
        new Main(terminal).run("trace", "f", "--ledger", ledger);
        desk(ledger);
        new Main(terminal).run("--help");
        new Main(terminal).run("story", "--help");
    }

    /** Asks the desk for a page of each kind that readers begin with. */
    private static void desk(String place) throws IOException {
        var analyzers = new Analyzers();
        try (var ledger = LedgerOption.open(place, analyzers);
                var desk = Desk.open(
                        Settings.loopback(0, "en", "?"),
                        ledger,
                        new DeskIntake(analyzers, AddressInput.keepingNothing(new AllowOption(), Overrides.NONE)),
                        new WebSender(new AllowOption()));
                var client = HttpClient.newHttpClient()) {
            for (String page :
                    new String[] {"", "story/" + ledger.stories().getFirst().id()}) {
                var request = HttpRequest.newBuilder(URI.create(desk.address() + page))
                        .build();
                client.send(request, HttpResponse.BodyHandlers.discarding());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Puts the native part of the ledger where it need not be unpacked anew at each start. */
    private static void unpackLibrary(Path file) throws IOException {
        String resource = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + LibraryLoaderUtil.getNativeLibName();
        try (var in = LibraryLoaderUtil.class.getResourceAsStream(resource)) {
            if (in != null) {
                Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
