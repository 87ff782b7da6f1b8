package org.runut.desk.page;

import java.util.ArrayList;
import java.util.List;
import org.runut.decide.Bounds;
import org.runut.desk.page.FigurePage.Fact;
import org.runut.desk.page.FigurePage.Other;
import org.runut.model.Figure;
import org.runut.model.Span;
import org.runut.model.Story;
import org.runut.model.Trace;

/** Makes the page of a figure. */
public final class FigurePages {
    private final Frame frame;
    private final Trace trace;
    private final Told told;
    private final QuestionMaker questions;

    private FigurePages(Frame frame, Trace trace) {
        this.frame = frame;
        this.trace = trace;
        this.told = new Told(frame.words(), trace.story());
        this.questions = QuestionMaker.of(told, trace.story());
    }

    /** The page of the figure whose way this is. */
    public static FigurePage of(Frame frame, Trace trace) {
        return new FigurePages(frame, trace).page();
    }

    private FigurePage page() {
        Story story = trace.story();
        Figure figure = trace.entry().figure();
        String id = figure.id();
        var marks = MarksMaker.of(frame.words(), story.rulings());
        return new FigurePage(
                frame,
                row(trace.entry()),
                excerpt(figure),
                Links.story(story.id()),
                story.title(),
                Links.question(story.id(), trace.question().id()),
                told.nameOf(trace.article().id()),
                facts(figure),
                trace.carried().stream().map(this::row).toList(),
                trace.relations().stream().map(told::relation).toList(),
                story.questions().stream()
                        .filter(question ->
                                !question.id().equals(trace.question().id()))
                        .map(question ->
                                new Other(question.figures().getFirst().figure().id(), told.words.of(question.label())))
                        .toList(),
                Bounds.of(figure.quantity().low(), figure.quantity().high()),
                marks.of(id),
                marks.ofQuestion(trace.question()),
                story.rulings().stream()
                        .filter(ruling -> ruling.claims().contains(id))
                        .map(ruling -> DecisionsPage.row(frame, ruling))
                        .toList());
    }

    private StoryPage.FigureRow row(Story.Entry entry) {
        boolean current = trace.question().current().contains(entry.figure().id());
        return questions.row(trace.question(), entry, current);
    }

    private Excerpt excerpt(Figure figure) {
        String text = trace.article().text(figure.quantity().part());
        Span words = figure.quantity().span();
        Span sentence = figure.sentence().cover(words);
        return new Excerpt(
                text.substring(sentence.start(), words.start()),
                words.in(text),
                text.substring(words.end(), sentence.end()));
    }

    private List<Fact> facts(Figure figure) {
        var facts = new ArrayList<Fact>();
        var chain = figure.chain();
        String speaker = chain.speaker();
        add(facts, "fact.said", speaker == null ? frame.say("fact.itself") : speaker);
        add(facts, "fact.citing", String.join(" ← ", chain.citing()));
        add(facts, "fact.via", String.join(" ← ", chain.via()));
        String origin = trace.entry().origin();
        add(facts, "fact.origin", origin == null ? frame.say("origin.unknown") : told.origins.name(origin));
        add(facts, "fact.statement", statement());
        add(
                facts,
                "fact.status",
                frame.words().say(figure.status()) + ", "
                        + frame.words().say(figure.binding().basis()));
        if (figure.asOf() != null) {
            String basis =
                    figure.asOfBasis() == null ? "" : " (" + frame.words().say(figure.asOfBasis()) + ")";
            add(facts, "fact.asof", told.dates.of(figure.asOf()) + basis);
        }
        add(facts, "fact.confidence", Math.round(figure.confidence() * 100) + "%");
        return facts;
    }

    private void add(List<Fact> facts, String key, String text) {
        if (!text.isEmpty()) {
            facts.add(new Fact(frame.say(key), text));
        }
    }

    private String statement() {
        return trace.story().statements().stream()
                .filter(statement -> statement.id().equals(trace.entry().statement()))
                .map(statement -> frame.say(
                        "fact.statement.of",
                        statement.date() == null ? frame.say("undated") : told.dates.of(statement.date()),
                        statement.articles().size()))
                .findFirst()
                .orElse("");
    }
}
