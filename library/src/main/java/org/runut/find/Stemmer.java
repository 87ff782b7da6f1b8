package org.runut.find;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.runut.pack.Pack;

/** Cuts words down to what their forms have in common, in each language as its pack says. */
public final class Stemmer {
    private final List<Pack> packs;

    /** One that knows the languages of these packs. */
    public Stemmer(Collection<Pack> packs) {
        this.packs = List.copyOf(packs);
    }

    /** What words of a language are forms of; the words themselves where no pack knows it. */
    List<String> stems(Collection<String> words, String language) {
        var pack = packs.stream().filter(p -> p.language().equals(language)).findFirst();
        var stems = new LinkedHashSet<String>();
        for (String word : words) {
            pack.ifPresentOrElse(p -> stems.addAll(p.affixes().stems(word)), () -> stems.add(word));
        }
        return List.copyOf(stems);
    }

    /** What a word of any language may be a form of. */
    Set<String> stems(String word) {
        var stems = new LinkedHashSet<String>();
        stems.add(word);
        packs.forEach(pack -> stems.addAll(pack.affixes().stems(word)));
        return stems;
    }
}
