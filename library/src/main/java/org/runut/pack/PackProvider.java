package org.runut.pack;

/** How a pack is found by {@link java.util.ServiceLoader}: each pack artifact has one. */
public interface PackProvider {
    /** BCP 47 code of the pack's language. */
    String language();

    /** Reads the pack; costly, call once. */
    Pack load();
}
