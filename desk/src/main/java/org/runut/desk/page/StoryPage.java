package org.runut.desk.page;

import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.runut.desk.chart.Chart;
import org.runut.model.Story;

/**
 * The page of a story.
 *
 * @param frame     what is around it
 * @param story     the story
 * @param period    when it was told
 * @param disputes  how many disputes hold
 * @param outlets   how many outlets tell it
 * @param known     what is known: the questions that several figures answer, the most telling first
 * @param questions the same with their charts and tables
 * @param singles   figures that only one report gives
 * @param insights  what shows only in the whole: circles, disputes that ended, sums
 * @param across    relations between questions
 * @param origins   who says it, and through whom it came
 * @param moments   what happened, when
 * @param quarrels  where reports differ on what happened
 * @param copies    what was made from what
 * @param checks    what does not fit inside its articles
 * @param articles  its articles in order of publication
 * @param rulings   what people decided about it
 * @param days      the days on which something was published
 * @param on        on which day what is shown was known; empty for now
 */
public record StoryPage(
        Frame frame,
        Story story,
        String period,
        int disputes,
        int outlets,
        List<Known> known,
        List<QuestionPart> questions,
        List<FigureRow> singles,
        List<String> insights,
        List<RelationRow> across,
        List<OriginTree.Node> origins,
        List<Moment> moments,
        List<String> quarrels,
        List<CopyGroup> copies,
        List<CheckRow> checks,
        List<ArticleRow> articles,
        List<DecisionsPage.Row> rulings,
        List<Day> days,
        String on)
        implements Page {

    @Override
    public String template() {
        return "story.jte";
    }

    /** The place of the day that is shown among all, from 1; that of now is the last. */
    int place() {
        for (int i = 0; i < days.size() - 1; i++) {
            if (days.get(i).value().equals(on)) {
                return i + 1;
            }
        }
        return days.size();
    }

    /** What each place of the slider is called. */
    String places(String now) {
        return Stream.concat(days.stream().limit(days.size() - 1L).map(Day::label), Stream.of(now))
                .collect(Collectors.joining("|"));
    }

    /** What the place that is shown is called. */
    String placed(String now) {
        int place = place();
        return place == days.size() ? now : days.get(place - 1).label();
    }

    /**
     * A day.
     *
     * @param value as ISO 8601 writes it
     * @param label in words
     */
    public record Day(String value, String label) {}

    /**
     * What is known on a question.
     *
     * @param label    the question
     * @param scope    what the label leaves out; empty for nothing
     * @param href     where it is told in full
     * @param current  the figures that hold now, one an origin
     * @param disputed whether two origins cannot both be right
     * @param revised  how the latest figure came about; empty where it was not revised
     * @param counts   outlets, origins and parties
     */
    public record Known(
            String label,
            String scope,
            String href,
            List<FigureRow> current,
            boolean disputed,
            String revised,
            String counts) {}

    /**
     * A question.
     *
     * @param id        where to jump to
     * @param label     what is asked
     * @param scope     what the label leaves out; empty for nothing
     * @param counts    outlets, origins and parties
     * @param wide      its chart on a wide screen; null where there is nothing to compare
     * @param narrow    the same on a phone
     * @param legend    the origins in it
     * @param marks     work on it
     * @param rows      its figures by their ids, in order, those that only repeat another folded under it
     * @param relations how they stand to each other, the most telling first
     * @param more      how many further relations there are
     */
    public record QuestionPart(
            String id,
            String label,
            String scope,
            String counts,
            @Nullable Chart wide,
            @Nullable Chart narrow,
            List<Legend> legend,
            List<Chip> marks,
            SequencedMap<String, FigureRow> rows,
            List<RelationRow> relations,
            int more) {}

    /**
     * An origin in a legend.
     *
     * @param key  its colour and shape
     * @param name what it is called
     */
    public record Legend(Origins.Key key, String name) {}

    /**
     * A figure in a table.
     *
     * @param id       of the figure
     * @param href     its place in its article
     * @param label    its question
     * @param date     the time it holds for
     * @param key      the colour and shape of its origin
     * @param mood     filled, hollow or struck through
     * @param value    how much
     * @param origin   who stands behind it; empty where that is unknown
     * @param way      who says it, through whom
     * @param also     outlets that say the same
     * @param notes    what else must be known of it
     * @param current  whether it holds now
     * @param sentence where it stands
     * @param trace    its own page
     * @param marks    work on it
     */
    public record FigureRow(
            String id,
            String href,
            String label,
            String date,
            Origins.Key key,
            String mood,
            String value,
            String origin,
            String way,
            List<String> also,
            List<String> notes,
            boolean current,
            String sentence,
            String trace,
            List<Chip> marks) {
        /** All of it in one line, for those who hear the page or point at a mark. */
        String told(Frame frame) {
            String who = also.isEmpty() ? way : way + " + " + String.join(", ", also);
            String line = value + " · " + date + " · " + who;
            String noted = notes.isEmpty() ? line : line + " · " + String.join(", ", notes);
            return current ? noted + " · " + frame.say("current") : noted;
        }
    }

    /**
     * A relation.
     *
     * @param kind its kind, as a class of style
     * @param name its kind in words
     * @param why  a sentence a reader can check
     * @param a    the place of the newer figure
     * @param b    the place of the older figure
     */
    public record RelationRow(String kind, String name, String why, String a, String b) {}

    /**
     * Something that happened.
     *
     * @param date    when
     * @param label   what
     * @param status  how it stands to what is real; empty where it simply happened
     * @param reports who says so
     */
    public record Moment(String date, String label, String status, List<Report> reports) {}

    /**
     * A report of something that happened.
     *
     * @param href     its place
     * @param way      who says it, through whom
     * @param sentence where it stands
     * @param id       of the claim
     * @param subject  how forms name it
     * @param page     its own page
     */
    public record Report(String href, String way, String sentence, String id, String subject, String page) {}

    /**
     * An article and what was made of it.
     *
     * @param original what it is called
     * @param href     its page
     * @param copies   what was made of it
     */
    public record CopyGroup(String original, String href, List<CopyRow> copies) {}

    /**
     * A copy.
     *
     * @param name   what it is called
     * @param href   its page
     * @param kind   how it was made
     * @param share  share of its words found in the original, in percent
     * @param drifts what changed on the way
     */
    public record CopyRow(String name, String href, String kind, long share, List<DriftRow> drifts) {}

    /**
     * Something that changed on the way.
     *
     * @param kind     what
     * @param original the words of the original with what is around them
     * @param copy     the words of the copy with what is around them
     */
    public record DriftRow(String kind, Excerpt original, Excerpt copy) {}

    /**
     * Something that does not fit.
     *
     * @param kind    what kind
     * @param message what does not fit
     * @param article in which article
     * @param href    its page
     */
    public record CheckRow(String kind, String message, String article, String href) {}

    /**
     * An article of the story.
     *
     * @param id     of the article
     * @param title  its headline
     * @param href   its page
     * @param outlet who published it
     * @param date   when
     * @param of     what it was made from; empty where it stands on its own
     */
    public record ArticleRow(String id, String title, String href, String outlet, String date, String of) {}
}
