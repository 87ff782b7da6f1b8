package org.runut.link;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runut.pack.Lex;
import org.runut.pack.Tags;
import org.runut.text.Token;

/** Reads an office with the words behind it: which institution does its holder speak for? */
final class Offices {
    /** The value of an office that is one of a ministry: what stands behind it is what it looks after, not whom it speaks for. */
    private static final String INSIDE = "inside";

    /** The value of a word that takes the office from its holder ("former", "candidate"): such a one speaks for himself. */
    private static final String SELF = "self";

    /** The value of an office whose holder speaks for himself, or passes on what a body told ("lawmaker"). */
    private static final String RELAY = "relay";

    /** The value of a word for one of many who work for a body: it must be named with it. */
    private static final String MEMBER = "member";

    /** Begins the value of a word for how far the say of a body reaches. */
    private static final String LEVEL = "level";

    private final String text;
    private final List<Token> tokens;
    private final Tags tags;
    private final boolean nounFirst;

    /** @param nounFirst whether what says more of a noun follows it, so that an institution is named behind the office */
    Offices(String text, List<Token> tokens, Tags tags, boolean nounFirst) {
        this.text = text;
        this.tokens = tokens;
        this.tags = tags;
        this.nounFirst = nounFirst;
    }

    /**
     * What was read.
     *
     * @param institution its name; null where the words name none
     * @param office      all words, for finding the institution elsewhere
     * @param standing    how its holder stands to an institution
     * @param definite    whether it is the one office of an institution named before ("juru bicaranya"), not "a director"
     * @param kind        words that name no body but tell it all the same ("district hospital"); null for none
     * @param implied     the kind of institution that the office is one of ("Kementerian" of a minister); empty for any
     */
    record Read(
            @Nullable String institution,
            String office,
            Standing standing,
            boolean definite,
            @Nullable String kind,
            String implied) {}

    /** How somebody stands to an institution. */
    enum Standing {
        /** Speaks for it. */
        SPEAKS_FOR,
        /** Speaks for none. */
        ALONE,
        /** Speaks for none, and may pass on what one told. */
        RELAYS
    }

    /** Where the words of the office end that begins at the token. */
    int end(int i) {
        var office = tags.at(i, Lex.OFFICE);
        return office == null ? i + 1 : office.to();
    }

    /** Whether an office begins at the token. */
    boolean begins(int i) {
        return tags.has(i, Lex.OFFICE);
    }

    /** Reads the office that begins at {@code from}; the words end before {@code to}. */
    Read read(int from, int to) {
        int end = withoutRank(from, to);
        int behind = from;
        String implied = "";
        var standing = Standing.SPEAKS_FOR;
        for (var office = tags.at(behind, Lex.OFFICE);
                office != null && office.to() <= end && behind < end;
                office = tags.at(behind, Lex.OFFICE)) {
            standing = standing == Standing.SPEAKS_FOR ? standing(office.value()) : standing;
            implied = office.value();
            behind = office.to();
        }
        boolean held = standing == Standing.SPEAKS_FOR;
        String institution = held ? institution(behind, withoutPlace(behind, end), implied) : null;
        if (held && !nounFirst && (institution == null || isBody(implied) && !tags.has(behind, Lex.PREPOSITION))) {
            String before = before(from, implied);
            institution = before == null ? institution : before;
        }
        return new Read(
                institution,
                words(owner(from), Math.max(from + 1, end)),
                standing,
                !isIndefinite(from - 1) && !isKind(from - 1) && !implied.equals(MEMBER),
                held ? kind(behind, end) : null,
                isBody(implied) && held ? implied : "");
    }

    /** The words for a body among those behind the office, where two or more tell it. */
    private @Nullable String kind(int from, int end) {
        int first = from;
        while (first < end && !tags.has(first, Lex.BODY_WORD)) {
            first++;
        }
        int to = first;
        while (to < end && tags.has(to, Lex.BODY_WORD)) {
            to++;
        }
        return to - first < 2 ? null : words(first, to);
    }

    /** Whether the value of an office is the kind of body that it is one of. */
    private static boolean isBody(String value) {
        return !value.isEmpty() && !value.equals(INSIDE) && !value.equals(MEMBER);
    }

    private static Standing standing(String value) {
        return switch (value) {
            case SELF -> Standing.ALONE;
            case RELAY -> Standing.RELAYS;
            default -> Standing.SPEAKS_FOR;
        };
    }

    private @Nullable String institution(int from, int end, String implied) {
        int head = nounFirst ? head(from, end) : -1;
        if (head >= 0) {
            return words(head, end);
        }
        int name = firstName(from, end);
        if (from >= end || name == end || implied.equals(INSIDE)) {
            return null;
        }
        if (isBody(implied)) {
            return implied + " " + words(from, end);
        }
        int abbreviation = abbreviation(from, end);
        if (abbreviation >= 0) {
            return words(abbreviation, end);
        }
        boolean kind = from < name && !tags.hasAny(from, Lex.FUNCTION, Lex.PREPOSITION, Lex.LOCATIVE, Lex.CONJUNCTION);
        return words(kind ? from : withoutBranch(name, end), end);
    }

    /**
     * The institution whose name stands before the office ("Northgate Mining spokeswoman", "Energy minister"); null where no name
     * does.
     */
    private @Nullable String before(int office, String implied) {
        int from = office;
        while (from > 0 && modifies(from - 1)) {
            from--;
        }
        int end = office;
        while (end > from && tags.has(end - 1, Lex.DETERMINER)) {
            end--;
        }
        boolean kind = end - from == 1 && isKind(from);
        if (from == end || implied.equals(INSIDE) || kind && !isBody(implied)) {
            return null;
        }
        if (isBody(implied)) {
            return words(from, end) + " " + implied;
        }
        return firstName(from, end) < end && !tags.has(from, Lex.ROLE) ? words(from, end) : null;
    }

    /** Whether the word is one of a name that stands before an office, or says what the institution is for. */
    private boolean modifies(int i) {
        if (tags.has(i, Lex.DETERMINER)) {
            return i > 0 && isPossessive(i) && tokens.get(i - 1).isCapitalised();
        }
        return tokens.get(i).isWord()
                && !tags.hasAny(
                        i, Lex.HONORIFIC, Lex.FUNCTION, Lex.PREPOSITION, Lex.CONJUNCTION, Lex.WEEKDAY, Lex.MONTH)
                && (tokens.get(i).isCapitalised() || tags.has(i, Lex.BODY_WORD));
    }

    /** Where the name of an organisation begins; -1 for nowhere. */
    private int head(int from, int end) {
        for (int i = from; i + 1 < end; i++) {
            if (tags.has(i, Lex.ORGANISATION_HEAD) && tokens.get(i).isCapitalised()) {
                return i;
            }
        }
        return -1;
    }

    /** Where the first word stands that is all in capitals; -1 for nowhere. */
    private int abbreviation(int from, int end) {
        for (int i = from; i < end; i++) {
            if (tokens.get(i).shape() == Token.Shape.UPPER) {
                return i;
            }
        }
        return -1;
    }

    /** Where the name goes on behind the word for a part of a body that it begins with ("Cabang Bank Tirta"). */
    private int withoutBranch(int from, int end) {
        var branch = tags.at(from, Lex.BRANCH);
        return branch == null || branch.to() >= end ? from : branch.to();
    }

    /** The end of the words without the place where the office is ("Kementerian Kelautan di Jakarta"). */
    private int withoutPlace(int from, int end) {
        for (int i = from + 1; i < end; i++) {
            if (tags.has(i, Lex.LOCATIVE) && !tokens.get(i).isCapitalised()) {
                return i;
            }
        }
        return end;
    }

    /** Where the words begin that say whose office it is ("the company's chief executive"). */
    private int owner(int office) {
        return office > 1 && isPossessive(office - 1) && tokens.get(office - 2).isWord() ? office - 2 : office;
    }

    /** Whether the word before an office says of what kind of place it is, not of which body ("village head"). */
    private boolean isKind(int i) {
        var match = nounFirst ? null : tags.at(i, Lex.BODY_WORD);
        return match != null && match.value().startsWith(LEVEL);
    }

    /** Whether it is "a" or "one of". */
    private boolean isIndefinite(int i) {
        var match = tags.at(i, Lex.DETERMINER);
        return match != null && match.value().isEmpty() || tags.has(i, Lex.ANONYMOUS);
    }

    private boolean isPossessive(int i) {
        var match = tags.at(i, Lex.DETERMINER);
        return match != null && match.value().equals("possessive");
    }

    private int firstName(int from, int end) {
        int i = from;
        while (i < end && !tokens.get(i).isCapitalised()) {
            i++;
        }
        return i;
    }

    /** The end of the words, ranks, titles and marks behind them left out ("…, Kolonel"). */
    private int withoutRank(int from, int to) {
        int end = to;
        for (int i = from + 3; i < end; i++) {
            end = tags.has(i, Lex.HONORIFIC) && tokens.get(i - 1).isCapitalised() ? rank(from, i) : end;
        }
        while (end > from + 1 && isTitle(end - 1)) {
            end--;
        }
        return end;
    }

    /** Where the rank begins whose last word stands here ("Inspektur Jenderal"). */
    private int rank(int from, int last) {
        var first = tags.endingAt(last, Lex.OFFICE);
        return first != null && first.from() > from + 1 ? first.from() : last;
    }

    /** Whether nothing of a name stands here: a title, its full stop, a comma. */
    private boolean isTitle(int i) {
        var token = tokens.get(i);
        return token.is(",") || tags.has(i, Lex.HONORIFIC) || token.is(".") && tags.has(i - 1, Lex.HONORIFIC);
    }

    private String words(int from, int to) {
        return text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
    }
}
