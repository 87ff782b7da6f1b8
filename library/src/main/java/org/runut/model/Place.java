package org.runut.model;

/**
 * A passage of an article, as evidence for something.
 *
 * @param part where the span counts
 * @param span the passage
 */
public record Place(Part part, Span span) {
    /** The words of the article at this place. */
    public String in(Article article) {
        return span.in(article.text(part));
    }
}
