package org.runut.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.runut.model.Chain;
import org.runut.model.Entity;
import org.runut.model.Part;
import org.runut.model.Span;
import org.runut.pack.KnownEntity;
import org.runut.pack.Lex;
import org.runut.pack.Pack;
import org.runut.text.Token;
import org.runut.text.Tokenizer;

/**
 * Finds who stands behind a claim: the body cited last, else the institution the speaker speaks for, else the speaker.
 * Relays never are origins; who can't be named is an origin of its own within a party; nobody named is unknown.
 */
final class OriginResolver {
    private final Collection<Pack> packs;
    private final KnownNames names;
    private final Map<Reading, List<Person>> people = new LinkedHashMap<>();
    private final Abbreviations abbreviations;
    private final Set<String> places = new HashSet<>();
    private final Set<String> media = new HashSet<>();
    private final List<Body> bodies = new ArrayList<>();
    private final Map<String, Optional<Source>> resolved = new HashMap<>();

    /** A person who speaks for an institution. */
    private record Person(Name name, Affiliations.Institution institution) {}

    /** A name under which forms of it gather. */
    private static final class Body {
        private Name fullest;
        private final String id;

        Body(Name name, String id) {
            fullest = name;
            this.id = id;
        }
    }

    OriginResolver(Collection<Pack> packs, KnownNames names, List<Reading> readings) {
        this.packs = packs;
        this.names = names;
        abbreviations = new Abbreviations(packs);
        for (var reading : readings) {
            reading.analysis().entities().stream()
                    .filter(e -> e.type() == Entity.Type.ORGANISATION)
                    .forEach(e -> abbreviations.learn(e.name()));
            reading.mentions().stream()
                    .map(m -> m.figure().chain().speaker())
                    .filter(Objects::nonNull)
                    .forEach(abbreviations::learn);
        }
        for (var reading : readings) {
            people.put(
                    reading,
                    Affiliations.of(reading).entrySet().stream()
                            .map(e -> new Person(Name.of(e.getKey()), e.getValue()))
                            .sorted(Comparator.comparing(p -> p.institution().name()))
                            .toList());
            String outlet = reading.article().outlet();
            if (outlet != null) {
                media.add(outlet);
            }
            reading.analysis().names().stream()
                    .filter(e -> e.type() == Entity.Type.COUNTRY || e.name().indexOf(' ') < 0)
                    .forEach(e -> places.add(e.name()));
            reading.mentions().forEach(m -> media.addAll(m.figure().chain().via()));
        }
        for (var reading : readings) {
            reading.mentions().stream()
                    .map(m -> m.figure().chain())
                    .filter(c -> c.speaker() != null && !isLower(c.speaker()))
                    .forEach(c -> origin(reading, c));
        }
    }

    /** The origin of a claim; empty where nobody is named. */
    Optional<Source> origin(Reading reading, Chain chain) {
        String voice =
                chain.citing().isEmpty() ? chain.speaker() : chain.citing().getLast();
        if (voice == null || voice.isBlank() || isNamelessDocument(voice) || isMedium(voice)) {
            return Optional.empty();
        }
        String id = chain.citing().isEmpty() ? chain.speakerId() : null;
        return resolved.computeIfAbsent(reading.id() + "\n" + voice, k -> resolve(reading, voice, id));
    }

    /** Whether the words stand nowhere but in boilerplate and in times: no sentence of the article names the voice. */
    private static boolean isNobody(Reading reading, String voice) {
        String text = reading.article().text();
        int first = text.indexOf(voice);
        for (int at = first; at >= 0; at = text.indexOf(voice, at + 1)) {
            var span = new Span(at, at + voice.length());
            boolean outside = reading.article().boilerplate().stream().noneMatch(b -> b.contains(span));
            if (outside && !isTime(reading, span)) {
                return false;
            }
        }
        return first >= 0;
    }

    private static boolean isTime(Reading reading, Span span) {
        return reading.analysis().times().stream()
                .anyMatch(t -> t.part() == Part.TEXT && t.span().contains(span));
    }

    /** Whether the voice is a body that only points back to one named before ("lembaga yang sama"). */
    boolean pointsBack(Chain chain) {
        String voice =
                chain.citing().isEmpty() ? chain.speaker() : chain.citing().getLast();
        return voice != null
                && isLower(voice)
                && tagged(voice, Tokenizer.tokenize(voice), Lex.ORGANISATION_HEAD)
                && body(voice) == null;
    }

    private Optional<Source> resolve(Reading reading, String voice, @Nullable String id) {
        if (isNobody(reading, voice)) {
            return Optional.empty();
        }
        if (joint(voice).size() > 1) {
            String all = enumerated(reading, voice);
            return Optional.of(together(all, joint(all)));
        }
        String brief = abbreviations.body(voice);
        if (brief != null && known(voice) == null) {
            return Optional.of(named(brief));
        }
        var body = isLower(voice) ? body(voice) : null;
        if (body != null) {
            return Optional.of(single(body.id, body.fullest.printed(), party(body.fullest.printed())));
        }
        if (isAnonymous(voice)) {
            return Optional.of(single("anonymous:" + key(voice), voice, party(voice)));
        }
        var withId = names.withId(id);
        var entity = withId == null ? known(voice) : withId;
        if (entity != null && entity.type() != Entity.Type.PERSON) {
            return Optional.of(source(entity));
        }
        String institution = institution(reading, voice);
        institution = institution == null ? office(voice) : institution;
        if (institution != null) {
            var known = known(institution);
            return Optional.of(known == null ? named(institution) : source(known));
        }
        return Optional.of(entity == null ? named(voice) : source(entity));
    }

    /** The institution of a voice that is told by its office alone ("Bupati Karsawana"). */
    private @Nullable String office(String voice) {
        var tokens = Tokenizer.tokenize(voice);
        for (var pack : packs) {
            var offices = new Offices(voice, tokens, pack.lexicon().tag(voice, tokens));
            if (!tokens.isEmpty() && offices.begins(0)) {
                return offices.read(0, tokens.size()).institution();
            }
        }
        return null;
    }

    /** The institution a person speaks for: as this article says, as another does, as can be guessed. */
    private @Nullable String institution(Reading reading, String voice) {
        var name = Name.of(voice);
        var here = people.getOrDefault(reading, List.of());
        for (boolean guessed : new boolean[] {false, true}) {
            String told = institution(here, name, guessed);
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

    private Source source(KnownEntity entity) {
        return single(entity.id(), entity.name(), names.party(entity));
    }

    /** The body of which a phrase without names says some words ("serikat buruh"); null for none or several. */
    private @Nullable Body body(String voice) {
        var words = Words.of(voice);
        var found = bodies.stream()
                .filter(b -> words.size() > 1 && b.fullest.words().containsAll(words))
                .toList();
        return found.size() == 1 ? found.getFirst() : null;
    }

    private static boolean isLower(String voice) {
        return Tokenizer.tokenize(voice).stream().noneMatch(Token::isCapitalised);
    }

    private Source named(String voice) {
        String brief = abbreviations.body(voice);
        String printed = brief == null ? voice : brief;
        var name = Name.of(printed);
        var body = bodies.stream()
                .filter(b -> b.fullest.matchesBody(name))
                .findFirst()
                .orElse(null);
        if (body == null) {
            body = new Body(name, "name:" + key(printed));
            bodies.add(body);
        } else if (printed.length() > body.fullest.printed().length()) {
            body.fullest = name;
        }
        return single(body.id, body.fullest.printed(), party(printed));
    }

    private Source together(String voice, List<KnownEntity> joint) {
        var members = joint.stream().map(KnownEntity::id).collect(Collectors.toCollection(TreeSet::new));
        var sides = joint.stream().map(names::party).collect(Collectors.toCollection(TreeSet::new));
        return new Source(String.join("+", members), voice, String.join("+", sides), members, sides);
    }

    private static Source single(String id, String name, @Nullable String party) {
        return new Source(id, name, party, Set.of(id), Set.of(party == null ? id : party));
    }

    /** Known bodies named together ("Seoul, Washington dan Kiev"); fewer than two where the words name anything else. */
    private List<KnownEntity> joint(String voice) {
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

    /** What is known under this name, or under its words before the country's ("JCS Korea Selatan", "Pemerintah Jepang"). */
    private @Nullable KnownEntity known(String printed) {
        var entity = names.named(printed);
        var country = entity == null ? names.countryIn(printed) : null;
        int opens = printed.indexOf(" (");
        int closes = printed.indexOf(')', Math.max(0, opens));
        if (entity == null && opens > 0 && closes > 0) {
            return known(printed.substring(0, opens) + printed.substring(closes + 1));
        }
        if (country == null) {
            return entity;
        }
        var tokens = Tokenizer.tokenize(printed);
        for (int i = 1; i < tokens.size(); i++) {
            if (country.equals(names.named(printed.substring(tokens.get(i).start())))) {
                var organ = names.named(printed.substring(0, tokens.get(i - 1).end()));
                boolean its = organ != null && names.party(organ).equals(names.party(country));
                return its ? organ : isState(printed, tokens.subList(0, i)) ? country : null;
            }
        }
        return null;
    }

    private boolean isState(String printed, List<Token> head) {
        return packs.stream().anyMatch(pack -> {
            var match = pack.lexicon().tag(printed, head).at(0, Lex.STATE_ORGAN);
            return match != null && match.value().equals("state") && match.to() == head.size();
        });
    }

    /** The voice with the known names that stand before it in the same enumeration ("Seoul, Washington dan Kiev"). */
    private String enumerated(Reading reading, String voice) {
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

    /** The party of a body that is not known: the country in its name, or the state it is an organ of; null for its own. */
    private @Nullable String party(String printed) {
        var country = names.countryIn(printed);
        return country == null ? state(printed) : names.party(country);
    }

    private @Nullable String state(String printed) {
        var tokens = Tokenizer.tokenize(printed);
        if (tokens.isEmpty() || !tagged(printed, tokens.subList(0, 1), Lex.STATE_ORGAN)) {
            return null;
        }
        for (int from = 1; from < tokens.size(); from++) {
            String end = printed.substring(tokens.get(from).start());
            if (places.contains(end)) {
                return "state:" + key(end);
            }
        }
        return null;
    }

    private boolean isAnonymous(String voice) {
        return tagged(voice, Tokenizer.tokenize(voice), Lex.ANONYMOUS);
    }

    /** Whether a word that is no name has the tag in any language. */
    private boolean tagged(String voice, List<Token> tokens, Lex lex) {
        for (var pack : packs) {
            var tags = pack.lexicon().tag(voice, tokens);
            for (int i = 0; i < tokens.size(); i++) {
                if (tags.has(i, lex) && (i == 0 || !tokens.get(i).isCapitalised())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the voice only passes on: an outlet of the story, a relay, a known medium. */
    private boolean isMedium(String voice) {
        var entity = names.named(voice);
        return media.contains(voice) || entity != null && entity.isMedium();
    }

    /** Whether the voice is a document of which nobody is named as the author ("sebuah tangkapan layar"). */
    private boolean isNamelessDocument(String voice) {
        var tokens = Tokenizer.tokenize(voice);
        return tokens.stream().skip(1).noneMatch(t -> t.isCapitalised() || t.isNumber())
                && tagged(voice, tokens, Lex.DOCUMENT);
    }

    private static String key(String printed) {
        return Words.of(printed).stream().sorted().collect(Collectors.joining("-"));
    }
}
