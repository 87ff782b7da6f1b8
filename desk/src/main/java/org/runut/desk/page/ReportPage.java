package org.runut.desk.page;

import java.util.List;

/**
 * A story to be printed: what is known, what is disputed, what happened, with footnotes that lead to the evidence.
 *
 * @param frame    what is around it
 * @param id       of the story
 * @param title    what it is called
 * @param made     when, and of how much, it was made
 * @param answers  what is known
 * @param disputes what is disputed
 * @param moments  what happened
 * @param notes    the footnotes in order
 */
public record ReportPage(
        Frame frame,
        String id,
        String title,
        String made,
        List<Answer> answers,
        List<Sentence> disputes,
        List<Sentence> moments,
        List<Note> notes)
        implements Page {

    /**
     * What is known on a question.
     *
     * @param label   the question
     * @param lines   the figures that hold now, one an origin, the lowest first
     * @param revised how the latest came about; empty where it was not revised
     */
    public record Answer(String label, List<Line> lines, String revised) {}

    /**
     * A figure.
     *
     * @param value  how much
     * @param origin who stands behind it
     * @param date   the time it holds for
     * @param remark what else must be known of it; empty for nothing
     * @param note   the number of its footnote
     */
    public record Line(String value, String origin, String date, String remark, int note) {}

    /**
     * A sentence with its footnotes.
     *
     * @param text  the sentence
     * @param notes the numbers of its footnotes
     */
    public record Sentence(String text, List<Integer> notes) {}

    /**
     * A footnote.
     *
     * @param number   its number
     * @param outlet   who published the article
     * @param title    its headline
     * @param date     when
     * @param address  where it stands on the web; empty where that is unknown
     * @param evidence what is kept of it
     */
    public record Note(int number, String outlet, String title, String date, String address, String evidence) {}

    @Override
    public String template() {
        return "report.jte";
    }
}
