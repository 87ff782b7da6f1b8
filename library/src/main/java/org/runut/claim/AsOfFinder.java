package org.runut.claim;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.runut.model.Figure.AsOfBasis;
import org.runut.model.Quantity.Change;
import org.runut.model.Span;
import org.runut.model.Status;
import org.runut.model.Time;
import org.runut.model.TimeValue;
import org.runut.pack.Lex;

/**
 * The time a figure holds for: a time beside it, nearest first; that of the figure before, where it only says by how much
 * that changed or names a part of it; one until which the sentence counts ("hingga Selasa pukul 18.00"); else the one that
 * opens its sentence ("Desember lalu, …"); else the day of publication for what is so.
 */
final class AsOfFinder {
    private static final int OPENING = 16;
    private static final String OR = "or";
    private static final Set<String> COUNTING = Set.of("count", "find");

    private final Pointing pointing;

    AsOfFinder(Words words) {
        pointing = new Pointing(words);
    }

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

    /** The as-of of the quantity at the site, given the figures before it. */
    Found find(Site site, Status status, Earlier earlier) {
        var beside = beside(site);
        var before = beside == null && leansOn(site) ? earlier.inSentence(site) : null;
        if (before != null && before.figure().asOfBasis() == AsOfBasis.STATED) {
            return new Found(before.figure().asOf(), AsOfBasis.STATED, null);
        }
        var stated = beside != null ? beside : wide(site);
        if (stated != null) {
            return new Found(stated.value(), AsOfBasis.STATED, stated.span());
        }
        if (isFormer(site)) {
            return new Found(null, null, null);
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

    /** The time of the quantity at the site, where it begins after the day of publication; null otherwise. */
    static @Nullable Time toCome(Site site) {
        var stated = nearest(site);
        var value = stated == null ? null : stated.value();
        var published = site.article().article().published();
        if (stated == null || value == null || published == null || isOfAnother(site, stated)) {
            return null;
        }
        var begin = value.first();
        var day = published.last();
        return begin.isPresent() && day.isPresent() && begin.get().isAfter(day.get()) ? stated : null;
    }

    /** Whether the time is one that something began or ends with, or that of something joined to the clause of the quantity. */
    private static boolean isOfAnother(Site site, Time time) {
        int begin = site.passage().tokenAt(time.span().start());
        if (site.tags().has(begin, Lex.SINCE)
                || site.tags().has(begin - 1, Lex.SINCE)
                || site.tags().endingAt(begin, Lex.RANGE_TO) != null) {
            return begin > site.mention().from();
        }
        for (int i = site.mention().to(); i < begin; i++) {
            if (site.tags().hasAny(i, Lex.CONJUNCTION, Lex.RELATIVE)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Time nearest(Site site) {
        var beside = beside(site);
        return beside != null ? beside : opening(site);
    }

    /** A time on the quantity's own side of its neighbours. */
    private static @Nullable Time beside(Site site) {
        var after = site.after();
        boolean based = after != null && isChange(site) && after.from() < site.right();
        int right = based && after != null ? after.from() : site.right();
        for (int i = site.mention().to(); i < right && !isBase(site, i); i++) {
            var time = known(site, i);
            if (time != null && !isSince(site, i)) {
                return time;
            }
        }
        for (int i = site.mention().from() - 1; i >= left(site) && !isFormer(site); i--) {
            var time = known(site, i);
            if (time != null && !isSince(site, i)) {
                return time;
            }
        }
        return null;
    }

    /** Whether what it changed from, or is compared with, is told from here on ("turun 6 persen dibandingkan tahun lalu"). */
    private static boolean isBase(Site site, int i) {
        var from = site.tags().at(i, Lex.LOCATIVE);
        boolean leaves = from != null
                && from.value().equals("from")
                && i + 1 < site.sentence().to()
                && known(site, from.to()) != null;
        return site.tags().has(i, Lex.COMPARED) || isChange(site) && leaves;
    }

    /** Whether the time at {@code i} is only the one since which something is counted ("sejak Januari"). */
    private static boolean isSince(Site site, int i) {
        var time = known(site, i);
        int begin = time == null ? i : site.passage().tokenAt(time.span().start());
        return site.tags().has(begin, Lex.SINCE) || site.tags().endingAt(begin, Lex.SINCE) != null;
    }

    /**
     * Whether it is the level that something changed from: a time before it is that of the change ("pada Minggu mengoreksi
     * jumlahnya dari 115 menjadi 97").
     */
    private static boolean isFormer(Site site) {
        return site.tags().endingAt(site.mention().from(), Lex.FROM) != null;
    }

    /** How far to the left times are its own: for the level after a change past the one before it. */
    private static int left(Site site) {
        var before = site.before();
        boolean changed = before != null
                && site.tags().endingAt(site.mention().from(), Lex.BECOMES) != null
                && site.tags().endingAt(before.from(), Lex.FROM) != null;
        return changed ? site.from() : site.left();
    }

    private static boolean isChange(Site site) {
        var change = site.mention().quantity().change();
        return change == Change.UP || change == Change.DOWN;
    }

    /** Whether it says by how much the figure before changed, repeats it as a share, or counts a part of it. */
    private static boolean leansOn(Site site) {
        var joins = site.tags().endingAt(site.mention().from(), Lex.CONJUNCTION);
        return isChange(site)
                || joins != null && joins.value().equals(OR)
                || site.has(site.mention().to(), Lex.BACK);
    }

    /** The time until which the sentence counts, else the one that opens it; a level compared with has its own or none. */
    private @Nullable Time wide(Site site) {
        if (isFormer(site) || pointing.isLevel(site) && !site.isWhole()) {
            return null;
        }
        var until = until(site);
        return until != null ? until : opening(site);
    }

    /** "46 orang meninggal dan 154 selamat hingga Selasa": the time until which the figures of a sentence are counted. */
    private static @Nullable Time until(Site site) {
        for (int i = site.sentence().from() + 1; i < site.sentence().to(); i++) {
            var time = known(site, i);
            boolean begins = time != null && !time.equals(known(site, i - 1));
            if (begins && isUntil(site, i) && !isApart(site, i)) {
                return time;
            }
        }
        return null;
    }

    /** Whether a word that sets clauses against each other stands between the quantity and token {@code i}. */
    private static boolean isApart(Site site, int i) {
        int number = site.mention().from();
        for (int k = Math.min(i, number); k < Math.max(i, number); k++) {
            var joins = site.tags().at(k, Lex.CONJUNCTION);
            boolean opposed =
                    joins != null && joins.value().isEmpty() && !site.tags().has(k, Lex.LINKER);
            if (opposed && k > 0 && site.passage().token(k - 1).is(",")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUntil(Site site, int i) {
        var until = site.tags().endingAt(i, Lex.RANGE_TO);
        boolean word = until != null && site.passage().token(until.from()).isWord();
        return word && site.layers().time(until == null ? i : until.from() - 1) == null
                || site.tags().endingAt(i, Lex.PER) != null;
    }

    /** A time that stands alone at the beginning of the sentence, with a comma behind it. */
    private static @Nullable Time opening(Site site) {
        int end = Math.min(site.sentence().from() + OPENING, site.mention().from());
        Time opening = null;
        for (int i = contentStart(site); i < end; i++) {
            var time = known(site, i);
            if (time != null) {
                opening = time;
            } else if (opening != null) {
                return site.passage().token(i).is(",") ? opening : null;
            }
        }
        return null;
    }

    /** Where the words begin that tell of the quantity: a time before the cue is when it was said, unless it was counted then. */
    private static int contentStart(Site site) {
        var covering = site.layers().covering(site.span());
        int from = site.sentence().from();
        if (covering == null) {
            return from;
        }
        var cue = covering.cue();
        var says = cue == null ? null : site.tags().at(site.passage().tokenAt(cue.start()), Lex.SAYS);
        boolean counted = says != null && COUNTING.contains(says.value());
        return counted
                ? from
                : Math.max(from, site.passage().tokenAt(covering.content().start()));
    }

    private static @Nullable Time known(Site site, int i) {
        var time = site.layers().time(i);
        return time == null || time.value() == null ? null : time;
    }
}
