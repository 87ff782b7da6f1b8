package org.runut.web.watch;

/**
 * How far a round of watching is.
 *
 * @param feeds     how many feeds there are
 * @param feedsDone how many of them were asked
 * @param pages     how many pages are due; 0 until all feeds were asked
 * @param pagesDone how many of them were asked for and taken in
 */
public record Standing(int feeds, int feedsDone, int pages, int pagesDone) {}
