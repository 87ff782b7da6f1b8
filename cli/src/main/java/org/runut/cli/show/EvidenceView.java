package org.runut.cli.show;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runut.model.Article;
import org.runut.web.archive.Evidence;
import org.runut.words.Words;

/** What is kept of an article's page: each time it was fetched, where that is, whether it is as it was. */
public final class EvidenceView {
    private static final int[] COLUMNS = {20, 4, 24};

    private final Paper paper;
    private final Words words;

    /** A view on this paper. */
    public EvidenceView(Paper paper, Words words) {
        this.paper = paper;
        this.words = words;
    }

    /**
     * Shows evidence.
     *
     * @param kept    the article of the ledger, where one was asked for
     * @param version the page whose text that is
     */
    public void show(List<Evidence> evidence, @Nullable Article kept, @Nullable Evidence version) {
        paper.text(0, Style.BOLD, evidence.getLast().capture().requested().toString());
        evidence.forEach(this::one);
        if (kept != null) {
            paper.text(
                    0,
                    version == null
                            ? words.say("evidence.version.none")
                            : words.say(
                                    "evidence.version", version.capture().time().toString()));
        }
    }

    private void one(Evidence evidence) {
        var capture = evidence.capture();
        var original = evidence.original();
        var state = evidence.intact()
                ? new Cell(words.say("evidence.intact"), Style.GREEN)
                : new Cell(words.say("evidence.touched"), Style.RED);
        String place = original.file() + ":" + original.offset();
        String since = capture.revisit() ? " (" + words.say("evidence.revisit") + " " + original.time() + ")" : "";
        paper.columns(
                2,
                COLUMNS,
                Cell.of(capture.time().toString()),
                Cell.of(String.valueOf(capture.status())),
                state,
                Cell.of(place + since));
        paper.line(8, original.digest() + "  " + evidence.record());
    }
}
