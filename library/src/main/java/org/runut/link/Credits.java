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

    /** The capitalised words and the numbers of a text, which survive a translation. */
    static Set<String> marks(Reading reading) {
        var marks = new HashSet<String>();
        for (var token : reading.tokens()) {
            if (token.isNumber() || token.isCapitalised()) {
                marks.add(token.isNumber() ? token.norm().replace(".", "").replace(",", "") : token.norm());
            }
        }
        return marks;
    }
}
