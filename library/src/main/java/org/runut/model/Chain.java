package org.runut.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way of a claim from who knows it to the article: speaker, bodies the speaker cites, relays.
 *
 * @param speaker   who says it, as printed, in the fullest form of the article; null for the article's own outlet
 * @param speakerId stable identity, where known
 * @param citing    bodies whose figure the speaker passes on, nearest first
 * @param via       media through which it was relayed, nearest to the speaker first
 */
public record Chain(@Nullable String speaker, @Nullable String speakerId, List<String> citing, List<String> via) {
    /** Said by the article's own outlet. */
    public static final Chain NONE = new Chain(null, null, List.of(), List.of());

    public Chain {
        citing = List.copyOf(citing);
        via = List.copyOf(via);
    }
}
