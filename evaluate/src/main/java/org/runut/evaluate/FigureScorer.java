package org.runut.evaluate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
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

    private record Placed(GoldFigure figure, @Nullable Place place) {}

    void score(GoldArticle gold, Article article, List<Figure> figures, Errors errors) {
        var placed = place(gold, article);
        Set<Integer> used = new HashSet<>();
        for (var figure : placed) {
            if (!figure.figure().optional()) {
                match(figure, figures, used, errors);
            }
        }
        extras(placed, figures, used, article, errors);
        value.close();
        tuple.close();
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

    private void match(Placed gold, List<Figure> figures, Set<Integer> used, Errors errors) {
        int hit = hit(gold, figures, used);
        if (hit < 0) {
            value.missed();
            tuple.missed();
            errors.add(
                    "MISSED",
                    gold.figure().low() + " " + gold.figure().high() + " | "
                            + gold.figure().evidence());
            return;
        }
        used.add(hit);
        value.right();
        compare(gold.figure(), figures.get(hit), errors);
    }

    private static int hit(Placed gold, List<Figure> figures, Set<Integer> used) {
        var place = gold.place();
        if (place == null) {
            return -1;
        }
        for (int i = 0; i < figures.size(); i++) {
            var figure = figures.get(i);
            boolean free = !used.contains(i) && overlaps(figure.place(), place);
            if (free && sameValue(figure, gold.figure())) {
                return i;
            }
        }
        return -1;
    }

    private static boolean overlaps(Place a, Place b) {
        return a.part() == b.part() && a.span().overlaps(b.span());
    }

    private void compare(GoldFigure gold, Figure got, Errors errors) {
        String gotUnit = got.quantity().unit();
        String gotStatus = got.status().name().toLowerCase(Locale.ROOT);
        String gotSpeaker = got.chain().speaker();
        boolean rightUnit = unit.add(Names.unitClass(gotUnit).equals(Names.unitClass(gold.unit())));
        boolean rightStatus = status.add(gotStatus.equals(gold.status()));
        boolean rightSpeaker = speaker.add(Names.same(gotSpeaker, gold.speaker()));
        via.add(sameRelays(got.chain().via(), gold.via()));
        if (!gold.counted().isEmpty()
                && !counted.add(Names.countedSame(got.binding().counted(), gold.counted()))) {
            errors.differs(
                    "COUNTED", gold.evidence(), gold.counted(), got.binding().counted());
        }
        if (rightUnit && rightStatus && rightSpeaker) {
            tuple.right();
        } else {
            tuple.extra();
            tuple.missed();
        }
        explain(!rightUnit, "UNIT", gold, gold.unit(), gotUnit, errors);
        explain(!rightStatus, "STATUS", gold, gold.status(), gotStatus, errors);
        explain(!rightSpeaker, "SPEAKER", gold, gold.speaker(), gotSpeaker, errors);
    }

    private static void explain(
            boolean wrong,
            String what,
            GoldFigure gold,
            @Nullable String expected,
            @Nullable String got,
            Errors errors) {
        if (wrong) {
            errors.differs(what, gold.evidence(), expected, got);
        }
    }

    private static boolean sameRelays(List<String> got, List<String> gold) {
        return got.size() == gold.size()
                && gold.stream().allMatch(g -> got.stream().anyMatch(p -> Names.same(p, g)));
    }

    private void extras(List<Placed> placed, List<Figure> figures, Set<Integer> used, Article article, Errors errors) {
        for (int i = 0; i < figures.size(); i++) {
            var figure = figures.get(i);
            var quantity = figure.quantity();
            boolean bounded = quantity.low() != null || quantity.high() != null;
            if (!used.contains(i) && bounded && placed.stream().noneMatch(p -> excuses(p, figure))) {
                value.extra();
                tuple.extra();
                errors.add(
                        "EXTRA",
                        quantity.low() + " " + quantity.high() + " " + quantity.unit() + " | "
                                + figure.place().in(article));
            }
        }
    }

    private static boolean excuses(Placed gold, Figure figure) {
        return gold.figure().optional() && gold.place() != null && overlaps(figure.place(), gold.place());
    }

    private static boolean sameValue(Figure got, GoldFigure gold) {
        return equal(got.quantity().low(), gold.low()) && equal(got.quantity().high(), gold.high());
    }

    private static boolean equal(@Nullable BigDecimal got, @Nullable Double gold) {
        if (got == null || gold == null) {
            return got == null && gold == null;
        }
        double a = got.doubleValue();
        return Math.abs(a - gold) <= TOLERANCE * Math.max(Math.max(Math.abs(a), Math.abs(gold)), 1e-12);
    }
}
