package org.runut.desk.page;

/**
 * A word beside a claim that tells of work on it.
 *
 * @param kind as a class of style: {@code tag}, {@code assign}, {@code to-check}, {@code checked} or {@code note}
 * @param text what is shown
 * @param by   by whom and when
 * @param undo the decision that undoing it takes back
 */
public record Chip(String kind, String text, String by, String undo) {}
