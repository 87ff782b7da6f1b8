package org.runut.ledger.sql;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.runut.model.Analysis;

/**
 * Remembers the analyses that were read last by the very bytes that the ledger keeps of them, so that another analysis of an
 * article is never taken for it. Safe for use by many threads.
 */
final class Decoded {
    private static final int MOST_BYTES = 3 << 20;

    private final ReentrantLock lock = new ReentrantLock();
    private final Map<Written, Analysis> known = new LinkedHashMap<>(16, 0.75f, true);
    private int held;

    /** What the ledger keeps of an analysis. */
    private static final class Written {
        private final byte[] bytes;
        private final int hash;

        Written(byte[] bytes) {
            this.bytes = bytes;
            this.hash = Arrays.hashCode(bytes);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Written written && Arrays.equals(bytes, written.bytes);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    /** The analysis that was written so. */
    Analysis of(int format, byte[] bytes) {
        var written = new Written(bytes);
        var analysis = find(written);
        if (analysis == null) {
            analysis = AnalysisFormat.decode(format, bytes);
            keep(written, analysis);
        }
        return analysis;
    }

    private @Nullable Analysis find(Written written) {
        lock.lock();
        try {
            return known.get(written);
        } finally {
            lock.unlock();
        }
    }

    private void keep(Written written, Analysis analysis) {
        lock.lock();
        try {
            if (known.put(written, analysis) == null) {
                held += written.bytes.length;
            }
            while (held > MOST_BYTES) {
                var oldest = known.keySet().iterator().next();
                known.remove(oldest);
                held -= oldest.bytes.length;
            }
        } finally {
            lock.unlock();
        }
    }
}
