package org.runut.decide;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.runut.model.Analysis;
import org.runut.model.Anchor;
import org.runut.model.Figure;
import org.runut.model.Occurrence;
import org.runut.model.Place;
import org.runut.model.Quotation;
import org.runut.model.Span;

/**
 * Finds a claim again in an analysis that may be newer, or of a later version of the article: by its id, else by the words of its
 * sentence and its own.
 */
final class Placing {
    private Placing() {}

    /** The figure that stands where the anchor says. */
    static Optional<Figure> figure(Anchor anchor, Analysis analysis) {
        return claim(anchor, analysis, analysis.figures(), Figure::id, Figure::place);
    }

    /** The occurrence that stands where the anchor says. */
    static Optional<Occurrence> occurrence(Anchor anchor, Analysis analysis) {
        return claim(anchor, analysis, analysis.occurrences(), Occurrence::id, Occurrence::place);
    }

    /** The quotation that stands where the anchor says. */
    static Optional<Quotation> quotation(Anchor anchor, Analysis analysis) {
        return claim(
                anchor,
                analysis,
                analysis.quotations(),
                quotation -> Anchors.id(analysis.article(), quotation),
                quotation -> new Place(quotation.part(), quotation.content()));
    }

    private static <T> Optional<T> claim(
            Anchor anchor, Analysis analysis, List<T> claims, Function<T, String> id, Function<T, Place> place) {
        var same = claims.stream()
                .filter(claim -> id.apply(claim).equals(anchor.claim()))
                .findFirst();
        if (same.isPresent()) {
            return same;
        }
        return evidence(anchor, analysis)
                .flatMap(span -> claims.stream()
                        .filter(claim -> place.apply(claim).part() == anchor.part())
                        .filter(claim -> place.apply(claim).span().overlaps(span))
                        .findFirst());
    }

    /** Where the words of the claim stand now; of several such sentences the one nearest to where it stood. */
    static Optional<Span> evidence(Anchor anchor, Analysis analysis) {
        String text = analysis.article().text(anchor.part());
        String sentence = anchor.sentence();
        if (sentence.isEmpty() || anchor.evidence().isEmpty()) {
            return Optional.empty();
        }
        return nearest(text, sentence, anchor.start())
                .map(found -> found.start() + anchor.at())
                .filter(from -> text.startsWith(anchor.evidence(), from))
                .map(from -> new Span(from, from + anchor.evidence().length()));
    }

    /** Where words stand in a text; of several places the one nearest to where they stood. */
    static Optional<Span> nearest(String text, String words, int stood) {
        int best = -1;
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + Math.max(1, words.length()))) {
            if (best < 0 || Math.abs(at - stood) < Math.abs(best - stood)) {
                best = at;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(new Span(best, best + words.length()));
    }

    /** Where the sentence of the anchor stands now. */
    static Optional<Span> sentence(Anchor anchor, Analysis analysis) {
        return evidence(anchor, analysis).map(span -> {
            int start = span.start() - anchor.at();
            return new Span(start, start + anchor.sentence().length());
        });
    }
}
