package org.runut.claim;

import org.jspecify.annotations.Nullable;
import org.runut.model.Chain;
import org.runut.model.Quotation;
import org.runut.pack.Lex;

/**
 * Who is responsible for a figure: the source of the attribution that covers it; the subject of a verb of planning or
 * forecasting before it; the source of the statement that its sentence plainly continues; else nobody.
 */
final class SpeakerFinder {
    private static final int OPENING = 4;

    private final NounPhrases phrases;

    SpeakerFinder(NounPhrases phrases) {
        this.phrases = phrases;
    }

    /** The chain of the quantity at the site; {@code earlier} is the last attribution before its sentence. */
    Chain find(Site site, @Nullable Quotation covering, @Nullable Quotation earlier) {
        if (covering != null) {
            return covering.chain();
        }
        var planner = planner(site);
        if (planner != null) {
            return planner;
        }
        return earlier != null && continues(site) ? earlier.chain() : Chain.NONE;
    }

    private @Nullable Chain planner(Site site) {
        for (int i = site.mention().from() - 1; i >= site.from(); i--) {
            if (site.tags().has(i, Lex.PLANS)) {
                return subject(site, i);
            }
        }
        return null;
    }

    private @Nullable Chain subject(Site site, int verb) {
        for (int i = verb - 1; i >= site.from(); i--) {
            var entity = site.layers().entity(i);
            if (entity != null) {
                return new Chain(entity.name(), entity.id(), Chain.NONE.citing(), Chain.NONE.via());
            }
            var phrase = phrases.to(site, i, site.from());
            if (phrase != null) {
                return new Chain(phrase.in(site.passage()), null, Chain.NONE.citing(), Chain.NONE.via());
            }
        }
        return null;
    }

    /** Whether the sentence opens by pointing back ("Jumlah itu", "Sisanya") and attributes nothing itself. */
    private static boolean continues(Site site) {
        var sentence = site.sentence();
        if (!site.layers().within(sentence.span()).isEmpty()) {
            return false;
        }
        for (int i = sentence.from(); i < Math.min(sentence.to(), sentence.from() + OPENING); i++) {
            if (site.tags().hasAny(i, Lex.BACK)) {
                return true;
            }
        }
        return false;
    }
}
