package org.runut.web.archive;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What an archive holds: a file with a line a capture, the oldest first, and all of it in memory (a few hundred bytes a
 * capture). A torn last line, as a killed process leaves it, counts for nothing. Threads may share it.
 */
final class ArchiveIndex {
    private static final String NAME = "index.jsonl";

    private final Path file;
    private final CaptureLine form = new CaptureLine();
    private final Map<URI, List<Capture>> byAddress = new TreeMap<>();
    private final Map<URI, List<Capture>> parts = new TreeMap<>();
    private final Map<String, Long> ends = new TreeMap<>();

    ArchiveIndex(Path folder) throws IOException {
        this.file = folder.resolve(NAME);
        if (Files.exists(file)) {
            try (var lines = Files.lines(file)) {
                lines.forEach(line -> form.read(line).ifPresent(this::keep));
            }
        }
    }

    /** Whether a folder has one. */
    static boolean isIn(Path folder) {
        return Files.exists(folder.resolve(NAME));
    }

    private synchronized void keep(Capture capture) {
        byAddress.computeIfAbsent(capture.requested(), a -> new ArrayList<>()).add(capture);
        if (!capture.address().equals(capture.requested())) {
            byAddress.computeIfAbsent(capture.address(), a -> new ArrayList<>()).add(capture);
        }
        if (capture.partOf() != null) {
            parts.computeIfAbsent(capture.partOf(), a -> new ArrayList<>()).add(capture);
        }
        ends.merge(capture.file(), capture.offset() + capture.length(), Math::max);
    }

    /** Adds a capture for good: its line is on the disk when this returns. */
    synchronized void add(Capture capture) throws IOException {
        try (var channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            channel.position(endOfLines(channel));
            var line = ByteBuffer.wrap((form.write(capture) + "\n").getBytes(StandardCharsets.UTF_8));
            while (line.hasRemaining()) {
                channel.write(line);
            }
            channel.truncate(channel.position());
            channel.force(false);
        }
        keep(capture);
    }

    /** Behind the last whole line. */
    private static long endOfLines(FileChannel channel) throws IOException {
        var last = ByteBuffer.allocate(1);
        long end = channel.size();
        while (end > 0) {
            last.clear();
            channel.read(last, end - 1);
            if (last.get(0) == '\n') {
                return end;
            }
            end--;
        }
        return 0;
    }

    /** The captures of an address, as asked for or as it answered, the oldest first. */
    synchronized List<Capture> of(URI address) {
        return List.copyOf(byAddress.getOrDefault(address, List.of()));
    }

    /** The captures of further pages of an article, the oldest first. */
    synchronized List<Capture> parts(URI article) {
        return List.copyOf(parts.getOrDefault(article, List.of()));
    }

    /** All captures, in the order in which they stand in the files. */
    synchronized List<Capture> all() {
        return byAddress.values().stream()
                .flatMap(List::stream)
                .distinct()
                .sorted(Comparator.comparing(Capture::file).thenComparing(Capture::offset))
                .toList();
    }

    /** Forgets all, for good. */
    synchronized void clear() throws IOException {
        Files.deleteIfExists(file);
        byAddress.clear();
        parts.clear();
        ends.clear();
    }

    /** The addresses that were asked for or that answered. */
    synchronized Collection<URI> addresses() {
        return List.copyOf(byAddress.keySet());
    }

    /** Where what is indexed of a file ends. */
    synchronized long end(String name) {
        return ends.getOrDefault(name, 0L);
    }

    /** The capture whose body a revisit stands for. */
    Optional<Capture> original(Capture capture) {
        if (!capture.revisit()) {
            return Optional.of(capture);
        }
        return of(capture.requested()).stream()
                .filter(c -> !c.revisit() && c.digest().equals(capture.digest()))
                .reduce((first, second) -> second);
    }
}
