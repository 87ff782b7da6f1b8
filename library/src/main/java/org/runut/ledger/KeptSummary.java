package org.runut.ledger;

/**
 * A summary that need not be made again as long as nothing changed that it was made of.
 *
 * @param stamp   of what it was made: another one wherever the summary may be another
 * @param summary the summary
 */
public record KeptSummary(String stamp, StorySummary summary) {}
