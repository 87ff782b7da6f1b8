package org.runut.pack.en;

import org.runut.examples.Examples;

/** The examples of this pack's tests, which is loaded once for all of them. */
final class Read {
    static final Examples READ = new Examples(new English().load());

    private Read() {}
}
