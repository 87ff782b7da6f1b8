package org.runut.claim;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.runut.model.Article;
import org.runut.model.Part;
import org.runut.model.Span;

/** Identities of claims: the same article, version and place give the same id anywhere. */
final class ClaimIds {
    private static final int BYTES = 8;

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
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
