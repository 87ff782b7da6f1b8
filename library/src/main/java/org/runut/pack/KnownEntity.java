package org.runut.pack;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runut.model.Entity;

/**
 * A named thing that a pack knows.
 *
 * @param id      stable identity, the same in every pack ({@code country:KP}, {@code org:kr-jcs}, {@code media:yonhap})
 * @param type    what it is
 * @param name    the usual name in the pack's language
 * @param aliases other names and short forms, in the casing in which they are written
 * @param seats   capitals whose name stands for the government ("Pyongyang"); empty for what is no country
 * @param party   id of the entity whose party it belongs to (an agency's country, a medium's publisher); null for its own
 * @param adjectives words that say that something or somebody is of it ("Russian", "Ukrainians"); they name it, but
 *     are no form of its name
 */
public record KnownEntity(
        String id,
        Entity.Type type,
        String name,
        List<String> aliases,
        List<String> seats,
        @Nullable String party,
        List<String> adjectives) {
    public KnownEntity {
        aliases = List.copyOf(aliases);
        seats = List.copyOf(seats);
        adjectives = List.copyOf(adjectives);
    }

    /** Whether it is a medium: an outlet or a news agency. */
    public boolean isMedium() {
        return id.startsWith("media:");
    }
}
