package org.runut.ledger.sql;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.StringReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.runut.ledger.Kept;
import org.runut.ledger.KeptArticle;
import org.runut.ledger.KeptDecision;
import org.runut.ledger.KeptLead;
import org.runut.ledger.Ledger;
import org.runut.ledger.LedgerException;
import org.runut.model.Decision;
import org.runut.model.DiskFault;

/**
 * A ledger as a file that any database can be filled from: JSON Lines, compressed by gzip. The first line tells what it is, each
 * further one is an article with all its versions, an id that leads on or a decision, the last tells how many there are, so that a file that was cut short is known.
 */
public final class Backup {
    private static final int FORMAT = 2;
    private static final int GZIP = 0x1f8b;
    private static final int BUFFER = 1 << 16;

    private Backup() {}

    /**
     * Writes all articles of a ledger into a file that must not be there yet; it is there once it is whole.
     *
     * @return how many
     */
    public static int write(Ledger ledger, Path file) {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            if (Files.exists(file)) {
                throw new FileAlreadyExistsException(file.toString());
            }
            int count = writePart(ledger, part);
            Files.move(part, file);
            return count;
        } catch (FileAlreadyExistsException e) {
            throw new LedgerException(file + ": there is such a file already; nothing was changed", e);
        } catch (IOException e) {
            throw new LedgerException(file + ": the backup can't be written: " + DiskFault.why(e), e);
        } finally {
            remove(part);
        }
    }

    /** Takes away what was begun and not ended. */
    private static void remove(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            System.getLogger(Backup.class.getName()).log(System.Logger.Level.WARNING, "a part of a backup stays", e);
        }
    }

    private static int writePart(Ledger ledger, Path part) throws IOException {
        try (var out = Files.newOutputStream(part);
                var lines = new BufferedWriter(
                        new OutputStreamWriter(new GZIPOutputStream(out, BUFFER), StandardCharsets.UTF_8), BUFFER)) {
            line(lines, "{\"kind\":\"ledger\",\"format\":" + FORMAT + "}");
            int[] count = {0};
            int[] decisions = {0};
            ledger.each(kept -> {
                switch (kept) {
                    case KeptArticle article -> {
                        line(lines, AnalysisOut.line(article));
                        count[0]++;
                    }
                    case KeptLead lead -> line(lines, AnalysisOut.line(lead));
                    case KeptDecision(Decision decision) -> {
                        line(lines, DecisionOut.line(decision));
                        decisions[0]++;
                    }
                }
            });
            line(lines, "{\"kind\":\"end\",\"articles\":" + count[0] + ",\"decisions\":" + decisions[0] + "}");
            return count[0];
        }
    }

    private static void line(Writer lines, String line) {
        try {
            lines.write(line);
            lines.write('\n');
        } catch (IOException e) {
            throw new LedgerException("the backup can't be written: " + DiskFault.why(e), e);
        }
    }

    /** Whether a place is a file that may be a backup: one that is compressed. */
    public static boolean isBackup(String place) {
        if (place.startsWith("jdbc:") || !Files.isRegularFile(Path.of(place))) {
            return false;
        }
        try (var in = Files.newInputStream(Path.of(place))) {
            return (in.read() << Byte.SIZE | in.read()) == GZIP;
        } catch (IOException e) {
            throw new LedgerException(place + ": the file can't be read: " + DiskFault.why(e), e);
        }
    }

    /**
     * Looks whether a file begins as a backup.
     *
     * @throws LedgerException where it is none, or can't be read
     */
    public static void mustBe(Path file) {
        try (var in = Files.newInputStream(file);
                var lines = new BufferedReader(
                        new InputStreamReader(new GZIPInputStream(in, BUFFER), StandardCharsets.UTF_8), BUFFER)) {
            header(file, lines.readLine());
        } catch (NoSuchFileException e) {
            throw new LedgerException(file + ": there is no such file", e);
        } catch (ZipException e) {
            throw new LedgerException(file + ": this is no backup of a ledger", e);
        } catch (IOException e) {
            throw new LedgerException(file + ": the backup can't be read: " + DiskFault.why(e), e);
        }
    }

    /**
     * Hands over what is in a backup.
     *
     * @throws LedgerException where the file is none, or is not whole; the articles before that have been handed over
     */
    public static void read(Path file, Consumer<Kept> taker) {
        try (var in = Files.newInputStream(file);
                var lines = new BufferedReader(
                        new InputStreamReader(new GZIPInputStream(in, BUFFER), StandardCharsets.UTF_8), BUFFER)) {
            header(file, lines.readLine());
            read(file, lines, taker);
        } catch (IOException e) {
            throw new LedgerException(file + ": the backup can't be read to its end: " + e.getMessage(), e);
        }
    }

    private static void header(Path file, @Nullable String line) {
        if (line == null || !line.startsWith("{\"kind\":\"ledger\"")) {
            throw new LedgerException(file + ": this is no backup of a ledger");
        }
        if (Fields.read(new StringReader(line)).number("format") > FORMAT) {
            throw new LedgerException(file + ": the backup was written by a newer version of this program");
        }
    }

    private static void read(Path file, BufferedReader lines, Consumer<Kept> taker) throws IOException {
        int count = 0;
        int decisions = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            var fields = Fields.read(new StringReader(line));
            String kind = fields.text("kind");
            if (kind.equals("end")) {
                if (fields.number("articles") == count
                        && (!fields.has("decisions") || fields.number("decisions") == decisions)) {
                    return;
                }
                break;
            }
            if (kind.equals("decision")) {
                taker.accept(new KeptDecision(DecisionIn.decision(fields)));
                decisions++;
            } else if (kind.equals("lead")) {
                taker.accept(new KeptLead(fields.text("story"), fields.text("into")));
            } else {
                taker.accept(AnalysisIn.kept(fields));
                count++;
            }
        }
        throw new LedgerException(file + ": the backup is not whole; it was cut short after " + count + " articles");
    }
}
