package org.runut.claim;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.runut.model.Check;
import org.runut.model.Label;

/** Whether a percentage fits the part and the whole that it is said of: "57 di antaranya, atau seperempat" of 412. */
final class ShareCheck {
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final int NEAR = 6;

    private final ShareFinder finder = new ShareFinder();

    /** The shares that the article's own figures don't bear out. */
    List<Check> check(List<Made> figures) {
        var checks = new ArrayList<Check>();
        for (int i = 0; i < figures.size(); i++) {
            var share = figures.get(i);
            var said = share.isShare() ? finder.find(figures, i) : null;
            if (said != null
                    && isInside(said)
                    && !fits(said.part(), said.whole(), share)
                    && !isMeantOtherwise(figures, i, said)) {
                checks.add(new Check(
                        Check.Kind.ARITHMETIC,
                        message(share, said),
                        List.of(
                                share.figure().place(),
                                said.part().figure().place(),
                                said.whole().figure().place())));
            }
        }
        return checks;
    }

    private static boolean isInside(ShareFinder.Said said) {
        var part = Spread.of(said.part());
        var whole = Spread.of(said.whole());
        return part.isPositive() && whole.isPositive() && part.low() <= whole.high();
    }

    /** Whether the part beside another figure, or another part of the same sentence beside the whole, bears the share out. */
    private static boolean isMeantOtherwise(List<Made> figures, int i, ShareFinder.Said said) {
        for (int k = Math.max(0, i - NEAR); k < Math.min(figures.size(), i + NEAR); k++) {
            var other = figures.get(k);
            boolean apart = !other.equals(said.part()) && !other.equals(said.whole());
            int sentences =
                    k < i ? other.sentencesTo(figures.get(i)) : figures.get(i).sentencesTo(other);
            boolean whole = apart && sentences <= 1 && said.part().mayBePartOf(other);
            boolean part = apart && other.besides(figures.get(i)) && other.mayBePartOf(said.whole());
            if (whole && fits(said.part(), other, figures.get(i))
                    || part && fits(other, said.whole(), figures.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean fits(Made part, Made whole, Made share) {
        var some = Spread.of(part);
        var all = Spread.of(whole);
        return some.isPositive()
                && some.low() <= all.high()
                && all.isPositive()
                && some.by(all).times(HUNDRED.doubleValue()).meets(Spread.of(share));
    }

    private static Label message(Made share, ShareFinder.Said said) {
        var value = said.part().most();
        var of = said.whole().least();
        var real = value == null || of == null
                ? BigDecimal.ZERO
                : value.multiply(HUNDRED).divide(of, MathContext.DECIMAL32);
        var part = Sayings.bounds(said.part().figure().quantity());
        var whole = Sayings.bounds(said.whole().figure().quantity());
        var is = Sayings.number(real);
        var printed = Sayings.bare(share.figure().quantity());
        return new Label(
                "%s dari %s adalah %s persen, bukan %s persen".formatted(part.id(), whole.id(), is.id(), printed.id()),
                "%s of %s is %s percent, not %s percent".formatted(part.en(), whole.en(), is.en(), printed.en()));
    }
}
