package org.runut.annotate.attribution;

/**
 * What reported clauses are found with, in a language whose noun groups end with the noun.
 *
 * @param reading  the reading of a headline or a body
 * @param groups   verb groups and noun groups
 * @param sources  who is meant by a noun group
 * @param openings where content begins behind a verb
 * @param contents where content begins and ends
 */
record ClauseTools(
        Reading reading, WordGroups groups, ClauseSources sources, ClauseOpenings openings, ClauseContents contents) {}
