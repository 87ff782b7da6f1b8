package org.runut.claim;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.runut.annotate.quantity.QuantityMention.Kind;

/**
 * Whether something can happen to what is counted: only the living die, are arrested or work, and neither a sum nor a depth does;
 * water stands over houses and fields, not over its own height. A word near a number that tells of something else tells nothing of it.
 */
final class FrameFits {
    /** What befalls only the living. */
    private static final Set<String> LIVING = Set.of(
            "killed",
            "wounded",
            "seriously-wounded",
            "lightly-wounded",
            "critical",
            "killed-or-wounded",
            "killed-or-missing",
            "displaced",
            "trapped",
            "poisoned",
            "treated",
            "recovered",
            "arrested",
            "detained",
            "released",
            "at-large",
            "questioned",
            "repatriated",
            "hired",
            "laid-off",
            "striking",
            "protesting",
            "appointed");

    /** What also befalls bodies of people. */
    private static final Set<String> ACCUSED = Set.of("charged", "sentenced", "suspected");

    private static final String AIDED = "aided";
    private static final String PRESENT = "present";
    private static final String DONATED = "donated";

    /** What befalls things and land. */
    private static final Set<String> DAMAGE = Set.of(
            "flooded", "burned", "damaged", "destroyed", "heavily-damaged", "moderately-damaged", "lightly-damaged");

    /** Units in which the living are told. */
    private static final Set<String> ALIVE = Set.of("person", "household", "animal", "victim", "unit");

    /** Units that tell how high, deep or fast something is. */
    private static final Set<String> DIMENSIONS = Set.of("m", "cm", "mm", "km/h", "celsius", "magnitude");

    private final Words words;
    private final boolean nounFirst;

    FrameFits(Words words, boolean nounFirst) {
        this.words = words;
        this.nounFirst = nounFirst;
    }

    /** What happens to what the quantity at the site counts; null where it can't. */
    @Nullable
    Frame fit(Site site, Counted counted, @Nullable Frame frame) {
        if (frame == null || !fits(site, counted, frame)) {
            return null;
        }
        return isByRecipients(site, counted, frame) ? Frame.ofRecipients(frame.from(), frame.to()) : frame;
    }

    /** Whether people are counted who get what is told of, or by whom it is got ("88 keluarga menerima", "diterima 88 keluarga"). */
    private boolean isByRecipients(Site site, Counted counted, Frame frame) {
        boolean behind = frame.from() >= site.mention().to();
        return nounFirst
                && isPeople(counted)
                && frame.key().equals(Frame.RECEIVED)
                && site.mention().kind() == Kind.COUNT
                && frame.from() >= site.sentence().from()
                && frame.to() <= site.sentence().to()
                && words.isPassive(site.passage(), frame.from()) != behind;
    }

    private static boolean isPeople(Counted counted) {
        var concept = counted.concept();
        return concept != null
                && (concept.unit().equals("person") || concept.unit().equals("household"));
    }

    private boolean fits(Site site, Counted counted, Frame frame) {
        String unit = String.valueOf(site.mention().quantity().unit());
        return switch (site.mention().kind()) {
            case MONEY ->
                (!isBodily(frame) || isDamage(counted, frame))
                        && !frame.key().equals(PRESENT)
                        && !hasObject(site, frame);
            case MEASURE -> !isBodily(frame) || DAMAGE.contains(frame.key()) && !DIMENSIONS.contains(unit);
            case COUNT ->
                isOfLiving(frame) ? lives(counted, frame) : !frame.key().equals(DONATED) || !isPeople(counted);
            case SHARE -> !frame.key().equals(PRESENT) || lives(counted, frame);
            case MULTIPLE, DURATION, AGE, CONVERSION -> true;
        };
    }

    /** Whether a word for a state is a verb with something else as its object ("missing forecasts of $3 million"). */
    private boolean hasObject(Site site, Frame frame) {
        return !nounFirst
                && frame.names() == Frame.Names.STATE
                && frame.from() >= site.sentence().from()
                && frame.to() < site.mention().from()
                && words.isWordInLowerCase(site.passage(), frame.to())
                && !words.isFunction(site.passage(), frame.to());
    }

    /** Whether what is told in money is the damage itself. */
    private static boolean isDamage(Counted counted, Frame frame) {
        var concept = counted.concept();
        return concept != null && frame.key().startsWith(concept.key());
    }

    private static boolean isOfLiving(Frame frame) {
        return LIVING.contains(frame.key()) || frame.key().equals(AIDED);
    }

    private static boolean isBodily(Frame frame) {
        return isOfLiving(frame)
                || ACCUSED.contains(frame.key())
                || DAMAGE.contains(frame.key())
                || frame.key().equals("shot-down");
    }

    /** Whether those counted can be the living; a case is one where the word stands right behind it ("12 kasus meninggal"). */
    private static boolean lives(Counted counted, Frame frame) {
        var concept = counted.concept();
        var phrase = counted.phrase();
        if (concept == null || !concept.known() || ALIVE.contains(concept.unit())) {
            return true;
        }
        boolean beside = phrase != null && frame.from() <= phrase.to() && phrase.from() < frame.to();
        return concept.unit().equals("case") && beside
                || concept.key().equals("body") && frame.key().equals("killed");
    }
}
