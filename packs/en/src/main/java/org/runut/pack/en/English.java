package org.runut.pack.en;

import org.runut.pack.Pack;
import org.runut.pack.PackProvider;
import org.runut.pack.PackReader;

/** The pack of English. */
public final class English implements PackProvider {
    @Override
    public String language() {
        return "en";
    }

    @Override
    public Pack load() {
        return PackReader.read(English.class);
    }
}
