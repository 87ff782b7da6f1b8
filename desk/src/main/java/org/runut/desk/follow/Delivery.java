package org.runut.desk.follow;

import java.time.Instant;

/**
 * An attempt to tell of a change by a webhook.
 *
 * @param followed the id of what is followed
 * @param change   the number of the change; 0 where it was only tried out
 * @param at       when
 * @param ok       whether it was taken
 * @param detail   what was answered, or what went wrong
 */
public record Delivery(String followed, long change, Instant at, boolean ok, String detail) {}
