package org.runut.annotate.attribution;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.runut.annotate.name.Names;
import org.runut.annotate.passage.Passage;
import org.runut.model.Entity;
import org.runut.pack.Lex;

/** The persons of a passage and what pronoun can mean them, by their given names and forms of address. */
final class People {
    private static final int FAR = 120;
    private final Passage passage;
    private final Names names;
    private final Map<String, String> genders = new HashMap<>();

    People(Passage passage, Names names) {
        this.passage = passage;
        this.names = names;
        for (int i = 0; i < passage.tokens().size(); i = names.end(i)) {
            var entity = names.startingAt(i);
            if (entity != null && entity.type() == Entity.Type.PERSON) {
                String gender = told(i, names.end(i));
                if (!gender.isEmpty()) {
                    genders.putIfAbsent(entity.name(), gender);
                }
            }
        }
    }

    private String told(int from, int to) {
        for (int i = Math.max(0, from - 2); i < from; i++) {
            var address = passage.tags().at(i, Lex.HONORIFIC);
            if (address != null && !address.value().isEmpty()) {
                return address.value();
            }
        }
        var given = to - from > 1 ? passage.tags().at(from, Lex.GIVEN_NAME) : null;
        return given == null ? "" : given.value();
    }

    /** Whether the pronoun may mean whom the source names. */
    boolean fits(Source source, String gender) {
        return source.person() && genders.getOrDefault(source.name(), gender).equals(gender);
    }

    /** Notes that a pronoun of this gender has meant the source. */
    void note(Source source, String gender) {
        genders.putIfAbsent(source.name(), gender);
    }

    /** The person named last before {@code i} whom the pronoun may mean; null for none near. */
    @Nullable
    Source lastBefore(int i, String gender) {
        for (int k = i - 1; k >= Math.max(0, i - FAR); k = names.start(k) - 1) {
            var entity = names.at(k);
            if (entity != null && entity.type() == Entity.Type.PERSON) {
                var source = new Source(-1, -1, entity.name(), entity.id(), true, false);
                if (fits(source, gender)) {
                    return source;
                }
            }
        }
        return null;
    }
}
