package org.runut.read;

import org.jspecify.annotations.Nullable;

/**
 * What to assume of articles that do not say it themselves.
 *
 * @param published ISO 8601; null for nothing
 * @param language  BCP 47 code; null for nothing
 * @param outlet    name of the outlet; null for nothing
 */
public record Overrides(
        @Nullable String published,
        @Nullable String language,
        @Nullable String outlet) {
    /** Assumes nothing. */
    public static final Overrides NONE = new Overrides(null, null, null);

    public Overrides {
        if (published != null) {
            published = PublishedDate.typed(published)
                    .orElseThrow(() -> new IllegalArgumentException("not a date that exists"));
        }
    }
}
