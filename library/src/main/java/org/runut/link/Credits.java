package org.runut.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether an article gives credit to another's outlet. */
final class Credits {
    private Credits() {}

    /** Whether the copy names the outlet of the original as its source, for the whole or for a passage. */
    static boolean given(Reading copy, Reading original) {
        String outlet = original.article().outlet();
        if (outlet == null || outlet.equals(copy.article().outlet())) {
            return false;
        }
        var name = Name.of(outlet);
        return credits(copy).stream().anyMatch(credit -> Name.of(credit).matches(name));
    }

    private static List<String> credits(Reading reading) {
        var credits = new ArrayList<>(reading.article().credits());
        reading.mentions().forEach(m -> credits.addAll(m.figure().chain().via()));
        reading.analysis().quotations().forEach(q -> credits.addAll(q.chain().via()));
        return credits;
    }

    /** The names and the numbers of a text, which survive a translation. */
    static Set<String> marks(Reading reading) {
        var marks = new HashSet<String>();
        var tokens = reading.tokens();
        for (int i = 1; i < tokens.size(); i++) {
            var token = tokens.get(i);
            var before = tokens.get(i - 1);
            if (token.isNumber()) {
                marks.add(token.norm().replace(".", "").replace(",", ""));
            } else if (token.isCapitalised() && (before.isWord() || before.is(","))) {
                marks.add(token.norm());
            }
        }
        return marks;
    }
}
