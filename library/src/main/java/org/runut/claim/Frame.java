package org.runut.claim;

import java.util.Locale;
import java.util.stream.Stream;
import org.runut.pack.Lexicon;

/**
 * What happens to the counted thing.
 *
 * @param key   language-neutral key ({@code killed})
 * @param names how far its own words name who is counted
 * @param entry the value of the entry that named it
 * @param from  index of its first token
 * @param to    index after its last token
 */
record Frame(String key, Names names, String entry, int from, int to) {

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

    /** The frame that an entry of the lexicon names. */
    static Frame of(Lexicon.Match match) {
        String value = match.value();
        int space = value.indexOf(' ');
        return space < 0
                ? new Frame(value, Names.NOBODY, value, match.from(), match.to())
                : new Frame(
                        value.substring(0, space),
                        Names.valueOf(value.substring(space + 1).toUpperCase(Locale.ROOT)),
                        value,
                        match.from(),
                        match.to());
    }

    /** The values of the entries that may name it for people, the best first: those that say it of whom it befell. */
    Stream<String> entries() {
        return Stream.of(value(Names.STATE), value(Names.WEAK), entry);
    }

    private String value(Names how) {
        return key + ' ' + how.name().toLowerCase(Locale.ROOT);
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
