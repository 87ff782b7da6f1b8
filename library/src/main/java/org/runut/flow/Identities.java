package org.runut.flow;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.runut.model.Binding;
import org.runut.model.Chain;
import org.runut.model.Entity;
import org.runut.model.Figure;
import org.runut.model.Occurrence;
import org.runut.model.Quotation;
import org.runut.model.Role;

/**
 * Gives an id to what no pack knows: its type and the words of its fullest name ({@code person:yuda-prawira}), so that it is
 * the same in every article that names it in full.
 */
final class Identities {
    private static final int LONGEST = 80;

    private final Map<String, String> byName = new HashMap<>();

    /** Learns the ids of the entities of an article, those that a pack knows and the others. */
    Identities(List<Entity> entities) {
        for (var entity : entities) {
            String id = entity.id() == null ? made(entity) : entity.id();
            if (!id.isEmpty()) {
                byName.putIfAbsent(entity.name(), id);
            }
        }
    }

    private static String made(Entity entity) {
        String words = slug(entity.name());
        return words.isEmpty() ? "" : prefix(entity.type()) + words;
    }

    private static String prefix(Entity.Type type) {
        return switch (type) {
            case PERSON -> "person:";
            case ORGANISATION -> "org:";
            case PLACE -> "place:";
            case COUNTRY -> "country:";
            case PRODUCT -> "product:";
            case EVENT -> "event:";
        };
    }

    /** The letters and digits of a name, small and without accents, its words joined by hyphens; what is in brackets left out. */
    static String slug(String name) {
        int bracket = name.indexOf('(');
        String bare = bracket > 0 ? name.substring(0, bracket) : name;
        var slug = new StringBuilder();
        Normalizer.normalize(bare, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .forEach(c -> {
                    if (Character.isLetterOrDigit(c)) {
                        slug.appendCodePoint(c);
                    } else if (Character.getType(c) != Character.NON_SPACING_MARK
                            && c != '\''
                            && c != '’'
                            && !slug.isEmpty()
                            && slug.charAt(slug.length() - 1) != '-') {
                        slug.append('-');
                    }
                });
        int end = Math.min(slug.length(), LONGEST);
        while (end > 0 && slug.charAt(end - 1) == '-') {
            end--;
        }
        return slug.substring(0, end);
    }

    private @Nullable String id(@Nullable String known, @Nullable String name) {
        return known != null || name == null ? known : byName.get(name);
    }

    /** The entity with its id. */
    Entity with(Entity entity) {
        return entity.id() != null
                ? entity
                : new Entity(entity.part(), entity.span(), entity.type(), entity.name(), id(null, entity.name()));
    }

    /** The figure with the ids of its speaker and of those who take part. */
    Figure with(Figure f) {
        var b = f.binding();
        var roles = b.roles().stream()
                .map(r -> new Role(r.role(), r.name(), id(r.id(), r.name())))
                .toList();
        var binding = new Binding(
                b.counted(), b.concept(), b.frame(), roles, b.scope(), b.basis(), b.tally(), b.measure(), b.label());
        return new Figure(
                f.id(),
                f.quantity(),
                binding,
                f.status(),
                with(f.chain()),
                f.asOf(),
                f.asOfBasis(),
                f.confidence(),
                f.sentence(),
                f.explanation());
    }

    /** The quotation with the id of its speaker. */
    Quotation with(Quotation q) {
        return new Quotation(q.part(), q.content(), q.direct(), q.source(), q.cue(), with(q.chain()));
    }

    /** The occurrence with the id of its speaker. */
    Occurrence with(Occurrence o) {
        return new Occurrence(
                o.id(),
                o.place(),
                o.what(),
                o.label(),
                o.participants(),
                o.location(),
                o.time(),
                o.status(),
                with(o.chain()),
                o.sentence());
    }

    private Chain with(Chain chain) {
        return new Chain(chain.speaker(), id(chain.speakerId(), chain.speaker()), chain.citing(), chain.via());
    }
}
