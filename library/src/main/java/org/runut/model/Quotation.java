package org.runut.model;

import org.jspecify.annotations.Nullable;

/**
 * An attribution (PARC, PolNeAR): source, cue and content.
 *
 * @param part    where the spans count
 * @param content what is said; without its quotation marks where direct
 * @param direct  whether the words are the speaker's own, in quotation marks
 * @param source  the words that name the source; null where it is carried over from an earlier paragraph, or nothing names it
 * @param cue     the words that attribute ("kata", "menurut"); null where there are none
 * @param chain   speaker, citations and relays
 */
public record Quotation(
        Part part,
        Span content,
        boolean direct,
        @Nullable Span source,
        @Nullable Span cue,
        Chain chain) {}
