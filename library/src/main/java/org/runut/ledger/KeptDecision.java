package org.runut.ledger;

import org.runut.model.Decision;

/**
 * A decision that a ledger keeps.
 *
 * @param decision what was decided
 */
public record KeptDecision(Decision decision) implements Kept {}
