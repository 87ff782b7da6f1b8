package org.runut.link;

import java.util.List;
import org.runut.model.Figure;
import org.runut.model.Part;
import org.runut.pack.Lex;
import org.runut.pack.Tags;
import org.runut.text.Token;
import org.runut.text.Tokens;

/** Finds levels of one thing told together: "dari 27 menjadi 25", "17 orang, turun dari 31". */
final class Levels {
    private static final int REACH = 6;
    private static final int FAR = 14;

    private Levels() {}

    /** Whether one is the level before a change and the other the level after it. */
    static boolean together(Mention a, Mention b) {
        return a.sameSentence(b) && a.unitClass().equals(b.unitClass()) && (a.before() || b.before());
    }

    /** Whether the figure is the level before a change. */
    static boolean isBefore(Reading reading, Figure figure) {
        boolean headline = figure.quantity().part() == Part.TITLE;
        var tags = headline ? reading.titleTags() : reading.tags();
        if (tags == null) {
            return false;
        }
        var tokens = headline ? reading.titleTokens() : reading.tokens();
        int from = Tokens.at(tokens, figure.quantity().span().start());
        int to = Tokens.at(tokens, figure.quantity().span().end());
        boolean led = tags.has(from - 1, Lex.FROM) || tags.has(from, Lex.FROM);
        return isLedFromAfar(tokens, tags, from)
                || led
                        && (changes(tags, from - 3, from)
                                || becomes(tags, to, Math.min(tokens.size(), to + REACH))
                                || becomes(tags, Math.max(0, from - FAR), from));
    }

    /** Whether a word of change and "from" lead to it over a few words: "up from the initial estimate of 2 million". */
    private static boolean isLedFromAfar(List<Token> tokens, Tags tags, int from) {
        for (int i = from - 1; i > Math.max(0, from - REACH) && tokens.get(i).isWord(); i--) {
            if (tags.has(i, Lex.FROM)) {
                return changes(tags, i - 1, i);
            }
        }
        return false;
    }

    /** Whether the figure is the level after a change ("bertambah menjadi 62"). */
    static boolean isAfter(Mention mention) {
        var reading = mention.reading();
        var tags = mention.headline() ? reading.titleTags() : reading.tags();
        var tokens = mention.headline() ? reading.titleTokens() : reading.tokens();
        int from = Tokens.at(tokens, mention.figure().quantity().span().start());
        return tags != null && (tags.has(from - 1, Lex.BECOMES) || tags.has(from, Lex.BECOMES));
    }

    private static boolean changes(Tags tags, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tags.has(i, Lex.UP) || tags.has(i, Lex.DOWN)) {
                return true;
            }
        }
        return false;
    }

    private static boolean becomes(Tags tags, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tags.has(i, Lex.BECOMES) && !tags.has(i, Lex.LOCATIVE)) {
                return true;
            }
        }
        return false;
    }
}
