package org.runut.annotate.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.runut.annotate.passage.Passage;
import org.runut.model.Entity;
import org.runut.pack.KnownEntity;
import org.runut.text.Token;
import org.runut.text.Tokenizer;

/** The named things a pack knows, found by their names, aliases, seats of government and adjectives. */
final class Gazetteer {
    private final Node root = new Node();

    Gazetteer(List<KnownEntity> entities) {
        for (var entity : entities) {
            add(entity.name(), entity, Sense.NAME);
            entity.aliases().forEach(alias -> add(alias, entity, Sense.NAME));
            entity.seats().forEach(seat -> add(seat, entity, Sense.SEAT));
            entity.adjectives().forEach(adjective -> add(adjective, entity, Sense.ADJECTIVE));
        }
    }

    /** In which way the words mean the entity. */
    enum Sense {
        /** They are a name of it. */
        NAME,
        /** They name the seat of its government ("Pyongyang"). */
        SEAT,
        /** They say that something or somebody is of it ("Russian"). */
        ADJECTIVE
    }

    /**
     * A known name in a text.
     *
     * @param entity what it names
     * @param from   index of its first token
     * @param to     index after its last token
     * @param sense  in which way the words mean it
     * @param town   the place of the same name, where the words name a seat of government; null where it is not known
     */
    record Hit(
            KnownEntity entity,
            int from,
            int to,
            Sense sense,
            @Nullable KnownEntity town) {
        /** Whether the words name the seat of the government rather than the entity. */
        boolean seat() {
            return sense == Sense.SEAT;
        }
    }

    private record Form(List<String> words, KnownEntity entity, Sense sense) {}

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private final List<Form> forms = new ArrayList<>(1);
    }

    private void add(String name, KnownEntity entity, Sense sense) {
        var tokens = Tokenizer.tokenize(name);
        var node = root;
        for (var token : tokens) {
            node = node.next.computeIfAbsent(token.norm(), k -> new Node());
        }
        var words = tokens.stream().map(t -> t.span().in(name)).toList();
        node.forms.add(new Form(words, entity, sense));
    }

    /** The longest known name that begins at token {@code i} and ends before {@code limit}; null for none. */
    @Nullable
    Hit longest(Passage passage, int i, int limit) {
        Hit found = null;
        var node = root;
        for (int j = i; j < limit; j++) {
            node = node.next.get(passage.token(j).norm());
            if (node == null) {
                break;
            }
            for (var form : node.forms) {
                if (casedAlike(form, passage, i)) {
                    found = new Hit(form.entity(), i, j + 1, form.sense(), town(node.forms, form));
                    break;
                }
            }
        }
        return found;
    }

    /** The place written like a seat of government; null where none is known. */
    private static @Nullable KnownEntity town(List<Form> forms, Form seat) {
        for (var form : forms) {
            if (seat.sense() == Sense.SEAT && form.entity().type() == Entity.Type.PLACE) {
                return form.entity();
            }
        }
        return null;
    }

    private static boolean casedAlike(Form form, Passage passage, int from) {
        for (int k = 0; k < form.words().size(); k++) {
            var token = passage.token(from + k);
            boolean same = passage.text().startsWith(form.words().get(k), token.start());
            boolean shouted = token.shape() == Token.Shape.UPPER && token.span().length() > 3;
            if (!same && !shouted) {
                return false;
            }
        }
        return true;
    }
}
