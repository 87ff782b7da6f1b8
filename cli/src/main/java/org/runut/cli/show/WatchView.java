package org.runut.cli.show;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.runut.ledger.StoryChange;
import org.runut.web.watch.Notice;
import org.runut.web.watch.Round;
import org.runut.web.watch.Standing;
import org.runut.words.Words;

/** What a round of watching came to: a line of counts, what went wrong, and which stories changed. */
public final class WatchView {
    private static final int[] NOTICE = {17};
    private static final int[] STORY = {17, 40};

    private final Paper paper;
    private final Words words;
    private final boolean quiet;

    /** A view on this paper; a quiet one tells only of what went wrong. */
    public WatchView(Paper paper, Words words, boolean quiet) {
        this.paper = paper;
        this.words = words;
        this.quiet = quiet;
    }

    /** How far a round is, in one line. */
    public static String standing(Standing standing, Words words) {
        return words.say(
                "watch.standing", standing.feedsDone(), standing.feeds(), standing.pagesDone(), standing.pages());
    }

    /** Shows a round and what it changed. */
    public void show(Round round, List<StoryChange> changes) {
        if (!quiet) {
            paper.text(
                    0,
                    words.say(
                            "watch.sum",
                            round.feeds(),
                            round.pages(),
                            round.count(Notice.Kind.NEW),
                            round.count(Notice.Kind.CHANGED),
                            round.count(Notice.Kind.GONE),
                            round.failures()));
        }
        round.notices().stream()
                .filter(notice -> notice.kind() != Notice.Kind.NEW)
                .sorted(Comparator.comparing(Notice::kind).thenComparing(Notice::address))
                .forEach(this::notice);
        if (!quiet) {
            changes.forEach(this::story);
        }
    }

    private void notice(Notice notice) {
        String address = notice.address().toString();
        var style = notice.kind() == Notice.Kind.CHANGED ? Style.CYAN : Style.YELLOW;
        paper.columns(
                2,
                NOTICE,
                new Cell(words.say("notice." + notice.kind().name().toLowerCase(Locale.ROOT)), style),
                Cell.of(notice.detail().isEmpty() ? address : address + " — " + words.told(notice.detail())));
    }

    private void story(StoryChange change) {
        paper.columns(
                2,
                STORY,
                new Cell(change.now().id(), Style.CYAN),
                Cell.of(change.now().title()),
                Cell.of(words.say(
                        change.isNew() ? "watch.story.new" : "watch.story.changed",
                        change.articles(),
                        change.origins(),
                        change.disputes())));
    }
}
