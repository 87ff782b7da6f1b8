package org.runut.annotate.passage;

import org.runut.model.Span;

/**
 * A sentence of a passage.
 *
 * @param from        index of its first token
 * @param to          index after its last token
 * @param span        its words
 * @param paragraph   number of the paragraph it stands in, from 0
 * @param boilerplate whether it is not part of the article
 */
public record Sentence(int from, int to, Span span, int paragraph, boolean boilerplate) {}
