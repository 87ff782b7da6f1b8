package org.runut.decide;

import java.util.ArrayList;
import java.util.List;
import org.runut.clean.Identity;
import org.runut.model.Analysis;
import org.runut.model.Anchor;
import org.runut.model.Article;
import org.runut.model.Occurrence;
import org.runut.model.Quotation;
import org.runut.model.Span;

/** Makes anchors of every kind of claim, so that what is decided about it holds when the article is analysed anew. */
public final class Anchors {
    private static final String QUOTATION = "q";

    private Anchors() {}

    /** All claims of an article: its figures, then what happened, then who said what. */
    public static List<Anchor> all(Analysis analysis) {
        var article = analysis.article();
        var anchors = new ArrayList<Anchor>();
        analysis.figures().forEach(figure -> anchors.add(Anchor.of(article, figure)));
        analysis.occurrences().forEach(one -> anchors.add(of(article, one)));
        analysis.quotations().forEach(quotation -> anchors.add(of(article, quotation)));
        return anchors;
    }

    /** The anchor of something that happened. */
    public static Anchor of(Article article, Occurrence occurrence) {
        var place = occurrence.place();
        return new Anchor(
                occurrence.id(),
                article.id(),
                article.version(),
                place.part(),
                occurrence.sentence().in(article.text(place.part())),
                place.in(article),
                occurrence.sentence().start(),
                Math.max(0, place.span().start() - occurrence.sentence().start()));
    }

    /** The anchor of a quotation: what is said, whatever sentences it spans. */
    public static Anchor of(Article article, Quotation quotation) {
        Span content = quotation.content();
        String said = content.in(article.text(quotation.part()));
        return new Anchor(
                id(article, quotation),
                article.id(),
                article.version(),
                quotation.part(),
                said,
                said,
                content.start(),
                0);
    }

    /** The id of a quotation: derived from article, version and place, and told from that of a figure by its first letter. */
    public static String id(Article article, Quotation quotation) {
        var content = quotation.content();
        return QUOTATION
                + Identity.hash(String.join(
                        "\n",
                        article.id(),
                        article.version(),
                        quotation.part().name(),
                        String.valueOf(content.start()),
                        String.valueOf(content.end())));
    }

    /** Whether an anchor is that of a quotation. */
    public static boolean isQuotation(Anchor anchor) {
        return anchor.claim().startsWith(QUOTATION);
    }
}
