package org.runut.cli.show;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runut.ledger.Difference;
import org.runut.ledger.KeptVersion;
import org.runut.model.Analysis;
import org.runut.model.Figure;
import org.runut.model.Quotation;
import org.runut.words.Dates;
import org.runut.words.Names;
import org.runut.words.Numbers;
import org.runut.words.Words;
import org.runut.words.Wrap;

/** The versions of an article, and what became of its claims from one to the next. */
public final class HistoryView {
    private static final int LONGEST = 100;

    private final Paper paper;
    private final Words words;
    private final Numbers numbers;

    /** A view on this paper. */
    public HistoryView(Paper paper, Words words) {
        this.paper = paper;
        this.words = words;
        this.numbers = new Numbers(words);
    }

    /** Shows the versions, the first one first. */
    public void show(List<KeptVersion> versions) {
        var latest = versions.getLast().analysis().article();
        paper.text(0, Style.BOLD, latest.title() == null ? words.say("untitled") : latest.title());
        var names = new Names(words, List.of(latest), List.of());
        paper.text(
                0,
                Style.DIM,
                names.article(latest.id()) + " · " + (latest.url() == null ? latest.source() : latest.url()));
        Analysis before = null;
        for (var version : versions) {
            paper.blank();
            version(version);
            difference(before, version.analysis());
            before = version.analysis();
        }
    }

    private void version(KeptVersion version) {
        var analysis = version.analysis();
        var published = analysis.article().published();
        paper.text(
                0,
                Style.CYAN,
                words.say(
                        "history.version",
                        analysis.article().version(),
                        published == null ? words.say("undated") : new Dates(words).of(published),
                        version.added() == null
                                ? words.say("unknown")
                                : version.added()
                                        .truncatedTo(ChronoUnit.SECONDS)
                                        .toString(),
                        analysis.figures().size(),
                        analysis.quotations().size()));
        if (!analysis.maker().isEmpty()) {
            paper.text(2, Style.DIM, words.say("history.maker", analysis.maker()));
        }
    }

    private void difference(@Nullable Analysis before, Analysis after) {
        if (before == null) {
            return;
        }
        var difference = Difference.between(before, after);
        if (difference.isNone()) {
            paper.text(2, words.say("history.same"));
        }
        difference.figures().forEach(change -> figure(change, before, after));
        difference.gone().forEach(quotation -> quotation("history.gone", Style.RED, before, quotation));
        difference.added().forEach(quotation -> quotation("history.added", Style.GREEN, after, quotation));
    }

    private void figure(Difference.Change change, Analysis before, Analysis after) {
        var old = change.before();
        var now = change.after();
        switch (change.kind()) {
            case ADDED -> line("history.added", Style.GREEN, now, after);
            case GONE -> line("history.gone", Style.RED, old, before);
            case CHANGED -> {
                line("history.changed", Style.YELLOW, now, after);
                change.drift()
                        .forEach(drift -> paper.text(
                                4,
                                words.say(
                                        "drift",
                                        words.say(drift.kind()),
                                        Wrap.cut(drift.original(), LONGEST),
                                        Wrap.cut(drift.copy(), LONGEST))));
            }
        }
    }

    private void line(String key, Style style, @Nullable Figure figure, Analysis analysis) {
        if (figure != null) {
            String value = numbers.of(figure.quantity(), figure.place().in(analysis.article()));
            paper.columns(
                    2,
                    new int[] {12, 14},
                    new Cell(words.say(key), style),
                    new Cell(value, Style.BOLD),
                    Cell.of(words.of(figure.binding().label())));
        }
    }

    private void quotation(String key, Style style, Analysis analysis, Quotation quotation) {
        String speaker = quotation.chain().speaker();
        String content = Wrap.cut(quotation.content().in(analysis.article().text(quotation.part())), LONGEST);
        paper.columns(
                2,
                new int[] {12},
                new Cell(words.say(key), style),
                Cell.of((quotation.direct() ? "“" + content + "”" : content)
                        + (speaker == null ? "" : " — " + speaker)));
    }
}
