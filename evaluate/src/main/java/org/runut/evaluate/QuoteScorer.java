package org.runut.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.runut.evaluate.GoldArticle.GoldQuote;
import org.runut.model.Part;
import org.runut.model.Quotation;
import org.runut.model.Span;

/** Scores quotations of the body: content by overlap, then the speaker. */
final class QuoteScorer {
    private static final double ENOUGH = 0.8;
    private static final double ENOUGH_OF_OPTIONAL = 0.3;

    final Tally direct = new Tally();
    final Tally indirect = new Tally();
    final Tally all = new Tally();
    final Share directSpeaker = new Share();
    final Share indirectSpeaker = new Share();
    private final Map<Quotation, Boolean> judged = new LinkedHashMap<>();

    private record Placed(GoldQuote quote, @Nullable Span span) {}

    /** Which quotations of the article scored last are right: content and speaker; what is optional in the annotations is left out. */
    Map<Quotation, Boolean> judged() {
        return judged;
    }

    void score(GoldArticle gold, String text, List<Quotation> found, Misses misses) {
        judged.clear();
        var quotations = found.stream().filter(q -> q.part() == Part.TEXT).toList();
        Set<Integer> used = new HashSet<>();
        for (var placed : place(gold, text)) {
            match(placed, text, quotations, used, misses);
        }
        for (int i = 0; i < quotations.size(); i++) {
            if (!used.contains(i)) {
                var quotation = quotations.get(i);
                (quotation.direct() ? direct : indirect).extra();
                all.extra();
                judged.put(quotation, false);
                misses.add(
                        Cause.QUOTE_EXTRA,
                        kind(quotation.direct()),
                        quotation.content().in(text));
            }
        }
        List.of(direct, indirect, all).forEach(Tally::close);
        List.of(directSpeaker, indirectSpeaker).forEach(Share::close);
    }

    private static List<Placed> place(GoldArticle gold, String text) {
        List<Placed> placed = new ArrayList<>();
        for (var quote : gold.quotes()) {
            var starts = Finding.find(text, quote.starts(), 0);
            var ends = starts == null ? null : Finding.find(text, quote.ends(), starts.start());
            placed.add(new Placed(quote, starts == null || ends == null ? null : new Span(starts.start(), ends.end())));
        }
        placed.sort(Comparator.comparing(p -> p.quote().optional()));
        return placed;
    }

    private void match(Placed gold, String text, List<Quotation> quotations, Set<Integer> used, Misses misses) {
        int best = -1;
        double ratio = -1;
        for (int i = 0; i < quotations.size(); i++) {
            double r = gold.span() == null || used.contains(i)
                    ? -1
                    : ratio(text, quotations.get(i).content(), gold.span());
            if (r > ratio) {
                ratio = r;
                best = i;
            }
        }
        if (gold.quote().optional()) {
            if (ratio >= ENOUGH_OF_OPTIONAL) {
                used.add(best);
            }
            return;
        }
        if (ratio >= ENOUGH) {
            used.add(best);
            judged.put(quotations.get(best), hit(gold.quote(), quotations.get(best), misses));
        } else {
            missed(gold.quote(), ratio, misses);
        }
    }

    /** Whether the speaker is right too. */
    private boolean hit(GoldQuote gold, Quotation got, Misses misses) {
        (gold.direct() ? direct : indirect).right();
        all.right();
        var share = gold.direct() ? directSpeaker : indirectSpeaker;
        boolean right = share.add(Names.same(got.chain().speaker(), gold.speaker()));
        if (!right) {
            String speaker = got.chain().speaker();
            var cause = speaker == null ? Cause.QUOTE_SPEAKER_MISSED : Cause.QUOTE_SPEAKER_OTHER;
            misses.differs(cause, kind(gold.direct()), gold.starts(), gold.speaker(), speaker);
        }
        return right;
    }

    private void missed(GoldQuote gold, double ratio, Misses misses) {
        (gold.direct() ? direct : indirect).missed();
        all.missed();
        var cause = ratio >= ENOUGH_OF_OPTIONAL ? Cause.QUOTE_BOUNDS : Cause.QUOTE_MISSED;
        misses.add(cause, kind(gold.direct()), gold.starts() + " … " + gold.ends());
    }

    private static double ratio(String text, Span got, Span gold) {
        int longer =
                Math.max(text.codePointCount(got.start(), got.end()), text.codePointCount(gold.start(), gold.end()));
        return (double) Finding.overlap(text, got, gold) / Math.max(longer, 1);
    }

    private static String kind(boolean isDirect) {
        return isDirect ? "direct" : "indirect";
    }
}
