package org.runut.link;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.runut.model.Entity;
import org.runut.pack.KnownEntity;
import org.runut.pack.Pack;
import org.runut.text.Token;
import org.runut.text.Tokenizer;

/** The named things of all packs, by id and by every way to write them. */
final class KnownNames {
    private static final int LONGEST = 6;
    private final Map<String, KnownEntity> byId = new HashMap<>();
    private final Map<String, KnownEntity> byName = new HashMap<>();

    KnownNames(Collection<Pack> packs) {
        for (var pack : packs) {
            for (var entity : pack.entities()) {
                byId.putIfAbsent(entity.id(), entity);
                byName.putIfAbsent(entity.name(), entity);
                entity.aliases().forEach(alias -> byName.putIfAbsent(alias, entity));
                entity.seats().forEach(seat -> byName.putIfAbsent(seat, entity));
                entity.adjectives().forEach(adjective -> byName.putIfAbsent(adjective, entity));
            }
        }
    }

    /** The thing with this id; null for none. */
    @Nullable
    KnownEntity withId(@Nullable String id) {
        return id == null ? null : byId.get(id);
    }

    /** The thing written like this; null for none. */
    @Nullable
    KnownEntity named(String printed) {
        return byName.get(printed);
    }

    /** The party of a known thing: that of its own party, and so on up; itself where it has none. */
    String party(KnownEntity entity) {
        var top = entity;
        for (int i = 0; i < LONGEST; i++) {
            var above = withId(top.party());
            if (above == null) {
                return top.party() == null ? top.id() : top.party();
            }
            top = above;
        }
        return top.id();
    }

    /** The country named last inside a name ("Kementerian Pertahanan Rusia"); null for none. */
    @Nullable
    KnownEntity countryIn(String printed) {
        var tokens = Tokenizer.tokenize(printed);
        for (int to = tokens.size(); to > 0; to--) {
            for (int from = Math.max(0, to - LONGEST); from < to; from++) {
                var entity = byName.get(words(printed, tokens.get(from), tokens.get(to - 1)));
                if (entity != null && entity.type() == Entity.Type.COUNTRY) {
                    return entity;
                }
            }
        }
        return null;
    }

    private static String words(String printed, Token from, Token to) {
        return printed.substring(from.start(), to.end());
    }
}
