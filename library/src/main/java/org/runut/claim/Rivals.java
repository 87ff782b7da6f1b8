package org.runut.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runut.model.Explanation.Alternative;
import org.runut.model.Explanation.Ground;
import org.runut.model.Explanation.Property;
import org.runut.model.Explanation.Rejection;
import org.runut.model.Place;
import org.runut.model.Span;
import org.runut.pack.Lex;
import org.runut.pack.Lexicon;

/** Finds what else near a figure could have been taken for what was taken, and why it was not. */
final class Rivals {
    private static final int REACH = 30;
    private static final int MOST = 2;

    private final RivalNouns nouns;
    private final RivalSpeakers speakers = new RivalSpeakers();

    Rivals(Words words) {
        nouns = new RivalNouns(words);
    }

    /**
     * What was taken.
     *
     * @param counted what is counted
     * @param frame   what happens to it; null for nothing
     * @param status  the status
     * @param speaker who says it
     * @param time    when it holds
     */
    record Taken(
            Counted counted,
            @Nullable Frame frame,
            FoundStatus status,
            SpeakerFinder.Found speaker,
            AsOfFinder.Found time) {}

    /** The alternatives of a figure, the nearest to its number first for each property. */
    List<Alternative> find(Site site, Taken taken) {
        var found = new ArrayList<Alternative>();
        nouns.find(site, taken.counted(), found);
        words(site, Lex.FRAME, taken, found);
        words(site, Lex.STATUS, taken, found);
        speakers.find(site, taken.speaker(), found);
        times(site, taken.time(), found);
        return found;
    }

    /** Where the look around a figure begins. */
    static int lowest(Site site) {
        return Math.max(site.sentence().from(), site.mention().from() - REACH);
    }

    /** Where the look around a figure ends. */
    static int highest(Site site) {
        return Math.min(site.sentence().to(), site.mention().to() + REACH);
    }

    private static void words(Site site, Lex kind, Taken taken, List<Alternative> found) {
        int before = found.size();
        for (int d = 0; d < REACH && found.size() < before + MOST; d++) {
            word(site, kind, site.mention().to() + d, taken, found);
            word(site, kind, site.mention().from() - 1 - d, taken, found);
        }
    }

    private static void word(Site site, Lex kind, int i, Taken taken, List<Alternative> found) {
        boolean near = i >= lowest(site) && i < highest(site);
        var match = near && site.layers().quantity(i) == null ? site.tags().at(i, kind) : null;
        if (match == null) {
            return;
        }
        boolean status = kind == Lex.STATUS;
        var rejection = status ? status(site, match, taken.status()) : frame(site, match, taken);
        if (rejection != null) {
            var span = site.passage().span(match.from(), match.to());
            var place = new Place(site.mention().quantity().part(), span);
            String value = status ? match.value() : Frame.of(match).key();
            found.add(new Alternative(status ? Property.STATUS : Property.FRAME, value, place, rejection));
        }
    }

    private static @Nullable Rejection status(Site site, Lexicon.Match match, FoundStatus taken) {
        if (FoundStatus.named(match) == taken.status()) {
            return null;
        }
        if (site.tags().has(match.from() - 1, Lex.NEGATION)) {
            return Rejection.NEGATED;
        }
        boolean stronger = taken.ground() == Ground.CUE || taken.ground() == Ground.NEGATED;
        return stronger ? Rejection.OUTRANKED : position(site, match.from());
    }

    private static @Nullable Rejection frame(Site site, Lexicon.Match match, Taken taken) {
        var frame = Frame.of(match);
        var chosen = taken.frame();
        boolean same = chosen != null
                && (chosen.key().equals(frame.key()) || chosen.from() < match.to() && match.from() < chosen.to());
        var rejection = position(site, match.from());
        boolean far = chosen != null && rejection == Rejection.OTHER_CLAUSE;
        return same || far || frame.isChange() ? null : rejection;
    }

    /** Why a word at this place was passed over. */
    static Rejection position(Site site, int i) {
        if (i < site.from() || i >= site.to()) {
            return Rejection.OTHER_CLAUSE;
        }
        return i < site.left() || i >= site.right() ? Rejection.OTHER_NUMBER : Rejection.FURTHER;
    }

    private static void times(Site site, AsOfFinder.Found taken, List<Alternative> found) {
        Span last = taken.span();
        int before = found.size();
        for (int i = lowest(site); i < highest(site) && found.size() < before + MOST; i++) {
            var time = site.layers().time(i);
            if (time == null || time.value() == null || time.span().equals(last)) {
                continue;
            }
            last = time.span();
            if (!time.span().equals(taken.span())) {
                found.add(new Alternative(
                        Property.TIME, time.value().value(), new Place(time.part(), time.span()), position(site, i)));
            }
        }
    }
}
