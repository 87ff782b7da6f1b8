package org.runut.annotate;

import java.util.List;
import org.runut.model.Article;
import org.runut.model.Entity;
import org.runut.pack.Pack;

/** Finds persons, organisations, places and countries, and brings the short forms of a name to its fullest. */
public final class NameAnnotator {
    private final Pack pack;

    public NameAnnotator(Pack pack) {
        this.pack = pack;
    }

    /** The named mentions of an article, title first. */
    public List<Entity> annotate(Article article, Passage title, Passage text) {
        return List.of();
    }
}
