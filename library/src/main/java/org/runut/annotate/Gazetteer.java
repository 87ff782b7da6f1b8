package org.runut.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.runut.pack.KnownEntity;
import org.runut.text.Token;
import org.runut.text.Tokenizer;

/** The named things a pack knows, found by their names, aliases and seats of government. */
final class Gazetteer {
    private final Node root = new Node();

    Gazetteer(List<KnownEntity> entities) {
        for (var entity : entities) {
            add(entity.name(), entity, false);
            entity.aliases().forEach(alias -> add(alias, entity, false));
            entity.seats().forEach(seat -> add(seat, entity, true));
        }
    }

    /**
     * A known name in a text.
     *
     * @param entity what it names
     * @param from   index of its first token
     * @param to     index after its last token
     * @param seat   whether the words name the seat of the government rather than the entity
     */
    record Hit(KnownEntity entity, int from, int to, boolean seat) {}

    private record Form(List<String> words, KnownEntity entity, boolean seat) {}

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private final List<Form> forms = new ArrayList<>(1);
    }

    private void add(String name, KnownEntity entity, boolean seat) {
        var tokens = Tokenizer.tokenize(name);
        var node = root;
        for (var token : tokens) {
            node = node.next.computeIfAbsent(token.norm(), k -> new Node());
        }
        var words = tokens.stream().map(t -> t.span().in(name)).toList();
        node.forms.add(new Form(words, entity, seat));
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
                    found = new Hit(form.entity(), i, j + 1, form.seat());
                    break;
                }
            }
        }
        return found;
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
