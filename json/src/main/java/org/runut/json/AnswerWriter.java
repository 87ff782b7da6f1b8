package org.runut.json;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.runut.ask.Answer;
import org.runut.model.Article;
import org.runut.model.Figure;
import org.runut.model.Label;
import org.runut.model.Part;
import org.runut.model.Place;
import org.runut.model.Quotation;
import org.runut.model.Span;
import org.runut.model.Story;

/** Writes what a ledger holds about a text: the object of {@code ask}. */
final class AnswerWriter {
    private final Out out;
    private final Function<Label, String> words;

    AnswerWriter(Out out, Function<Label, String> words) {
        this.out = out;
        this.words = words;
    }

    void write(Answer answer) {
        var asked = answer.asked().article();
        out.object(() -> {
            out.string("text", asked.text());
            out.string("language", asked.language());
            out.flag("held", !answer.isEmpty());
            out.objects("findings", answer.findings(), finding -> finding(finding, asked));
            out.objects("quotations", answer.echoes(), echo -> echo(echo, asked));
            out.objects("passages", answer.passages(), this::passage);
        });
    }

    private void finding(Answer.Finding finding, Article asked) {
        var question = finding.question();
        Map<String, Article> articles = new HashMap<>();
        finding.story().articles().forEach(article -> articles.put(article.id(), article));
        out.object("figure", () -> {
            figure(finding.figure(), asked);
            out.string("speaker", finding.figure().chain().speaker());
            out.string("origin", finding.origin());
        });
        out.string("story", finding.story().id());
        out.string("title", finding.story().title());
        out.string("question", question.id());
        out.string("label", words.apply(question.label()));
        out.number("outlets", question.outlets());
        out.number("publishers", question.publishers());
        out.number("unknownPublishers", question.unlisted());
        out.number("origins", question.origins());
        out.number("parties", question.parties());
        out.strings("current", question.current());
        out.objects("verdicts", finding.verdicts(), verdict -> {
            out.spelled("kind", verdict.kind());
            out.string("said", words.apply(verdict.said()));
            out.objects("figures", verdict.entries(), entry -> entry(entry, articles.get(entry.article())));
        });
    }

    private void figure(Figure figure, Article article) {
        out.place(figure.place(), ArticleOffsets.of(article));
        out.string("text", figure.place().in(article));
        out.number("low", figure.quantity().low());
        out.number("high", figure.quantity().high());
        out.string("unit", figure.quantity().unit());
        out.spelled("status", figure.status());
    }

    private void entry(Story.Entry entry, @Nullable Article article) {
        out.string("id", entry.figure().id());
        out.string("article", entry.article());
        if (article != null) {
            figure(entry.figure(), article);
            out.string("outlet", article.outlet());
            out.string("url", article.url());
            out.time("published", article.published());
        }
        out.chain(entry.figure().chain());
        out.time("asOf", entry.figure().asOf());
        out.string("origin", entry.origin());
        out.string("party", entry.party());
    }

    private void echo(Answer.Echo echo, Article asked) {
        out.object("asked", () -> quotation(echo.asked(), asked));
        out.string("article", echo.article().id());
        out.string("outlet", echo.article().outlet());
        out.string("url", echo.article().url());
        out.object("found", () -> quotation(echo.found(), echo.article()));
        out.flag("otherSpeaker", echo.otherSpeaker());
        out.flag("otherWords", echo.otherWords());
    }

    private void quotation(Quotation quotation, Article article) {
        var place = new Place(quotation.part(), quotation.content());
        out.place(place, ArticleOffsets.of(article));
        out.string("text", place.in(article));
        out.flag("direct", quotation.direct());
        out.string("speaker", quotation.chain().speaker());
    }

    private void passage(Answer.Passage passage) {
        Article article = passage.article();
        Span sentence = passage.sentence();
        out.string("article", article.id());
        out.string("story", passage.story());
        out.string("outlet", article.outlet());
        out.string("url", article.url());
        out.time("published", article.published());
        out.place(new Place(Part.TEXT, sentence), ArticleOffsets.of(article));
        out.string("text", sentence.in(article.text()));
    }
}
