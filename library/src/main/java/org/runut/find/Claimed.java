package org.runut.find;

import java.util.ArrayList;
import java.util.List;
import org.runut.model.Analysis;
import org.runut.model.Article;
import org.runut.model.Figure;
import org.runut.model.Occurrence;
import org.runut.model.Place;
import org.runut.model.Quotation;

/** A claim with the article it stands in. */
public sealed interface Claimed {
    /** The article. */
    Article article();

    /** The sentence, or what is said. */
    Place sentence();

    /**
     * How many or how much.
     *
     * @param article the article
     * @param figure  the claim
     */
    record Counted(Article article, Figure figure) implements Claimed {
        @Override
        public Place sentence() {
            return new Place(figure.quantity().part(), figure.sentence());
        }
    }

    /**
     * Who said what.
     *
     * @param article   the article
     * @param quotation the claim
     */
    record Said(Article article, Quotation quotation) implements Claimed {
        @Override
        public Place sentence() {
            return new Place(quotation.part(), quotation.content());
        }
    }

    /**
     * What happened.
     *
     * @param article    the article
     * @param occurrence the claim
     */
    record Happened(Article article, Occurrence occurrence) implements Claimed {
        @Override
        public Place sentence() {
            return new Place(occurrence.place().part(), occurrence.sentence());
        }
    }

    /** All claims of an analysis, always in the same order. */
    static List<Claimed> of(Analysis analysis) {
        var article = analysis.article();
        var claims = new ArrayList<Claimed>();
        analysis.figures().forEach(figure -> claims.add(new Counted(article, figure)));
        analysis.quotations().forEach(quotation -> claims.add(new Said(article, quotation)));
        analysis.occurrences().forEach(occurrence -> claims.add(new Happened(article, occurrence)));
        return claims;
    }
}
