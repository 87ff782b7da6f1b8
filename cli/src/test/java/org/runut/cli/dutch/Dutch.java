package org.runut.cli.dutch;

import org.runut.pack.Pack;
import org.runut.pack.PackProvider;
import org.runut.pack.PackReader;

/** A third pack, tiny, of Dutch. */
final class Dutch implements PackProvider {
    @Override
    public String language() {
        return "nl";
    }

    @Override
    public Pack load() {
        return PackReader.read(Dutch.class);
    }
}
