package org.runut.annotate.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.runut.annotate.passage.Passage;
import org.runut.annotate.quantity.QuantityMention.Kind;
import org.runut.model.Part;
import org.runut.model.Quantity;
import org.runut.pack.Lex;

/**
 * Gives numbers the unit that they leave out: a large number without a noun behind amounts of money is one too ("between 205 and
 * 214 trillion rupiah … sticks to 195 trillion"), a number that repeats a price is that price, and points where shares are told are
 * percentage points.
 */
final class ElidedUnits {
    private static final BigDecimal LARGE = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal MOST_POINTS = BigDecimal.valueOf(20);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");
    private static final BigDecimal FEW_TIMES = BigDecimal.valueOf(4);
    private static final String CENT = "cent";
    private static final String DOLLAR = "USD";
    private static final String METRE = "m";
    private static final String POINT = "point";
    private static final String PERCENTAGE_POINT = "percentage-point";
    private static final String INDEX = "stock-index";

    private final Passage passage;
    private final List<QuantityMention> mentions;

    ElidedUnits(Passage passage, List<QuantityMention> mentions) {
        this.passage = passage;
        this.mentions = mentions;
    }

    /** The mentions with the units that they leave out. */
    List<QuantityMention> filled() {
        var filled = new ArrayList<QuantityMention>(mentions.size());
        boolean shares = false;
        for (int i = 0; i < mentions.size(); i++) {
            var mention = mentions.get(i);
            shares |= mention.kind() == Kind.SHARE;
            filled.add(filled(i, filled, shares));
        }
        return List.copyOf(filled);
    }

    private QuantityMention filled(int i, List<QuantityMention> before, boolean shares) {
        var mention = mentions.get(i);
        if (CENT.equals(mention.unitName())
                || mention.unitName() != null && mention.unitName().startsWith(CENT + "/")) {
            return cents(mention);
        }
        if (METRE.equals(mention.unitName()) && isMillion(mention, before)) {
            return scaled(mention, LARGE, null, Kind.COUNT);
        }
        if (POINT.equals(mention.unitName())) {
            return arePercentagePoints(mention, shares) ? in(mention, PERCENTAGE_POINT, Kind.SHARE) : mention;
        }
        if (mention.kind() != Kind.COUNT || mention.unit() >= 0 || mention.unitName() != null || hasNoun(mention)) {
            return mention;
        }
        var level = level(mention, before);
        if (level != null) {
            return in(mention, Objects.requireNonNull(level.unitName()), level.kind());
        }
        var price = repeated(mention, before);
        String unit = price != null ? price : isLarge(mention) ? money(mention, before) : null;
        return unit == null ? mention : in(mention, unit, Kind.MONEY);
    }

    /** Cents in the money of the article, of dollars where it tells of none. */
    private QuantityMention cents(QuantityMention mention) {
        String money = null;
        for (var other : mentions) {
            boolean told = other.kind() == Kind.MONEY
                    && !Objects.requireNonNull(other.unitName()).startsWith(CENT);
            money = told && (money == null || other.from() < mention.from()) ? other.unitName() : money;
        }
        String unit = money == null ? DOLLAR : money.substring(0, Math.min(DOLLAR.length(), money.length()));
        String rate = Objects.requireNonNull(mention.unitName()).substring(CENT.length());
        return scaled(mention, HUNDREDTH, unit + rate, Kind.MONEY);
    }

    /** Whether the letter for metres stands for millions, as it does in the number before it in the sentence ("to 1.94m cars from 1.96m"). */
    private boolean isMillion(QuantityMention mention, List<QuantityMention> before) {
        int letter = mention.number() + 1;
        var last = before.isEmpty() ? null : before.getLast();
        boolean same = last != null
                && passage.sentenceOf(mention.from()).equals(passage.sentenceOf(last.from()))
                && passage.token(mention.number()).touches(passage.token(letter));
        return same
                && last != null
                && isLarge(last)
                && last.number() + 1 < last.to()
                && passage.token(last.number() + 1)
                        .norm()
                        .equals(passage.token(letter).norm());
    }

    /**
     * The amount before it in the sentence, where a bare number is only the level that it is compared with, came from or went to
     * ("61 percent, down from 70"); null for none.
     */
    private @Nullable QuantityMention level(QuantityMention mention, List<QuantityMention> before) {
        var last = before.isEmpty() ? null : before.getLast();
        boolean leads = passage.tags().endingAt(mention.from(), Lex.FROM) != null
                || passage.tags().endingAt(mention.from(), Lex.COMPARED) != null
                || passage.tags().endingAt(mention.from(), Lex.BECOMES) != null;
        boolean measured = last != null
                && last.unitName() != null
                && switch (last.kind()) {
                    case SHARE, MONEY, MEASURE -> true;
                    case COUNT, MULTIPLE, DURATION, AGE, CONVERSION -> false;
                };
        boolean same = leads
                && measured
                && last != null
                && passage.sentenceOf(mention.from()).equals(passage.sentenceOf(last.from()));
        return same && last != null && isAlike(value(mention), value(last)) ? last : null;
    }

    /** Whether neither is more than a few times the other. */
    private static boolean isAlike(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one != null
                && other != null
                && one.multiply(FEW_TIMES).compareTo(other) >= 0
                && other.multiply(FEW_TIMES).compareTo(one) >= 0;
    }

    /** Whether points tell a difference of shares: a small number behind shares, or a broken one in a headline, no index named in the sentence. */
    private boolean arePercentagePoints(QuantityMention mention, boolean shares) {
        var low = value(mention);
        boolean headline = passage.part() == Part.TITLE && low != null && low.scale() > 0;
        if (low == null || low.abs().compareTo(MOST_POINTS) >= 0 || !shares && !headline) {
            return false;
        }
        var sentence = passage.sentenceOf(mention.from());
        for (int k = sentence.from(); k < sentence.to(); k++) {
            var concept = passage.tags().at(k, Lex.CONCEPT);
            if (concept != null && concept.value().equals(INDEX)) {
                return false;
            }
        }
        return true;
    }

    /** The unit of an amount of money of the same value told before; null for none. */
    private static @Nullable String repeated(QuantityMention mention, List<QuantityMention> before) {
        var value = value(mention);
        if (value == null || value.compareTo(THOUSAND) < 0) {
            return null;
        }
        for (int k = before.size() - 1; k >= 0; k--) {
            var other = value(before.get(k));
            if (before.get(k).kind() == Kind.MONEY && other != null && other.compareTo(value) == 0) {
                return before.get(k).unitName();
            }
        }
        return null;
    }

    /** The currency of the last large number before, else of the next in the sentence; null where that is no money. */
    private @Nullable String money(QuantityMention mention, List<QuantityMention> before) {
        for (int k = before.size() - 1; k >= 0; k--) {
            if (isLarge(before.get(k))) {
                return currency(before.get(k));
            }
        }
        int next = before.size() + 1;
        var sentence = passage.sentenceOf(mention.from());
        boolean near = next < mentions.size() && mentions.get(next).from() < sentence.to();
        return near && isLarge(mentions.get(next)) ? currency(mentions.get(next)) : null;
    }

    private static @Nullable String currency(QuantityMention mention) {
        String unit = mention.kind() == Kind.MONEY ? mention.unitName() : null;
        return unit == null || unit.indexOf('/') >= 0 ? null : unit;
    }

    private static boolean isLarge(QuantityMention mention) {
        var value = value(mention);
        return value != null && value.compareTo(LARGE) >= 0;
    }

    private static @Nullable BigDecimal value(QuantityMention mention) {
        var low = mention.quantity().low();
        return low == null ? mention.quantity().high() : low;
    }

    /** Whether a word of content stands right behind it: it counts that. */
    private boolean hasNoun(QuantityMention mention) {
        int i = mention.to();
        var next = i < passage.sentenceOf(mention.from()).to() ? passage.token(i) : null;
        var verb = passage.tags().at(i, Lex.VERB);
        boolean done = verb != null && verb.value().equals("past");
        boolean content = next != null && next.isWord() && !done;
        return content
                && !passage.tags()
                        .hasAny(
                                i,
                                Lex.FUNCTION,
                                Lex.LOCATIVE,
                                Lex.PREPOSITION,
                                Lex.CONJUNCTION,
                                Lex.DEMONSTRATIVE,
                                Lex.RELATIVE,
                                Lex.SUBORDINATE,
                                Lex.COMPARED,
                                Lex.LINKER);
    }

    private static @Nullable BigDecimal times(@Nullable BigDecimal value, BigDecimal factor) {
        return value == null ? null : value.multiply(factor);
    }

    private static QuantityMention in(QuantityMention mention, String unit, Kind kind) {
        return scaled(mention, BigDecimal.ONE, unit, kind);
    }

    private static QuantityMention scaled(
            QuantityMention mention, BigDecimal factor, @Nullable String unit, Kind kind) {
        var quantity = mention.quantity();
        var filled = new Quantity(
                quantity.part(),
                quantity.span(),
                times(quantity.low(), factor),
                times(quantity.high(), factor),
                quantity.approximate(),
                quantity.vague(),
                unit,
                quantity.change());
        int at = unit == null ? -1 : mention.unit();
        return new QuantityMention(filled, mention.from(), mention.to(), mention.number(), at, kind);
    }
}
