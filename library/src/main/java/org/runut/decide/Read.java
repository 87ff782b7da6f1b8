package org.runut.decide;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.runut.model.Analysis;
import org.runut.model.Anchor;
import org.runut.model.Correction;
import org.runut.model.Decision;
import org.runut.model.Figure;
import org.runut.model.Occurrence;
import org.runut.model.Part;
import org.runut.model.Quantity;
import org.runut.model.Quotation;
import org.runut.model.Span;
import org.runut.model.Status;
import org.runut.model.Story;

/** The claims of one article while decisions are laid over them. */
final class Read {
    private final Analysis analysis;
    private final Map<String, Figure> figures = new LinkedHashMap<>();
    private final Map<String, Occurrence> occurrences = new LinkedHashMap<>();
    private final Map<String, Figure> asRead = new HashMap<>();
    private final Set<String> rejected = new HashSet<>();
    /** The quotations that something was decided about, as they are now, by their ids. */
    private final Map<String, Quotation> quotations = new HashMap<>();

    Read(Analysis analysis) {
        this.analysis = analysis;
        analysis.figures().forEach(figure -> figures.put(figure.id(), figure));
        analysis.occurrences().forEach(one -> occurrences.put(one.id(), one));
        asRead.putAll(figures);
    }

    /** The id that the claim of an anchor has now. */
    Optional<String> place(Anchor anchor) {
        if (figures.containsKey(anchor.claim())) {
            return Optional.of(anchor.claim());
        }
        if (Anchors.isQuotation(anchor)) {
            return Placing.quotation(anchor, analysis).map(this::known);
        }
        if (occurrences.containsKey(anchor.claim())) {
            return Optional.of(anchor.claim());
        }
        return Placing.figure(anchor, analysis)
                .map(Figure::id)
                .or(() -> Placing.occurrence(anchor, analysis).map(Occurrence::id));
    }

    private String known(Quotation quotation) {
        String id = Anchors.id(analysis.article(), quotation);
        quotations.putIfAbsent(id, quotation);
        return id;
    }

    /** The figure as it was read; empty where the claim is none, or was put in by hand. */
    Optional<Story.Entry> before(String claim) {
        return Optional.ofNullable(asRead.get(claim))
                .map(figure -> new Story.Entry(figure, analysis.article().id(), null, null, null));
    }

    void confirm(String claim) {
        rejected.remove(claim);
        figures.computeIfPresent(claim, (id, figure) -> figure.with(1));
    }

    void reject(String claim) {
        rejected.add(claim);
    }

    void correct(String claim, Correction correction) {
        rejected.remove(claim);
        figures.computeIfPresent(claim, (id, figure) -> Corrected.of(figure, correction));
        occurrences.computeIfPresent(claim, (id, one) -> Corrected.of(one, correction));
        quotations.computeIfPresent(
                claim,
                (id, one) -> Corrected.of(one, correction, analysis.article().text(one.part())));
    }

    /** Puts a claim in by hand, in place of the figure that stands there, else as one more; gives the id it has. */
    String claim(Decision.Claim claim) {
        var there = Placing.figure(claim.anchor(), analysis);
        var figure = there.map(read -> over(read, claim.figure())).orElseGet(() -> placed(claim));
        rejected.remove(figure.id());
        figures.put(figure.id(), figure);
        return figure.id();
    }

    /** The hand's value and speaker, where the analysis tells what is counted. */
    private static Figure over(Figure read, Figure hand) {
        var there = read.quantity();
        var mine = hand.quantity();
        return new Figure(
                read.id(),
                new Quantity(
                        there.part(),
                        there.span(),
                        mine.low(),
                        mine.high(),
                        mine.approximate(),
                        mine.vague(),
                        mine.unit() == null ? there.unit() : mine.unit(),
                        there.change(),
                        there.counted()),
                read.binding(),
                hand.status() == Status.HAPPENED ? read.status() : hand.status(),
                hand.chain().speaker() == null ? read.chain() : hand.chain(),
                hand.asOf() == null ? read.asOf() : hand.asOf(),
                hand.asOf() == null ? read.asOfBasis() : hand.asOfBasis(),
                1,
                read.sentence(),
                read.explanation());
    }

    /** A figure where its words stand; where the article has them not, at its very beginning. */
    private Figure placed(Decision.Claim claim) {
        var hand = claim.figure();
        var none = new Span(0, 0);
        var evidence = Placing.evidence(claim.anchor(), analysis);
        Part part = evidence.isPresent() ? claim.anchor().part() : Part.TEXT;
        var mine = hand.quantity();
        return new Figure(
                hand.id(),
                new Quantity(
                        part,
                        evidence.orElse(none),
                        mine.low(),
                        mine.high(),
                        mine.approximate(),
                        mine.vague(),
                        mine.unit(),
                        mine.change(),
                        mine.counted()),
                hand.binding(),
                hand.status(),
                hand.chain(),
                hand.asOf(),
                hand.asOfBasis(),
                1,
                Placing.sentence(claim.anchor(), analysis).orElse(none),
                hand.explanation());
    }

    /** The analysis with what was decided. */
    Analysis decided() {
        var a = analysis;
        return new Analysis(
                a.article(),
                left(figures),
                quotations(),
                left(occurrences),
                a.quantities(),
                a.times(),
                a.names(),
                a.entities(),
                a.checks(),
                a.tokens(),
                a.maker());
    }

    private List<Quotation> quotations() {
        return quotations.isEmpty()
                ? analysis.quotations()
                : analysis.quotations().stream()
                        .flatMap(quotation -> decided(quotation).stream())
                        .toList();
    }

    /** A quotation that was read, with what was decided; empty where it is none. */
    Optional<Quotation> decided(Quotation quotation) {
        String id = Anchors.id(analysis.article(), quotation);
        return rejected.contains(id) ? Optional.empty() : Optional.of(quotations.getOrDefault(id, quotation));
    }

    private <T> List<T> left(Map<String, T> claims) {
        var left = new ArrayList<T>();
        claims.forEach((id, claim) -> {
            if (!rejected.contains(id)) {
                left.add(claim);
            }
        });
        return left;
    }
}
