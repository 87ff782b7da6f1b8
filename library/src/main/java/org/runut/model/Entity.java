package org.runut.model;

import org.jspecify.annotations.Nullable;

/**
 * A mention of something that has a name.
 *
 * @param part where the span counts
 * @param span the mention, without titles and roles
 * @param type what it is
 * @param name the fullest form of the name in the article
 * @param id   stable identity ({@code country:KP}, {@code org:kr-jcs}), the same over articles and languages; null where unknown
 */
public record Entity(
        Part part,
        Span span,
        Type type,
        String name,
        @Nullable String id) {
    /** What a named thing is. */
    public enum Type {
        /** A human being. */
        PERSON,
        /** A company, agency, party, armed force, medium. */
        ORGANISATION,
        /** A town, river, district, building. */
        PLACE,
        /** A state, also where it acts as a government. */
        COUNTRY,
        /** A named make. */
        PRODUCT,
        /** A named happening. */
        EVENT
    }
}
