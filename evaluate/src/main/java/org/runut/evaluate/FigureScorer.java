package org.runut.evaluate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.runut.evaluate.GoldArticle.GoldFigure;
import org.runut.model.Article;
import org.runut.model.Figure;
import org.runut.model.Part;
import org.runut.model.Place;
import org.runut.model.Quantity;

/** Scores figures: value, then unit, status, speaker, relays and what is counted of those whose value is right. */
final class FigureScorer {
    private static final double TOLERANCE = 0.005;

    final Tally value = new Tally();
    final Tally tuple = new Tally();
    final Share unit = new Share();
    final Share status = new Share();
    final Share speaker = new Share();
    final Share via = new Share();
    final Share counted = new Share();
    private final Map<Figure, Boolean> judged = new LinkedHashMap<>();

    private final Map<Figure, String> named = new LinkedHashMap<>();

    private record Placed(GoldFigure figure, @Nullable Place place) {}

    /**
     * Which figures of the article scored last are right: value, unit, status, speaker and what is counted. What is optional
     * in the annotations, and what has no number, is left out.
     */
    Map<Figure, Boolean> judged() {
        return judged;
    }

    /** What annotators say that the figures count whose value is right, of the article scored last. */
    Map<Figure, String> named() {
        return named;
    }

    void score(GoldArticle gold, Article article, List<Figure> figures, Misses misses) {
        judged.clear();
        named.clear();
        var placed = place(gold, article);
        Set<Integer> used = new HashSet<>();
        for (var figure : placed) {
            if (!figure.figure().optional()) {
                match(figure, figures, used, misses);
            }
        }
        extras(placed, figures, used, article, misses);
        List.of(value, tuple).forEach(Tally::close);
        List.of(unit, status, speaker, via, counted).forEach(Share::close);
    }

    /** Where each annotated figure stands; the same evidence again stands further on. */
    private static List<Placed> place(GoldArticle gold, Article article) {
        Map<String, Integer> cursor = new HashMap<>();
        List<Placed> placed = new ArrayList<>();
        for (var figure : gold.figures()) {
            var part = figure.headline() ? Part.TITLE : Part.TEXT;
            int from = cursor.getOrDefault(part + figure.evidence(), 0);
            var span = Finding.find(article.text(part), figure.evidence(), from);
            if (span == null && part == Part.TITLE) {
                part = Part.TEXT;
                span = Finding.find(article.text(), figure.evidence(), 0);
            }
            if (span != null) {
                cursor.put(part + figure.evidence(), span.end());
            }
            placed.add(new Placed(figure, span == null ? null : new Place(part, span)));
        }
        placed.sort(Comparator.comparing(p -> p.figure().optional()));
        return placed;
    }

    private void match(Placed gold, List<Figure> figures, Set<Integer> used, Misses misses) {
        int hit = hit(gold, figures, used);
        if (hit < 0) {
            value.missed();
            tuple.missed();
            missed(gold, figures, misses);
            return;
        }
        used.add(hit);
        value.right();
        judged.put(figures.get(hit), compare(gold.figure(), figures.get(hit), misses));
    }

    private static void missed(Placed gold, List<Figure> figures, Misses misses) {
        var figure = gold.figure();
        var place = gold.place();
        var other = figures.stream()
                .filter(f -> place != null && overlaps(f.place(), place))
                .findFirst();
        String value = interval(figure.low(), figure.high());
        if (other.isPresent()) {
            var quantity = other.get().quantity();
            misses.differs(Cause.FIGURE_VALUE, "", figure.evidence(), value, interval(quantity.low(), quantity.high()));
        } else {
            misses.add(Cause.FIGURE_MISSED, figure.evidence() + " | gold " + value);
        }
    }

    private static String interval(@Nullable Number low, @Nullable Number high) {
        return "[" + low + ", " + high + "]";
    }

    private static int hit(Placed gold, List<Figure> figures, Set<Integer> used) {
        var place = gold.place();
        if (place == null) {
            return -1;
        }
        for (int i = 0; i < figures.size(); i++) {
            var figure = figures.get(i);
            boolean free = !used.contains(i) && overlaps(figure.place(), place);
            if (free
                    && sameValue(
                            figure.quantity(),
                            gold.figure().low(),
                            gold.figure().high())) {
                return i;
            }
        }
        return -1;
    }

    static boolean overlaps(Place a, Place b) {
        return a.part() == b.part() && a.span().overlaps(b.span());
    }

    /** Whether the full tuple and what is counted are right too. */
    private boolean compare(GoldFigure gold, Figure got, Misses misses) {
        String gotUnit = got.quantity().unit();
        String gotStatus = got.status().name().toLowerCase(Locale.ROOT);
        String gotSpeaker = got.chain().speaker();
        boolean rightUnit = unit.add(Names.unitClass(gotUnit).equals(Names.unitClass(gold.unit())));
        boolean rightStatus = status.add(gotStatus.equals(gold.status()));
        boolean rightSpeaker = speaker.add(Names.same(gotSpeaker, gold.speaker()));
        if (rightUnit && rightStatus && rightSpeaker) {
            tuple.right();
        } else {
            tuple.extra();
            tuple.missed();
        }
        if (!rightUnit) {
            misses.differs(Cause.FIGURE_UNIT, "", gold.evidence(), gold.unit(), gotUnit);
        }
        if (!rightStatus) {
            String change = gold.status() + " → " + gotStatus;
            misses.differs(Cause.FIGURE_STATUS, change, gold.evidence(), gold.status(), gotStatus);
        }
        if (!rightSpeaker) {
            misses.differs(speakerCause(gold.speaker(), gotSpeaker), "", gold.evidence(), gold.speaker(), gotSpeaker);
        }
        return compareRest(gold, got, misses) && rightUnit && rightStatus && rightSpeaker;
    }

    /** Whether what is counted is right. */
    private boolean compareRest(GoldFigure gold, Figure got, Misses misses) {
        var relays = got.chain().via();
        if (!via.add(sameRelays(relays, gold.via()))) {
            misses.differs(Cause.FIGURE_VIA, "", gold.evidence(), gold.via().toString(), relays.toString());
        }
        String what = got.binding().counted();
        if (!gold.counted().isEmpty()) {
            named.put(got, gold.counted());
        }
        boolean right = gold.counted().isEmpty() || counted.add(Names.countedSame(what, gold.counted()));
        if (!right) {
            var cause = what == null || what.isEmpty() ? Cause.COUNTED_MISSED : Cause.COUNTED_OTHER;
            misses.differs(cause, "", gold.evidence(), gold.counted(), what);
        }
        return right;
    }

    private static Cause speakerCause(@Nullable String gold, @Nullable String got) {
        if (got == null) {
            return Cause.SPEAKER_MISSED;
        }
        return gold == null ? Cause.SPEAKER_EXTRA : Cause.SPEAKER_OTHER;
    }

    private static boolean sameRelays(List<String> got, List<String> gold) {
        return got.size() == gold.size()
                && gold.stream().allMatch(g -> got.stream().anyMatch(p -> Names.same(p, g)));
    }

    private void extras(List<Placed> placed, List<Figure> figures, Set<Integer> used, Article article, Misses misses) {
        for (int i = 0; i < figures.size(); i++) {
            var figure = figures.get(i);
            var quantity = figure.quantity();
            boolean bounded = quantity.low() != null || quantity.high() != null;
            if (!used.contains(i) && bounded && placed.stream().noneMatch(p -> excuses(p, figure))) {
                value.extra();
                tuple.extra();
                judged.put(figure, false);
                String words = figure.place().in(article) + " | got " + interval(quantity.low(), quantity.high()) + " "
                        + quantity.unit();
                misses.add(Cause.FIGURE_EXTRA, words);
            }
        }
    }

    private static boolean excuses(Placed gold, Figure figure) {
        return gold.figure().optional() && gold.place() != null && overlaps(figure.place(), gold.place());
    }

    /** Whether the bounds are those given, but for half a per cent. */
    static boolean sameValue(Quantity got, @Nullable Double low, @Nullable Double high) {
        return equal(got.low(), low) && equal(got.high(), high);
    }

    private static boolean equal(@Nullable BigDecimal got, @Nullable Double gold) {
        if (got == null || gold == null) {
            return got == null && gold == null;
        }
        double a = got.doubleValue();
        return Math.abs(a - gold) <= TOLERANCE * Math.max(Math.max(Math.abs(a), Math.abs(gold)), 1e-12);
    }
}
