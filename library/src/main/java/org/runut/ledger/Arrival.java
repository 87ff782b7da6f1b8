package org.runut.ledger;

import java.time.Instant;

/**
 * A version of an article that came to a ledger.
 *
 * @param article id of the article
 * @param story   id of the story it belongs to
 * @param at      when it came
 */
public record Arrival(String article, String story, Instant at) {}
