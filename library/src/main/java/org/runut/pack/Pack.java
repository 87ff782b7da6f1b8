package org.runut.pack;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The data of one language, parsed once and never changed.
 *
 * @param language  BCP 47 code
 * @param decimal   the mark between units and tenths
 * @param grouping  the mark between thousands
 * @param nounFirst whether a noun comes before what describes it ("tentara Korea Utara") rather than after
 * @param monthFirst whether a date in figures puts the month before the day, and the day of a month follows its name
 * @param lexicon   tagged words and phrases
 * @param entities  named things it knows
 * @param publishers which outlets belong together
 * @param digest    of all its data: another pack, or another state of it, has another
 * @param names     the model that finds names; null where the pack has none and rules find them alone
 * @param affixes   how words are cut down for searching
 * @param senses    which words mean much the same
 */
public record Pack(
        String language,
        char decimal,
        char grouping,
        boolean nounFirst,
        boolean monthFirst,
        Lexicon lexicon,
        List<KnownEntity> entities,
        List<Publisher> publishers,
        String digest,
        @Nullable PackModel names,
        Affixes affixes,
        Senses senses) {
    public Pack {
        entities = List.copyOf(entities);
        publishers = List.copyOf(publishers);
    }
}
