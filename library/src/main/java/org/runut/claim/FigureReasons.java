package org.runut.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runut.annotate.quantity.QuantityMention.Kind;
import org.runut.model.Explanation;
import org.runut.model.Explanation.Alternative;
import org.runut.model.Explanation.Ground;
import org.runut.model.Explanation.Property;
import org.runut.model.Explanation.Reason;
import org.runut.model.Place;
import org.runut.model.Span;
import org.runut.pack.Lex;
import org.runut.pack.Lexicon;

/** Notes down what the properties of one figure rest on. */
final class FigureReasons {
    private static final double HARDLY = 0.6;
    private static final List<Lex> UNITS = List.of(Lex.CURRENCY, Lex.UNIT, Lex.TIMES, Lex.CLASSIFIER);
    private static final List<Lex> HEDGES = List.of(
            Lex.APPROXIMATE, Lex.NEARLY, Lex.AT_LEAST, Lex.AT_MOST, Lex.RANGE_FROM, Lex.RANGE_TO, Lex.VAGUE_NUMBER);

    private final Site site;
    private final Marks marks;
    private final List<Reason> reasons = new ArrayList<>(10);

    FigureReasons(Site site, Marks marks) {
        this.site = site;
        this.marks = marks;
    }

    /** What is counted, and what happens to it. */
    FigureReasons counted(Counted what, @Nullable Frame frame) {
        var phrase = what.phrase();
        add(Property.COUNTED, ground(what), phrase == null ? null : words(phrase.from(), phrase.to()));
        var concept = what.concept();
        if (concept != null && phrase != null) {
            add(Property.CONCEPT, concept.known() ? Ground.KNOWN : Ground.UNKNOWN, words(phrase.from(), phrase.to()));
        }
        if (frame != null) {
            boolean here = frame.from() >= site.sentence().from()
                    && frame.to() <= site.sentence().to();
            add(Property.FRAME, here ? Ground.WORD : Ground.FIGURE_BEFORE, words(frame.from(), frame.to()));
        }
        bounds();
        unit();
        return this;
    }

    private Ground ground(Counted what) {
        var phrase = what.phrase();
        if (phrase == null) {
            return what.words() == null ? Ground.NOTHING : Ground.FIGURE_BEFORE;
        }
        var frame = what.frame();
        if (frame != null && frame.from() == phrase.from() && frame.to() == phrase.to()) {
            return Ground.BEFALLEN;
        }
        if (phrase.to() <= site.mention().from()) {
            return phrase.from() >= site.from() ? Ground.AHEAD : Ground.FAR_AHEAD;
        }
        boolean hardly = what.how() < HARDLY && phrase.from() == site.mention().unit();
        return hardly ? Ground.COUNTING_WORD : behind(phrase);
    }

    private Ground behind(Phrase phrase) {
        int after = site.mention().to();
        if (phrase.from() <= after) {
            return Ground.BEHIND;
        }
        if (site.tags().first(after, phrase.from(), Lex.LINKER) != null) {
            return Ground.PREDICATE;
        }
        boolean part = site.mention().kind() == Kind.SHARE || site.mention().kind() == Kind.COUNT;
        return part && site.tags().hasAny(after, Lex.LOCATIVE, Lex.PREPOSITION) ? Ground.WHOLE : Ground.BEHIND;
    }

    /** The words that make the number a bound or about right, the word that leads to it. */
    private void bounds() {
        int i = site.mention().from();
        while (i < site.mention().to()) {
            var hedge = word(i, HEDGES);
            int end =
                    hedge == null ? i + 1 : Math.min(hedge.to(), site.mention().to());
            if (hedge != null) {
                add(Property.BOUNDS, Ground.WORD, words(i, end));
            }
            i = end;
        }
        var link = site.tags().endingAt(site.mention().from(), Lex.LINKER);
        if (link != null && link.from() >= site.sentence().from()) {
            add(Property.LINK, Ground.WORD, words(link.from(), link.to()));
        }
    }

    private Lexicon.@Nullable Match word(int i, List<Lex> kinds) {
        for (var kind : kinds) {
            var match = site.tags().at(i, kind);
            if (match != null) {
                return match;
            }
        }
        return null;
    }

    private void unit() {
        int unit = site.mention().unit();
        if (unit >= 0 && unit < site.mention().to()) {
            var word = word(unit, UNITS);
            int end =
                    word == null ? unit + 1 : Math.min(word.to(), site.mention().to());
            add(Property.UNIT, Ground.WORD, words(unit, end));
        }
        mark(Property.SCOPE, Lex.SCOPE);
        mark(Property.BASIS, Lex.BASIS);
        mark(Property.TALLY, Lex.TALLY);
    }

    private void mark(Property property, Lex kind) {
        var word = marks.word(site, kind);
        if (word != null) {
            add(property, Ground.WORD, words(word.from(), word.to()));
        }
    }

    FigureReasons status(FoundStatus status) {
        add(Property.STATUS, status.ground(), status.span());
        return this;
    }

    /** Who says it: how the one who speaks was found, and by which words. */
    FigureReasons speaker(SpeakerFinder.Found speaker) {
        var attribution = speaker.attribution();
        var ground = speaker.ground() == Ground.QUOTED && attribution != null
                ? Sources.ground(attribution, site.passage().text())
                : speaker.ground();
        add(Property.SPEAKER, ground, attribution == null ? null : attribution.source());
        var cue = attribution == null ? speaker.span() : attribution.cue();
        if (cue != null) {
            add(Property.CUE, Ground.WORD, cue);
        }
        return this;
    }

    FigureReasons time(AsOfFinder.Found time) {
        if (time.basis() != null) {
            add(Property.TIME, time.span() == null ? Ground.PUBLICATION : Ground.WORD, time.span());
        }
        return this;
    }

    Explanation explanation(List<Alternative> alternatives) {
        return new Explanation(reasons, alternatives);
    }

    private Span words(int from, int to) {
        return site.passage().span(from, to);
    }

    private void add(Property property, Ground ground, @Nullable Span span) {
        var part = site.mention().quantity().part();
        reasons.add(new Reason(property, ground, span == null ? null : new Place(part, span)));
    }
}
