package org.runut.claim;

import org.jspecify.annotations.Nullable;
import org.runut.annotate.quantity.QuantityMention.Kind;
import org.runut.pack.Lex;

/** Finds what a quantity counts or measures: behind it, before it, in what happens, or in an earlier figure. */
final class CountedFinder {
    private final NounPhrases phrases;
    private final Pointing pointing;
    private final CountedNumbers numbers;
    private final CountedAmounts amounts;

    CountedFinder(Words words, NounPhrases phrases, MeasuredFinder measured) {
        this.phrases = phrases;
        pointing = new Pointing(words);
        var befallen = new PeopleFinder(words, phrases);
        var leaning = new CountedLeaning(phrases, measured, befallen);
        numbers = new CountedNumbers(words, phrases, pointing, befallen, leaning);
        amounts = new CountedAmounts(words, phrases, measured, pointing, leaning);
    }

    /** What is counted at the site, given what happens and what earlier figures count. */
    Counted find(Site site, @Nullable Frame frame, Earlier earlier) {
        var level = level(site, earlier);
        if (level != null) {
            return level;
        }
        return switch (site.mention().kind()) {
            case COUNT -> numbers.count(site, frame, earlier);
            case MEASURE -> amounts.measure(site, earlier);
            case SHARE -> amounts.share(site, frame, earlier);
            case MONEY, MULTIPLE, DURATION, AGE, CONVERSION -> amounts.amount(site, frame, earlier);
        };
    }

    /** What a level that the figure before is compared with is a level of: the same, unless it has a noun of its own; null for no level. */
    private @Nullable Counted level(Site site, Earlier earlier) {
        var before = earlier.inSentence(site);
        boolean fits = before != null && sameKind(before.site(), site) && phrases.headsLeft() && pointing.isLevel(site);
        if (!fits) {
            return null;
        }
        var own = site.mention().kind() == Kind.COUNT ? numbers.behind(site) : null;
        boolean same = own == null ? !isBefallen(site) : isStateOf(site, own, earlier);
        return same ? earlier.last() : null;
    }

    /** Whether a relative clause behind the quantity says what happened to those it counts ("1.140 orang yang ditangkap"). */
    private static boolean isBefallen(Site site) {
        int i = site.mention().to();
        return site.has(i, Lex.RELATIVE) && site.has(i + 1, Lex.FRAME);
    }

    /** Whether both count things, or both tell an amount in the same kind of unit. */
    private static boolean sameKind(Site before, Site site) {
        var kind = before.mention().kind();
        boolean bare = site.mention().kind() == Kind.COUNT && site.mention().unit() < 0;
        return kind == site.mention().kind() || bare || kind == Kind.SHARE || kind == Kind.MULTIPLE;
    }

    /** Whether the figure before tells the state of things like these ("rusak berat … daripada 1.870 rumah"). */
    private boolean isStateOf(Site site, Phrase phrase, Earlier earlier) {
        var last = earlier.last();
        return last.frame() != null
                && last.concept() != null
                && last.concept().equals(phrases.concept(site.passage(), phrase));
    }
}
