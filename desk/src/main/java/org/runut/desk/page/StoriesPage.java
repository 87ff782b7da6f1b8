package org.runut.desk.page;

import java.util.ArrayList;
import java.util.List;
import org.runut.ledger.StorySummary;
import org.runut.model.TimeValue;
import org.runut.words.Dates;

/**
 * The first page: the stories of the ledger.
 *
 * @param frame   what is around it
 * @param stories the latest first
 * @param news    what changed since the last visit, the latest first
 * @param since   when that was; empty where it is not known
 * @param more    the address of the next ones; empty where there are none
 */
public record StoriesPage(Frame frame, List<Row> stories, List<News> news, String since, String more) implements Page {
    private static final int MOST_DOTS = 14;
    private static final int MOST_SENTENCES = 2;

    /**
     * A story in the list.
     *
     * @param summary what is known of it
     * @param href    its page
     * @param period  when it was told
     * @param stands  what its most telling questions stand at
     * @param outlets a dot for each outlet, as many as are drawn
     * @param origins a dot for each origin, as many as are drawn
     */
    public record Row(
            StorySummary summary,
            String href,
            String period,
            List<Stand> stands,
            List<Integer> outlets,
            List<Integer> origins) {}

    /**
     * What a question stands at.
     *
     * @param question what is asked; empty where the sentence does not say it apart
     * @param answer   how it stands
     */
    public record Stand(String question, String answer) {}

    /**
     * A story in which something changed.
     *
     * @param title    what it is called
     * @param href     its page
     * @param articles how many articles came, or came anew
     * @param changes  new revisions and disputes, in words
     */
    public record News(String title, String href, int articles, List<RelationNews> changes) {}

    /**
     * A revision or a dispute that is new.
     *
     * @param kind its kind, as a class of style
     * @param text what it says
     * @param href where it stands
     */
    public record RelationNews(String kind, String text, String href) {}

    /** The page of these stories, with what is new. */
    public static StoriesPage of(
            Frame frame, List<StorySummary> summaries, List<News> news, String since, String more) {
        var dates = new Dates(frame.words());
        return new StoriesPage(
                frame,
                summaries.stream().map(summary -> row(summary, frame, dates)).toList(),
                news,
                since,
                more);
    }

    private static Row row(StorySummary summary, Frame frame, Dates dates) {
        return new Row(
                summary,
                Links.story(summary.id()),
                period(summary, frame, dates),
                summary.summary().stream()
                        .limit(MOST_SENTENCES)
                        .map(frame.words()::of)
                        .map(StoriesPage::stand)
                        .toList(),
                dots(summary.outlets()),
                dots(summary.origins()));
    }

    /** What is asked stands before the first colon. */
    private static Stand stand(String sentence) {
        int colon = sentence.indexOf(": ");
        return colon < 0
                ? new Stand("", sentence)
                : new Stand(sentence.substring(0, colon), sentence.substring(colon + 2));
    }

    private static String period(StorySummary summary, Frame frame, Dates dates) {
        TimeValue from = summary.from();
        TimeValue to = summary.to();
        if (from == null || to == null) {
            return frame.say("undated");
        }
        String first = dates.of(day(from));
        String last = dates.of(day(to));
        return first.equals(last) ? first : first + " – " + last;
    }

    private static TimeValue day(TimeValue time) {
        return time.value().length() > 10 ? new TimeValue(time.value().substring(0, 10)) : time;
    }

    private static List<Integer> dots(int count) {
        var dots = new ArrayList<Integer>();
        for (int i = 0; i < Math.min(count, MOST_DOTS); i++) {
            dots.add(i);
        }
        return dots;
    }

    @Override
    public String template() {
        return "stories.jte";
    }
}
