package org.runut.web.watch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;
import org.runut.web.archive.Capture;

/** Which captures were taken in: a line each. What a kill left out is taken in again, which changes nothing. */
final class TakenLog {
    private final Path file;
    private final Set<String> taken;

    TakenLog(Path folder) throws IOException {
        this.file = folder.resolve("taken.log");
        this.taken = Files.exists(file) ? new HashSet<>(Files.readAllLines(file)) : new HashSet<>();
    }

    synchronized boolean has(Capture capture) {
        return taken.contains(name(capture));
    }

    synchronized void add(Capture capture) throws IOException {
        String name = name(capture);
        try (var channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            // A line before it may be torn; the empty line that this leaves otherwise counts for nothing.
            channel.write(ByteBuffer.wrap(("\n" + name + "\n").getBytes(StandardCharsets.UTF_8)));
        }
        taken.add(name);
    }

    private static String name(Capture capture) {
        return capture.file() + " " + capture.offset();
    }
}
