package org.runut.web.watch;

import java.util.List;

/**
 * What one round of watching came to.
 *
 * @param feeds   how many feeds were asked
 * @param pages   how many pages were asked for
 * @param notices what was met, in no particular order
 */
public record Round(int feeds, int pages, List<Notice> notices) {
    public Round {
        notices = List.copyOf(notices);
    }

    /** How many notices of a kind there are. */
    public long count(Notice.Kind kind) {
        return notices.stream().filter(notice -> notice.kind() == kind).count();
    }

    /** How many pages and feeds could not be had or read. */
    public long failures() {
        return count(Notice.Kind.FAILED) + count(Notice.Kind.FEED_FAILED) + count(Notice.Kind.REFUSED);
    }
}
