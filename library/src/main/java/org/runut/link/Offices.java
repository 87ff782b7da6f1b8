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

    private final String text;
    private final List<Token> tokens;
    private final Tags tags;

    Offices(String text, List<Token> tokens, Tags tags) {
        this.text = text;
        this.tokens = tokens;
        this.tags = tags;
    }

    /**
     * What was read.
     *
     * @param institution its name; null where the words name none
     * @param office      all words, for finding the institution elsewhere
     */
    record Read(@Nullable String institution, String office) {}

    /** Whether an office begins at the token. */
    boolean begins(int i) {
        return tags.has(i, Lex.OFFICE);
    }

    /** Reads the office that begins at {@code from}; the words end before {@code to}. */
    Read read(int from, int to) {
        int end = withoutRank(from, to);
        int behind = from;
        String implied = "";
        for (var office = tags.at(behind, Lex.OFFICE);
                office != null && office.to() <= end && behind < end;
                office = tags.at(behind, Lex.OFFICE)) {
            implied = office.value();
            behind = office.to();
        }
        return new Read(institution(behind, end, implied), words(from, Math.max(from + 1, end)));
    }

    private @Nullable String institution(int from, int end, String implied) {
        int head = head(from, end);
        if (head >= 0) {
            return words(head, end);
        }
        if (from >= end || !named(from, end) || implied.equals(INSIDE)) {
            return null;
        }
        return implied.isEmpty() ? words(firstName(from, end), end) : implied + " " + words(from, end);
    }

    /** Where the name of an organisation begins; -1 for nowhere. */
    private int head(int from, int end) {
        for (int i = from; i < end; i++) {
            boolean begins = tags.has(i, Lex.ORGANISATION_HEAD) && tokens.get(i).isCapitalised() && i + 1 < end;
            if (begins || tokens.get(i).shape() == Token.Shape.UPPER) {
                return i;
            }
        }
        return -1;
    }

    private boolean named(int from, int end) {
        return firstName(from, end) < end;
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
        while (end > from + 1
                && (tokens.get(end - 1).is(",")
                        || tags.has(end - 1, Lex.HONORIFIC) && !tags.has(end - 1, Lex.OFFICE))) {
            end--;
        }
        return end;
    }

    private String words(int from, int to) {
        return text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
    }
}
