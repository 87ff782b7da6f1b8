package org.runut.cli.show;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runut.find.Claimed;
import org.runut.model.Article;
import org.runut.model.Chain;
import org.runut.model.Place;
import org.runut.words.Dates;
import org.runut.words.Names;
import org.runut.words.Numbers;
import org.runut.words.Words;
import org.runut.words.Wrap;

/** What was found: claims with their sentences, or articles. */
public final class SearchView {
    private static final int LONGEST = 220;
    private static final int ID = 16;
    private static final int DAY = 13;
    private static final int OUTLET = 20;
    private static final int WHAT = 36;

    private final Paper paper;
    private final Words words;
    private final Numbers numbers;
    private final Dates dates;

    /** A view on this paper. */
    public SearchView(Paper paper, Words words) {
        this.paper = paper;
        this.words = words;
        this.numbers = new Numbers(words);
        this.dates = new Dates(words);
    }

    /** Shows claims; those of one sentence under it. */
    public void claims(List<Claimed> claims) {
        if (claims.isEmpty()) {
            paper.text(0, words.say("search.none"));
        }
        Article article = null;
        Place sentence = null;
        for (var claim : claims) {
            if (!claim.article().equals(article) || !claim.sentence().equals(sentence)) {
                article = claim.article();
                sentence = claim.sentence();
                sentence(claim);
            }
            claim(claim);
        }
    }

    private void sentence(Claimed claim) {
        paper.text(0, Wrap.cut(claim.sentence().in(claim.article()).strip(), LONGEST));
    }

    private void claim(Claimed claim) {
        switch (claim) {
            case Claimed.Counted(var article, var figure) ->
                line(
                        figure.id(),
                        numbers.of(figure.quantity(), figure.place().in(article)) + " · "
                                + words.of(figure.binding().label()),
                        figure.chain(),
                        article);
            case Claimed.Said(var article, var quotation) ->
                line(null, words.say(quotation.direct() ? "search.said" : "search.told"), quotation.chain(), article);
            case Claimed.Happened(var article, var occurrence) ->
                line(null, words.of(occurrence.label()), occurrence.chain(), article);
        }
    }

    /** A figure has an id that other commands take; for what has none they take the article. */
    private void line(@Nullable String figure, String what, Chain chain, Article article) {
        paper.columns(
                2,
                new int[] {ID, WHAT},
                new Cell(figure == null ? article.id() : figure, Style.CYAN),
                new Cell(what, Style.BOLD),
                Cell.of(new Names(words, List.of(article), List.of()).way(chain, null, article) + day(article)));
    }

    private String day(Article article) {
        return article.published() == null ? "" : ", " + dates.of(article.published());
    }

    /** Shows articles. */
    public void articles(List<Article> articles) {
        if (articles.isEmpty()) {
            paper.text(0, words.say("search.none"));
        }
        for (var article : articles) {
            var published = article.published();
            paper.columns(
                    0,
                    new int[] {ID, DAY, OUTLET},
                    new Cell(article.id(), Style.CYAN),
                    Cell.of(published == null ? words.say("undated") : dates.of(published)),
                    Cell.of(new Names(words, List.of(article), List.of()).outlet(article)),
                    new Cell(article.title() == null ? words.say("untitled") : article.title(), Style.BOLD));
        }
    }
}
