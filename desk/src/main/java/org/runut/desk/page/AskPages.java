package org.runut.desk.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.runut.ask.Answer;
import org.runut.decide.Anchors;
import org.runut.model.Article;
import org.runut.model.Part;
import org.runut.model.Span;
import org.runut.words.Counts;
import org.runut.words.Names;
import org.runut.words.Words;
import org.runut.words.Wrap;

/** Makes the page of an answer. */
public final class AskPages {
    private static final int LONGEST = 320;
    private static final int ROWS = 6;

    private final Frame frame;
    private final Words words;

    private AskPages(Frame frame) {
        this.frame = frame;
        this.words = frame.words();
    }

    /** The page before anything was asked. */
    public static AskPage none(Frame frame) {
        return new AskPage(frame, "", List.of(), List.of(), List.of(), List.of());
    }

    /** The page of an answer. */
    public static AskPage of(Frame frame, Answer answer) {
        return new AskPages(frame).page(answer);
    }

    private AskPage page(Answer answer) {
        String text = answer.asked().article().text();
        var marking = new Marking(text);
        answer.asked().figures().stream()
                .filter(figure -> figure.quantity().part() == Part.TEXT)
                .forEach(figure -> marking.mark(figure.quantity().span(), "figure " + Told.mood(figure)));
        return new AskPage(
                frame,
                text,
                marking.pieces(new Span(0, text.length())),
                answer.findings().stream()
                        .map(finding -> finding(answer, finding))
                        .toList(),
                answer.echoes().stream().map(this::echo).toList(),
                answer.passages().stream().map(this::passage).toList());
    }

    private AskPage.Finding finding(Answer answer, Answer.Finding finding) {
        var told = new Told(words, finding.story());
        var questions = QuestionMaker.of(told, finding.story());
        var question = finding.question();
        return new AskPage.Finding(
                told.value(finding.figure(), answer.asked().article()),
                words.of(question.label()),
                Links.question(finding.story().id(), question.id()),
                finding.story().title(),
                Counts.known(words, question),
                finding.verdicts().stream()
                        .map(verdict -> new AskPage.Verdict(
                                key(verdict).replace('_', '-'),
                                words.say("verdict." + key(verdict)),
                                words.of(verdict.said()),
                                verdict.entries().stream()
                                        .limit(ROWS)
                                        .map(entry -> questions.row(question, entry, isCurrent(finding, entry)))
                                        .toList()))
                        .toList());
    }

    private static boolean isCurrent(Answer.Finding finding, org.runut.model.Story.Entry entry) {
        return finding.question().current().contains(entry.figure().id());
    }

    private static String key(Answer.Verdict verdict) {
        return verdict.kind().name().toLowerCase(Locale.ROOT);
    }

    private AskPage.Echo echo(Answer.Echo echo) {
        var differs = new ArrayList<String>();
        if (echo.otherSpeaker()) {
            differs.add(
                    words.say("ask.speaker", String.valueOf(echo.asked().chain().speaker())));
        }
        if (echo.otherWords()) {
            differs.add(words.say("ask.words"));
        }
        String speaker = echo.found().chain().speaker();
        return new AskPage.Echo(
                Wrap.cut(
                        echo.found()
                                .content()
                                .in(echo.article().text(echo.found().part())),
                        LONGEST),
                words.say(
                        "ask.said", Optional.ofNullable(speaker).orElse(words.say("unknown")), outlet(echo.article())),
                Links.figure(echo.article().id(), Anchors.id(echo.article(), echo.found())),
                differs);
    }

    private AskPage.Passage passage(Answer.Passage passage) {
        return new AskPage.Passage(
                Wrap.cut(passage.sentence().in(passage.article().text()), LONGEST),
                outlet(passage.article()),
                Links.article(passage.article().id()));
    }

    private String outlet(Article article) {
        return new Names(words, List.of(article), List.of()).article(article.id());
    }
}
