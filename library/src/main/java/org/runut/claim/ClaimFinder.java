package org.runut.claim;

import java.util.List;
import org.runut.annotate.Annotated;
import org.runut.pack.Pack;

/** From an annotated article to its claims. */
public final class ClaimFinder {
    private final Pack pack;

    public ClaimFinder(Pack pack) {
        this.pack = pack;
    }

    /** The claims of the article. */
    public Claims find(Annotated annotated) {
        return new Claims(List.of(), List.of(), List.of());
    }
}
