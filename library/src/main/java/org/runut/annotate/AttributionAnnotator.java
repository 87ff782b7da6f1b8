package org.runut.annotate;

import java.util.List;
import org.runut.model.Article;
import org.runut.model.Entity;
import org.runut.model.Quotation;
import org.runut.pack.Pack;

/** Finds who says what: direct and indirect quotations with source, cue, citations and relays. */
public final class AttributionAnnotator {
    private final Pack pack;

    public AttributionAnnotator(Pack pack) {
        this.pack = pack;
    }

    /** The attributions of an article, title first. */
    public List<Quotation> annotate(Article article, Passage title, Passage text, List<Entity> entities) {
        return List.of();
    }
}
