package org.runut.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.runut.tag.ModelFile;
import org.runut.tag.TagModel;

/** A statistical model that a pack brings along; read when it is first asked for. Safe for use by many threads. */
public final class PackModel {
    private final Class<?> anchor;
    private final String file;
    private volatile @Nullable TagModel model;

    PackModel(Class<?> anchor, String file) {
        this.anchor = anchor;
        this.file = file;
    }

    /** The model. */
    public TagModel get() {
        var known = model;
        return known != null ? known : load();
    }

    private synchronized TagModel load() {
        var known = model;
        if (known != null) {
            return known;
        }
        String name = anchor.getPackageName() + "/" + file;
        try (var in = anchor.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + file + " beside " + anchor.getName());
            }
            var loaded = ModelFile.read(in, name);
            model = loaded;
            return loaded;
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }
}
