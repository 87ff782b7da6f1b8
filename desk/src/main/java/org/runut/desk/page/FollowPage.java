package org.runut.desk.page;

import java.time.Instant;
import java.util.List;
import org.runut.desk.follow.Change;
import org.runut.desk.follow.Delivery;
import org.runut.desk.follow.Followed;

/**
 * Something that is followed, what changed about it, and who is told.
 *
 * @param frame      what is around it
 * @param one        what is followed
 * @param about      its page: the question, the story, the answers
 * @param changes    what changed, the latest first
 * @param deliveries when and how a webhook was told, the latest first
 * @param mine       whether whoever asks may change it
 */
public record FollowPage(
        Frame frame, Followed one, String about, List<Row> changes, List<Told> deliveries, boolean mine)
        implements Page {
    private static final int MOST = 100;

    /**
     * A change.
     *
     * @param at   when it was seen
     * @param kind what it is, as a class of style
     * @param name what it is, in a word
     * @param text it in a sentence
     * @param href a page about it
     */
    public record Row(String at, String kind, String name, String text, String href) {}

    /**
     * An attempt to tell a webhook.
     *
     * @param at     when
     * @param ok     whether it was taken
     * @param what   the number of the change; 0 where it was tried out
     * @param detail what was answered, or what went wrong
     */
    public record Told(String at, boolean ok, long what, String detail) {}

    /** The page of something that is followed. */
    public static FollowPage of(
            Frame frame, Followed one, List<Change> changes, List<Delivery> deliveries, boolean mine) {
        String about = switch (one.kind()) {
            case QUESTION -> Links.trace(one.about());
            case STORY -> Links.story(one.about());
            case TEXT -> Links.ask(one.about());
        };
        return new FollowPage(
                frame,
                one,
                about,
                changes.stream().limit(MOST).map(change -> row(frame, change)).toList(),
                deliveries.stream()
                        .limit(MOST)
                        .map(told -> new Told(time(told.at()), told.ok(), told.change(), told.detail()))
                        .toList(),
                mine);
    }

    private static Row row(Frame frame, Change change) {
        var event = change.event();
        String kind = event.kind().key();
        return new Row(
                time(change.at()),
                kind,
                frame.say("follow." + kind),
                frame.words().of(event.text()),
                event.path());
    }

    /** A moment, to the minute, in UTC. */
    static String time(Instant at) {
        return at.toString().substring(0, 16).replace('T', ' ');
    }

    @Override
    public String template() {
        return "follow.jte";
    }
}
