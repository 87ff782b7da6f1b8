package org.runut.annotate.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.runut.annotate.passage.Passage;
import org.runut.annotate.passage.Sentence;
import org.runut.annotate.passage.TitleCase;
import org.runut.model.Entity;
import org.runut.pack.Lex;
import org.runut.pack.Lexicon.Match;
import org.runut.text.Token;

/**
 * Cuts sequences of capitalised words into names: titles and roles off, the office a role belongs to apart from the
 * person who holds it ("Kepala BPBD Karsawana Darma Lesmono"), definitions in brackets kept with what they define.
 */
final class RunSplitter {
    private static final String ROMAN = "ivx";
    private final Passage passage;
    private final Gazetteer gazetteer;
    private final WordCasing casing;
    private final List<Mention> mentions = new ArrayList<>();

    RunSplitter(Passage passage, Gazetteer gazetteer, WordCasing casing) {
        this.passage = passage;
        this.gazetteer = gazetteer;
        this.casing = casing;
    }

    /** The names of a passage, in order; boilerplate and lines written like headlines left out. */
    List<Mention> split() {
        var runs = new NameRuns(passage, gazetteer, casing);
        for (var sentence : passage.sentences()) {
            if (!sentence.boilerplate() && !TitleCase.of(passage, sentence)) {
                split(sentence, runs.of(sentence));
            }
        }
        return mentions;
    }

    private void split(Sentence sentence, List<NameRuns.Run> runs) {
        for (int r = 0; r < runs.size(); r++) {
            var run = runs.get(r);
            int bracket = bracketEnd(run.to(), sentence.to());
            if (bracket < 0) {
                segment(run.from(), run.to(), -1, sentence);
            } else {
                r++;
                boolean more = r + 1 < runs.size() && runs.get(r + 1).from() == bracket;
                segment(run.from(), more ? runs.get(r + 1).to() : bracket, run.to(), sentence);
                r += more ? 1 : 0;
            }
        }
    }

    /** The index after "(JCS)" where such a definition begins at {@code i}; else -1. */
    private int bracketEnd(int i, int limit) {
        if (i + 2 >= limit || !passage.token(i).is("(") || !passage.token(i + 2).is(")")) {
            return -1;
        }
        var inside = passage.token(i + 1);
        boolean name =
                inside.isWord() && inside.isCapitalised() && inside.span().length() > 1;
        return name ? i + 3 : -1;
    }

    /** Names of the tokens {@code from..to}, with a bracket at {@code bracket}, or -1 for none. */
    private void segment(int from, int to, int bracket, Sentence sentence) {
        int i = from + (isOrdinaryOpening(from, to, sentence) ? 1 : 0);
        int before = behindPoint(from, sentence);
        String role = roleBefore(before, sentence);
        boolean honoured = before > sentence.from() && passage.tags().has(before - 1, Lex.HONORIFIC);
        while (i < to) {
            var title = givenLonger(i) ? null : passage.tags().at(i, Lex.HONORIFIC);
            var office = officeAt(i);
            var known = knownAt(i, to);
            if (known != null && (office == null || known.to() > office.to()) && !swallowed(known, to)) {
                i = addKnown(known, bracket, role, to);
            } else if (office != null && (title == null || title.to() <= office.to())) {
                int end = officeEnd(office, i, to);
                role = passage.words(i, end).toLowerCase(Locale.ROOT);
                i = Math.min(end, to);
            } else if (title != null && title.to() <= to) {
                honoured = title.to() < to && !isOfficeWord(title.to(), to);
                i = passage.token(Math.min(title.to(), to - 1)).is(".") ? title.to() + 1 : title.to();
            } else {
                i = addPlain(i, to, bracket, role, honoured);
                role = null;
            }
        }
    }

    /** Where the title before a name ends, the point that shortens it left out ("Mr. Lund", "Sen. Caldwell"). */
    private int behindPoint(int from, Sentence sentence) {
        boolean point = from - 1 > sentence.from()
                && passage.token(from - 1).is(".")
                && passage.token(from - 2).touches(passage.token(from - 1))
                && passage.tags().hasAny(from - 2, Lex.HONORIFIC, Lex.ABBREVIATION);
        return point ? from - 1 : from;
    }

    /** The role that begins at {@code i}; null for none, or where an organisation's name begins with the same word ("General Staff"). */
    private @Nullable Match officeAt(int i) {
        var office = passage.tags().at(i, Lex.ROLE);
        var head = passage.tags().at(i, Lex.ORGANISATION_HEAD);
        return office != null && head != null && head.to() > office.to() ? null : office;
    }

    /** The end of a role, before its last word where the name of a body begins with that ("Kepala Badan Geologi"). */
    private int officeEnd(Match office, int from, int to) {
        int last = office.to() - 1;
        boolean body = last > from
                && last + 1 < to
                && passage.tags().has(last, Lex.ORGANISATION_HEAD)
                && passage.token(last).isCapitalised()
                && passage.token(last + 1).isCapitalised()
                && !isPersonStart(last + 1);
        return body ? last : office.to();
    }

    /** Whether a given name takes in the honorific it begins with: "Gus Dur". */
    private boolean givenLonger(int i) {
        var given = passage.tags().at(i, Lex.GIVEN_NAME);
        var title = passage.tags().at(i, Lex.HONORIFIC);
        return given != null && title != null && given.to() > title.to();
    }

    /** "Keterlibatan Korea Utara …": a word that is capitalised for the sentence alone, before a country or place; "Tindakan Ahmad …". */
    private boolean isOrdinaryOpening(int from, int to, Sentence sentence) {
        if (!WordCasing.isInitial(passage, sentence, from)
                || casing.isInner(passage.token(from).norm())) {
            return false;
        }
        var hit = gazetteer.longest(passage, from, to);
        var next = gazetteer.longest(passage, from + 1, to);
        boolean place = next != null
                && (next.entity().type() == Entity.Type.COUNTRY
                        || next.entity().type() == Entity.Type.PLACE
                        || passage.token(from + 1).shape() == Token.Shape.UPPER);
        boolean act = passage.tags().has(from, Lex.NOUN) && passage.tags().has(from + 1, Lex.GIVEN_NAME);
        return hit == null
                && (place || act)
                && passage.token(from).shape() == Token.Shape.CAPITAL
                && !passage.tags()
                        .hasAny(
                                from,
                                Lex.ROLE,
                                Lex.HONORIFIC,
                                Lex.ORGANISATION_HEAD,
                                Lex.PLACE_HEAD,
                                Lex.MEDIUM_HEAD,
                                Lex.GIVEN_NAME);
    }

    /** The known name at {@code i}, with the words that say what sort of medium it is ("Kantor Berita Antara"). */
    private Gazetteer.@Nullable Hit knownAt(int i, int to) {
        var hit = gazetteer.longest(passage, i, to);
        if (hit != null && passage.token(hit.to() - 1).end() - passage.token(i).start() == 1) {
            return passage.tags().has(i - 1, Lex.LOCATIVE) ? hit : null;
        }
        var head = passage.tags().at(i, Lex.MEDIUM_HEAD);
        if (head == null || head.to() >= to || hit != null) {
            return hit;
        }
        var medium = gazetteer.longest(passage, head.to(), to);
        return medium != null && medium.entity().isMedium()
                ? new Gazetteer.Hit(medium.entity(), i, medium.to(), Gazetteer.Sense.NAME, null)
                : null;
    }

    private boolean isOfficeWord(int i, int to) {
        var hit = gazetteer.longest(passage, i, to);
        return passage.token(i).shape() == Token.Shape.UPPER
                || passage.tags().hasAny(i, Lex.ORGANISATION_HEAD, Lex.ROLE)
                || hit != null && hit.entity().type() != Entity.Type.PERSON;
    }

    private @Nullable String roleBefore(int from, Sentence sentence) {
        var role = passage.tags().endingAt(from, Lex.ROLE);
        return role == null || role.from() < sentence.from()
                ? null
                : passage.words(role.from(), from).toLowerCase(Locale.ROOT);
    }

    /** Whether a known country, place, daily or short name of a person only begins a longer name: "Jakarta Utara", "Harian Fajar Baru". */
    private boolean swallowed(Gazetteer.Hit hit, int to) {
        var type = hit.entity().type();
        int next = hit.to();
        if (type == Entity.Type.PERSON && next - hit.from() == 1) {
            return next < to && passage.token(next).isWord();
        }
        if (type == Entity.Type.ORGANISATION && !hit.entity().isMedium() && next < to) {
            return isForeign(hit, gazetteer.longest(passage, next, to));
        }
        boolean daily = hit.entity().isMedium() && passage.tags().has(hit.from(), Lex.MEDIUM_HEAD);
        boolean opens = type == Entity.Type.COUNTRY || type == Entity.Type.PLACE || daily;
        if (next >= to || !opens || holdsOffice(hit, to)) {
            return false;
        }
        return passage.token(next).isWord()
                && !isPersonStart(next)
                && !passage.tags().hasAny(next, Lex.ORGANISATION_HEAD, Lex.PLACE_HEAD)
                && gazetteer.longest(passage, next, to) == null;
    }

    /** Whether a known body is followed by a country that is not its own, or a place there: another of the same name ("Kementerian Kesehatan Jepang"). */
    private static boolean isForeign(Gazetteer.Hit body, Gazetteer.@Nullable Hit next) {
        String party = body.entity().party();
        var where = next == null ? null : next.entity();
        return party != null
                && where != null
                && (where.type() == Entity.Type.COUNTRY && !where.id().equals(party)
                        || where.type() == Entity.Type.PLACE && where.party() != null && !party.equals(where.party()));
    }

    /** "Duta Besar Jepang untuk Indonesia Kenzo Arai": an office before it, a person's two or three words after it. */
    private boolean holdsOffice(Gazetteer.Hit hit, int to) {
        int left = to - hit.to();
        boolean named = left == 2 || left == 3;
        for (int i = hit.to(); i < to; i++) {
            named &= passage.token(i).shape() == Token.Shape.CAPITAL
                    && !passage.tags().has(i, Lex.ORGANISATION_TAIL);
        }
        return named && passage.tags().first(Math.max(0, hit.from() - 8), hit.from(), Lex.ROLE) != null;
    }

    private int addKnown(Gazetteer.Hit hit, int bracket, @Nullable String role, int limit) {
        int to = hit.to();
        String alias = null;
        var mention = Mention.of(hit, passage);
        if (mention.type() != hit.entity().type()) {
            mentions.add(mention);
            return to;
        }
        if (to == bracket) {
            alias = passage.words(bracket + 1, bracket + 2);
            int person = role == null ? -1 : lastNames(Math.min(bracket + 3, limit), limit);
            to = person >= 0 ? person : extension(bracket + 3, limit);
        }
        var type = hit.entity().type();
        mentions.add(new Mention(
                hit.from(), to, type, hit.entity(), hit.sense(), alias, type == Entity.Type.PERSON ? role : null));
        return to;
    }

    /** How far an organisation's name goes on after its bracket: over a country or place, not over a person. */
    private int extension(int from, int limit) {
        int end = from;
        while (end < limit && !isPersonStart(end)) {
            var hit = gazetteer.longest(passage, end, limit);
            end = hit == null ? end + 1 : hit.to();
        }
        return end;
    }

    private boolean isPersonStart(int i) {
        var token = passage.token(i);
        return casing.isPersonal(token.norm()) || passage.tags().hasAny(i, Lex.GIVEN_NAME, Lex.HONORIFIC, Lex.ROLE);
    }

    private int addPlain(int from, int to, int bracket, @Nullable String role, boolean honoured) {
        boolean inBracket = bracket > from;
        int before = inBracket ? bracket : to;
        int person = role == null && !honoured && !inBracket
                ? -1
                : personStart(from, to, bracket, honoured || isWholeOffice(role, from, to));
        if (inBracket) {
            return addDefined(from, to, bracket, role, person);
        }
        if (person >= 0) {
            addOffice(from, person);
            mentions.add(Mention.of(person, to, Entity.Type.PERSON).with(null, role));
            return to;
        }
        int end = role == null ? chunkEnd(from, before) : before;
        addOther(from, end, role != null);
        return end;
    }

    /** A name with a definition in brackets: an organisation unless the definition is a nickname. */
    private int addDefined(int from, int to, int bracket, @Nullable String role, int person) {
        String alias = passage.words(bracket + 1, bracket + 2);
        boolean nickname = passage.token(bracket + 1).shape() == Token.Shape.CAPITAL
                && role != null
                && !passage.tags().has(from, Lex.ORGANISATION_HEAD);
        if (nickname) {
            int start = person >= 0 && person < bracket ? person : from;
            addOffice(from, start);
            mentions.add(Mention.of(start, bracket + 3, Entity.Type.PERSON).with(alias, role));
            return bracket + 3;
        }
        int end = person >= bracket ? person : role == null ? extension(bracket + 3, to) : to;
        mentions.add(Mention.of(from, end, typeOf(from, bracket)).with(alias, null));
        if (end < to) {
            mentions.add(Mention.of(end, to, Entity.Type.PERSON).with(null, role));
        }
        return to;
    }

    /** "Menteri Kelautan dan Perikanan": an office that says all itself, so that the three words after it are a name. */
    private boolean isWholeOffice(@Nullable String role, int from, int to) {
        if (role == null
                || to - from != 3
                || role.chars().filter(Character::isWhitespace).count() < 2) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (passage.token(i).shape() != Token.Shape.CAPITAL || isOfficeWord(i, to)) {
                return false;
            }
        }
        return true;
    }

    private void addOffice(int from, int to) {
        int i = bodyStart(from, to);
        while (i < to) {
            var hit = gazetteer.longest(passage, i, to);
            int end = hit == null ? to : hit.to();
            if (hit != null) {
                mentions.add(Mention.of(hit, passage));
            } else {
                var type = typeOf(i, end);
                boolean person = type == Entity.Type.PERSON;
                mentions.add(Mention.of(i, end, person ? Entity.Type.ORGANISATION : type));
            }
            i = end;
        }
    }

    /** Where the name of a body begins behind what its holder looks after in it ("Inspektur Tambang Kementerian Energi"). */
    private int bodyStart(int from, int to) {
        for (int i = from; i < to; i++) {
            if (passage.tags().has(i, Lex.ORGANISATION_HEAD)) {
                return i;
            }
        }
        return from;
    }

    /** Where the person's name begins in what follows a role; -1 where it holds none. */
    private int personStart(int from, int to, int bracket, boolean honoured) {
        if (honoured) {
            return from;
        }
        int start = bracket > from && bracket + 3 < to ? bracket + 3 : from;
        for (int i = start; i < to; i++) {
            var token = passage.token(i);
            boolean given = passage.tags().has(i, Lex.GIVEN_NAME) && i + 1 < to;
            if (token.shape() == Token.Shape.CAPITAL && (given || casing.isPersonal(token.norm()))) {
                return i;
            }
        }
        boolean elsewhere = passage.tags().has(to - 1, Lex.HONORIFIC) || start == from && personFollows(to);
        return elsewhere ? -1 : lastNames(start, to);
    }

    /** Whether after a comma comes what looks like the person: "Kepala Desa Suka Maju, Anton Wijaya.", "Ketua Ikatan Guru di Lamara, Dini Wulan," */
    private boolean personFollows(int to) {
        int comma = behindPlace(to);
        if (comma + 1 >= passage.tokens().size() || !passage.token(comma).is(",")) {
            return false;
        }
        return passage.token(comma + 1).isCapitalised()
                && passage.token(comma + 1).shape() == Token.Shape.CAPITAL
                && !passage.tags().has(comma + 1, Lex.WEEKDAY)
                && gazetteer.longest(passage, comma + 1, comma + 2) == null;
    }

    /** Index after "di Lamara Timur"; {@code i} where no such place follows. */
    private int behindPlace(int i) {
        int k = i < passage.tokens().size() && passage.tags().has(i, Lex.LOCATIVE) ? i + 1 : i;
        while (k > i && k < passage.tokens().size() && passage.token(k).isCapitalised()) {
            k++;
        }
        return k > i + 1 ? k : i;
    }

    /** The last words after the office: one to three after what is known of it, else the last two. */
    private int lastNames(int from, int to) {
        int start = from;
        boolean inOffice = false;
        for (int i = from; i < to; i++) {
            var hit = gazetteer.longest(passage, i, to);
            boolean office = passage.tags()
                    .hasAny(i, Lex.ORGANISATION_HEAD, Lex.ORGANISATION_TAIL, Lex.PLACE_HEAD, Lex.BODY_WORD);
            if (hit != null && hit.entity().type() != Entity.Type.PERSON) {
                start = hit.to();
                inOffice = false;
            } else if (office || passage.token(i).shape() != Token.Shape.CAPITAL) {
                boolean joins = passage.tags().has(i, Lex.CONJUNCTION);
                start = i + (joins ? 2 : 1);
                inOffice = office || joins || !passage.token(i).isWord();
            }
        }
        int left = to - start;
        if (left <= 0 || left == 1 && inOffice) {
            return -1;
        }
        boolean whole = left == 3
                && start > from
                && !inOffice
                && !casing.isImpersonal(passage.token(start).norm());
        return left <= 2 || whole ? start : to - 2;
    }

    /** The end of a name that begins at {@code from} with no role before it: up to a known name that is no part of it. */
    private int chunkEnd(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            var hit = gazetteer.longest(passage, i, to);
            boolean apart = hit != null
                    && (hit.entity().type() == Entity.Type.PERSON && hit.to() - hit.from() > 1
                            || hit.entity().isMedium());
            if (apart || passage.tags().hasAny(i, Lex.HONORIFIC) && i + 1 < to) {
                return i;
            }
        }
        return to;
    }

    private void addOther(int from, int to, boolean afterRole) {
        boolean headOnly = true;
        for (int i = from; i < to; i++) {
            headOnly &= passage.tags().hasAny(i, Lex.ORGANISATION_HEAD, Lex.PLACE_HEAD, Lex.MEDIUM_HEAD)
                    && passage.token(i).shape() == Token.Shape.CAPITAL;
        }
        if (!headOnly && !isMark(from, to)) {
            mentions.add(Mention.of(from, to, afterRole ? Entity.Type.ORGANISATION : typeOf(from, to)));
        }
    }

    /** A single letter or a Roman number: no name. */
    private boolean isMark(int from, int to) {
        String norm = passage.token(from).norm();
        return to - from == 1 && (norm.length() == 1 || norm.chars().allMatch(c -> ROMAN.indexOf(c) >= 0));
    }

    private Entity.Type typeOf(int from, int to) {
        return new NameTypes(passage, gazetteer, casing).typeOf(from, to);
    }
}
