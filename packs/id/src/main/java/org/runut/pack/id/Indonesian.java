package org.runut.pack.id;

import org.runut.pack.Pack;
import org.runut.pack.PackProvider;
import org.runut.pack.PackReader;

/** The pack of Indonesian. */
public final class Indonesian implements PackProvider {
    @Override
    public String language() {
        return "id";
    }

    @Override
    public Pack load() {
        return PackReader.read(Indonesian.class);
    }
}
