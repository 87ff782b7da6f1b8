package org.runut.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.runut.model.Entity;
import org.runut.model.Part;
import org.runut.model.Span;
import org.runut.pack.Lex;
import org.runut.pack.Tags;

/**
 * For whom the persons of an article speak, told by the office that stands beside their name: "Kepala Pelaksana BPBD
 * Karsawana Darma Lesmono", "Bagas Wirya, Kepala Kantor SAR Karsawana". Who holds no such office speaks for himself.
 */
final class Affiliations {
    private static final int REACH = 16;
    private static final int BEHIND = 4;
    private static final int RANKS = 3;
    private final Reading reading;
    private final Offices offices;
    private final List<Entity> organisations;
    private final Map<String, Institution> institutions = new HashMap<>();

    private Affiliations(Reading reading, Tags tags, List<Name> outlets) {
        this.reading = reading;
        offices = new Offices(reading.article().text(), reading.tokens(), tags);
        organisations = reading.analysis().names().stream()
                .filter(e -> e.part() == Part.TEXT && e.type() == Entity.Type.ORGANISATION && !isMedium(e))
                .filter(e -> outlets.stream().noneMatch(outlet -> outlet.matches(Name.of(e.name()))))
                .toList();
    }

    /**
     * Whom a person speaks for.
     *
     * @param guessed whether the office names no institution, and it is the one named last before
     */
    record Institution(String name, boolean guessed) {}

    /** The institution of each person, by the person's name; those who report are none. */
    static Map<String, Institution> of(Reading reading, List<Name> outlets) {
        var tags = reading.tags();
        if (tags == null) {
            return Map.of();
        }
        var affiliations = new Affiliations(reading, tags, outlets);
        for (var entity : reading.analysis().names()) {
            if (entity.part() == Part.TEXT && entity.type() == Entity.Type.PERSON) {
                affiliations.read(entity);
            }
        }
        return affiliations.institutions;
    }

    private void read(Entity person) {
        if (!institutions.containsKey(person.name())) {
            var office = before(person.span());
            office = office == null ? after(person.span()) : office;
            var institution =
                    office == null ? null : institution(office, person.span().start());
            if (institution != null) {
                institutions.put(person.name(), institution);
            }
        }
    }

    private @Nullable Institution institution(Offices.Read office, int before) {
        if (office.institution() != null) {
            return new Institution(office.institution(), false);
        }
        String elsewhere = elsewhere(office.office(), before);
        return elsewhere == null ? null : new Institution(elsewhere, true);
    }

    private Offices.@Nullable Read before(Span name) {
        int end = reading.tokenAt(name.start());
        int from = end;
        for (int i = end - 1; i >= Math.max(0, end - REACH) && belongs(i, end); i--) {
            if (offices.begins(i)) {
                from = i;
            }
        }
        return from == end ? null : offices.read(from, end);
    }

    /** Whether a token can stand between an office and the name behind it. */
    private boolean belongs(int i, int end) {
        var token = reading.tokens().get(i);
        if (endsLine(i)) {
            return false;
        }
        if (!token.isWord()) {
            return token.is("(") || token.is(")") || token.is(",") && end - i <= RANKS;
        }
        return token.isCapitalised() || titles(i) || i > 0 && titles(i - 1) && !joins(i);
    }

    private boolean endsLine(int i) {
        var tokens = reading.tokens();
        int from = tokens.get(i).end();
        int to = i + 1 < tokens.size() ? tokens.get(i + 1).start() : from;
        return reading.article().text().substring(from, to).indexOf('\n') >= 0;
    }

    private boolean titles(int i) {
        return reading.has(i, Lex.OFFICE)
                || reading.has(i, Lex.ROLE)
                || reading.has(i, Lex.HONORIFIC)
                || reading.has(i, Lex.ORGANISATION_HEAD);
    }

    private boolean joins(int i) {
        return reading.has(i, Lex.SAYS)
                || reading.has(i, Lex.SAID)
                || reading.has(i, Lex.RELATIVE)
                || reading.has(i, Lex.LOCATIVE)
                || reading.has(i, Lex.PREPOSITION)
                || reading.has(i, Lex.CONJUNCTION);
    }

    private Offices.@Nullable Read after(Span name) {
        int from = reading.tokenAt(name.end());
        for (int i = from; i < Math.min(reading.tokens().size(), from + BEHIND); i++) {
            if (reading.tokens().get(i).is(".")) {
                return null;
            }
            if (offices.begins(i)) {
                int end = i + 1;
                while (end < Math.min(reading.tokens().size(), i + REACH) && continues(i, end)) {
                    end++;
                }
                return offices.read(i, end);
            }
        }
        return null;
    }

    private boolean continues(int from, int i) {
        var token = reading.tokens().get(i);
        return token.isCapitalised()
                || token.is("(")
                || token.is(")")
                || i - from < RANKS && (reading.has(i, Lex.OFFICE) || reading.has(i, Lex.ORGANISATION_HEAD))
                || links(i);
    }

    /** Whether the word links an office to the name behind it ("governor of Tanawuri", "head of the agency"). */
    private boolean links(int i) {
        var tags = Objects.requireNonNull(reading.tags());
        var of = tags.at(i, Lex.PREPOSITION);
        boolean named =
                i + 1 < reading.tokens().size() && reading.tokens().get(i + 1).isCapitalised();
        return named && of != null && of.value().equals("of");
    }

    /** An office that names no institution ("juru bicaranya", "ketua misi"): that of which it says a word, else the last named. */
    private @Nullable String elsewhere(String office, int before) {
        var words = Words.of(office);
        String last = null;
        String alike = null;
        for (var organisation : organisations) {
            if (organisation.span().end() <= before && !words.containsAll(Words.of(organisation.name()))) {
                last = organisation.name();
                alike = Words.shared(Words.of(organisation.name()), words) > 0 ? last : alike;
            }
        }
        return alike == null ? last : alike;
    }

    private static boolean isMedium(Entity entity) {
        String id = entity.id();
        return id != null && id.startsWith("media:");
    }
}
