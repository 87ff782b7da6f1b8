package org.runut.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.runut.pack.Lex;
import org.runut.pack.Pack;
import org.runut.text.Token;
import org.runut.text.Tokenizer;

/**
 * Short names that a story's articles introduce in brackets behind the full ones ("Badan Siaga Nasional (BSN)"), or that are blended of
 * the beginnings of their words ("Kemenkeu"). Whatever is
 * named with the short name at its end is that body or a part of it ("Pusat Data BSN", "BSN Wilayah Utara").
 */
final class Abbreviations {
    private static final int SHORTEST = 3;
    private static final int SHORTEST_BLEND = 5;
    private final Collection<Pack> packs;
    private final Map<String, String> full = new HashMap<>();
    private final Set<String> names = new TreeSet<>();
    private final Map<String, Optional<String>> blends = new HashMap<>();

    Abbreviations(Collection<Pack> packs) {
        this.packs = packs;
    }

    /** Learns the short name that a name ends with, if it does; the first full name of each is kept. */
    void learn(String printed) {
        names.add(printed);
        int opens = printed.lastIndexOf(" (");
        if (opens > 0 && printed.endsWith(")")) {
            String brief = printed.substring(opens + 2, printed.length() - 1);
            if (isBrief(brief)
                    && Tokenizer.tokenize(printed.substring(0, opens)).size() > 1) {
                full.putIfAbsent(brief, printed);
            }
        }
    }

    private static boolean isBrief(String brief) {
        return brief.length() >= SHORTEST
                && brief.chars().allMatch(Character::isLetter)
                && Character.isUpperCase(brief.charAt(0));
    }

    /** The full name of the body that a voice names by its short name; null where it names none. */
    @Nullable
    String body(String voice) {
        var tokens = Tokenizer.tokenize(voice);
        for (int i = tokens.size() - 1; i >= 0; i--) {
            String name = full.get(tokens.get(i).span().in(voice));
            if (name != null && endsWith(voice, tokens, i)) {
                return name;
            }
        }
        return tokens.size() == 1 ? blends.computeIfAbsent(voice, this::blended).orElse(null) : null;
    }

    /** The only name of which the word is a blend. */
    private Optional<String> blended(String word) {
        if (word.length() < SHORTEST_BLEND || !Character.isUpperCase(word.charAt(0))) {
            return Optional.empty();
        }
        var found = names.stream().filter(name -> Blend.is(word, name)).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** Whether nothing but brackets and the name of a part stands behind the short name. */
    private boolean endsWith(String voice, List<Token> tokens, int i) {
        var behind = new ArrayList<>(tokens.subList(i + 1, tokens.size()));
        behind.removeIf(t -> t.is(")"));
        return behind.isEmpty()
                || packs.stream()
                        .anyMatch(pack -> pack.lexicon().tag(voice, behind).has(0, Lex.BRANCH));
    }
}
