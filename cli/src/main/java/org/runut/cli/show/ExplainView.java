package org.runut.cli.show;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runut.claim.Explainer;
import org.runut.model.Analysis;
import org.runut.model.Article;
import org.runut.model.Figure;
import org.runut.model.Occurrence;
import org.runut.model.Part;
import org.runut.model.Place;
import org.runut.model.Quotation;
import org.runut.model.TimeValue;
import org.runut.words.Dates;
import org.runut.words.Names;
import org.runut.words.Numbers;
import org.runut.words.Words;
import org.runut.words.Wrap;

/** Every claim of an article with its sentence, what it rests on, what was turned down, and how sure it is. */
public final class ExplainView {
    private static final String DOT = " · ";

    private final Paper paper;
    private final Words words;
    private final Numbers numbers;
    private final Dates dates;
    private final ReasonsView reasons;

    /** A view on this paper. */
    public ExplainView(Paper paper, Words words) {
        this.paper = paper;
        this.words = words;
        this.numbers = new Numbers(words);
        this.dates = new Dates(words);
        this.reasons = new ReasonsView(paper, words);
    }

    /** Shows an analysis. */
    public void show(Analysis analysis) {
        var article = analysis.article();
        var names = new Names(words, List.of(article), List.of());
        var explainer = new Explainer(analysis);
        var whole = new ArticleView(paper, words);
        whole.head(article, names);
        paper.text(0, Style.DIM, words.say("explain.legend"));
        whole.section("figures", analysis.figures().isEmpty());
        analysis.figures().forEach(figure -> figure(figure, article));
        whole.checks(analysis);
        if (!analysis.occurrences().isEmpty()) {
            whole.section("occurrences", false);
            analysis.occurrences().forEach(occurrence -> occurrence(occurrence, article, explainer));
        }
        whole.section("quotations", analysis.quotations().isEmpty());
        analysis.quotations().forEach(quotation -> quotation(quotation, article, explainer));
        paper.blank();
    }

    private void figure(Figure figure, Article article) {
        paper.blank();
        String value = numbers.of(figure.quantity(), figure.place().in(article));
        String title = figure.place().part() == Part.TITLE ? DOT + words.say("explain.headline") : "";
        paper.text(0, Style.BOLD, value + " — " + words.of(figure.binding().label()));
        paper.text(
                2,
                Style.PLAIN,
                words.say(figure.status())
                        + DOT
                        + speaker(figure.chain().speaker(), figure.chain().via())
                        + title
                        + DOT
                        + sure(figure.confidence()));
        String text = article.text(figure.place().part());
        paper.marked(2, Marked.of(text, figure.place(), figure.sentence(), figure.explanation()));
        String counted = figure.binding().counted();
        reasons.show(
                figure.explanation(),
                article,
                new ReasonsView.Answers(
                        counted == null ? "" : Wrap.cut(counted, 60),
                        words.say(figure.status()),
                        name(figure.chain().speaker()),
                        date(figure.asOf()),
                        scope(figure.binding().scope()),
                        words.say(figure.binding().tally()),
                        words.say(figure.binding().basis())));
    }

    private void occurrence(Occurrence occurrence, Article article, Explainer explainer) {
        paper.blank();
        paper.text(0, Style.BOLD, date(occurrence.time()) + " — " + words.of(occurrence.label()));
        paper.text(
                2,
                Style.PLAIN,
                words.say(occurrence.status())
                        + DOT
                        + speaker(
                                occurrence.chain().speaker(), occurrence.chain().via()));
        var explanation = explainer.of(occurrence);
        String text = article.text(occurrence.place().part());
        paper.marked(2, Marked.of(text, occurrence.place(), occurrence.sentence(), explanation));
        reasons.show(
                explanation,
                article,
                new ReasonsView.Answers(
                        "",
                        words.say(occurrence.status()),
                        name(occurrence.chain().speaker()),
                        date(occurrence.time()),
                        "",
                        "",
                        ""));
    }

    private void quotation(Quotation quotation, Article article, Explainer explainer) {
        paper.blank();
        paper.text(
                0,
                Style.BOLD,
                speaker(quotation.chain().speaker(), quotation.chain().via()));
        paper.text(
                2,
                Style.PLAIN,
                words.say(quotation.direct() ? "explain.direct" : "explain.indirect")
                        + DOT
                        + sure(explainer.confidence(quotation)));
        var explanation = explainer.of(quotation);
        var content = new Place(quotation.part(), quotation.content());
        String text = article.text(quotation.part());
        paper.marked(2, Marked.of(text, content, explainer.passage(quotation).span(), explanation));
        reasons.show(
                explanation,
                article,
                new ReasonsView.Answers("", "", name(quotation.chain().speaker()), "", "", "", ""));
    }

    private String scope(String scope) {
        return scope.isEmpty() ? "" : words.say("scope." + scope);
    }

    private String speaker(@Nullable String speaker, List<String> via) {
        String who = speaker == null ? words.say("explain.article") : name(speaker);
        return via.isEmpty() ? who : who + " ← " + String.join(" ← ", via);
    }

    private static String name(@Nullable String speaker) {
        return speaker == null ? "" : Wrap.cut(speaker, 80);
    }

    private String date(@Nullable TimeValue time) {
        return time == null ? words.say("undated") : dates.of(time);
    }

    private String sure(double confidence) {
        return words.say("explain.sure", Math.round(confidence * 100));
    }
}
