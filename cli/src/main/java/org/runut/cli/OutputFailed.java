package org.runut.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Standard output could not be written. Print streams swallow that, so it travels unchecked. */
final class OutputFailed extends RuntimeException {
    private static final long serialVersionUID = 1;

    private OutputFailed(IOException cause) {
        super("Standard output can't be written: " + cause.getMessage() + ".", cause);
    }

    /** Whether whoever read it has simply stopped reading, as {@code head} does. */
    boolean nobodyReads() {
        return String.valueOf(getMessage()).contains("Broken pipe");
    }

    /** A stream that fails with this. */
    static OutputStream telling(OutputStream target) {
        return new FilterOutputStream(target) {
            @Override
            public void write(byte[] bytes, int from, int length) {
                orTell(() -> target.write(bytes, from, length));
            }

            @Override
            public void write(int one) {
                orTell(() -> target.write(one));
            }

            @Override
            public void flush() {
                orTell(target::flush);
            }
        };
    }

    private interface Writing {
        void write() throws IOException;
    }

    private static void orTell(Writing writing) {
        try {
            writing.write();
        } catch (IOException e) {
            throw new OutputFailed(e);
        }
    }
}
