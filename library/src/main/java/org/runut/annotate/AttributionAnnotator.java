package org.runut.annotate;

import java.util.ArrayList;
import java.util.List;
import org.runut.model.Article;
import org.runut.model.Entity;
import org.runut.model.Quotation;
import org.runut.pack.Pack;

/** Finds who says what: direct and indirect quotations with source, cue, citations and relays. */
public final class AttributionAnnotator {
    private final Verbs verbs;

    /** Attributions in the language of the pack. */
    public AttributionAnnotator(Pack pack) {
        verbs = new Verbs(pack.lexicon());
    }

    /** The attributions of an article, title first. */
    public List<Quotation> annotate(Article article, Passage title, Passage text, List<Entity> entities) {
        var found = new ArrayList<Quotation>();
        found.addAll(new HeadlineReader(new Reading(article, title, entities, verbs)).read());
        found.addAll(new BodyReader(new Reading(article, text, entities, verbs)).read());
        return List.copyOf(found);
    }
}
