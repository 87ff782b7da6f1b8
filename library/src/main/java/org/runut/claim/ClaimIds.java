package org.runut.claim;

import org.runut.clean.Identity;
import org.runut.model.Article;
import org.runut.model.Part;
import org.runut.model.Span;

/** Identities of claims: the same article, version and place give the same id anywhere. */
final class ClaimIds {
    private ClaimIds() {}

    /** The id of the claim of a kind at a place. */
    static String of(Article article, String kind, Part part, Span span) {
        String key = String.join(
                "\n",
                article.id(),
                article.version(),
                kind,
                part.name(),
                Integer.toString(span.start()),
                Integer.toString(span.end()));
        return Identity.hash(key);
    }
}
