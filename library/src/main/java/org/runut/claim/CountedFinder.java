package org.runut.claim;

import org.jspecify.annotations.Nullable;
import org.runut.model.Quantity.Change;
import org.runut.pack.Lex;

/** Finds what a quantity counts or measures: behind it, before it, in what happens, or in an earlier figure. */
final class CountedFinder {
    private static final String PERSON = "person";
    private static final int NEAR = 6;
    private static final int SHORT = 2;

    private final NounPhrases phrases;
    private final MeasuredFinder measured;

    CountedFinder(NounPhrases phrases, MeasuredFinder measured) {
        this.phrases = phrases;
        this.measured = measured;
    }

    /** What is counted at the site; {@code earlier} is what the figure before it counts, {@link Counted#NONE} for none. */
    Counted find(Site site, @Nullable Frame frame, Counted earlier) {
        return switch (site.mention().kind()) {
            case COUNT -> count(site, frame, earlier);
            case MEASURE -> measure(site, earlier);
            case SHARE -> share(site, earlier);
            case MONEY, MULTIPLE, DURATION, AGE -> measured(site, earlier);
        };
    }

    private Counted count(Site site, @Nullable Frame frame, Counted earlier) {
        int behind = site.mention().to();
        var phrase = phrases.from(site, behind);
        var named = phrase == null ? null : Concept.in(site.passage(), phrase);
        if (frame != null && namesWho(site, frame, phrase, named)) {
            return ofFrame(site, frame, named, earlier);
        }
        if (phrase != null) {
            return of(site, phrase.first(SHORT), 0.9);
        }
        if (site.has(behind, Lex.BACK) || follows(site)) {
            return back(earlier);
        }
        var before = measured.find(site);
        if (before != null) {
            return of(site, before, 0.7);
        }
        return classifier(site, earlier);
    }

    /** Whether the frame's own words are what is counted: "sembilan orang tewas", "korban tewas 610 orang". */
    private static boolean namesWho(Site site, Frame frame, @Nullable Phrase phrase, @Nullable Concept named) {
        if (!frame.state()) {
            return false;
        }
        if (frame.from() < site.mention().from()) {
            return phrase == null && site.mention().unitName() != null;
        }
        boolean people = named == null
                ? phrase == null || frame.from() == phrase.from()
                : named.unit().equals(PERSON);
        return people && frame.from() - site.mention().to() <= NEAR && !interrupted(site, frame);
    }

    private static boolean interrupted(Site site, Frame frame) {
        for (int i = site.mention().to(); i < frame.from(); i++) {
            if (site.tags().hasAny(i, Lex.PREPOSITION, Lex.LOCATIVE)) {
                return true;
            }
        }
        return false;
    }

    private static Counted ofFrame(Site site, Frame frame, @Nullable Concept named, Counted earlier) {
        var phrase = new Phrase(frame.from(), frame.to());
        var concept = named != null ? named : samePeople(earlier);
        return new Counted(phrase.in(site.passage()), phrase, concept, 0.95);
    }

    private static Concept samePeople(Counted earlier) {
        var before = earlier.concept();
        return before != null && before.unit().equals(PERSON) ? before : new Concept(PERSON, PERSON, true);
    }

    /** Whether nothing but a comma or "dan" stands between this quantity and the one before it. */
    private static boolean follows(Site site) {
        var before = site.before();
        if (before == null || site.mention().from() - before.to() > NEAR) {
            return false;
        }
        for (int i = before.to(); i < site.mention().from(); i++) {
            boolean joins = site.passage().token(i).is(",") || site.tags().has(i, Lex.CONJUNCTION);
            if (!joins && site.layers().entity(i) == null && !site.tags().has(i, Lex.LOCATIVE)) {
                return false;
            }
        }
        return true;
    }

    private Counted measure(Site site, Counted earlier) {
        var phrase = phrases.from(site, site.mention().to());
        var before = measured.find(site);
        boolean adjacent = before != null && before.to() == site.mention().from();
        if (phrase != null && !adjacent && phrase.from() == site.mention().to()) {
            return of(site, phrase.first(SHORT), 0.8);
        }
        return before != null ? of(site, before, 0.7) : back(earlier);
    }

    private Counted share(Site site, Counted earlier) {
        int behind = site.mention().to();
        if (site.has(behind, Lex.BACK)) {
            return back(earlier);
        }
        var phrase = phrases.from(site, behind);
        if (phrase != null && phrase.from() == behind && !changes(site)) {
            return of(site, phrase.first(SHORT), 0.85);
        }
        var before = measured.find(site);
        boolean adjacent = before != null && before.to() == site.mention().from();
        var whole = adjacent || changes(site) ? null : whole(site, behind);
        if (whole != null) {
            return of(site, whole, 0.8);
        }
        return before != null ? of(site, before, 0.7) : back(earlier);
    }

    /** What a share is taken of: the noun phrase behind "dari", another quantity passed over. */
    private @Nullable Phrase whole(Site site, int behind) {
        var from = site.tags().at(behind, Lex.LOCATIVE);
        if (from == null || !from.value().equals("from")) {
            return null;
        }
        int i = from.to();
        while (i < site.sentence().to()
                && i < from.to() + NEAR
                && (site.tags().has(i, Lex.AMOUNT) || site.layers().quantity(i) != null)) {
            i++;
        }
        return phrases.from(site, i);
    }

    private static boolean changes(Site site) {
        var change = site.mention().quantity().change();
        return change == Change.UP || change == Change.DOWN;
    }

    private Counted measured(Site site, Counted earlier) {
        var before = measured.find(site);
        if (before != null) {
            return of(site, before, 0.75);
        }
        var phrase = phrases.from(site, site.mention().to());
        return phrase != null ? of(site, phrase.first(SHORT), 0.6) : back(earlier);
    }

    private static Counted back(Counted earlier) {
        return new Counted(earlier.words(), null, earlier.concept(), 0.6);
    }

    private static Counted classifier(Site site, Counted earlier) {
        int unit = site.mention().unit();
        if (unit < 0) {
            return back(earlier);
        }
        return of(site, new Phrase(unit, unit + 1), 0.5);
    }

    private static Counted of(Site site, Phrase phrase, double how) {
        var concept = Concept.in(site.passage(), phrase);
        String head = site.passage().token(phrase.from()).norm();
        return new Counted(phrase.in(site.passage()), phrase, concept != null ? concept : Concept.unknown(head), how);
    }
}
