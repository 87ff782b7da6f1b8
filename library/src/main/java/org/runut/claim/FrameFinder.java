package org.runut.claim;

import org.jspecify.annotations.Nullable;
import org.runut.annotate.QuantityMention.Kind;
import org.runut.model.Quantity.Change;
import org.runut.pack.Lex;
import org.runut.pack.Lexicon;

/**
 * What happens to what a quantity counts: a verb right before it ("mengirim 40 ton"), else the nearest frame word behind
 * it, else before it, inside its clause and on its own side of the neighbouring quantities; else the one it shares with a
 * neighbour. That the number itself moved ("korban tewas bertambah menjadi 62") tells only of the amount by which it did,
 * or where nothing else is said.
 */
final class FrameFinder {
    private static final String OR = "or";
    private static final String PART = "part";
    private static final String OF = "of";
    private static final int SOON = 3;

    private final boolean nounFirst;

    /** Finds frames in a language that puts the noun first, or last. */
    FrameFinder(boolean nounFirst) {
        this.nounFirst = nounFirst;
    }

    /** The frame of the quantity at the site, given the figures before it; null for none. */
    @Nullable
    Frame find(Site site, Earlier earlier) {
        boolean moved = isAmountOfChange(site);
        var told = find(site, moved);
        if (told == null && isElliptic(site)) {
            told = earlier.frame(site);
        }
        return told != null || moved ? told : find(site, true);
    }

    /** A bare number that goes on with a list ("41 orang meninggal di A, 33 di B"), or a part ("including three children"). */
    private static boolean isElliptic(Site site) {
        var scope = site.tags().endingAt(site.mention().from(), Lex.SCOPE);
        if (scope != null && scope.value().equals(PART) || restates(site)) {
            return true;
        }
        return site.mention().kind() == Kind.COUNT
                && site.mention().unit() < 0
                && site.tags().has(site.mention().to(), Lex.LOCATIVE);
    }

    /** Whether it tells the number before it once more as a share ("1,200 workers, or 10 percent of its workforce"). */
    private static boolean restates(Site site) {
        var joins = site.tags().endingAt(site.mention().from(), Lex.CONJUNCTION);
        return site.mention().kind() == Kind.SHARE
                && joins != null
                && joins.value().equals(OR);
    }

    private static boolean isAmountOfChange(Site site) {
        var change = site.mention().quantity().change();
        return change == Change.UP || change == Change.DOWN;
    }

    private @Nullable Frame find(Site site, boolean changes) {
        var governing = governing(site, changes);
        if (governing != null) {
            return governing;
        }
        var behind = first(site, site.mention().to(), site.right(), changes);
        if (behind != null) {
            return behind;
        }
        var before = last(site, site.left(), site.mention().from(), changes);
        if (before != null) {
            return before;
        }
        var shared = last(site, site.from(), site.left(), changes);
        return shared != null ? shared : first(site, site.right(), site.to(), changes);
    }

    private @Nullable Frame governing(Site site, boolean changes) {
        var match = site.tags().endingAt(site.mention().from(), Lex.FRAME);
        var frame = match == null || match.from() < site.left() ? null : Frame.of(match);
        boolean own = frame != null && (!nounFirst || frame.isDeed() || !frame.namesPeople());
        return own && takes(frame, changes) ? frame : null;
    }

    private static @Nullable Frame first(Site site, int from, int to, boolean changes) {
        for (int i = from; i < to && !saysAt(site, i); i++) {
            var frame = at(site, i, to, changes);
            if (frame != null && !frame.isDeed()) {
                var main = site.tags().has(i - 1, Lex.RELATIVE) ? said(site, frame, to, changes) : null;
                return main != null ? main : frame;
            }
        }
        return null;
    }

    private static boolean saysAt(Site site, int i) {
        return site.tags().hasAny(i, Lex.SAYS, Lex.SAID)
                && (site.opensContent(i) || !site.tags().has(i, Lex.SAYS));
    }

    /** What is said of those whom a relative clause describes: "2.000 orang yang terluka sudah dipulangkan". */
    private static @Nullable Frame said(Site site, Frame described, int to, boolean changes) {
        for (int i = described.to(); i < Math.min(to, described.to() + SOON); i++) {
            var frame = at(site, i, to, changes);
            if (frame != null || site.tags().has(i, Lex.CONJUNCTION)) {
                return frame;
            }
        }
        return null;
    }

    private static @Nullable Frame last(Site site, int from, int to, boolean changes) {
        Frame found = null;
        for (int i = to - 1; i >= from; i--) {
            var frame = at(site, i, to, changes);
            if (frame != null) {
                if (found != null && frame.to() < found.to()) {
                    break;
                }
                found = frame;
            }
        }
        return found;
    }

    private static @Nullable Frame at(Site site, int i, int to, boolean changes) {
        var match = site.tags().at(i, Lex.FRAME);
        if (match == null || match.to() > to || site.layers().entity(i) != null) {
            return null;
        }
        var frame = Frame.of(match);
        return takes(frame, changes) && !isThing(site, match, frame) ? frame : null;
    }

    /** Whether an article makes a thing of the act, of which no number is told ("after the launch"). */
    private static boolean isThing(Site site, Lexicon.Match match, Frame frame) {
        var of = site.tags().at(match.to(), Lex.PREPOSITION);
        return site.tags().has(match.from() - 1, Lex.DETERMINER)
                && !frame.namesPeople()
                && !site.tags().has(match.from(), Lex.CONCEPT)
                && (of == null || !of.value().equals(OF));
    }

    private static boolean takes(Frame frame, boolean changes) {
        return changes || !frame.isChange();
    }
}
