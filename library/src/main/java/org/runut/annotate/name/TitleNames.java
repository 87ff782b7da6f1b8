package org.runut.annotate.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.runut.annotate.passage.Passage;

/**
 * Names in a headline, where every word may be capitalised: only those that the pack knows or that the body of
 * the article names.
 */
final class TitleNames {
    private static final int MOST = 64;
    private final Gazetteer gazetteer;
    private final Map<String, List<Form>> forms = new HashMap<>();

    private record Form(List<String> norms, Mention mention) {}

    TitleNames(Gazetteer gazetteer, Passage text, List<Mention> mentions) {
        this.gazetteer = gazetteer;
        for (var mention : mentions) {
            var norms = new ArrayList<String>();
            for (int i = mention.from(); i < mention.to(); i++) {
                norms.add(text.token(i).norm());
            }
            var list = forms.computeIfAbsent(norms.getFirst(), k -> new ArrayList<>(1));
            if (list.size() < MOST && list.stream().noneMatch(f -> f.norms().equals(norms))) {
                list.add(new Form(norms, mention));
            }
        }
    }

    /** The names in a headline, in order. */
    List<Mention> in(Passage title) {
        return in(title, 0, title.tokens().size());
    }

    /** The names in the tokens {@code from..to} of a passage, in order. */
    List<Mention> in(Passage title, int from, int to) {
        var found = new ArrayList<Mention>();
        int i = from;
        while (i < to) {
            var mention = title.token(i).isCapitalised() ? at(title, i) : null;
            if (mention != null) {
                found.add(mention);
                i = mention.to();
            } else {
                i++;
            }
        }
        return found;
    }

    private @Nullable Mention at(Passage title, int i) {
        var hit = gazetteer.longest(title, i, title.tokens().size());
        Mention best = hit == null ? null : Mention.of(hit, title);
        for (var form : forms.getOrDefault(title.token(i).norm(), List.of())) {
            int to = i + form.norms().size();
            boolean longer = best == null || to > best.to();
            if (longer && matches(title, i, form.norms())) {
                best = Mention.of(i, to, form.mention().type());
            }
        }
        return best;
    }

    private static boolean matches(Passage title, int from, List<String> norms) {
        if (from + norms.size() > title.tokens().size()) {
            return false;
        }
        for (int k = 0; k < norms.size(); k++) {
            if (!title.token(from + k).norm().equals(norms.get(k))) {
                return false;
            }
        }
        return true;
    }
}
