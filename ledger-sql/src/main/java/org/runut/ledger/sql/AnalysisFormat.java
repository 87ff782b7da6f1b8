package org.runut.ledger.sql;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.runut.ledger.LedgerException;
import org.runut.model.Analysis;

/** An analysis as the table of versions keeps it: JSON of the records, deflated. */
final class AnalysisFormat {
    /** The number of the format that is written; every format ever written can be read. */
    static final int CURRENT = 1;

    private AnalysisFormat() {}

    static byte[] encode(Analysis analysis) {
        var bytes = new ByteArrayOutputStream();
        var fast = new Deflater(Deflater.BEST_SPEED);
        // Through a writer, which puts a question mark for half a surrogate pair, where a stream of bytes would fail.
        try (var writer = new OutputStreamWriter(new DeflaterOutputStream(bytes, fast, 8192), StandardCharsets.UTF_8)) {
            AnalysisOut.write(analysis, writer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            fast.end();
        }
        return bytes.toByteArray();
    }

    static Analysis decode(int format, byte[] bytes) {
        if (format != CURRENT) {
            throw new LedgerException(
                    "an article of the ledger is in a format that this program does not know: " + format);
        }
        try (var reader = new InputStreamReader(
                new InflaterInputStream(new ByteArrayInputStream(bytes)), StandardCharsets.UTF_8)) {
            return AnalysisIn.read(reader);
        } catch (IOException
                | IllegalArgumentException
                | ClassCastException
                | IndexOutOfBoundsException
                | DateTimeException e) {
            throw new LedgerException("an article of the ledger is damaged: " + e.getMessage(), e);
        }
    }
}
