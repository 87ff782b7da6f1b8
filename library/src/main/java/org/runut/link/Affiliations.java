package org.runut.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.runut.model.Entity;
import org.runut.model.Part;
import org.runut.model.Span;
import org.runut.pack.Lex;
import org.runut.pack.Lexicon.Match;
import org.runut.pack.Tags;

/**
 * For whom the persons of an article speak, told by the office that stands beside their name: "Kepala Pelaksana BPBD
 * Sagara Timur Rusdi Manggala", "Teguh Arimbawa, Kepala Kantor SAR Lembayu". Who holds no such office speaks for himself.
 */
final class Affiliations {
    private static final int REACH = 16;
    private static final int BEHIND = 4;
    private final Reading reading;
    private final Map<String, String> institutions = new HashMap<>();

    private Affiliations(Reading reading) {
        this.reading = reading;
    }

    /** The institution of each person, by the person's name. */
    static Map<String, String> of(Reading reading) {
        var affiliations = new Affiliations(reading);
        var tags = reading.tags();
        if (tags != null) {
            for (var entity : reading.analysis().entities()) {
                if (entity.part() == Part.TEXT && entity.type() == Entity.Type.PERSON) {
                    affiliations.read(entity, tags);
                }
            }
        }
        return affiliations.institutions;
    }

    private void read(Entity person, Tags tags) {
        if (institutions.containsKey(person.name())) {
            return;
        }
        String institution = before(person.span(), tags);
        if (institution == null) {
            institution = after(person.span(), tags);
        }
        if (institution != null) {
            institutions.put(person.name(), institution);
        }
    }

    private @Nullable String before(Span name, Tags tags) {
        int end = reading.tokenAt(name.start());
        int from = end;
        for (int i = end - 1; i >= Math.max(0, end - REACH) && belongs(i, end); i--) {
            var match = tags.at(i, Lex.OFFICE);
            if (match != null && match.to() <= end) {
                from = i;
            }
        }
        return from == end ? null : institution(from, end, tags);
    }

    /** Whether a token can stand between an office and the name behind it. */
    private boolean belongs(int i, int end) {
        var token = reading.tokens().get(i);
        if (token.isWord() || token.isNumber()) {
            return !reading.has(i, Lex.SAYS) && !reading.has(i, Lex.SAID) && !reading.has(i, Lex.RELATIVE);
        }
        return token.is("(") || token.is(")") || token.is(",") && i == end - 1;
    }

    private @Nullable String after(Span name, Tags tags) {
        int from = reading.tokenAt(name.end());
        for (int i = from; i < Math.min(reading.tokens().size(), from + BEHIND); i++) {
            if (reading.tokens().get(i).is(".")) {
                return null;
            }
            if (tags.has(i, Lex.OFFICE)) {
                int end = i;
                while (end < Math.min(reading.tokens().size(), i + REACH) && continues(i, end)) {
                    end++;
                }
                return institution(i, end, tags);
            }
        }
        return null;
    }

    private boolean continues(int from, int i) {
        var token = reading.tokens().get(i);
        return token.isCapitalised()
                || token.is("(")
                || token.is(")")
                || i - from < 3 && (reading.has(i, Lex.OFFICE) || reading.has(i, Lex.ORGANISATION_HEAD));
    }

    /** The institution named by an office and the words behind it; the office itself where it names none. */
    private @Nullable String institution(int from, int to, Tags tags) {
        int end = to;
        while (end > from && reading.tokens().get(end - 1).is(",")) {
            end--;
        }
        int head = organisation(from, end, tags);
        if (head >= 0) {
            return words(head, end);
        }
        var office = lastOffice(from, end, tags);
        if (office.to() < end) {
            String rest = words(office.to(), end);
            return office.value().isEmpty() ? words(from, end) : office.value() + " " + rest;
        }
        return nearest(from, office);
    }

    private Match lastOffice(int from, int end, Tags tags) {
        var office = tags.at(from, Lex.OFFICE);
        for (int i = from; i < end; i++) {
            var match = tags.at(i, Lex.OFFICE);
            if (match != null && match.to() <= end && (office == null || i >= office.to())) {
                office = match;
            }
        }
        if (office == null) {
            throw new IllegalStateException("no office in " + words(from, end));
        }
        return office;
    }

    private int organisation(int from, int end, Tags tags) {
        for (int i = from; i < end; i++) {
            var token = reading.tokens().get(i);
            if (tags.has(i, Lex.ORGANISATION_HEAD) && token.isCapitalised() && i + 1 < end
                    || token.shape() == org.runut.text.Token.Shape.UPPER && startsOrganisation(token.start())) {
                return i;
            }
        }
        return -1;
    }

    private boolean startsOrganisation(int index) {
        return reading.analysis().entities().stream()
                .anyMatch(e -> e.part() == Part.TEXT
                        && e.type() == Entity.Type.ORGANISATION
                        && e.span().start() == index);
    }

    /** An office that names no institution ("juru bicaranya", "ketua misi") belongs to the one named last before it. */
    private @Nullable String nearest(int from, Match office) {
        int start = reading.tokens().get(from).start();
        List<Entity> before = reading.analysis().entities().stream()
                .filter(e -> e.part() == Part.TEXT && e.type() == Entity.Type.ORGANISATION)
                .filter(e -> e.span().end() <= start && !isMedium(e))
                .toList();
        return before.isEmpty() || office.to() == from ? null : before.getLast().name();
    }

    private static boolean isMedium(Entity entity) {
        String id = entity.id();
        return id != null && id.startsWith("media:");
    }

    private String words(int from, int to) {
        var tokens = reading.tokens();
        return reading.article()
                .text()
                .substring(tokens.get(from).start(), tokens.get(to - 1).end());
    }
}
