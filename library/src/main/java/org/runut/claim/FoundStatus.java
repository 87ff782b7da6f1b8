package org.runut.claim;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.runut.model.Explanation.Ground;
import org.runut.model.Quotation;
import org.runut.model.Span;
import org.runut.model.Status;
import org.runut.pack.Lexicon;

/**
 * A status and what it rests on.
 *
 * @param status the status
 * @param ground what it rests on
 * @param span   the words that say so; null where none do
 */
record FoundStatus(Status status, Ground ground, @Nullable Span span) {
    /** The status that the cue of an attribution gives. */
    static FoundStatus ofCue(Status status, @Nullable Quotation attribution) {
        return new FoundStatus(status, Ground.CUE, attribution == null ? null : attribution.cue());
    }

    /** The status that a word of the site says. */
    static FoundStatus ofWord(Site site, Lexicon.Match match, Ground ground) {
        return new FoundStatus(named(match), ground, site.passage().span(match.from(), match.to()));
    }

    /** The status that an entry of the lexicon makes. */
    static Status named(Lexicon.Match match) {
        return Status.valueOf(match.value().toUpperCase(Locale.ROOT));
    }
}
