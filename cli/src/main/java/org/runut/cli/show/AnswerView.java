package org.runut.cli.show;

import java.util.List;
import java.util.Locale;
import org.runut.ask.Answer;
import org.runut.ask.Answer.Verdict;
import org.runut.model.Article;
import org.runut.words.Names;
import org.runut.words.Words;
import org.runut.words.Wrap;

/** What a ledger holds about a text. */
public final class AnswerView {
    private static final int[] COLUMNS = {18};
    private static final int LONGEST = 220;

    private final Paper paper;
    private final Words words;

    /** A view on this paper. */
    public AnswerView(Paper paper, Words words) {
        this.paper = paper;
        this.words = words;
    }

    /** Shows an answer. */
    public void show(Answer answer) {
        if (answer.isEmpty()) {
            paper.text(0, words.say("ask.nothing"));
        }
        answer.findings().forEach(finding -> finding(answer, finding));
        answer.echoes().forEach(this::echo);
        if (!answer.passages().isEmpty()) {
            paper.text(0, Style.CYAN, words.say("ask.passages"));
            answer.passages().forEach(this::passage);
        }
    }

    private void finding(Answer answer, Answer.Finding finding) {
        String value = finding.figure().place().in(answer.asked().article());
        paper.text(
                0,
                Style.BOLD,
                "“" + value + "” — " + words.of(finding.question().label()));
        paper.text(
                2,
                Style.DIM,
                words.say("ask.story", finding.story().title(), finding.story().id()));
        finding.verdicts()
                .forEach(verdict -> paper.columns(
                        2,
                        COLUMNS,
                        new Cell(words.say("verdict." + key(verdict.kind())), style(verdict.kind())),
                        Cell.of(words.of(verdict.said()))));
        paper.blank();
    }

    private static String key(Verdict.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static Style style(Verdict.Kind kind) {
        return switch (kind) {
            case HOLDS -> Style.GREEN;
            case NUMBER_CHANGED, SPEAKER_CHANGED, STATUS_CHANGED, COUNTED_CHANGED -> Style.RED;
            case SUPERSEDED, DISPUTED, DRIFTED -> Style.YELLOW;
        };
    }

    private void echo(Answer.Echo echo) {
        String content =
                echo.found().content().in(echo.article().text(echo.found().part()));
        String speaker = echo.found().chain().speaker();
        paper.text(0, Style.BOLD, "“" + Wrap.cut(content, LONGEST) + "”");
        paper.text(2, words.say("ask.said", speaker == null ? words.say("unknown") : speaker, outlet(echo.article())));
        if (echo.otherSpeaker()) {
            paper.text(
                    2,
                    Style.RED,
                    words.say("ask.speaker", String.valueOf(echo.asked().chain().speaker())));
        }
        if (echo.otherWords()) {
            paper.text(2, Style.YELLOW, words.say("ask.words"));
        }
        paper.blank();
    }

    private void passage(Answer.Passage passage) {
        paper.columns(
                2,
                new int[] {30},
                Cell.dim(outlet(passage.article())),
                Cell.of(Wrap.cut(passage.sentence().in(passage.article().text()), LONGEST)));
    }

    private String outlet(Article article) {
        return new Names(words, List.of(article), List.of()).article(article.id());
    }
}
