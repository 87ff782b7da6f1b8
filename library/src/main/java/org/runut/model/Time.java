package org.runut.model;

import org.jspecify.annotations.Nullable;

/**
 * An expression that names a calendar date or period.
 *
 * @param part  where the span counts
 * @param span  the expression
 * @param value what it names; null where it can't be told
 */
public record Time(Part part, Span span, @Nullable TimeValue value) {}
