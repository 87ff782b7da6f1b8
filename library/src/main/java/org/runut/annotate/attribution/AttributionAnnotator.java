package org.runut.annotate.attribution;

import java.util.ArrayList;
import java.util.List;
import org.runut.annotate.passage.Passage;
import org.runut.annotate.passage.Verbs;
import org.runut.model.Article;
import org.runut.model.Entity;
import org.runut.model.Quotation;
import org.runut.pack.Pack;
import org.runut.pack.Plurals;

/** Finds who says what: direct and indirect quotations with source, cue, citations and relays. */
public final class AttributionAnnotator {
    private final Verbs verbs;
    private final Plurals plurals;
    private final VerbEndings endings;
    private final boolean nounFirst;

    /** Attributions in the language of the pack. */
    public AttributionAnnotator(Pack pack) {
        verbs = new Verbs(pack.lexicon());
        plurals = new Plurals(pack.lexicon());
        endings = new VerbEndings(pack.lexicon());
        nounFirst = pack.nounFirst();
    }

    /** Who is responsible for what in an article. */
    public Attributions annotate(Article article, Passage title, Passage text, List<Entity> entities) {
        var found = new ArrayList<Quotation>();
        var headline = new Reading(article, title, entities, verbs);
        var body = new Reading(article, text, entities, verbs);
        if (nounFirst) {
            found.addAll(new HeadlineReader(headline).read());
            found.addAll(new BodyReader(body).read());
        } else {
            found.addAll(new ClauseReader(headline, plurals, endings).read());
            found.addAll(new ClauseReader(body, plurals, endings).read());
        }
        var answers = new ArrayList<>(headline.answers());
        answers.addAll(body.answers());
        return new Attributions(found, answers);
    }
}
