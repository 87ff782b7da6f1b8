package org.runut.model;

import org.jspecify.annotations.Nullable;

/**
 * Who or what takes part in what a figure counts.
 *
 * @param role short English name: {@code of} (whose), {@code agent}, {@code recipient}, {@code place}, {@code group}, {@code cause}
 * @param name as printed
 * @param id   stable identity, where known
 */
public record Role(String role, String name, @Nullable String id) {}
