package org.runut.desk.page;

import java.util.List;
import java.util.function.Function;
import org.runut.desk.follow.Change;
import org.runut.desk.follow.Followed;

/**
 * What people follow.
 *
 * @param frame what is around it
 * @param rows  the one that changed last first
 */
public record FollowsPage(Frame frame, List<Row> rows) implements Page {
    /**
     * Something that is followed.
     *
     * @param href    its page
     * @param feed    its feed
     * @param title   what it is called
     * @param kind    what it is
     * @param who     who follows it
     * @param changes how often it changed
     * @param last    what changed last; empty where nothing did
     * @param at      when
     */
    public record Row(
            String href, String feed, String title, String kind, String who, int changes, String last, String at) {}

    /** The page of what is followed. */
    public static FollowsPage of(Frame frame, List<Followed> all, Function<String, List<Change>> changes) {
        return new FollowsPage(
                frame,
                all.reversed().stream()
                        .map(one -> row(frame, one, changes.apply(one.id())))
                        .toList());
    }

    private static Row row(Frame frame, Followed one, List<Change> changes) {
        var last = changes.stream().findFirst();
        return new Row(
                Links.follow(one.id()),
                Links.follow(one.id()) + "/feed.atom",
                one.title(),
                frame.say("follow.kind." + one.kind().key()),
                one.who(),
                changes.size(),
                last.map(change -> frame.words().of(change.event().text())).orElse(""),
                last.map(change -> FollowPage.time(change.at())).orElse(""));
    }

    @Override
    public String template() {
        return "follows.jte";
    }
}
