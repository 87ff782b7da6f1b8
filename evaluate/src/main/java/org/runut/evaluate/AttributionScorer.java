package org.runut.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.runut.evaluate.AttributedText.Attribution;
import org.runut.model.Quotation;

/** Scores attributions: contents at an overlap of 0.8 and of 0.3, and whether the speaker is the annotated source. */
final class AttributionScorer {
    private static final double CLOSE = 0.8;
    private static final double NEAR = 0.3;
    private static final String OPENING = "\"“‘'";

    private final Tally close = new Tally();
    private final Tally near = new Tally();
    private final Share directFound = new Share();
    private final Share directSpeaker = new Share();
    private final Share indirectFound = new Share();
    private final Share indirectSpeaker = new Share();

    private record Found(Quotation quotation, BitSet content) {}

    void score(AttributedText text, List<Quotation> quotations, Aligned aligned, Misses misses) {
        var found = quotations.stream()
                .map(q -> new Found(q, aligned.of(q.content())))
                .toList();
        match(text, found, aligned, CLOSE, close, new Misses(text.name()));
        match(text, found, aligned, NEAR, near, misses);
        List.of(close, near).forEach(Tally::close);
        List.of(directFound, directSpeaker, indirectFound, indirectSpeaker).forEach(Share::close);
    }

    private void match(
            AttributedText text, List<Found> found, Aligned aligned, double enough, Tally tally, Misses misses) {
        var free = new ArrayList<>(found);
        boolean last = tally == near;
        for (var gold : text.attributions()) {
            var content = aligned.annotated(gold.content());
            Found best = null;
            double most = 0;
            for (var candidate : free) {
                double ratio = ratio(content, candidate.content());
                if (ratio > most) {
                    best = candidate;
                    most = ratio;
                }
            }
            if (best != null && most >= enough) {
                free.remove(best);
                tally.right();
                if (last) {
                    hit(text, gold, best.quotation(), aligned, most, misses);
                }
            } else {
                tally.missed();
                if (last) {
                    missed(text, gold, misses);
                }
            }
        }
        free.forEach(extra -> tally.extra());
        if (last) {
            free.forEach(extra ->
                    misses.add(Cause.QUOTE_EXTRA, kind(extra.quotation().direct()), aligned.words(extra.content())));
        }
    }

    private void hit(
            AttributedText text, Attribution gold, Quotation got, Aligned aligned, double ratio, Misses misses) {
        boolean direct = isDirect(text, gold);
        (direct ? directFound : indirectFound).add(true);
        String speaker = got.chain().speaker();
        String source = text.words(gold.source());
        boolean same = Names.same(speaker, source)
                || got.source() != null && aligned.of(got.source()).intersects(aligned.annotated(gold.source()));
        if (!(direct ? directSpeaker : indirectSpeaker).add(same)) {
            var cause = speaker == null ? Cause.QUOTE_SPEAKER_MISSED : Cause.QUOTE_SPEAKER_OTHER;
            misses.differs(cause, kind(direct), Misses.cut(text.words(gold.content())), source, speaker);
        }
        if (ratio < CLOSE) {
            misses.differs(
                    Cause.QUOTE_BOUNDS,
                    kind(direct),
                    source,
                    text.words(gold.content()),
                    aligned.words(aligned.of(got.content())));
        }
    }

    private void missed(AttributedText text, Attribution gold, Misses misses) {
        boolean direct = isDirect(text, gold);
        (direct ? directFound : indirectFound).add(false);
        misses.add(
                Cause.QUOTE_MISSED,
                kind(direct),
                Misses.cut(text.words(gold.content())) + " | " + text.words(gold.source()));
    }

    /** Whether the content begins with a quotation mark. */
    private static boolean isDirect(AttributedText text, Attribution gold) {
        return OPENING.indexOf(text.words(gold.content()).charAt(0)) >= 0;
    }

    private static double ratio(BitSet gold, BitSet found) {
        var both = (BitSet) gold.clone();
        both.and(found);
        return (double) both.cardinality() / Math.max(Math.max(gold.cardinality(), found.cardinality()), 1);
    }

    private static String kind(boolean isDirect) {
        return isDirect ? "direct" : "indirect";
    }

    Map<String, Score> scores() {
        Map<String, Score> scores = new LinkedHashMap<>();
        scores.put("content at 0.8", close);
        scores.put("content at 0.3", near);
        scores.put("direct found", directFound);
        scores.put("direct speaker", directSpeaker);
        scores.put("indirect found", indirectFound);
        scores.put("indirect speaker", indirectSpeaker);
        return scores;
    }
}
