package org.runut.annotate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runut.annotate.QuantityMention.Kind;
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
        if (POINT.equals(mention.unitName())) {
            return arePercentagePoints(mention, shares) ? in(mention, PERCENTAGE_POINT, Kind.SHARE) : mention;
        }
        if (mention.kind() != Kind.COUNT || mention.unit() >= 0 || mention.unitName() != null || hasNoun(mention)) {
            return mention;
        }
        var price = repeated(mention, before);
        String unit = price != null ? price : isLarge(mention) ? money(mention, before) : null;
        return unit == null ? mention : in(mention, unit, Kind.MONEY);
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
        boolean content = next != null && next.isWord();
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

    private static QuantityMention in(QuantityMention mention, String unit, Kind kind) {
        var quantity = mention.quantity();
        var filled = new Quantity(
                quantity.part(),
                quantity.span(),
                quantity.low(),
                quantity.high(),
                quantity.approximate(),
                quantity.vague(),
                unit,
                quantity.change());
        return new QuantityMention(filled, mention.from(), mention.to(), mention.number(), mention.unit(), kind);
    }
}
