package org.runut.model;

import java.util.List;

/**
 * The way of one figure: where it stands, who stands behind it, and everything that carries or touches it.
 *
 * @param story     the story it belongs to
 * @param question  the question it answers
 * @param entry     the figure in its question
 * @param article   the article it stands in
 * @param carried   figures of the same statement, or copied or relayed from it or before it, oldest first
 * @param relations between this figure and others of the question
 */
public record Trace(
        Story story,
        Story.Question question,
        Story.Entry entry,
        Article article,
        List<Story.Entry> carried,
        List<Relation> relations) {
    public Trace {
        carried = List.copyOf(carried);
        relations = List.copyOf(relations);
    }
}
