package org.runut.link;

/**
 * How much speaks for a figure somebody asks about answering the question of another.
 *
 * @param asked  id of the figure asked about
 * @param figure id of the other
 * @param weight log-odds; the value asked about is no reason against it, since it may be what is wrong
 */
public record QuestionWeight(String asked, String figure, double weight) {}
