package org.runut.annotate;

import java.util.List;
import org.runut.annotate.attribution.Answer;
import org.runut.annotate.passage.Passage;
import org.runut.annotate.quantity.QuantityMention;
import org.runut.model.Article;
import org.runut.model.Entity;
import org.runut.model.Part;
import org.runut.model.Quotation;
import org.runut.model.Time;

/**
 * An article with everything found in it that is not yet a claim.
 *
 * @param article    the article
 * @param title      its headline
 * @param text       its body
 * @param times      time expressions of both, title first
 * @param quantities quantities of both, title first
 * @param names      every name in both, title first
 * @param entities   what is told of the names, title first
 * @param quotations attributions of both, title first
 * @param answers    who answers for numbers without being quoted, title first
 */
public record Annotated(
        Article article,
        Passage title,
        Passage text,
        List<Time> times,
        List<QuantityMention> quantities,
        List<Entity> names,
        List<Entity> entities,
        List<Quotation> quotations,
        List<Answer> answers) {

    /** The passage of a part. */
    public Passage passage(Part part) {
        return part == Part.TITLE ? title : text;
    }
}
