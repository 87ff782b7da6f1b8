package org.runut.web.archive;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.runut.web.fetch.Fetched.Answer;

/**
 * A folder of WARC files with an index. What {@link #keep} returned is on the disk and survives a kill; what a kill left
 * half written is cut off when the archive is opened again. One process writes, any number reads. Nothing is written
 * outside the folder: names come from the clock, never from an address.
 */
public final class Archive implements AutoCloseable {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmssSSS").withZone(ZoneOffset.UTC);

    private static final long FILE_SIZE = 1_000_000_000;
    private static final long LARGEST_FILE = 200_000_000;

    private final Path folder;
    private final ArchiveIndex index;
    private final @Nullable FileChannel lock;
    private final long fileSize;
    private String current = "";
    private long end;

    private Archive(Path folder, @Nullable FileChannel lock, long fileSize) throws IOException {
        this.folder = folder;
        this.lock = lock;
        this.fileSize = fileSize;
        this.index = new ArchiveIndex(folder);
    }

    /**
     * Opens an archive to add to it, making it where there is none; its files are of a gigabyte, as the standard advises.
     *
     * @throws IOException where another process adds to it
     */
    public static Archive open(Path folder) throws IOException {
        return open(folder, FILE_SIZE);
    }

    /**
     * Opens an archive to add to it, making it where there is none.
     *
     * @param fileSize from how many bytes on a new file is begun
     * @throws IOException where another process adds to it
     */
    public static Archive open(Path folder, long fileSize) throws IOException {
        return openIfFree(folder, fileSize)
                .orElseThrow(() -> new IOException("another process is adding to the archive " + folder));
    }

    /** Opens an archive to add to it, making it where there is none; empty where another process adds to it. */
    public static Optional<Archive> openIfFree(Path folder) throws IOException {
        return openIfFree(folder, FILE_SIZE);
    }

    private static Optional<Archive> openIfFree(Path folder, long fileSize) throws IOException {
        Files.createDirectories(folder);
        var channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!locked(channel)) {
            channel.close();
            return Optional.empty();
        }
        var archive = new Archive(folder, channel, fileSize);
        archive.mend();
        archive.takeUp();
        return Optional.of(archive);
    }

    /**
     * The place of an archive in which pages wait while another process adds to the archive itself; whoever opens that to add to it
     * takes them up.
     */
    public static Path waiting(Path folder) {
        return folder.resolve("waiting");
    }

    /** Whether pages wait to be added to an archive. */
    public static boolean isWaitedFor(Path folder) {
        return ArchiveIndex.isIn(waiting(folder));
    }

    /** Adds what waits, unless somebody is just adding to that. */
    private void takeUp() throws IOException {
        Path place = waiting(folder);
        if (!Files.isDirectory(place)) {
            return;
        }
        var opened = openIfFree(place, fileSize);
        if (opened.isPresent()) {
            try (var waiting = opened.get()) {
                for (var capture : waiting.index.all()) {
                    add(capture, waiting.record(capture));
                }
                waiting.index.clear();
                waiting.mend();
            }
        }
    }

    /** Adds a record of another archive as it stands there, unless it was added before. */
    private void add(Capture capture, byte[] record) throws IOException {
        boolean known = index.of(capture.requested()).stream()
                .anyMatch(c -> c.time().equals(capture.time())
                        && c.kind() == capture.kind()
                        && c.digest().equals(capture.digest()));
        if (known) {
            return;
        }
        begin(capture.time());
        long offset = end;
        append(record);
        index.add(new Capture(
                capture.requested(),
                capture.address(),
                capture.time(),
                capture.status(),
                capture.type(),
                capture.digest(),
                capture.etag(),
                capture.lastModified(),
                capture.kind(),
                capture.partOf(),
                capture.revisit(),
                current,
                offset,
                record.length));
    }

    /** Cuts off what is not in the index: no one was told that it is kept. */
    private void mend() throws IOException {
        try (var files = Files.newDirectoryStream(folder, "runut-*.warc.gz")) {
            for (Path file : files) {
                long known = index.end(file.getFileName().toString());
                if (known == 0) {
                    Files.delete(file);
                } else if (Files.size(file) > known) {
                    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                        channel.truncate(known);
                    }
                }
            }
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** Opens an archive to read from it. */
    public static Archive read(Path folder) throws IOException {
        return new Archive(folder, null, 0);
    }

    /** Keeps an answer. Where its body is that of the last capture of the address, only that it was looked at is kept. */
    public Capture keep(Answer answer, Capture.Kind kind) throws IOException {
        return keep(answer, kind, null);
    }

    /** Keeps a further page of the article that begins at an address. */
    public Capture keepPart(Answer answer, URI article) throws IOException {
        return keep(answer, Capture.Kind.PART, article);
    }

    private synchronized Capture keep(Answer answer, Capture.Kind kind, @Nullable URI partOf) throws IOException {
        if (lock == null) {
            throw new IllegalStateException("this archive was opened to be read");
        }
        String digest = Digests.of(answer.body()).toString();
        var earlier = answer.isUnchanged() || holds(answer)
                ? last(answer).flatMap(index::original).orElse(null)
                : null;
        byte[] record = RecordMaker.record(answer, earlier);
        begin(answer.time());
        long offset = end;
        append(record);
        var capture = new Capture(
                answer.requested(),
                answer.address(),
                answer.time(),
                answer.status(),
                answer.header("Content-Type"),
                earlier == null ? digest : earlier.digest(),
                answer.header("ETag"),
                answer.header("Last-Modified"),
                kind,
                partOf,
                earlier != null,
                current,
                offset,
                record.length);
        index.add(capture);
        return capture;
    }

    /** Whether the body of an answer is that of the last capture of its address. */
    public boolean holds(Answer answer) {
        String digest = Digests.of(answer.body()).toString();
        return last(answer)
                .filter(c -> (c.revisit() || c.status() == answer.status())
                        && c.digest().equals(digest))
                .isPresent();
    }

    private Optional<Capture> last(Answer answer) {
        return index.of(answer.requested()).stream().reduce((first, second) -> second);
    }

    /** Begins a new file where there is none yet, or the last is full. */
    private void begin(Instant time) throws IOException {
        if (current.isEmpty() || end >= fileSize) {
            current = newName("runut-" + STAMP.format(time));
            end = 0;
            append(RecordMaker.info(current));
        }
    }

    private String newName(String stem) {
        String name = stem + ".warc.gz";
        for (int i = 2; Files.exists(folder.resolve(name)); i++) {
            name = stem + "-" + i + ".warc.gz";
        }
        return name;
    }

    /** Appends to the current file and forces it to the disk; what an append before left half written is overwritten. */
    private void append(byte[] record) throws IOException {
        try (var channel =
                FileChannel.open(folder.resolve(current), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            var bytes = ByteBuffer.wrap(record);
            channel.truncate(end).position(end);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(false);
            end = channel.position();
        }
    }

    /** The captures of an address, as asked for or as it answered, the oldest first. */
    public List<Capture> captures(URI address) {
        return index.of(address);
    }

    /** The captures of further pages of the article that begins at an address, the oldest first. */
    public List<Capture> parts(URI article) {
        return index.parts(article);
    }

    /** The captures of the further pages that belong to one of an article's first page: the last of each before the next of that. */
    public List<Capture> parts(Capture first) {
        var end = captures(first.requested()).stream()
                .filter(c -> c.kind() == Capture.Kind.PAGE)
                .map(Capture::time)
                .filter(first.time()::isBefore)
                .findFirst();
        SequencedMap<URI, Capture> parts = new LinkedHashMap<>();
        for (var part : parts(first.requested())) {
            boolean during = !part.time().isBefore(first.time())
                    && end.filter(time -> !part.time().isBefore(time)).isEmpty();
            if (during) {
                parts.put(part.requested(), part);
            }
        }
        return List.copyOf(parts.values());
    }

    /** The addresses that were asked for or that answered. */
    public Collection<URI> addresses() {
        return index.addresses();
    }

    /**
     * What is kept of a capture, and whether it is as it was; none where the body of a revisit is not here.
     *
     * @throws IOException where the record can't be read
     */
    public Optional<Evidence> evidence(Capture capture) throws IOException {
        var original = index.original(capture);
        return original.isEmpty()
                ? Optional.empty()
                : Optional.of(EvidenceReader.read(folder, capture, original.get()));
    }

    /**
     * All that is kept of an article's page and of its other pages, packed into one file that other tools replay (WACZ 1.1.1):
     * the records as they are, and the earlier ones that they refer to.
     *
     * @param title    what it is called
     * @param software what made it
     * @throws IOException where a record can't be read, or all are too large for one file
     */
    public byte[] wacz(URI address, String title, String software) throws IOException {
        var wacz = new Wacz(title, software);
        var captures = new LinkedHashSet<Capture>();
        for (var capture : captures(address)) {
            index.original(capture).ifPresent(captures::add);
            captures.add(capture);
        }
        captures.addAll(parts(address));
        long size = 0;
        for (var capture : captures) {
            size += capture.length();
            if (size > LARGEST_FILE) {
                throw new IOException("what is kept of " + address + " is too large for one file");
            }
            wacz.add(capture, record(capture), capture.kind() == Capture.Kind.PAGE);
        }
        return wacz.bytes();
    }

    private byte[] record(Capture capture) throws IOException {
        try (var channel = FileChannel.open(folder.resolve(capture.file()))) {
            var bytes = ByteBuffer.allocate(Math.toIntExact(capture.length()));
            channel.position(capture.offset());
            while (bytes.hasRemaining()) {
                if (channel.read(bytes) < 0) {
                    throw new IOException(capture.file() + " ends inside the record at byte " + capture.offset());
                }
            }
            return bytes.array();
        }
    }

    @Override
    public void close() throws IOException {
        if (lock != null) {
            lock.close();
        }
    }
}
