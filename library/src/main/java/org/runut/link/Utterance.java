package org.runut.link;

import org.jspecify.annotations.Nullable;
import org.runut.model.TimeValue;

/**
 * A statement of an origin on one occasion.
 *
 * @param id     stable inside the story
 * @param source its origin
 * @param date   when it was made; null where neither the text nor the publication tells
 */
record Utterance(String id, Source source, @Nullable TimeValue date) {}
