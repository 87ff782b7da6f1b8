package org.runut.desk.page;

import org.runut.desk.work.Clips;
import org.runut.desk.work.Intake;
import org.runut.model.Article;
import org.runut.words.Dates;
import org.runut.words.Wrap;

/**
 * A page that a bookmarklet sent, before it is added.
 *
 * @param frame   what is around it
 * @param name    the name it is found under
 * @param title   its headline
 * @param about   outlet and date
 * @param address where it was seen
 * @param start   how its text begins
 * @param problem why it can't be added; empty where it can
 */
public record ClipPage(
        Frame frame, String name, String title, String about, String address, String start, String problem)
        implements Page {
    private static final int START = 600;

    /** The page of what was sent and of what was made of it. */
    public static ClipPage of(Frame frame, String name, Clips.Clip clip, Intake.Outcome outcome) {
        return switch (outcome) {
            case Intake.Refused(var reason) ->
                new ClipPage(
                        frame,
                        name,
                        frame.say("untitled"),
                        "",
                        clip.address(),
                        "",
                        frame.words().of(reason));
            case Intake.Taken(var analysis, var note) -> {
                Article article = analysis.article();
                String title = article.title();
                String text = article.text();
                yield new ClipPage(
                        frame,
                        name,
                        title == null ? frame.say("untitled") : title,
                        about(frame, article),
                        clip.address(),
                        Wrap.cut(text, START),
                        "");
            }
        };
    }

    private static String about(Frame frame, Article article) {
        String outlet = article.outlet() == null ? "" : article.outlet() + ", ";
        var published = article.published();
        return outlet + (published == null ? frame.say("undated") : new Dates(frame.words()).of(published));
    }

    @Override
    public String template() {
        return "clip.jte";
    }
}
