package org.runut.link;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.runut.pack.Pack;
import org.runut.text.Tokenizer;

/** For which institution a voice speaks: as its article says, as another of the story does, as can be guessed. */
final class Spokespeople {
    private final Iterable<Pack> packs;
    private final Map<Reading, List<Person>> people = new LinkedHashMap<>();

    /** A person who speaks for an institution. */
    private record Person(Name name, Affiliations.Institution institution) {}

    Spokespeople(Iterable<Pack> packs, List<Reading> readings) {
        this.packs = packs;
        var outlets = outlets(readings);
        for (var reading : readings) {
            people.put(
                    reading,
                    Affiliations.of(reading, outlets, nounFirst(reading)).entrySet().stream()
                            .map(e -> new Person(Name.of(e.getKey()), e.getValue()))
                            .sorted(Comparator.comparing(p -> p.institution().name()))
                            .toList());
        }
    }

    private boolean nounFirst(Reading reading) {
        for (var pack : packs) {
            if (pack.language().equals(reading.article().language())) {
                return pack.nounFirst();
            }
        }
        return false;
    }

    /** Those who report, and through whom they do. */
    private static List<Name> outlets(List<Reading> readings) {
        return readings.stream()
                .flatMap(r -> Stream.concat(
                        Stream.ofNullable(r.article().outlet()),
                        r.mentions().stream().flatMap(m -> m.figure().chain().via().stream())))
                .distinct()
                .map(Name::of)
                .toList();
    }

    /** The institution of a voice, by its name or by its office; null where it speaks for itself. */
    @Nullable
    String institution(Reading reading, String voice) {
        String told = person(reading, voice);
        return told == null ? office(voice) : told;
    }

    /** The institution of a voice that is told by its office alone ("Bupati Karsawana"). */
    private @Nullable String office(String voice) {
        var tokens = Tokenizer.tokenize(voice);
        for (var pack : packs) {
            var offices = new Offices(voice, tokens, pack.lexicon().tag(voice, tokens), pack.nounFirst());
            int office = 0;
            while (!pack.nounFirst() && office < tokens.size() - 1 && !offices.begins(office)) {
                office++;
            }
            if (office < tokens.size() && offices.begins(office)) {
                return offices.read(office, tokens.size()).institution();
            }
        }
        return null;
    }

    /** As its own article says; else as the first other does, so that one person is guessed to speak for one institution. */
    private @Nullable String person(Reading reading, String voice) {
        var name = Name.of(voice);
        var here = people.getOrDefault(reading, List.of());
        for (boolean guessed : new boolean[] {false, true}) {
            String told = guessed ? null : institution(here, name, false);
            for (var elsewhere : people.values()) {
                told = told == null ? institution(elsewhere, name, guessed) : told;
            }
            if (told != null) {
                return told;
            }
        }
        return null;
    }

    /** That of the person with just this name, else of one with a form of it. */
    private static @Nullable String institution(List<Person> people, Name voice, boolean guessed) {
        String like = null;
        for (var person : people) {
            if (person.institution().guessed() == guessed) {
                String institution = person.institution().name();
                if (person.name().printed().equals(voice.printed())) {
                    return institution;
                }
                like = like == null && person.name().matches(voice) ? institution : like;
            }
        }
        return like;
    }
}
