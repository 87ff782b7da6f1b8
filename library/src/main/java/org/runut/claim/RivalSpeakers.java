package org.runut.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runut.model.Chain;
import org.runut.model.Entity;
import org.runut.model.Explanation.Alternative;
import org.runut.model.Explanation.Property;
import org.runut.model.Explanation.Rejection;
import org.runut.model.Place;
import org.runut.model.Quotation;
import org.runut.model.Span;
import org.runut.pack.Lex;

/** Who else is named near a figure, or spoke before it, and does not answer for it. */
final class RivalSpeakers {
    private static final int MOST = 3;
    private static final int RECENT = 400;

    /** Adds those who were passed over: who speaks in the sentence, who spoke before it, who is only named. */
    void find(Site site, SpeakerFinder.Found taken, List<Alternative> found) {
        int first = found.size();
        for (var other : site.layers().touching(Rivals.lowest(site), Rivals.highest(site))) {
            if (found.size() < first + MOST && !other.equals(taken.attribution())) {
                boolean outer = other.content().contains(site.span());
                add(site, taken, other, outer ? Rejection.OUTER : Rejection.SPEAKS_ELSEWHERE, first, found);
            }
        }
        var before = taken.chain().speaker() == null
                ? site.layers().before(site.sentence().span().start())
                : null;
        if (before != null && found.size() == first && isRecent(site, before)) {
            add(site, taken, before, Rejection.NOT_CARRIED, first, found);
        }
        named(site, taken, first, found);
    }

    private static boolean isRecent(Site site, Quotation before) {
        return site.sentence().span().start() - before.content().end() < RECENT;
    }

    private static void add(
            Site site,
            SpeakerFinder.Found taken,
            Quotation other,
            Rejection rejection,
            int first,
            List<Alternative> found) {
        String speaker = other.chain().speaker();
        if (speaker != null) {
            Span source = other.source() != null ? other.source() : other.content();
            add(site, taken.chain(), speaker, source, rejection, first, found);
        }
    }

    private static void named(Site site, SpeakerFinder.Found taken, int first, List<Alternative> found) {
        Entity last = null;
        for (int i = Rivals.lowest(site); i < Rivals.highest(site) && found.size() < first + MOST; i++) {
            var entity = site.layers().entity(i);
            boolean unit = site.layers().quantity(i) != null || site.tags().hasAny(i, Lex.UNIT, Lex.CURRENCY);
            if (entity == null || unit || entity.equals(last)) {
                continue;
            }
            last = entity;
            boolean relay = taken.chain().via().contains(entity.name());
            if (Explainer.speaks(entity) && !isSource(taken.attribution(), entity)) {
                var rejection = relay ? Rejection.PASSES_ON : Rejection.ONLY_NAMED;
                add(site, taken.chain(), entity.name(), entity.span(), rejection, first, found);
            }
        }
    }

    private static boolean isSource(@Nullable Quotation attribution, Entity entity) {
        return attribution != null
                && attribution.source() != null
                && attribution.source().overlaps(entity.span());
    }

    private static void add(
            Site site, Chain taken, String name, Span span, Rejection rejection, int first, List<Alternative> found) {
        boolean told = name.equals(taken.speaker());
        for (var other : found.subList(first, found.size())) {
            told |= other.value().equals(name);
        }
        if (!told) {
            found.add(new Alternative(
                    Property.SPEAKER, name, new Place(site.mention().quantity().part(), span), rejection));
        }
    }
}
