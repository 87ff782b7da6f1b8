package org.runut.annotate.attribution;

import java.util.List;
import org.runut.model.Quotation;

/**
 * Who is responsible for what in an article.
 *
 * @param quotations who says what, title first
 * @param answers    who answers for numbers without being quoted, title first
 */
public record Attributions(List<Quotation> quotations, List<Answer> answers) {
    public Attributions {
        quotations = List.copyOf(quotations);
        answers = List.copyOf(answers);
    }
}
