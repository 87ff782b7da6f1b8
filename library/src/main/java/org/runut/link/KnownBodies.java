package org.runut.link;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.runut.model.Entity;
import org.runut.pack.KnownEntity;
import org.runut.text.Tokenizer;

/** Sources that the packs know, alone or named together, and the parties of those they do not know. */
final class KnownBodies {
    private final KnownNames names;
    private final Voices voices;
    private final Set<String> places = new HashSet<>();

    KnownBodies(KnownNames names, Voices voices, List<Reading> readings) {
        this.names = names;
        this.voices = voices;
        for (var reading : readings) {
            reading.analysis().names().stream()
                    .filter(e -> e.type() == Entity.Type.COUNTRY || e.name().indexOf(' ') < 0)
                    .forEach(e -> places.add(e.name()));
        }
    }

    /** A source that is known. */
    Source source(KnownEntity entity) {
        return single(entity.id(), entity.name(), names.party(entity));
    }

    /** A source on its own. */
    static Source single(String id, String name, @Nullable String party) {
        return new Source(id, name, party, Set.of(id), Set.of(party == null ? id : party));
    }

    /** Several that stand together. */
    Source together(String voice, List<KnownEntity> joint) {
        var members = joint.stream().map(KnownEntity::id).collect(Collectors.toCollection(TreeSet::new));
        var sides = joint.stream().map(names::party).collect(Collectors.toCollection(TreeSet::new));
        return new Source(String.join("+", members), voice, String.join("+", sides), members, sides);
    }

    /** Known bodies named together ("Seoul, Washington dan Kiev"); none where the words name anything else. */
    List<KnownEntity> joint(String voice) {
        var parts = new LinkedHashMap<String, KnownEntity>();
        var word = new StringBuilder();
        for (var token : Tokenizer.tokenize(voice)) {
            if (token.is(",") || token.isWord() && !token.isCapitalised()) {
                if (!add(parts, word)) {
                    return List.of();
                }
            } else {
                word.append(word.isEmpty() ? "" : " ").append(token.span().in(voice));
            }
        }
        return add(parts, word) ? List.copyOf(parts.values()) : List.of();
    }

    private boolean add(Map<String, KnownEntity> parts, StringBuilder word) {
        if (word.isEmpty()) {
            return true;
        }
        var entity = names.named(word.toString());
        word.setLength(0);
        if (entity == null) {
            return false;
        }
        parts.put(entity.id(), entity);
        return true;
    }

    /** The voice with the known names that stand before it in the same enumeration ("Seoul, Washington dan Kiev"). */
    String enumerated(Reading reading, String voice) {
        String text = reading.article().text();
        int start = text.indexOf(voice);
        if (start < 0) {
            return voice;
        }
        int from = start;
        for (int i = reading.tokenAt(start) - 1;
                i > 0 && reading.tokens().get(i).is(",");
                i -= 2) {
            var before = reading.tokens().get(i - 1).span();
            if (names.named(before.in(text)) == null) {
                break;
            }
            from = before.start();
        }
        return text.substring(from, start + voice.length());
    }

    /** What is known under this name, or under its words before the country's ("JCS Korea Selatan", "Pemerintah Jepang"). */
    @Nullable
    KnownEntity known(String printed) {
        var entity = names.named(printed);
        var country = entity == null ? names.countryIn(printed) : null;
        int opens = printed.indexOf(" (");
        int closes = printed.indexOf(')', Math.max(0, opens));
        if (entity == null && opens > 0 && closes > 0) {
            return known(printed.substring(0, opens) + printed.substring(closes + 1));
        }
        return country == null ? entity : organ(printed, country);
    }

    private @Nullable KnownEntity organ(String printed, KnownEntity country) {
        var tokens = Tokenizer.tokenize(printed);
        for (int i = 1; i < tokens.size(); i++) {
            if (country.equals(names.named(printed.substring(tokens.get(i).start())))) {
                var organ = names.named(printed.substring(0, tokens.get(i - 1).end()));
                boolean its = organ != null && names.party(organ).equals(names.party(country));
                return its ? organ : voices.isState(printed, tokens.subList(0, i)) ? country : null;
            }
        }
        return null;
    }

    /** Whether it is known as a medium. */
    boolean isMedium(String voice) {
        var entity = names.named(voice);
        return entity != null && entity.isMedium();
    }

    /** What has this id; null for nothing. */
    @Nullable
    KnownEntity withId(@Nullable String id) {
        return names.withId(id);
    }

    /** The party of a body that is not known: the country in its name, or the state it is an organ of; null for its own. */
    @Nullable
    String party(String printed) {
        var country = names.countryIn(printed);
        return country == null ? state(printed) : names.party(country);
    }

    private @Nullable String state(String printed) {
        if (!voices.isStateOrgan(printed)) {
            return null;
        }
        var tokens = Tokenizer.tokenize(printed);
        for (int from = 1; from < tokens.size(); from++) {
            String end = printed.substring(tokens.get(from).start());
            if (places.contains(end)) {
                return "state:" + Voices.key(end);
            }
        }
        return null;
    }
}
