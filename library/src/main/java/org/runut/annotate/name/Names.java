package org.runut.annotate.name;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.runut.annotate.passage.Passage;
import org.runut.model.Entity;

/** The entities of one passage, by token. */
public final class Names {
    private final Entity[] entities;
    private final int[] covering;
    private final int[] from;
    private final int[] to;
    private final Set<String> organisations;

    /** The entities among the tokens of a passage. */
    public Names(Passage passage, List<Entity> all) {
        entities = all.stream().filter(e -> e.part() == passage.part()).toArray(Entity[]::new);
        covering = new int[passage.tokens().size()];
        from = new int[entities.length];
        to = new int[entities.length];
        Arrays.fill(covering, -1);
        organisations = all.stream()
                .filter(e -> e.type() == Entity.Type.ORGANISATION)
                .map(Entity::name)
                .collect(Collectors.toSet());
        for (int k = 0; k < entities.length; k++) {
            from[k] = passage.tokenAt(entities[k].span().start());
            to[k] = passage.tokenEnd(entities[k].span());
            for (int i = from[k]; i < to[k]; i++) {
                covering[i] = k;
            }
        }
        coverTitles(passage);
    }

    /** A person's name reaches over shortened titles before it ("Drs. Agus Salim") and degrees behind it (", M.Si."). */
    private void coverTitles(Passage passage) {
        var degrees = new Degrees(passage);
        for (int k = 0; k < entities.length; k++) {
            if (entities[k].type() == Entity.Type.PERSON) {
                int start = degrees.start(from[k]);
                Arrays.fill(covering, start, from[k], k);
                from[k] = start;
                int end = degrees.end(to[k]);
                Arrays.fill(covering, to[k], end, k);
                to[k] = end;
            }
        }
    }

    /** Whether the name is that of an organisation the passage names. */
    public boolean isOrganisation(String name) {
        return organisations.contains(name);
    }

    /** The entity that covers token {@code i}; null for none, also outside the passage. */
    @Nullable
    public Entity at(int i) {
        return i < 0 || i >= covering.length || covering[i] < 0 ? null : entities[covering[i]];
    }

    /** The entity that begins at token {@code i}; null for none. */
    @Nullable
    public Entity startingAt(int i) {
        return at(i) != null && from[covering[i]] == i ? entities[covering[i]] : null;
    }

    /** Index after the entity that covers token {@code i}; {@code i + 1} where there is none. */
    public int end(int i) {
        return at(i) == null ? i + 1 : to[covering[i]];
    }

    /** Index of the first token of the entity that covers token {@code i}; {@code i} where there is none. */
    public int start(int i) {
        return at(i) == null ? i : from[covering[i]];
    }

    /** Index of the first token of a person's name in {@code a..b}; -1 for none. */
    public int person(int a, int b) {
        return find(a, b, Entity.Type.PERSON);
    }

    /** Index of the first token of the first entity of that type that begins in {@code a..b}; -1 for none. */
    int find(int a, int b, Entity.Type type) {
        for (int i = Math.max(0, a); i < b; i++) {
            var entity = startingAt(i);
            if (entity != null && entity.type() == type) {
                return i;
            }
        }
        return -1;
    }
}
