package org.runut.ledger;

/**
 * The id of a story that became part of another.
 *
 * @param story the id
 * @param into  the story it leads to
 */
public record KeptLead(String story, String into) implements Kept {}
