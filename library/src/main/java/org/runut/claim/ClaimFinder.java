package org.runut.claim;

import java.util.List;
import org.runut.annotate.Annotated;
import org.runut.pack.Pack;

/** From an annotated article to its claims. */
public final class ClaimFinder {
    private final FigureFinder figures;

    public ClaimFinder(Pack pack) {
        figures = new FigureFinder(pack);
    }

    /** The claims of the article. */
    public Claims find(Annotated annotated) {
        return new Claims(figures.find(annotated), List.of(), List.of());
    }
}
