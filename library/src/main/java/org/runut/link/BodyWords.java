package org.runut.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.runut.pack.Lex;
import org.runut.pack.Pack;
import org.runut.text.Tokenizer;

/** Names of one body in two languages, known by the words they are made of: "Finance Ministry", "Kementerian Keuangan". */
final class BodyWords {
    private static final int FEWEST = 2;
    private final Map<String, Pack> packs = new HashMap<>();

    BodyWords(Collection<Pack> packs) {
        packs.forEach(pack -> this.packs.putIfAbsent(pack.language(), pack));
    }

    /** The origin that each one named in another language is, by its id; where several may be meant none is. */
    Map<String, Source> same(Map<Mention, Source> sources) {
        var spoken = new TreeMap<String, Map<String, Source>>();
        sources.forEach((mention, source) -> spoken.computeIfAbsent(
                        mention.reading().article().language(), k -> new TreeMap<>())
                .putIfAbsent(source.id(), source));
        var same = new TreeMap<String, Source>();
        spoken.forEach((language, here) -> spoken.forEach((other, there) -> {
            if (!language.equals(other)) {
                here.values().stream()
                        .filter(source -> !there.containsKey(source.id()))
                        .forEach(source -> match(source, language, other, there.values(), same));
            }
        }));
        return same;
    }

    private void match(
            Source source, String language, String other, Collection<Source> there, Map<String, Source> same) {
        var mine = keys(source.name(), language);
        var found = new ArrayList<Source>();
        for (var candidate : there) {
            if (mine.size() >= FEWEST && keys(candidate.name(), other).containsAll(mine)) {
                found.add(candidate);
            }
        }
        boolean taken = found.size() == 1 && same.containsKey(found.getFirst().id());
        if (found.size() == 1 && !taken && !source.id().startsWith(OriginResolver.ANONYMOUS)) {
            same.putIfAbsent(source.id(), found.getFirst());
        }
    }

    /** What the words of a name say in every language. */
    private Set<String> keys(String name, String language) {
        var pack = packs.get(language);
        if (pack == null) {
            return Set.of();
        }
        var tokens = Tokenizer.tokenize(name);
        var tags = pack.lexicon().tag(name, tokens);
        var keys = new HashSet<String>();
        for (int i = 0; i < tokens.size(); ) {
            var match = tags.at(i, Lex.BODY_WORD);
            if (match != null) {
                keys.add(match.value());
            }
            i = match == null ? i + 1 : match.to();
        }
        return keys;
    }
}
