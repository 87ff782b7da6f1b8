package org.runut.annotate.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runut.annotate.passage.Passage;
import org.runut.annotate.quantity.Bounds.Open;
import org.runut.annotate.quantity.QuantityMention.Kind;
import org.runut.model.Quantity;
import org.runut.model.Quantity.Change;
import org.runut.model.Time;
import org.runut.pack.Lex;
import org.runut.pack.Pack;

/** Finds the quantities of a passage: number, bounds, approximators, unit. */
public final class QuantityAnnotator {
    private static final int CHANGE_REACH = 3;
    private static final String YEAR = "year";

    private final AmountReader amounts;
    private final Occasions occasions;

    /** Finds quantities in the language of a pack. */
    public QuantityAnnotator(Pack pack) {
        amounts = new AmountReader(pack);
        occasions = new Occasions(pack.lexicon());
    }

    /** The quantities of a passage, in order; what a time covers is none. */
    public List<QuantityMention> annotate(Passage passage, List<Time> times) {
        var taken = covered(passage, times);
        var noFigure = new NoFigure(passage);
        var found = new ArrayList<QuantityMention>();
        int i = 0;
        for (var sentence : passage.sentences()) {
            i = sentence.boilerplate() ? sentence.to() : Math.max(i, sentence.from());
            while (i < sentence.to()) {
                var amount = NumberReader.mayBegin(passage, i) ? read(passage, i, taken) : null;
                if (amount != null && amount.to() > sentence.to()) {
                    amount = null;
                }
                if (amount != null) {
                    taken.set(amount.from(), amount.to());
                    take(passage, noFigure, found, amount);
                }
                i = amount == null ? i + 1 : Math.max(i + 1, amount.to());
            }
        }
        return new ElidedUnits(passage, found).filled();
    }

    /** The amount at token {@code i}; of a time, only the length that it tells ("two years" in "two years ago"). */
    private @Nullable Amount read(Passage passage, int i, BitSet taken) {
        if (!taken.get(i)) {
            return amounts.read(passage, i, taken);
        }
        var amount = taken.get(i + 1) && (i == 0 || !taken.get(i - 1)) ? amounts.read(passage, i, new BitSet()) : null;
        boolean length = amount != null
                && amount.unit() != null
                && amount.unit().kind() == Kind.DURATION
                && taken.get(amount.to());
        return length ? amount : null;
    }

    private void take(Passage passage, NoFigure noFigure, List<QuantityMention> found, Amount read) {
        boolean age = noFigure.isAge(read) || goesOnWithAge(passage, found, read);
        if (!age && (noFigure.rejects(read) || occasions.isAdverb(passage, read))) {
            return;
        }
        var amount = occasions.plain(passage, read);
        int last = found.isEmpty() ? -1 : found.getLast().to();
        var mention = mention(passage, age ? amount.asAge() : amount, last);
        found.add(repeats(passage, found, mention) ? mention.asConversion() : mention);
    }

    /** Whether a bare number goes on with the age before it ("aged 34 and 41"). */
    private static boolean goesOnWithAge(Passage passage, List<QuantityMention> found, Amount read) {
        int from = read.from();
        boolean bare = !found.isEmpty()
                && found.getLast().kind() == Kind.AGE
                && read.unit() == null
                && (read.to() >= passage.tokens().size()
                        || !passage.token(read.to()).isWord());
        return bare
                && found.getLast().to() == from - 1
                && (passage.token(from - 1).is(",") || passage.tags().has(from - 1, Lex.CONJUNCTION));
    }

    private static BitSet covered(Passage passage, List<Time> times) {
        var taken = new BitSet(passage.tokens().size());
        for (var time : times) {
            taken.set(passage.tokenAt(time.span().start()), passage.tokenEnd(time.span()));
        }
        return taken;
    }

    /** Whether a bare "more" right behind the number belongs to it. */
    private static boolean isLoose(Amount amount) {
        boolean multiple = amount.unit() != null && amount.unit().kind() == Kind.MULTIPLE;
        return multiple
                || amount.numeral().form() == Numeral.Form.FRACTION
                || amount.numeral().isScaled() && amount.unit() == null;
    }

    private static QuantityMention mention(Passage passage, Amount amount, int lastAmount) {
        var bounds = Bounds.around(passage, amount.from(), amount.to(), isLoose(amount))
                .leadingFrom(passage, lastAmount);
        var open = amount.range() ? Open.NONE : bounds.open();
        BigDecimal low = open == Open.BELOW ? null : tidy(amount.low());
        BigDecimal high = open == Open.ABOVE ? null : tidy(amount.high());
        var unit = amount.unit();
        boolean vague = amount.low() == null && amount.high() == null;
        var kind = kind(passage, bounds, unit);
        boolean about = bounds.approximate()
                || passage.tags().endingAt(amount.numeral().to(), Lex.APPROXIMATE) != null
                || !vague && passage.tags().endingAt(amount.numeral().to(), Lex.VAGUE_NUMBER) != null;
        var quantity = new Quantity(
                passage.part(),
                passage.span(bounds.from(), bounds.to()),
                low,
                high,
                about,
                vague,
                name(unit, kind),
                change(passage, bounds, open, about));
        int number = amount.numeral().from();
        int unitAt = unit == null || unit.from() == number || unit.from() >= bounds.to() ? -1 : unit.from();
        return new QuantityMention(quantity, bounds.from(), bounds.to(), number, unitAt, kind);
    }

    private static @Nullable String name(@Nullable Unit unit, Kind kind) {
        return kind == Kind.AGE && (unit == null || unit.kind() == Kind.COUNT)
                ? YEAR
                : unit == null ? null : unit.name();
    }

    /** The same value without zeros behind the point. */
    private static @Nullable BigDecimal tidy(@Nullable BigDecimal value) {
        if (value == null) {
            return null;
        }
        var stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static Kind kind(Passage passage, Bounds bounds, @Nullable Unit unit) {
        if (unit == null) {
            return passage.tags().endingAt(bounds.from(), Lex.AGE) != null ? Kind.AGE : Kind.COUNT;
        }
        boolean aged = (unit.kind() == Kind.DURATION || unit.kind() == Kind.COUNT && unit.from() == unit.to())
                && passage.tags().endingAt(bounds.from(), Lex.AGE) != null;
        return aged ? Kind.AGE : unit.kind();
    }

    private static Change change(Passage passage, Bounds bounds, Open open, boolean about) {
        for (int i = bounds.from() - 1; i >= Math.max(0, bounds.from() - CHANGE_REACH); i--) {
            if (passage.tags().hasAny(i, Lex.BECOMES, Lex.FROM)
                    || !passage.token(i).isWord()) {
                break;
            }
            if (passage.tags().has(i, Lex.UP)) {
                return Change.UP;
            }
            if (passage.tags().has(i, Lex.DOWN)) {
                return Change.DOWN;
            }
        }
        return switch (open) {
            case ABOVE -> Change.ABOVE;
            case BELOW -> Change.BELOW;
            case NONE -> about ? Change.ABOUT : Change.EQUAL;
        };
    }

    /** Whether the mention only says the one before it once more in another unit, in brackets. */
    private static boolean repeats(Passage passage, List<QuantityMention> found, QuantityMention mention) {
        if (found.isEmpty()
                || mention.to() >= passage.tokens().size()
                || !passage.token(mention.to()).is(")")) {
            return false;
        }
        var last = found.getLast();
        int open = last.to();
        boolean inside = open < mention.from()
                && mention.from() - open <= CHANGE_REACH
                && passage.token(open).is("(");
        boolean convertible = mention.kind() == Kind.MONEY || mention.kind() == Kind.MEASURE;
        return inside
                && convertible
                && mention.kind() == last.kind()
                && mention.quantity().unit() != null
                && !mention.quantity().unit().equals(last.quantity().unit());
    }
}
