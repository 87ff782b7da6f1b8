package org.runut.link;

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
import org.runut.pack.Lex;
import org.runut.text.Token;

/** The bodies that an article names, for an office that says no more of its own than "juru bicaranya" or "the union's leader". */
final class EarlierBodies {
    private static final int BESIDE = 5;
    private final Reading reading;
    private final Set<String> speakers;
    private final List<Entity> bodies;

    /** @param outlets those who report, and through whom they do: they are none */
    EarlierBodies(Reading reading, List<Name> outlets) {
        this.reading = reading;
        speakers = Stream.concat(
                        reading.mentions().stream().map(m -> m.figure().chain()),
                        reading.analysis().quotations().stream().map(Quotation::chain))
                .map(Chain::speaker)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        bodies = reading.analysis().names().stream()
                .filter(e -> e.part() == Part.TEXT && e.type() == Entity.Type.ORGANISATION && !isMedium(e) && isBody(e))
                .filter(e -> outlets.stream().noneMatch(outlet -> outlet.matches(Name.of(e.name()))))
                .toList();
    }

    /** The body named last of which the office says a word, else the one named last where the office is that of one. */
    @Nullable
    String find(Offices.Read office, int before) {
        var words = Words.of(office.office());
        String last = null;
        String alike = null;
        for (var body : bodies) {
            if (body.span().end() <= before && !words.containsAll(Words.of(body.name()))) {
                last = body.name();
                alike = Words.shared(Words.of(body.name()), words) > 0 ? last : alike;
            }
        }
        return alike == null && office.definite() ? last : alike;
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
