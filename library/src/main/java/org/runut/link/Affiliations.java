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
 * Karsawana Darma Lesmono", "Bagas Wirya, Kepala Kantor SAR Karsawana", else by the body he is said to be of ("Letkol Bagas Wirya dari
 * Komando Utara"). Who holds no such office and belongs to none speaks for himself.
 */
final class Affiliations {
    private static final int REACH = 16;
    private static final int BEHIND = 6;
    private static final int RANKS = 3;
    private static final int KIND = 3;
    private final Reading reading;
    private final Offices offices;
    private final EarlierBodies bodies;
    private final Members members;
    private final Map<String, Institution> institutions = new HashMap<>();

    private Affiliations(Reading reading, Tags tags, List<Name> outlets, boolean nounFirst) {
        this.reading = reading;
        offices = new Offices(reading.article().text(), reading.tokens(), tags, nounFirst);
        bodies = new EarlierBodies(reading, outlets);
        members = new Members(reading);
    }

    /**
     * Whom a person speaks for.
     *
     * @param guessed whether the office names no institution, and it is the one named last before
     */
    record Institution(String name, boolean guessed) {}

    /** The institution of each person, by the person's name; those who report are none. */
    static Map<String, Institution> of(Reading reading, List<Name> outlets, boolean nounFirst) {
        var tags = reading.tags();
        if (tags == null) {
            return Map.of();
        }
        var affiliations = new Affiliations(reading, tags, outlets, nounFirst);
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
            var institution = office == null
                    ? known(members.body(person.span()), false)
                    : institution(person.name(), office, person.span().start());
            if (institution != null) {
                institutions.put(person.name(), institution);
            }
        }
    }

    private @Nullable Institution institution(String person, Offices.Read office, int before) {
        return switch (office.standing()) {
            case ALONE -> null;
            case RELAYS -> known(cited(person), false);
            case SPEAKS_FOR ->
                office.institution() == null ? meant(office, before) : known(office.institution(), false);
        };
    }

    /** The body named before that is meant; else the one that the office tells by its kind alone ("who directs the district hospital"). */
    private @Nullable Institution meant(Offices.Read office, int before) {
        String found = bodies.find(office, before);
        return found == null ? known(office.kind(), true) : known(found, true);
    }

    private static @Nullable Institution known(@Nullable String name, boolean guessed) {
        return name == null ? null : new Institution(name, guessed);
    }

    /** The body whose figures the person passes on ("kata anggota parlemen itu mengutip badan intelijen"); null for none or several. */
    private @Nullable String cited(String person) {
        var cited = reading.mentions().stream()
                .map(m -> m.figure().chain())
                .filter(chain ->
                        person.equals(chain.speaker()) && !chain.citing().isEmpty())
                .map(chain -> chain.citing().getLast())
                .distinct()
                .toList();
        return cited.size() == 1 ? cited.getFirst() : null;
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
            return token.is("(") || token.is(")") || token.is(",") && end - i <= RANKS || endsTitle(i);
        }
        return token.isCapitalised() || titles(i) || isKind(i) || leadsToName(i, end);
    }

    /** Whether a word written small says, with those before it, what kind of body the office is one of ("ketua tim pencari fakta"). */
    private boolean isKind(int i) {
        for (int k = i; k >= Math.max(0, i - KIND); k--) {
            if (inTitle(k)) {
                return true;
            }
            if (joins(k) || reading.tokens().get(k).isCapitalised()) {
                return false;
            }
        }
        return false;
    }

    /** Whether a name follows that says of what, or where ("Kementerian Kelautan di Jakarta", "leader of Kentmere Council"). */
    private boolean leadsToName(int i, int end) {
        int name = i + 1 < end && reading.has(i + 1, Lex.DETERMINER) ? i + 2 : i + 1;
        boolean leads = reading.has(i, Lex.LOCATIVE) || reading.has(i, Lex.PREPOSITION);
        boolean between = reading.has(i, Lex.DETERMINER) && i > 0 && leadsToName(i - 1, end);
        return name < end && (leads || between) && reading.tokens().get(name).isCapitalised();
    }

    /** Whether it is the full stop of a title ("dr."). */
    private boolean endsTitle(int i) {
        return i > 0 && reading.tokens().get(i).is(".") && reading.has(i - 1, Lex.HONORIFIC);
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

    /** Whether a title stands here, perhaps one of several words ("juru bicara"). */
    private boolean inTitle(int i) {
        for (int k = Math.max(0, i - RANKS); k <= i; k++) {
            if (titles(k) && (k == i || offices.end(k) > i)) {
                return true;
            }
        }
        return false;
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
            if (reading.tokens().get(i).is(".") || i > from && reading.has(i, Lex.SAID)) {
                return null;
            }
            if (offices.begins(i)) {
                int end = offices.end(i);
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
                || owns(i)
                || i - from < RANKS
                        && (reading.has(i, Lex.OFFICE)
                                || reading.has(i, Lex.ORGANISATION_HEAD)
                                || reading.has(i, Lex.BODY_WORD))
                || reading.has(i, Lex.DETERMINER) && reading.has(i + 1, Lex.BODY_WORD)
                || links(i);
    }

    /** Whether the word links an office to the name behind it ("governor of Tanawuri", "head of the agency"). */
    private boolean links(int i) {
        var tags = Objects.requireNonNull(reading.tags());
        var of = tags.at(i, Lex.PREPOSITION);
        boolean named =
                i + 1 < reading.tokens().size() && reading.tokens().get(i + 1).isCapitalised();
        return named && of != null && (of.value().equals("of") || of.value().isEmpty());
    }

    /** Whether it is the mark of an owner between two names ("Ostavia's General Staff"). */
    private boolean owns(int i) {
        var mark = Objects.requireNonNull(reading.tags()).at(i, Lex.DETERMINER);
        return mark != null
                && mark.value().equals("possessive")
                && reading.tokens().get(i - 1).isCapitalised()
                && i + 1 < reading.tokens().size()
                && reading.tokens().get(i + 1).isCapitalised();
    }
}
