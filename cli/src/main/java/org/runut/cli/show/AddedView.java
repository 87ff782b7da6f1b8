package org.runut.cli.show;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.runut.ledger.Added;
import org.runut.model.Refused;
import org.runut.words.Words;

/** What became of the inputs of {@code add}: a line each, and a sum. */
public final class AddedView {
    private static final int[] COLUMNS = {12, 17};

    private final Paper paper;
    private final Words words;
    private final boolean quiet;
    private final Map<Added.Result, Integer> counts = new EnumMap<>(Added.Result.class);
    private int refused;

    /** A view on this paper; a quiet one keeps silent. */
    public AddedView(Paper paper, Words words, boolean quiet) {
        this.paper = paper;
        this.words = words;
        this.quiet = quiet;
    }

    /** An article that the ledger took, and why it was only kept. */
    public void added(String source, Added added, @Nullable String reason) {
        count(added);
        if (!quiet) {
            String story = added.story() == null ? words.say("only.kept") : added.story();
            String note = reason == null ? source : source + " — " + reason;
            paper.columns(0, COLUMNS, Cell.of(words.say(added.result())), new Cell(story, Style.CYAN), Cell.of(note));
        }
    }

    /** An article of which no more than the sum is told. */
    public void count(Added added) {
        counts.merge(added.result(), 1, Integer::sum);
    }

    /** An input that was refused; standard error says why. */
    public void refused(Refused reason) {
        refused++;
    }

    /** What was done in all. */
    public void sum(String ledger) {
        if (!quiet) {
            paper.text(
                    0,
                    Style.DIM,
                    words.say(
                            "added.sum",
                            counts.getOrDefault(Added.Result.ADDED, 0),
                            counts.getOrDefault(Added.Result.KNOWN, 0),
                            counts.getOrDefault(Added.Result.UPDATED, 0),
                            refused,
                            ledger));
        }
    }
}
