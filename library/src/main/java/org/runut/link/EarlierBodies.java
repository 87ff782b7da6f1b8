package org.runut.link;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.runut.model.Chain;
import org.runut.model.Entity;
import org.runut.model.Part;
import org.runut.model.Quotation;
import org.runut.model.Span;
import org.runut.pack.Lex;
import org.runut.text.Token;
import org.runut.text.Tokenizer;

/** The bodies that an article names, for an office that says no more of its own than "juru bicaranya" or "the union's leader". */
final class EarlierBodies {
    private static final int BESIDE = 5;
    private static final String THE = "definite";

    /** Whose say reaches so far speaks for that place and for nothing else. */
    private static final Set<String> LOCAL = Set.of("village", "district", "city");

    private final Reading reading;
    private final Set<String> speakers;
    private final List<Body> bodies;

    /** A body where it is named. */
    private record Body(String name, Span span) {}

    /** @param outlets those who report, and through whom they do: they are none */
    EarlierBodies(Reading reading, List<Name> outlets) {
        this.reading = reading;
        speakers = Stream.concat(
                        reading.mentions().stream().map(m -> m.figure().chain()),
                        reading.analysis().quotations().stream().map(Quotation::chain))
                .map(Chain::speaker)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var named = reading.analysis().names().stream()
                .filter(e -> e.part() == Part.TEXT && e.type() == Entity.Type.ORGANISATION && !isMedium(e) && isBody(e))
                .map(e -> new Body(e.name(), e.span()));
        bodies = Stream.concat(named, heard())
                .filter(b -> outlets.stream().noneMatch(outlet -> outlet.matches(Name.of(b.name()))))
                .sorted(Comparator.comparing(Body::span))
                .toList();
    }

    /** The bodies that are no more than described, where something is attributed to them ("Ostavia's foreign ministry", "tim kurator"). */
    private Stream<Body> heard() {
        return reading.analysis().quotations().stream()
                .filter(q ->
                        q.part() == Part.TEXT && q.source() != null && q.chain().speaker() != null)
                .filter(q -> isDescribed(Objects.requireNonNull(q.source()))
                        || isDefinite(Objects.requireNonNull(q.source())))
                .map(q -> new Body(Objects.requireNonNull(q.chain().speaker()), Objects.requireNonNull(q.source())));
    }

    /** Whether the words say more than the kind of a body, and begin or end with it. */
    private boolean isDescribed(Span source) {
        int from = reading.tokenAt(source.start());
        int to = reading.tokenAt(source.end() - 1);
        int words = 0;
        for (int i = from; i <= to; i++) {
            boolean points = reading.has(i, Lex.DEMONSTRATIVE) || reading.has(i, Lex.DETERMINER);
            words += points ? 0 : 1;
        }
        return words > 1 && (isKind(from) || isKind(to)) && !reading.has(from, Lex.ANONYMOUS);
    }

    /** Whether the article stands before a name, as before no person's. */
    private boolean isDefinite(Span source) {
        int from = reading.tokenAt(source.start());
        int the = reading.has(from, Lex.DETERMINER) ? from : from - 1;
        return reading.valued(the, Lex.DETERMINER, THE)
                && reading.tokens().get(the + 1).isCapitalised()
                && reading.tokens().get(reading.tokenAt(source.end() - 1)).isCapitalised();
    }

    private boolean isKind(int i) {
        return reading.has(i, Lex.BODY_WORD) || reading.has(i, Lex.ORGANISATION_HEAD);
    }

    /**
     * The body named last of which the office says a word, else the one named last where the office is that of one; none that is of
     * another kind than the office says.
     */
    @Nullable
    String find(Offices.Read office, int before) {
        var words = Words.of(office.office());
        var kinds = kinds(office.office(), false);
        var place = kinds(office.implied(), true);
        String last = null;
        String alike = null;
        for (var body : bodies) {
            boolean own = words.containsAll(Words.of(body.name()))
                    && body.span().end() > before - office.office().length() - BESIDE;
            if (body.span().end() <= before && !own && fits(body, kinds, place)) {
                last = body.name();
                alike = Words.shared(Words.of(body.name()), words) > 0 ? last : alike;
            }
        }
        return alike == null && office.definite() ? last : alike;
    }

    private boolean fits(Body body, Set<String> kinds, Set<String> place) {
        var its = kinds(body.name(), true);
        boolean alike = kinds.isEmpty() || its.isEmpty() || Words.shared(its, kinds) > 0;
        return alike && (Words.shared(place, LOCAL) == 0 || Words.shared(its, place) > 0);
    }

    /** What kinds of bodies the words name, and what those look after; without names only what is written small. */
    private Set<String> kinds(String words, boolean names) {
        var kinds = new HashSet<String>();
        if (reading.pack() != null) {
            var tokens = Tokenizer.tokenize(words);
            var tags = reading.pack().lexicon().tag(words, tokens);
            for (int i = 0; i < tokens.size(); i++) {
                var match = tags.at(i, Lex.BODY_WORD);
                if (match != null && (names || !tokens.get(i).isCapitalised())) {
                    kinds.addAll(List.of(match.value().split(" ")));
                }
            }
        }
        return kinds;
    }

    /** Whether the packs know it as a medium, or the text calls it one ("kantor berita Antara"). */
    private boolean isMedium(Entity entity) {
        String id = entity.id();
        int first = reading.tokenAt(entity.span().start());
        return id != null && id.startsWith("media:")
                || reading.has(first, Lex.MEDIUM_HEAD)
                || reading.endsAt(first, Lex.MEDIUM_HEAD);
    }

    /** Whether a name is surely one of a body: any but a bare abbreviation that never speaks and is called none ("PDB"). */
    private boolean isBody(Entity entity) {
        int at = reading.tokenAt(entity.span().start());
        var first = reading.tokens().get(at);
        boolean bare = first.shape() == Token.Shape.UPPER
                && first.end() >= entity.span().end();
        boolean brackets = at > 0 && reading.tokens().get(at - 1).is("(");
        return !bare || !brackets && (speakers.contains(entity.name()) || isCalledBody(at));
    }

    /** Whether a word for a body stands before a name ("the miners' union, KMU"). */
    private boolean isCalledBody(int at) {
        for (int i = Math.max(0, at - BESIDE); i < at; i++) {
            if (reading.has(i, Lex.ORGANISATION_HEAD) || reading.has(i, Lex.GENERAL_BODY)) {
                return true;
            }
        }
        return false;
    }
}
