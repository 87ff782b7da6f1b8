package org.runut.desk.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.runut.desk.chart.Chart.Mark;
import org.runut.desk.chart.Chart.Tick;

/** Lays out a chart of estimates: time across, value up. */
public final class ChartMaker {
    private static final int LEFT = 64;
    private static final int TOP = 18;
    private static final int FOOT = 30;
    private static final double RADIUS = 5.5;
    private static final double APART = 15;
    private static final int TIMES_EVERY = 95;
    private static final int VALUE_TICKS = 4;
    private static final double LETTER = 6.6;
    private static final double GAP = 6;

    private final Wording wording;
    private final int width;
    private final int height;

    /** How ticks are put into words. */
    public interface Wording {
        /** A value of the axis. */
        String value(double value);

        /** A day of the axis. */
        String day(LocalDate day);

        /** The strip of what is earlier than the story. */
        String earlier();

        /** The strip of what is later. */
        String later();

        /** The strip of what has no date. */
        String undated();
    }

    /** Makes charts of this size. */
    public ChartMaker(Wording wording, int width, int height) {
        this.wording = wording;
        this.width = width;
        this.height = height;
    }

    /** Whether there is anything to compare: estimates that differ. */
    public static boolean isWorthDrawing(List<Estimate> estimates) {
        return estimates.stream()
                        .filter(Estimate::isDrawn)
                        .map(estimate -> estimate.low() + " " + estimate.high() + " " + estimate.mood())
                        .distinct()
                        .count()
                > 1;
    }

    /** The chart of these estimates, of a story told from one day to another. */
    public Chart chart(List<Estimate> estimates, List<Tie> ties, LocalDate first, LocalDate last) {
        var drawn = estimates.stream().filter(Estimate::isDrawn).toList();
        var axis = ValueAxis.of(bounds(drawn), VALUE_TICKS);
        var days = TimeAxis.of(drawn, first, last);
        var marks = marks(drawn, axis, days);
        var byId = byId(marks);
        var shown = Ties.nearest(Ties.nextOnly(ties), byId);
        var lines = Ties.lines(shown, byId);
        return new Chart(
                width,
                height,
                LEFT,
                width - 8,
                height - FOOT,
                axis.ticks().stream()
                        .map(value -> new Tick(y(axis, value), wording.value(value)))
                        .toList(),
                times(days),
                new Labels(width, Ties.points(shown, byId)).label(marks),
                lines,
                axis.isLogarithmic());
    }

    private static List<Double> bounds(List<Estimate> estimates) {
        return estimates.stream()
                .flatMap(estimate -> Stream.of(estimate.low(), estimate.high()))
                .filter(bound -> bound != null)
                .toList();
    }

    private static Map<String, Mark> byId(List<Mark> marks) {
        var byId = new HashMap<String, Mark>();
        marks.forEach(mark -> byId.put(mark.estimate().id(), mark));
        return byId;
    }

    /** The strips at the edges are named before days are, which leave out what would meet another name. */
    private List<Tick> times(TimeAxis days) {
        var ticks = new ArrayList<Tick>();
        double strip = days.hasLater() && days.hasUndated() ? (1 - days.end()) / 2 : 1 - days.end();
        if (days.hasEarlier()) {
            ticks.add(time(days.start() / 2, wording.earlier()));
        }
        if (days.hasUndated()) {
            ticks.add(time(1 - strip / 2, wording.undated()));
        }
        if (days.hasLater()) {
            add(ticks, time(days.end() + strip / 2, wording.later()));
        }
        int most = Math.max(1, (int) ((days.end() - days.start()) * (width - LEFT) / TIMES_EVERY));
        for (LocalDate day : days.ticks(most)) {
            add(ticks, time(days.share(day), wording.day(day)));
        }
        ticks.sort(Comparator.comparingDouble(Tick::at));
        return List.copyOf(ticks);
    }

    /** A name under this place, moved inwards where it would not fit. */
    private Tick time(double share, String name) {
        double half = half(name);
        return new Tick(Math.max(half, Math.min(x(share), width - half)), name);
    }

    private static double half(String name) {
        return name.codePointCount(0, name.length()) * LETTER / 2;
    }

    private static void add(List<Tick> ticks, Tick tick) {
        boolean free = ticks.stream()
                .allMatch(other -> Math.abs(other.at() - tick.at()) > half(other.label()) + half(tick.label()) + GAP);
        if (free) {
            ticks.add(tick);
        }
    }

    private List<Mark> marks(List<Estimate> estimates, ValueAxis axis, TimeAxis days) {
        var marks = new ArrayList<Mark>();
        for (Estimate estimate : estimates) {
            double middle = x(days.share(estimate));
            double y = y(axis, estimate.anchor());
            marks.add(mark(estimate, free(marks, middle, y), axis, days));
        }
        return List.copyOf(marks);
    }

    /** The place nearest to the one wanted where no other mark is drawn: alternately to its right and left. */
    private double free(List<Mark> marks, double wanted, double y) {
        for (int step = 0; step < 40; step++) {
            double x = wanted + (step % 2 == 1 ? 1 : -1) * ((step + 1) / 2) * APART;
            boolean inside = x >= LEFT + RADIUS && x <= width - 8 - RADIUS;
            if (inside && marks.stream().noneMatch(mark -> isNear(mark, x, y))) {
                return x;
            }
        }
        return wanted;
    }

    private static boolean isNear(Mark mark, double x, double y) {
        return Math.abs(mark.x() - x) < APART - 1 && y > mark.top() - APART && y < mark.bottom() + APART;
    }

    private Mark mark(Estimate estimate, double x, ValueAxis axis, TimeAxis days) {
        Double low = estimate.low();
        Double high = estimate.high();
        double bottom = y(axis, low != null ? low : estimate.anchor());
        double top = y(axis, high != null ? high : estimate.anchor());
        boolean bar = low != null && high != null && !low.equals(high);
        String shape = Shapes.of(estimate.origin(), x, bottom, RADIUS)
                + (bar ? Shapes.of(estimate.origin(), x, top, RADIUS) : "");
        double middle = (top + bottom) / 2;
        String strike = estimate.mood() == Estimate.Mood.DENIED
                ? Shapes.path("M# #L# #", x - 9, middle + 6, x + 9, middle - 6)
                : "";
        return new Mark(
                estimate,
                shape,
                x,
                top,
                bottom,
                bar,
                arrow(estimate, x, top, bottom),
                strike,
                extent(estimate, days, middle),
                Chart.Label.NONE);
    }

    private static String arrow(Estimate estimate, double x, double top, double bottom) {
        if (estimate.high() == null) {
            return Shapes.path("M# #v-17m-4 5l4 -5l4 5", x, top - RADIUS);
        }
        if (estimate.low() == null) {
            return Shapes.path("M# #v17m-4 -5l4 5l4 -5", x, bottom + RADIUS);
        }
        return "";
    }

    private String extent(Estimate estimate, TimeAxis days, double y) {
        LocalDate first = estimate.first();
        LocalDate last = estimate.last();
        if (first == null || last == null || first.equals(last)) {
            return "";
        }
        double from = x(days.share(first));
        double to = x(days.share(last));
        return to - from < 2 * RADIUS ? "" : Shapes.path("M# #H#", from, y, to);
    }

    private double x(double share) {
        return LEFT + 6 + share * (width - LEFT - 8 - 12);
    }

    private double y(ValueAxis axis, double value) {
        return TOP + (1 - axis.share(value)) * (height - FOOT - TOP);
    }
}
