package org.runut.link.story;

/**
 * An article of the ledger that shares terms with a new one.
 *
 * @param article   its id
 * @param story     the story it belongs to
 * @param signature what it is about
 */
public record Candidate(String article, String story, Signature signature) {}
