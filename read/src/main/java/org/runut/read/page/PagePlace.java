package org.runut.read.page;

/**
 * Where a passage stands in a page as it was sent.
 *
 * @param from     its first byte
 * @param to       behind its last byte
 * @param selector the innermost element that holds its beginning, as CSS names it
 */
public record PagePlace(int from, int to, String selector) {}
