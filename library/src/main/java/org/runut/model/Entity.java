package org.runut.model;

import org.jspecify.annotations.Nullable;

/**
 * A mention of something that has a name.
 *
 * @param part where the span counts
 * @param span the mention, without titles and roles
 * @param type what it is
 * @param name the fullest form of the name in the article
 * @param id   stable identity, the same over articles ({@code country:KP}, {@code org:kr-jcs}): a pack's, then the same over
 *     languages too, else made of the type and the fullest name ({@code person:yuda-prawira}); null while the article is read
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
