package org.runut.claim;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runut.annotate.quantity.QuantityMention.Kind;
import org.runut.model.Figure;
import org.runut.model.Part;
import org.runut.model.Quantity.Change;
import org.runut.model.Status;
import org.runut.pack.Lex;

/**
 * A figure with where it came from, for what is checked afterwards.
 *
 * @param site    where it stands
 * @param figure  the figure
 * @param counted what it counts
 * @param happens what happens to it; null for nothing
 * @param open    what it could count, where no noun stands right at its number
 */
record Made(
        Site site, Figure figure, Counted counted, @Nullable Frame happens, List<Choice> open) {
    private static final String PERSON = "person";
    private static final String PERSONNEL = "personnel";
    private static final String VICTIM = "victim";

    /** The lower bound, else the upper; null where there is neither. */
    @Nullable
    BigDecimal least() {
        var low = figure.quantity().low();
        return low != null ? low : figure.quantity().high();
    }

    /** The upper bound, else the lower; null where there is neither. */
    @Nullable
    BigDecimal most() {
        var high = figure.quantity().high();
        return high != null ? high : figure.quantity().low();
    }

    /** The frame's key; empty for none. */
    String frame() {
        return figure.binding().frame();
    }

    /** The counted concept's key; empty where unknown. */
    String concept() {
        return figure.binding().concept();
    }

    /** Whether it stands in the headline. */
    boolean inTitle() {
        return figure.quantity().part() == Part.TITLE;
    }

    /** Whether it is said to be so. */
    boolean isSo() {
        return figure.status() == Status.HAPPENED || figure.status() == Status.ONGOING;
    }

    /** Whether both count the same kind of thing; people in general go with any people. */
    boolean sameThing(Made other) {
        if (site.mention().kind() != other.site.mention().kind()) {
            return false;
        }
        String unit = figure.quantity().unit();
        if (unit == null || !unit.equals(other.figure.quantity().unit())) {
            return false;
        }
        return concept().equals(other.concept()) || unit.equals(PERSON) && (isGeneral() || other.isGeneral());
    }

    /** Whether both are told in one unit, or one of them for each of something ("Rp 15.250 per kilogram dari Rp 14.650"). */
    boolean sameMeasure(Made other) {
        String unit = figure.quantity().unit();
        String of = other.figure.quantity().unit();
        return unit != null
                && of != null
                && (unit.equals(of) || unit.startsWith(of + "/") || of.startsWith(unit + "/"));
    }

    /** Whether it is the level before a change ("menjadi 4,6 persen dari 4,1 persen"). */
    boolean isBefore() {
        int from = site.mention().from();
        var of = site.tags().at(from - 1, Lex.LOCATIVE);
        return site.tags().endingAt(from, Lex.FROM) != null
                || of != null && of.value().equals("from");
    }

    /** Whether it is so many, so much money or a measure, with a number. */
    boolean isAmount() {
        var kind = site.mention().kind();
        return least() != null && (kind == Kind.COUNT || kind == Kind.MONEY || kind == Kind.MEASURE);
    }

    /** Whether it is a share with a number, and not by how much something changed. */
    boolean isShare() {
        var change = figure.quantity().change();
        return site.mention().kind() == Kind.SHARE && least() != null && change != Change.UP && change != Change.DOWN;
    }

    /** Whether both stand in one sentence. */
    boolean besides(Made other) {
        return inTitle() == other.inTitle() && site.sentence().equals(other.site.sentence());
    }

    /** How many sentences the later one stands behind this: 0, 1, or 2 for more. */
    int sentencesTo(Made later) {
        if (inTitle() != later.inTitle()) {
            return 2;
        }
        int end = site.sentence().to();
        int begin = later.site.sentence().from();
        return begin < end ? 0 : begin == end ? 1 : 2;
    }

    /**
     * Whether it may be some of the other: money and measures in one unit, also where that one is told for each of something;
     * counts of one thing, or of what the pack knows nothing of.
     */
    boolean mayBePartOf(Made whole) {
        if (!isAmount()
                || !whole.isAmount()
                || site.mention().kind() != whole.site.mention().kind()) {
            return false;
        }
        if (site.mention().kind() == Kind.COUNT) {
            return sameThing(whole) || isBare();
        }
        String unit = figure.quantity().unit();
        String of = whole.figure.quantity().unit();
        return unit != null && of != null && (of.equals(unit) || of.startsWith(unit + "/"));
    }

    /** Whether it is a number alone, of which only an unknown word behind it could say what it counts. */
    boolean isBare() {
        var concept = counted.concept();
        return site.mention().kind() == Kind.COUNT
                && site.mention().unit() < 0
                && (concept == null || !concept.known());
    }

    /** Whether it counts people without saying which. */
    boolean isGeneral() {
        return concept().equals(PERSON) || concept().equals(VICTIM) || concept().equals(PERSONNEL);
    }
}
