package org.runut.cli.show;

import java.util.ArrayList;
import java.util.List;
import org.runut.model.Analysis;
import org.runut.model.Article;
import org.runut.model.Chain;
import org.runut.model.Figure;
import org.runut.model.Occurrence;
import org.runut.model.Place;
import org.runut.model.Quotation;
import org.runut.words.Dates;
import org.runut.words.Names;
import org.runut.words.Numbers;
import org.runut.words.Words;
import org.runut.words.Wrap;

/** What was found in one article: figures, checks, occurrences, quotations. */
public final class ArticleView {
    private static final int QUOTED = 64;
    private static final int[] FIGURES = {18, 26, 12};
    private static final int[] OCCURRENCES = {18, 26, 12};

    private final Paper paper;
    private final Words words;
    private final Numbers numbers;
    private final Dates dates;

    /** A view on this paper. */
    public ArticleView(Paper paper, Words words) {
        this.paper = paper;
        this.words = words;
        this.numbers = new Numbers(words);
        this.dates = new Dates(words);
    }

    /** Shows an analysis. */
    public void show(Analysis analysis) {
        var names = new Names(words, List.of(analysis.article()), List.of());
        head(analysis.article(), names);
        section("figures", analysis.figures().isEmpty());
        analysis.figures().forEach(figure -> figure(figure, analysis.article(), names));
        checks(analysis);
        if (!analysis.occurrences().isEmpty()) {
            section("occurrences", false);
            analysis.occurrences().forEach(occurrence -> occurrence(occurrence, analysis.article(), names));
        }
        section("quotations", analysis.quotations().isEmpty());
        analysis.quotations().forEach(quotation -> quotation(quotation, analysis.article()));
        paper.blank();
    }

    /** What does not fit inside the article. */
    void checks(Analysis analysis) {
        if (!analysis.checks().isEmpty()) {
            section("checks", false);
            analysis.checks()
                    .forEach(check -> paper.text(
                            2, Style.YELLOW, "! " + words.say(check.kind()) + ": " + words.of(check.message())));
        }
    }

    /** Headline, outlet, date and address. */
    void head(Article article, Names names) {
        paper.text(0, Style.BOLD, article.title() == null ? words.say("untitled") : article.title());
        var line = new ArrayList<String>();
        if (article.outlet() != null || article.url() != null) {
            line.add(names.outlet(article));
        }
        line.add(article.published() == null ? words.say("undated") : dates.of(article.published()));
        if (!article.credits().isEmpty()) {
            line.add(words.say("credits", String.join(", ", article.credits())));
        }
        line.add(article.url() == null ? article.source() : article.url());
        paper.text(0, Style.DIM, String.join(" · ", line));
    }

    /** Begins a section. */
    void section(String key, boolean empty) {
        paper.blank();
        paper.text(0, Style.CYAN, words.say(key) + (empty ? ": " + words.say("none") : ""));
    }

    private void figure(Figure figure, Article article, Names names) {
        String value = numbers.of(figure.quantity(), figure.place().in(article));
        String asOf = figure.asOf() == null ? "" : " · " + words.say("as.of", dates.of(figure.asOf()));
        paper.columns(
                2,
                FIGURES,
                new Cell(value, Style.BOLD),
                Cell.of(words.of(figure.binding().label())),
                Cell.dim(words.say(figure.status())),
                Cell.of(way(figure.chain(), article, names) + asOf));
    }

    private void occurrence(Occurrence occurrence, Article article, Names names) {
        String where = occurrence.location() == null ? "" : ", " + occurrence.location();
        paper.columns(
                2,
                OCCURRENCES,
                new Cell(dates.of(occurrence.time()) + where, Style.BOLD),
                Cell.of(words.of(occurrence.label())),
                Cell.dim(words.say(occurrence.status())),
                Cell.of(way(occurrence.chain(), article, names)));
    }

    /** The way of a claim; where nothing names the outlet, the article is not named in every line. */
    private String way(Chain chain, Article article, Names names) {
        if (article.outlet() != null) {
            return names.way(chain, null, article);
        }
        return chain.speaker() == null && chain.via().isEmpty()
                ? words.say("explain.article")
                : String.join(" ← ", chain.speaker() == null ? chain.via() : with(chain.speaker(), chain.via()));
    }

    private void quotation(Quotation quotation, Article article) {
        String said = Wrap.cut(new Place(quotation.part(), quotation.content()).in(article), QUOTED);
        String speaker =
                quotation.chain().speaker() == null ? "?" : quotation.chain().speaker();
        paper.columns(
                2,
                new int[] {26},
                Cell.of(String.join(" ← ", with(speaker, quotation.chain().via()))),
                Cell.of(quotation.direct() ? "“" + said + "”" : said));
    }

    private static List<String> with(String first, List<String> rest) {
        var all = new ArrayList<String>();
        all.add(first);
        all.addAll(rest);
        return all;
    }
}
