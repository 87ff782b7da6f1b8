package org.runut.claim;

import org.jspecify.annotations.Nullable;
import org.runut.model.Binding;
import org.runut.model.Figure;
import org.runut.model.Quantity;
import org.runut.model.Quotation;
import org.runut.pack.Lex;
import org.runut.pack.Pack;

/** Makes a figure of a quantity: asks every finder and puts their answers together. */
final class FigureMaker {
    private final CountedFinder counted;
    private final CountedChoices choices;
    private final SpeakerFinder speakers;
    private final Labels labels;
    private final FrameFinder frames;
    private final FrameFits fits;
    private final StatusFinder statuses;
    private final RoleFinder roles;
    private final AsOfFinder times;
    private final Marks marks = new Marks();
    private final Confidence confidence = Confidence.ofFigures();
    private final Rivals rivals;

    FigureMaker(Words words, Pack pack) {
        labels = new Labels(pack);
        statuses = new StatusFinder(words, pack.nounFirst());
        frames = new FrameFinder(words, pack.nounFirst());
        fits = new FrameFits(words, pack.nounFirst());
        roles = new RoleFinder(words, pack.nounFirst());
        var phrases = NounPhrases.of(words, pack.nounFirst());
        var measured = new MeasuredFinder(words, phrases);
        counted = new CountedFinder(words, phrases, measured);
        choices = new CountedChoices(words, phrases, measured);
        times = new AsOfFinder(words);
        speakers = new SpeakerFinder(phrases);
        rivals = new Rivals(words);
    }

    /** The figure of the site, given the figures before it and the attribution that its sentence carries on. */
    Made make(Site site, Earlier earlier, @Nullable Quotation carried) {
        var around = frames.find(site, earlier);
        var read = counted.find(site, around, earlier);
        var open = choices.at(site, read, earlier);
        var what = choices.best(read, open);
        var happens = what.happens(site, around);
        var frame = fits.fit(site, what, happens == null ? null : happens.of(what.concept()));
        var covering = site.layers().covering(site.span());
        var status = earlier.retelling().status(site, statuses.find(site, covering, earlier));
        var speaker = speakers.find(site, covering, carried, earlier);
        var asOf = times.find(site, status.status(), earlier);
        var quantity = site.mention().quantity();
        var because = new FigureReasons(site, marks)
                .counted(what, frame)
                .status(status)
                .speaker(speaker)
                .time(asOf)
                .explanation(rivals.find(site, new Rivals.Taken(what, frame, status, speaker, asOf)));
        var figure = new Figure(
                ClaimIds.of(site.article().article(), "figure", quantity.part(), quantity.span()),
                withUnit(site, what, earlier),
                bind(site, what, frame, speaker, earlier),
                status.status(),
                speaker.chain(),
                asOf.value(),
                asOf.basis(),
                0,
                site.sentence().span().cover(quantity.span()),
                because);
        return new Made(site, confidence.on(figure, site.article().article()), what.with(frame), frame, open);
    }

    private Binding bind(Site site, Counted what, @Nullable Frame frame, SpeakerFinder.Found speaker, Earlier earlier) {
        var parts = roles.find(site, what, frame, earlier);
        var concept = what.concept();
        String key = concept == null ? "" : concept.key();
        String happens = frame == null ? "" : frame.key();
        return new Binding(
                what.words(),
                key,
                happens,
                parts,
                marks.scope(site),
                marks.basis(site, speaker.attribution()),
                marks.tally(site, happens, key),
                MeasureKey.of(happens, concept, site.mention().quantity().change(), parts),
                labels.of(site, what, frame, parts));
    }

    /** A count takes the unit of what it counts, where that is known better than the counting word; "a 90-room hotel" has rooms. */
    private static Quantity withUnit(Site site, Counted what, Earlier earlier) {
        var quantity = site.mention().quantity();
        var concept = what.concept();
        String stated = quantity.unit();
        boolean fits = stated == null || concept != null && concept.known() && stated.equals("unit");
        if (concept == null || !fits) {
            return quantity;
        }
        int joined = site.joined();
        var known = joined < 0 ? null : site.tags().at(joined, Lex.CONCEPT);
        if (joined >= 0) {
            String unit = known == null
                    ? site.passage().token(joined).norm()
                    : Concept.of(known).unit();
            return in(quantity, unit);
        }
        return in(quantity, what.phrase() == null ? earlier.unit(concept) : concept.unit());
    }

    private static Quantity in(Quantity quantity, String unit) {
        return new Quantity(
                quantity.part(),
                quantity.span(),
                quantity.low(),
                quantity.high(),
                quantity.approximate(),
                quantity.vague(),
                unit,
                quantity.change());
    }
}
