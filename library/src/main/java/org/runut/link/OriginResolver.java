package org.runut.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.runut.model.Chain;
import org.runut.model.Entity;
import org.runut.model.Part;
import org.runut.model.Span;
import org.runut.pack.Pack;

/**
 * Finds who stands behind a claim: the body cited last, else the institution the speaker speaks for, else the speaker.
 * Relays never are origins; who can't be named is an origin of its own within a party; nobody named is unknown.
 */
final class OriginResolver {
    /** Begins the id of a person without a name. */
    static final String ANONYMOUS = "anonymous:";

    private final Voices voices;
    private final KnownBodies known;
    private final NamedBodies named;
    private final Spokespeople people;
    private final Abbreviations abbreviations;
    private final FullNames full;
    private final BodyWords words;
    private final Set<String> media = new HashSet<>();
    private final List<Body> bodies = new ArrayList<>();
    private final Map<String, Optional<Source>> resolved = new HashMap<>();

    /** A name under which forms of it gather. */
    private static final class Body {
        private Name fullest;
        private String language;
        private final String id;

        Body(Name name, String language, String id) {
            fullest = name;
            this.language = language;
            this.id = id;
        }
    }

    OriginResolver(Collection<Pack> packs, KnownNames names, List<Reading> readings) {
        voices = new Voices(packs);
        known = new KnownBodies(names, voices, readings);
        named = new NamedBodies(voices, readings);
        people = new Spokespeople(packs, readings);
        abbreviations = new Abbreviations(packs);
        full = new FullNames(packs);
        words = new BodyWords(packs);
        readings.forEach(this::learn);
        for (var reading : readings) {
            reading.mentions().stream()
                    .map(m -> m.figure().chain())
                    .filter(c -> c.speaker() != null && !Voices.isLower(c.speaker()))
                    .forEach(c -> origin(reading, c));
        }
    }

    private void learn(Reading reading) {
        reading.analysis().entities().stream()
                .filter(e -> e.type() == Entity.Type.ORGANISATION)
                .forEach(e -> abbreviations.learn(e.name()));
        var speakers = reading.mentions().stream()
                .map(m -> m.figure().chain().speaker())
                .filter(Objects::nonNull)
                .toList();
        speakers.forEach(abbreviations::learn);
        reading.mentions().stream()
                .flatMap(m -> m.figure().chain().via().stream())
                .filter(via -> !speakers.contains(via) && !named.names(reading, via))
                .forEach(media::add);
        String outlet = reading.article().outlet();
        if (outlet != null) {
            media.add(outlet);
        }
    }

    /** The origin of a claim; empty where nobody is named. */
    Optional<Source> origin(Reading reading, Chain chain) {
        String voice = voice(chain);
        if (voice == null || voice.isBlank() || isMedium(voice)) {
            return Optional.empty();
        }
        String id = chain.citing().isEmpty() ? chain.speakerId() : null;
        return resolved.computeIfAbsent(
                reading.id() + "\n" + voice, k -> resolve(reading, named.whole(reading, voice), id));
    }

    private @Nullable String voice(Chain chain) {
        String voice =
                chain.citing().isEmpty() ? chain.speaker() : chain.citing().getLast();
        return voice == null ? null : voices.withoutArticle(voice);
    }

    /** Whether the voice is a body that only points back to one named before ("lembaga yang sama", "its report"). */
    boolean pointsBack(Reading reading, Chain chain) {
        String voice = voice(chain);
        if (voice != null && voices.isOwnDocument(voice)) {
            return true;
        }
        return voice != null
                && voices.pointsBack(voice)
                && body(voice) == null
                && named.fuller(reading, voice) == null
                && named.only(voice) == null;
    }

    /** The voice, where it is a document of which nobody is named as the author; else null. */
    @Nullable
    String namelessDocument(Chain chain) {
        String voice = voice(chain);
        return voice != null && voices.author(voice) == null && voices.isNamelessDocument(voice) ? voice : null;
    }

    private Optional<Source> resolve(Reading reading, String voice, @Nullable String id) {
        if (isNobody(reading, voice)) {
            return Optional.empty();
        }
        if (voices.isOwnDocument(voice)) {
            return Optional.empty();
        }
        String author = voices.author(voice);
        if (author != null && !author.equals(voice)) {
            return isMedium(author) ? Optional.empty() : resolve(reading, author, null);
        }
        if (voices.isNamelessDocument(voice)) {
            return Optional.empty();
        }
        if (known.joint(voice).size() > 1) {
            String all = known.enumerated(reading, voice);
            return Optional.of(known.together(all, known.joint(all)));
        }
        String brief = abbreviations.body(voice);
        if (brief != null && known.known(voice) == null) {
            return Optional.of(named(reading, brief));
        }
        return Optional.of(spoken(reading, voice, id));
    }

    private Source spoken(Reading reading, String voice, @Nullable String id) {
        if (voices.isKindOfBody(voice)) {
            String full = named.fuller(reading, voice);
            full = full == null ? named.only(voice) : full;
            if (full != null) {
                return institution(reading, full);
            }
            return named(reading, voice);
        }
        var body = Voices.isLower(voice) ? body(voice) : null;
        if (body != null) {
            return KnownBodies.single(body.id, body.fullest.printed(), known.party(body.fullest.printed()));
        }
        var mixed = named(reading, voices.proper(voice), voice);
        if (mixed != null) {
            return mixed;
        }
        if (voices.isAnonymous(voice)) {
            return KnownBodies.single(ANONYMOUS + Voices.key(voice), voice, known.party(voice));
        }
        return byName(reading, voice, id);
    }

    /** The body of which a voice names a part beside common words ("the BPP rescue agency"); null where it names none, or a person in it. */
    private @Nullable Source named(Reading reading, String proper, String voice) {
        if (proper.isEmpty() || voices.isAnonymous(voice)) {
            return null;
        }
        String brief = abbreviations.body(proper);
        if (brief != null) {
            return institution(reading, brief);
        }
        var name = full.of(proper);
        String language = reading.article().language();
        var matching = bodies.stream().filter(b -> b.fullest.matches(name)).toList();
        var found = matching.stream()
                .filter(b -> !isOther(b, proper, voice, language))
                .toList();
        boolean one = found.size() == 1 && (matching.size() == 1 || !isOnly(found.getFirst(), proper));
        return !one
                ? null
                : KnownBodies.single(
                        found.getFirst().id,
                        found.getFirst().fullest.printed(),
                        known.party(found.getFirst().fullest.printed()));
    }

    /** Whether a body shares no more than a name with a voice, mostly that of a place: the police of a town is not its fire service. */
    private boolean isOther(Body body, String proper, String voice, String language) {
        var shared = Name.of(proper).words();
        var mine = new HashSet<>(Name.of(voice).words());
        var its = new HashSet<>(body.fullest.words());
        mine.removeAll(shared);
        its.removeAll(shared);
        boolean apart = body.language.equals(language) && apart(mine, its);
        return !shared.isEmpty() && (apart || words.apart(voice, language, body.fullest.printed(), body.language));
    }

    /** Whether a body has but that name: a state, say, of which a voice may name any organ. */
    private static boolean isOnly(Body body, String proper) {
        return Name.of(proper).words().containsAll(body.fullest.words());
    }

    private static boolean apart(Set<String> a, Set<String> b) {
        return !a.isEmpty() && !b.isEmpty() && !a.containsAll(b) && !b.containsAll(a);
    }

    private Source byName(Reading reading, String voice, @Nullable String id) {
        var withId = known.withId(id);
        var entity = withId == null ? known.known(voice) : withId;
        if (entity != null && entity.type() != Entity.Type.PERSON) {
            String full = named.fuller(reading, voice);
            full = full == null ? named.elsewhere(reading, voice) : full;
            return full == null ? known.source(entity) : institution(reading, full);
        }
        String institution = named.names(reading, voice) ? null : people.institution(reading, voice);
        if (institution != null) {
            return institution(reading, institution);
        }
        return entity == null ? named(reading, voice) : known.source(entity);
    }

    /** The source that an institution is, by the longest name the article gives it. */
    private Source institution(Reading reading, String institution) {
        String full = named.fuller(reading, institution);
        String name = full == null ? institution : full;
        var entity = known.known(name);
        return entity == null ? named(reading, name) : known.source(entity);
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

    /** The body of which a phrase without names says some words ("serikat buruh"); null for none or several. */
    private @Nullable Body body(String voice) {
        var words = Words.of(voice);
        var found = bodies.stream()
                .filter(b -> words.size() > 1 && b.fullest.words().containsAll(words))
                .toList();
        return found.size() == 1 ? found.getFirst() : null;
    }

    private Source named(Reading reading, String voice) {
        String brief = abbreviations.body(voice);
        String printed = voices.withoutBranch(brief == null ? voice : brief);
        var name = full.of(printed);
        var body = bodies.stream()
                .filter(b -> b.fullest.matchesBody(name))
                .findFirst()
                .orElse(null);
        if (body == null) {
            body = new Body(name, reading.article().language(), "name:" + Voices.key(printed));
            bodies.add(body);
        } else if (printed.length() > body.fullest.printed().length()) {
            body.fullest = name;
            body.language = reading.article().language();
        }
        return KnownBodies.single(body.id, body.fullest.printed(), known.party(printed));
    }

    /** Whether the voice only passes on: an outlet of the story, a relay, a known medium. */
    private boolean isMedium(String voice) {
        return media.contains(voice) || known.isMedium(voice);
    }
}
