package org.runut.link;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.runut.model.Chain;
import org.runut.text.Token;

/** Which articles give credit to whose outlet. */
final class Credits {
    private final Map<Reading, Set<Reading>> given = new HashMap<>();
    private final Map<Reading, Map<String, Boolean>> written = new HashMap<>();

    Credits(List<Reading> readings) {
        var outlets = new HashMap<Reading, Name>();
        for (var reading : readings) {
            String outlet = reading.article().outlet();
            if (outlet != null) {
                outlets.put(reading, Name.of(outlet));
            }
        }
        for (var copy : readings) {
            var credits = credits(copy).stream().map(Name::of).toList();
            outlets.forEach((original, outlet) -> {
                if (!outlet.equals(outlets.get(copy)) && credits.stream().anyMatch(c -> c.matches(outlet))) {
                    given.computeIfAbsent(copy, k -> new HashSet<>()).add(original);
                }
            });
        }
    }

    /** Whether the copy names the outlet of the original as its source, for the whole or for a passage. */
    boolean given(Reading copy, Reading original) {
        return given.getOrDefault(copy, Set.of()).contains(original);
    }

    /** Whether the copy's text names the outlet of the original at all ("told Orient Cable", "Translated from …"). */
    boolean named(Reading copy, Reading original) {
        String outlet = original.article().outlet();
        return outlet != null
                && !outlet.equals(copy.article().outlet())
                && isNoLater(original, copy)
                && written.computeIfAbsent(copy, k -> new HashMap<>())
                        .computeIfAbsent(outlet, name -> names(copy, name));
    }

    private static boolean names(Reading copy, String outlet) {
        return copy.article().text().contains(outlet) || isWritten(Name.of(outlet), copy);
    }

    /** Whether the original may have been there first: it came before, or on the same day at an hour that is not told. */
    static boolean isNoLater(Reading original, Reading copy) {
        var first = original.day();
        boolean told = original.moment() != null && copy.moment() != null;
        return original.order() < copy.order() || !told && first != null && first.equals(copy.day());
    }

    /** How many articles give credit to its outlet. */
    long of(Reading original) {
        return given.values().stream()
                .filter(credited -> credited.contains(original))
                .count();
    }

    /** Whether the text has an abbreviation with which the outlet writes its name. */
    private static boolean isWritten(Name outlet, Reading copy) {
        return !outlet.written().isEmpty()
                && outlet.words().size() > 1
                && copy.tokens().stream()
                        .anyMatch(t -> t.shape() == Token.Shape.UPPER
                                && outlet.written().contains(t.norm()));
    }

    /**
     * Whom an article names as a source: an outlet that is made to speak, or a body whose own outlet it is, is credited too; one that is
     * named for a single direct quotation is not.
     */
    private static Set<String> credits(Reading reading) {
        var credits = new HashSet<>(reading.article().credits());
        reading.mentions().forEach(m -> add(m.figure().chain(), credits));
        reading.analysis().quotations().stream().filter(q -> !q.direct()).forEach(q -> add(q.chain(), credits));
        return credits;
    }

    private static void add(Chain chain, Set<String> credits) {
        credits.addAll(chain.via());
        if (chain.speaker() != null) {
            credits.add(chain.speaker());
        }
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
