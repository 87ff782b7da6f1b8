package org.runut.claim;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.runut.pack.Lexicon;

/**
 * What happens to the counted thing.
 *
 * @param key   language-neutral key ({@code killed})
 * @param names how far its own words name who is counted
 * @param entry the value of the entry that named it
 * @param ofThings the key where things are counted and not people; empty where it is the same
 * @param from  index of its first token
 * @param to    index after its last token
 * @param not   the word that denies it ("belum"), so that the key is of what did not happen; null for none
 */
record Frame(
        String key,
        Names names,
        String entry,
        String ofThings,
        int from,
        int to,
        @Nullable String not) {
    /** What whoever has a result in his books does with it: nothing more than to have it. */
    static final String POSTED = "posted";

    /** What is got: by whom is told of people who get it. */
    static final String RECEIVED = "received";

    private static final String NOT = "not-";
    private static final String THINGS = " / ";
    private static final String PERSON = "person";

    /** How far the words of a frame name who is counted. */
    enum Names {
        /** Not at all ("dikirim"). */
        NOBODY,
        /** Not at all: it says only how a number moves ("bertambah menjadi"). */
        CHANGE,
        /** Where only a counting word stands ("2.100 orang sudah dirumahkan"). */
        WEAK,
        /** Whoever stands right behind it ("menewaskan 12 orang"), never those before it. */
        DEED,
        /** Also where a noun stands ("41 warga tewas"). */
        STATE
    }

    /** The frame that an entry of the lexicon names, as it is said of people where things are spoken of otherwise. */
    static Frame of(Lexicon.Match match) {
        int other = match.value().indexOf(THINGS);
        return other < 0
                ? of(match, match.value(), "")
                : of(match, match.value().substring(0, other), match.value().substring(other + THINGS.length()));
    }

    private static Frame of(Lexicon.Match match, String value, String ofThings) {
        int space = value.indexOf(' ');
        var names = space < 0
                ? Names.NOBODY
                : Names.valueOf(value.substring(space + 1).toUpperCase(Locale.ROOT));
        String key = space < 0 ? value : value.substring(0, space);
        return new Frame(key, names, value, ofThings, match.from(), match.to(), null);
    }

    /** What the same words say of what is counted: of people one thing, of missiles another ("fired"). */
    Frame of(@Nullable Concept counted) {
        boolean thing = counted != null && !counted.unit().equals(PERSON);
        return ofThings.isEmpty() || !thing ? this : new Frame(ofThings, Names.NOBODY, ofThings, "", from, to, not);
    }

    /** What befalls whoever the words at {@code from..to} lead to: they get what is given. */
    static Frame ofRecipients(int from, int to) {
        return new Frame("aided", Names.NOBODY, "aided weak", "", from, to, null);
    }

    /** The same, not happening, by a word that denies it. */
    Frame denied(String word) {
        return new Frame(NOT + key, Names.NOBODY, entry, "", from, to, word);
    }

    /** The values of the entries that may name it for people, the best first: those that say it of whom it befell. */
    Stream<String> entries() {
        return Stream.of(value(Names.STATE), value(Names.WEAK), entry);
    }

    private String value(Names how) {
        return (not == null ? key : key.substring(NOT.length()))
                + ' '
                + how.name().toLowerCase(Locale.ROOT);
    }

    /** Whether it says only how a number moves. */
    boolean isChange() {
        return names == Names.CHANGE;
    }

    /** Whether it is done to those who stand behind it ("menewaskan"). */
    boolean isDeed() {
        return names == Names.DEED;
    }

    /** Whether its words can name who is counted. */
    boolean namesPeople() {
        return names == Names.WEAK || names == Names.DEED || names == Names.STATE;
    }
}
