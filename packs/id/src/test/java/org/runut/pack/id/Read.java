package org.runut.pack.id;

import org.runut.examples.Examples;

/** The examples of this pack's tests, which is loaded once for all of them. */
final class Read {
    static final Examples READ = new Examples(new Indonesian().load());

    private Read() {}
}
