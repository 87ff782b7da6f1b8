package org.runut.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.runut.pack.Lex;
import org.runut.pack.Pack;
import org.runut.text.Tokenizer;

/** Names of one body in two languages, known by the words they are made of: "Finance Ministry", "Kementerian Keuangan". */
final class BodyWords {
    private static final int FEWEST = 2;
    private static final int STEM = 4;
    private static final String LEVEL = "level";
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
        var mine = read(source.name(), language);
        var found = new ArrayList<Source>();
        for (var candidate : there) {
            if (mine.says() >= FEWEST
                    && !isNameless(candidate)
                    && (source.party() == null
                            || candidate.party() == null
                            || source.party().equals(candidate.party()))
                    && read(candidate.name(), other).mayBe(mine)) {
                found.add(candidate);
            }
        }
        if (found.size() > 1) {
            found.removeIf(candidate ->
                    Words.shared(read(candidate.name(), other).levels(), mine.levels()) == 0);
        }
        boolean taken = found.size() == 1 && same.containsKey(found.getFirst().id());
        if (found.size() == 1 && !taken && !isNameless(source)) {
            same.putIfAbsent(source.id(), found.getFirst());
        }
    }

    private static boolean isNameless(Source source) {
        return source.id().startsWith(OriginResolver.ANONYMOUS);
    }

    /** Whether two names in two languages are of bodies of different kinds: a ministry is no authority, health no trade. */
    boolean contradict(String name, String language, String other, String in) {
        var one = read(name, language).words();
        var two = read(other, in).words();
        return !one.isEmpty() && !two.isEmpty() && Words.shared(one, two) == 0;
    }

    /** Whether each of two names says what the other does not: a ministry of health, one of trade. */
    boolean apart(String name, String language, String other, String in) {
        var one = read(name, language).words();
        var two = read(other, in).words();
        return !one.isEmpty() && !two.isEmpty() && !one.containsAll(two) && !two.containsAll(one);
    }

    /**
     * What the words of a name say in every language.
     *
     * @param words  what it is and what it is for
     * @param levels how far its say reaches: a province, a city
     * @param proper its other words with a capital: whose it is
     */
    private record Read(Set<String> words, Set<String> levels, Set<String> proper) {
        /** Whether it says all that the shorter name does, of the same place as far as both name one. */
        boolean mayBe(Read shorter) {
            return words.containsAll(shorter.words)
                    && (levels.isEmpty() || shorter.levels.isEmpty() || Words.shared(levels, shorter.levels) > 0)
                    && (proper.isEmpty()
                            || shorter.proper.isEmpty()
                            || proper.stream()
                                    .anyMatch(p -> shorter.proper.stream().anyMatch(q -> alike(p, q))));
        }

        /** How much it says beside whose it is. */
        int says() {
            return words.isEmpty() ? 0 : words.size() + levels.size();
        }

        private static boolean alike(String a, String b) {
            int letters = Math.min(STEM, Math.min(a.length(), b.length()));
            return a.regionMatches(0, b, 0, letters);
        }
    }

    private Read read(String name, String language) {
        var pack = packs.get(language);
        var read = new Read(new HashSet<>(), new HashSet<>(), new HashSet<>());
        if (pack == null) {
            return read;
        }
        var tokens = Tokenizer.tokenize(name);
        var tags = pack.lexicon().tag(name, tokens);
        for (int i = 0; i < tokens.size(); ) {
            var match = tags.at(i, Lex.BODY_WORD);
            if (match != null) {
                add(match.value(), read);
            } else if (tokens.get(i).isCapitalised() && !tags.hasAny(i, Lex.FUNCTION, Lex.DETERMINER)) {
                read.proper().add(tokens.get(i).norm());
            }
            i = match == null ? i + 1 : match.to();
        }
        return read;
    }

    /** Adds what an entry says: "level province", "agency health". */
    private static void add(String value, Read read) {
        if (value.startsWith(LEVEL)) {
            String level = value.substring(LEVEL.length()).strip();
            read.levels().addAll(level.isEmpty() ? Set.of() : Set.of(level));
        } else {
            read.words().addAll(List.of(value.split(" ")));
        }
    }
}
