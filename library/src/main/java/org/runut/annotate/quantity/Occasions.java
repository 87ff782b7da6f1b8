package org.runut.annotate.quantity;

import java.math.BigDecimal;
import org.runut.annotate.passage.Passage;
import org.runut.annotate.passage.Verbs;
import org.runut.annotate.quantity.QuantityMention.Kind;
import org.runut.pack.Lex;
import org.runut.pack.Lexicon;

/** Tells so many occasions ("sudah ditonton 3.000 kali") from so many times as much ("naik tiga kali", "tiga kali lipat"). */
final class Occasions {
    private static final BigDecimal MANY = BigDecimal.valueOf(20);
    private static final BigDecimal FEW = BigDecimal.valueOf(3);

    private final Verbs verbs;

    Occasions(Lexicon lexicon) {
        verbs = new Verbs(lexicon);
    }

    /** Whether the multiple counts how often something happened. */
    boolean counts(Passage passage, Amount amount) {
        var unit = amount.unit();
        var low = amount.low();
        if (unit == null || unit.kind() != Kind.MULTIPLE || low == null || !isWhole(low) || isCompared(passage, unit)) {
            return false;
        }
        return low.compareTo(MANY) >= 0 || happens(passage, amount);
    }

    /** Whether it only says that something happened once, twice or thrice, which is no figure. */
    boolean isAdverb(Passage passage, Amount amount) {
        var low = amount.low();
        return low != null && low.compareTo(FEW) <= 0 && counts(passage, amount);
    }

    private static boolean isWhole(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 0;
    }

    /** Whether the word is one for multiples alone, or what it is so many times of follows. */
    private static boolean isCompared(Passage passage, Unit unit) {
        int i = unit.to();
        return unit.to() - unit.from() != 1
                || !passage.token(unit.from()).isWord()
                || passage.token(unit.from()).span().length() == 1
                || passage.tags().hasAny(i, Lex.UP, Lex.DOWN, Lex.COMPARED, Lex.OUT_OF, Lex.AT_LEAST);
    }

    /** Whether what happened so often stands right before it. */
    private boolean happens(Passage passage, Amount amount) {
        int i = amount.from() - 1;
        while (i > 0 && passage.tags().hasAny(i, Lex.FUNCTION, Lex.APPROXIMATE, Lex.NEARLY)) {
            i--;
        }
        boolean moves = i < 0 || passage.tags().hasAny(i, Lex.UP, Lex.DOWN, Lex.LINKER, Lex.BECOMES, Lex.SAYS);
        return !moves && passage.token(i).isWord() && verbs.isVerb(passage, i);
    }

    /** The amount, without a unit where it is a plain count of occasions. */
    Amount plain(Passage passage, Amount amount) {
        return counts(passage, amount)
                ? new Amount(
                        amount.from(), amount.to(), amount.numeral(), amount.low(), amount.high(), null, amount.range())
                : amount;
    }
}
