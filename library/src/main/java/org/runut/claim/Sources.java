package org.runut.claim;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.runut.model.Explanation.Ground;
import org.runut.model.Quotation;

/** How the words that name a source lead to the one who speaks. */
final class Sources {
    private Sources() {}

    /** The ground on which the speaker of an attribution was taken. */
    static Ground ground(Quotation attribution, String text) {
        String speaker = attribution.chain().speaker();
        var source = attribution.source();
        if (speaker == null) {
            return Ground.NOTHING;
        }
        if (source == null) {
            return Ground.CARRIED_OVER;
        }
        var named = words(source.in(text));
        var full = words(speaker);
        if (named.containsAll(full)) {
            return Ground.QUOTED;
        }
        full.retainAll(named);
        return full.isEmpty() ? Ground.POINTED_TO : Ground.SHORT_NAME;
    }

    private static Set<String> words(String name) {
        var words = new HashSet<String>();
        int start = -1;
        for (int i = 0; i <= name.length(); i++) {
            boolean inside = i < name.length() && Character.isLetterOrDigit(name.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                words.add(name.substring(start, i).toLowerCase(Locale.ROOT));
                start = -1;
            }
        }
        return words;
    }
}
