package org.runut.pack;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runut.pack.Lexicon.Match;

/** The lexical tags of a passage, by the index of the token at which they begin. */
@SuppressWarnings("EnumOrdinal") // Ordinals stand for bits in memory only, never for anything kept.
public final class Tags {
    private static final int WORDS = Lex.values().length / Long.SIZE + 1;

    private final List<List<Match>> byToken;
    /** A bit for each kind of entry that begins at the token, in {@link #WORDS} words a token. */
    private final long[] kinds;

    Tags(List<List<Match>> byToken) {
        this.byToken = byToken;
        this.kinds = new long[byToken.size() * WORDS];
        for (int i = 0; i < byToken.size(); i++) {
            for (var match : byToken.get(i)) {
                int ordinal = match.lex().ordinal();
                kinds[i * WORDS + (ordinal >> 6)] |= 1L << ordinal;
            }
        }
    }

    /** The longest entry of this kind that begins at token {@code i}; null for none, also outside the passage. */
    public @Nullable Match at(int i, Lex lex) {
        if (!has(i, lex)) {
            return null;
        }
        for (var match : byToken.get(i)) {
            if (match.lex() == lex) {
                return match;
            }
        }
        return null;
    }

    /** Whether an entry of this kind begins at token {@code i}. */
    public boolean has(int i, Lex lex) {
        if (i < 0 || i >= byToken.size()) {
            return false;
        }
        int ordinal = lex.ordinal();
        return (kinds[i * WORDS + (ordinal >> 6)] >>> ordinal & 1) != 0;
    }

    /** Whether an entry of any of these kinds begins at token {@code i}. */
    public boolean hasAny(int i, Lex... kinds) {
        for (var lex : kinds) {
            if (has(i, lex)) {
                return true;
            }
        }
        return false;
    }

    /** The entry of this kind that ends just before token {@code end}; null for none. */
    public @Nullable Match endingAt(int end, Lex lex) {
        for (int i = Math.max(0, end - 6); i < end; i++) {
            var match = at(i, lex);
            if (match != null && match.to() == end) {
                return match;
            }
        }
        return null;
    }

    /** The first entry of this kind that begins in {@code from..to}; null for none. */
    public @Nullable Match first(int from, int to, Lex lex) {
        for (int i = from; i < to; i++) {
            var match = at(i, lex);
            if (match != null) {
                return match;
            }
        }
        return null;
    }

    /** All entries that begin at token {@code i}. */
    public List<Match> all(int i) {
        return byToken.get(i);
    }
}
