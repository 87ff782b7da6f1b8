package org.runut.desk.work;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.runut.model.Article;

/** What is kept of the pages that articles were read from: given by whoever serves the desk. */
public interface Vault {
    /** One that keeps nothing. */
    Vault NONE = new Vault() {
        @Override
        public List<Proof> of(Article article) {
            return List.of();
        }

        @Override
        public Optional<byte[]> packed(Article article) {
            return Optional.empty();
        }
    };

    /** What is kept of an article's page, the oldest first; each looked at anew. */
    List<Proof> of(Article article);

    /** All of it in one file that other tools replay (WACZ); empty where nothing is kept. */
    Optional<byte[]> packed(Article article);

    /**
     * A page as it was fetched.
     *
     * @param at     when
     * @param status what the server answered
     * @param digest of what it sent
     * @param intact whether record and page are what their digests say
     */
    record Proof(Instant at, int status, String digest, boolean intact) {}
}
