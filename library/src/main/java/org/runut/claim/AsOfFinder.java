package org.runut.claim;

import org.jspecify.annotations.Nullable;
import org.runut.model.Figure.AsOfBasis;
import org.runut.model.Span;
import org.runut.model.Status;
import org.runut.model.Time;
import org.runut.model.TimeValue;

/**
 * The time a figure holds for: a time in its own clause, nearest first; else the one that opens its sentence ("Desember
 * lalu, …"); else the day of publication for what is so.
 */
final class AsOfFinder {
    private static final int OPENING = 10;

    /**
     * A time and where it comes from.
     *
     * @param value the time; null where unknown
     * @param basis where it comes from; null where unknown
     * @param span  the words that state it; null where none do
     */
    record Found(
            @Nullable TimeValue value,
            @Nullable AsOfBasis basis,
            @Nullable Span span) {}

    /** The as-of of the quantity at the site. */
    Found find(Site site, Status status) {
        var stated = nearest(site);
        if (stated != null) {
            return new Found(stated.value(), AsOfBasis.STATED, stated.span());
        }
        var published = site.article().article().published();
        boolean holdsNow = status == Status.HAPPENED || status == Status.ONGOING;
        return published != null && holdsNow
                ? new Found(published, AsOfBasis.PUBLICATION, null)
                : new Found(null, null, null);
    }

    /** Whether the time of the quantity at the site ends after the day of publication. */
    static boolean isToCome(Site site) {
        var stated = nearest(site);
        var value = stated == null ? null : stated.value();
        var published = site.article().article().published();
        if (value == null || published == null) {
            return false;
        }
        var end = value.last();
        var day = published.last();
        return end.isPresent() && day.isPresent() && end.get().isAfter(day.get());
    }

    private static @Nullable Time nearest(Site site) {
        for (int i = site.mention().to(); i < site.right(); i++) {
            var time = known(site, i);
            if (time != null) {
                return time;
            }
        }
        for (int i = site.mention().from() - 1; i >= site.left(); i--) {
            var time = known(site, i);
            if (time != null) {
                return time;
            }
        }
        return opening(site);
    }

    /** A time that stands alone at the beginning of the sentence, with a comma behind it. */
    private static @Nullable Time opening(Site site) {
        int end = Math.min(site.sentence().from() + OPENING, site.mention().from());
        Time opening = null;
        for (int i = site.sentence().from(); i < end; i++) {
            var time = known(site, i);
            if (time != null) {
                opening = time;
            } else if (opening != null) {
                return site.passage().token(i).is(",") ? opening : null;
            }
        }
        return null;
    }

    private static @Nullable Time known(Site site, int i) {
        var time = site.layers().time(i);
        return time == null || time.value() == null ? null : time;
    }
}
