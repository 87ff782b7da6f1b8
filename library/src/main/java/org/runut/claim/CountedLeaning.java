package org.runut.claim;

import org.jspecify.annotations.Nullable;
import org.runut.annotate.quantity.QuantityMention.Kind;
import org.runut.pack.Lex;

/** What a quantity counts that has no noun of its own: what leads to it, what happens in its sentence, what the figure before counts, or its unit. */
final class CountedLeaning {
    private static final String IS = "is";

    private final NounPhrases phrases;
    private final MeasuredFinder measured;
    private final PeopleFinder befallen;

    CountedLeaning(NounPhrases phrases, MeasuredFinder measured, PeopleFinder befallen) {
        this.phrases = phrases;
        this.measured = measured;
        this.befallen = befallen;
    }

    Counted orSame(Site site, Earlier earlier) {
        var same = earlier.sameValue(site);
        return same == null ? earlier.last() : same;
    }

    /** What stands before the quantity in its clause, else the earlier figure of the sentence, else the sentence. */
    Counted leaning(Site site, Earlier earlier) {
        var before = measured.inClause(site);
        if (before == null && site.before() != null) {
            return PeopleFinder.countsPeople(site) && !earlier.countsPeople() ? classifier(site) : earlier.last();
        }
        var befell = before == null ? befallen.inSentence(site, earlier) : null;
        if (befell != null) {
            return befell;
        }
        before = before == null ? measured.inSentence(site) : before;
        return before != null ? of(site, before, 0.7) : classifier(site, earlier);
    }

    /** The noun that a word for "is" puts behind the quantity: "1.196 orang adalah perempuan". */
    @Nullable
    Phrase predicate(Site site) {
        int i = site.mention().to();
        var joins = site.tags().at(i, Lex.CONJUNCTION);
        var after = site.after();
        if (joins != null && joins.value().equals("or") && after != null && after.from() == i + 1) {
            i = after.to();
        }
        var link = i < site.sentence().to() ? site.tags().at(i, Lex.LINKER) : null;
        return link != null && link.value().equals(IS) ? phrases.from(site, link.to()) : null;
    }

    Counted classifier(Site site, Earlier earlier) {
        int unit = site.mention().unit();
        var same = earlier.sameValue(site);
        if (unit < 0 || same != null || site.mention().kind() != Kind.COUNT) {
            return same != null ? same : earlier.last();
        }
        return classifier(site);
    }

    /** What was counted before, and what is said to have been done to so many of it ("sailors … seven let go"). */
    Counted done(Site site, Phrase done, Counted last) {
        String noun = last.words();
        boolean few = noun != null && noun.indexOf(' ') == noun.lastIndexOf(' ');
        var deed = few ? new Phrase(done.to() - 1, done.to()) : done;
        String told = (few ? noun + " " : "") + deed.in(site.passage());
        return new Counted(told, null, last.concept(), last.frame(), last.how());
    }

    Counted classifier(Site site) {
        int unit = site.mention().unit();
        return of(site, new Phrase(unit, unit + 1), 0.5);
    }

    Counted of(Site site, Phrase phrase, double how) {
        return new Counted(phrase.in(site.passage()), phrase, phrases.concept(site.passage(), phrase), null, how);
    }
}
