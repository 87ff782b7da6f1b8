package org.runut.json;

import org.runut.model.Article;
import org.runut.model.Part;

/**
 * Offsets of both texts of an article.
 *
 * @param title of its headline
 * @param text  of its body
 */
record ArticleOffsets(Offsets title, Offsets text) {
    static ArticleOffsets of(Article article) {
        return new ArticleOffsets(Offsets.of(article.text(Part.TITLE)), Offsets.of(article.text(Part.TEXT)));
    }

    Offsets of(Part part) {
        return switch (part) {
            case TITLE -> title;
            case TEXT -> text;
        };
    }
}
