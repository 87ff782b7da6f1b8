package org.runut.annotate;

import java.util.ArrayList;
import java.util.List;
import org.runut.model.Article;
import org.runut.model.Entity;
import org.runut.model.Quotation;

/** Finds who says what: direct and indirect quotations with source, cue, citations and relays. */
public final class AttributionAnnotator {

    /** The attributions of an article, title first. */
    public List<Quotation> annotate(Article article, Passage title, Passage text, List<Entity> entities) {
        var found = new ArrayList<Quotation>();
        found.addAll(new HeadlineReader(article, title, entities).read());
        found.addAll(new BodyReader(article, text, entities).read());
        return List.copyOf(found);
    }
}
