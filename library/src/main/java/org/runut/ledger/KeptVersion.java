package org.runut.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.runut.model.Analysis;

/**
 * A version of an article as a ledger keeps it.
 *
 * @param analysis what was understood of its text
 * @param added    when it came to the ledger; null where that was before ledgers noted it
 */
public record KeptVersion(Analysis analysis, @Nullable Instant added) {}
