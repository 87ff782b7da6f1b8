package org.runut.claim;

import org.jspecify.annotations.Nullable;
import org.runut.annotate.quantity.QuantityMention.Kind;
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
    private static final String AUXILIARY = "aux";
    private static final int SOON = 3;

    /** Verbs that say how much there is, how it stands or who says so, and not what happens. */
    private static final Lex[] NO_DEEDS = {
        Lex.FRAME,
        Lex.LINKER,
        Lex.BECOMES,
        Lex.UP,
        Lex.DOWN,
        Lex.SAYS,
        Lex.SAID,
        Lex.IS_SAID,
        Lex.STATUS,
        Lex.PLAN,
        Lex.PLANS,
        Lex.PASSIVE,
        Lex.APPROXIMATE,
        Lex.FUNCTION
    };

    private final Words words;
    private final boolean nounFirst;

    /** Finds frames in a language that puts the noun first, or last. */
    FrameFinder(Words words, boolean nounFirst) {
        this.words = words;
        this.nounFirst = nounFirst;
    }

    /** The frame of the quantity at the site, given the figures before it; null for none. */
    @Nullable
    Frame find(Site site, Earlier earlier) {
        boolean moved = isAmountOfChange(site);
        var told = find(site, moved);
        if (told == null && (isElliptic(site) || !moved && isLevel(site))) {
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

    /** Whether the number before it rose or fell to it or from it ("… dari empat menjadi 19", "27 jenazah, naik dari 19"). */
    private static boolean isLevel(Site site) {
        var before = site.before();
        if (before == null || site.isWhole() || before.kind() != site.mention().kind()) {
            return false;
        }
        int number = site.mention().from();
        var from = site.tags().endingAt(number, Lex.FROM);
        return site.tags().endingAt(number, Lex.BECOMES) != null
                || from != null && site.tags().hasAny(from.from() - 1, Lex.UP, Lex.DOWN);
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
        int own = ownClause(site);
        var before = last(site, Math.max(own, site.left()), site.mention().from(), changes);
        if (before != null) {
            return before;
        }
        var shared = last(site, Math.max(own, site.from()), site.left(), changes);
        return shared != null || own > site.from() ? shared : first(site, site.right(), site.to(), changes);
    }

    /**
     * Where what is told of the quantity begins: behind the last comma or word that joins clauses where the quantity is the object of a
     * verb of its own ("menahan lima orang dan menggeledah dua kantor"), else where the clause begins.
     */
    private int ownClause(Site site) {
        int verb = site.mention().from() - 1;
        boolean object = verb >= site.from()
                && !site.tags().hasAny(verb, NO_DEEDS)
                && words.isVerb(site.passage(), verb)
                && !isAuxiliary(site, verb);
        for (int i = verb; object && i > site.from(); i--) {
            if (site.tags().has(i, Lex.CONJUNCTION) || site.passage().token(i).is(",")) {
                return i;
            }
        }
        return site.from();
    }

    private static boolean isAuxiliary(Site site, int i) {
        var form = site.tags().at(i, Lex.VERB);
        return form != null && form.value().equals(AUXILIARY);
    }

    private @Nullable Frame governing(Site site, boolean changes) {
        var match = site.tags().endingAt(site.mention().from(), Lex.FRAME);
        var frame = match == null || match.from() < site.left() || isInThing(site, match) ? null : Frame.of(match);
        if (frame == null) {
            return null;
        }
        boolean own = !nounFirst || frame.isDeed() || !frame.namesPeople();
        return own && takes(frame, changes) ? frame : null;
    }

    private @Nullable Frame first(Site site, int from, int to, boolean changes) {
        for (int i = from; i < to && !saysAt(site, i); i++) {
            var frame = at(site, i, to, changes);
            if (frame != null && !frame.isDeed() && !takesObject(site, frame)) {
                var main = site.tags().has(i - 1, Lex.RELATIVE) ? said(site, frame, to, changes) : null;
                return main != null ? main : frame;
            }
        }
        return null;
    }

    /** Whether a verb is active and tells of what stands behind it ("killed a guard", "employs 1,200"). */
    private boolean takesObject(Site site, Frame frame) {
        if (nounFirst || site.tags().has(frame.from() - 1, Lex.PASSIVE)) {
            return false;
        }
        var after = site.after();
        boolean counted = after != null && after.from() == frame.to() && after.kind() == Kind.COUNT;
        return counted || site.tags().has(frame.to(), Lex.DETERMINER);
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
        return takes(frame, changes) && !isThing(site, match, frame) && !isInThing(site, match) ? frame : null;
    }

    /** Whether the word is but the end of the name of a thing ("ganti rugi"). */
    private static boolean isInThing(Site site, Lexicon.Match match) {
        var thing = site.tags().endingAt(match.to(), Lex.CONCEPT);
        return thing != null && thing.from() < match.from();
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
