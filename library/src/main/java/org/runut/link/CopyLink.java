package org.runut.link;

import java.util.List;
import org.runut.model.Story.Copy;

/**
 * An article made from another, with the figures it took over.
 *
 * @param of      the original
 * @param article the copy
 * @param kind    how it was made
 * @param share   share of the copy's words found in the original
 * @param pairs   the figures taken over
 */
record CopyLink(Reading of, Reading article, Copy.Kind kind, double share, List<Pair> pairs) {
    /** A figure and the one it was taken from. */
    record Pair(Mention original, Mention copy) {}
}
