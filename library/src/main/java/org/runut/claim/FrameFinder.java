package org.runut.claim;

import org.jspecify.annotations.Nullable;
import org.runut.pack.Lex;
import org.runut.pack.Lexicon;

/**
 * What happens to what a quantity counts: a verb right before it ("mengirim 40 ton"), else the nearest frame word behind
 * it, else before it, inside its clause and on its own side of the neighbouring quantities; else the one it shares with a
 * neighbour.
 */
final class FrameFinder {

    /** The frame of the quantity at the site; null for none. */
    @Nullable
    Frame find(Site site) {
        var governing = governing(site);
        if (governing != null) {
            return governing;
        }
        var behind = first(site, site.mention().to(), site.right());
        if (behind != null) {
            return behind;
        }
        var before = last(site, site.left(), site.mention().from());
        if (before != null) {
            return before;
        }
        var shared = last(site, site.from(), site.left());
        return shared != null ? shared : first(site, site.right(), site.to());
    }

    private static @Nullable Frame governing(Site site) {
        var match = site.tags().endingAt(site.mention().from(), Lex.FRAME);
        var frame = match == null || match.from() < site.left() ? null : Frame.of(match);
        return frame == null || frame.namesPeople() ? null : frame;
    }

    private static @Nullable Frame first(Site site, int from, int to) {
        for (int i = from; i < to && !site.tags().hasAny(i, Lex.SAYS, Lex.SAID); i++) {
            var match = site.tags().at(i, Lex.FRAME);
            if (match != null && match.to() <= to && site.layers().entity(i) == null) {
                return Frame.of(match);
            }
        }
        return null;
    }

    private static @Nullable Frame last(Site site, int from, int to) {
        Lexicon.Match found = null;
        for (int i = to - 1; i >= from; i--) {
            var match = site.tags().at(i, Lex.FRAME);
            if (match != null && match.to() <= to && site.layers().entity(i) == null) {
                if (found != null && match.to() < found.to()) {
                    break;
                }
                found = match;
            }
        }
        return found == null ? null : Frame.of(found);
    }
}
