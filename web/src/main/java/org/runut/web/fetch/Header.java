package org.runut.web.fetch;

/**
 * A header of an answer.
 *
 * @param name  as sent
 * @param value as sent
 */
public record Header(String name, String value) {}
