package org.runut.ledger;

import java.util.List;

/**
 * Some of the stories of a ledger.
 *
 * @param stories those that were asked for
 * @param all     how many there are
 */
public record StoryList(List<StorySummary> stories, int all) {}
