package org.runut.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runut.link.story.Signature;
import org.runut.model.Analysis;

/**
 * All that a ledger keeps of an article; what is made of it again is left out.
 *
 * @param versions  its versions in the order in which they came, the latest at the end
 * @param signature what its latest version is about
 * @param story     the story it belongs to; null where it was only kept
 */
public record KeptArticle(
        List<KeptVersion> versions,
        Signature signature,
        @Nullable String story) implements Kept {
    public KeptArticle {
        versions = List.copyOf(versions);
    }

    /** The latest version. */
    public Analysis latest() {
        return versions.getLast().analysis();
    }
}
