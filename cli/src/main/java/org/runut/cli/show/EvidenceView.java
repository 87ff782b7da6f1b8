package org.runut.cli.show;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runut.model.Article;
import org.runut.model.Figure;
import org.runut.read.page.PagePlace;
import org.runut.web.archive.Capture;
import org.runut.web.archive.Evidence;
import org.runut.words.TextFragment;
import org.runut.words.Words;

/** What is kept of an article's page: each time it was fetched, where that is, whether it is as it was, and what stands where on it. */
public final class EvidenceView {
    private static final int[] COLUMNS = {20, 4, 24};

    private final Paper paper;
    private final Words words;

    /** A view on this paper. */
    public EvidenceView(Paper paper, Words words) {
        this.paper = paper;
        this.words = words;
    }

    /** Shows what was fetched, page by page. */
    public void show(List<Evidence> evidence) {
        String address = "";
        for (var page : evidence) {
            String own = page.capture().address().toString();
            if (!own.equals(address)) {
                paper.line(0, own);
                address = own;
            }
            one(page);
        }
    }

    /** Says which of the pages has the text of the ledger. */
    public void version(@Nullable Evidence version) {
        paper.text(
                0,
                version == null
                        ? words.say("evidence.version.none")
                        : words.say(
                                "evidence.version", seconds(version.capture().time())));
    }

    /** Shows where the sentence of a figure stands. */
    public void place(Article article, Figure figure, Capture capture, PagePlace place) {
        String text = article.text(figure.quantity().part());
        var marked = figure.quantity().span();
        var sentence = figure.sentence();
        paper.blank();
        paper.passage(
                2,
                text.substring(sentence.start(), Math.max(sentence.start(), marked.start())),
                marked.in(text),
                text.substring(marked.end(), Math.max(marked.end(), sentence.end())));
        paper.text(
                4,
                Style.DIM,
                words.say(
                        "evidence.place", String.valueOf(place.from()), String.valueOf(place.to()), place.selector()));
        paper.line(4, TextFragment.link(capture.address().toString(), sentence.in(text)));
    }

    private static String seconds(Instant time) {
        return time.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private void one(Evidence evidence) {
        var capture = evidence.capture();
        var original = evidence.original();
        var state = evidence.intact()
                ? new Cell(words.say("evidence.intact"), Style.GREEN)
                : new Cell(words.say("evidence.touched"), Style.RED);
        String place = original.file() + ":" + original.offset();
        String since =
                capture.revisit() ? " (" + words.say("evidence.revisit") + " " + seconds(original.time()) + ")" : "";
        paper.columns(
                2,
                COLUMNS,
                Cell.of(seconds(capture.time())),
                Cell.of(String.valueOf(capture.status())),
                state,
                Cell.of(place + since));
        paper.line(8, original.digest() + "  " + evidence.record());
    }
}
