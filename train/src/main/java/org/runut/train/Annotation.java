package org.runut.train;

import java.util.List;
import org.runut.model.Span;

/**
 * A text in which somebody marked the names.
 *
 * @param text  the words, joined by single spaces
 * @param names the names in it, in order
 */
public record Annotation(String text, List<Name> names) {
    public Annotation {
        names = List.copyOf(names);
    }

    /**
     * A marked name.
     *
     * @param span where it stands
     * @param type what it is: person, organisation or place
     */
    public record Name(Span span, String type) {}
}
