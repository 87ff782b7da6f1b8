package org.runut.desk.page;

import java.util.List;

/**
 * What the ledger holds about a text somebody wants checked.
 *
 * @param frame    what is around it
 * @param text     that was asked; empty where nothing was
 * @param pieces   the same with its figures marked
 * @param findings what is held about its figures
 * @param echoes   quotations that say the same
 * @param passages sentences that speak of the same
 */
public record AskPage(
        Frame frame,
        String text,
        List<Marking.Piece> pieces,
        List<Finding> findings,
        List<Echo> echoes,
        List<Passage> passages)
        implements Page {
    /**
     * What is held about a figure.
     *
     * @param value    its words
     * @param label    the question it answers
     * @param href     where that is told
     * @param story    the story
     * @param counts   outlets, origins and parties of the question
     * @param verdicts what is to be said
     */
    public record Finding(
            String value, String label, String href, String story, String counts, List<Verdict> verdicts) {}

    /**
     * Something to be said about a figure.
     *
     * @param kind its kind, as a class of style
     * @param name the same in words
     * @param said it in a sentence
     * @param rows the figures of the ledger that show it
     */
    public record Verdict(String kind, String name, String said, List<StoryPage.FigureRow> rows) {}

    /**
     * A quotation that says the same.
     *
     * @param words   what was said
     * @param by      who said it, where
     * @param href    its article
     * @param differs how it is not the same; empty where it is
     */
    public record Echo(String words, String by, String href, List<String> differs) {}

    /**
     * A sentence that speaks of the same.
     *
     * @param sentence the sentence
     * @param article  outlet and date
     * @param href     its article
     */
    public record Passage(String sentence, String article, String href) {}

    /** Whether the ledger holds nothing about it. */
    public boolean isNothing() {
        return findings.isEmpty() && echoes.isEmpty() && passages.isEmpty();
    }

    @Override
    public String template() {
        return "ask.jte";
    }
}
