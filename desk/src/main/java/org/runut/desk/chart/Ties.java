package org.runut.desk.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.runut.desk.chart.Chart.Line;
import org.runut.desk.chart.Chart.Mark;

/** The lines between marks. */
final class Ties {
    private static final double GAP = 8;

    private Ties() {}

    /** The lines of these ties, those between marks that are drawn. */
    static List<Line> lines(List<Tie> ties, Map<String, Mark> marks) {
        var lines = new ArrayList<Line>();
        for (Tie tie : ties) {
            Mark from = marks.get(tie.from());
            Mark to = marks.get(tie.to());
            if (from != null && to != null) {
                lines.add(new Line(tie.kind(), path(tie.kind(), from, to)));
            }
        }
        return List.copyOf(lines);
    }

    /** Points along the lines, each with x and y: words are better put elsewhere. */
    static List<double[]> points(List<Tie> ties, Map<String, Mark> marks) {
        var points = new ArrayList<double[]>();
        for (Tie tie : ties) {
            Mark from = marks.get(tie.from());
            Mark to = marks.get(tie.to());
            if (from != null && to != null) {
                double length = Math.hypot(to.x() - from.x(), middle(to) - middle(from));
                for (double along = GAP; along < length; along += GAP) {
                    double share = along / length;
                    points.add(new double[] {
                        from.x() + (to.x() - from.x()) * share, middle(from) + (middle(to) - middle(from)) * share
                    });
                }
            }
        }
        return points;
    }

    /** The ties without those revisions that go over another figure: from one to the next says it all. */
    static List<Tie> nextOnly(List<Tie> ties) {
        Map<String, Set<String>> next = new HashMap<>();
        for (Tie tie : ties) {
            if (tie.kind() == Tie.Kind.REVISION) {
                next.computeIfAbsent(tie.from(), id -> new HashSet<>()).add(tie.to());
            }
        }
        return ties.stream()
                .filter(tie -> tie.kind() != Tie.Kind.REVISION
                        || next.getOrDefault(tie.from(), Set.of()).stream()
                                .noneMatch(between ->
                                        next.getOrDefault(between, Set.of()).contains(tie.to())))
                .toList();
    }

    /**
     * The ties that can be told apart: each mark is joined to the nearest of those that dispute it, and one without a time to the nearest
     * of those that it revises or is revised by.
     */
    static List<Tie> nearest(List<Tie> ties, Map<String, Mark> marks) {
        Map<String, Tie> nearest = new HashMap<>();
        BinaryOperator<Tie> nearer = BinaryOperator.minBy(Comparator.comparingDouble(tie -> length(tie, marks)));
        for (Tie tie : ties) {
            Mark from = marks.get(tie.from());
            Mark to = marks.get(tie.to());
            if (from != null && to != null) {
                Stream.of(from, to)
                        .filter(end -> isThinned(tie, end))
                        .forEach(
                                end -> nearest.merge(tie.kind() + end.estimate().id(), tie, nearer));
            }
        }
        var kept = new HashSet<>(nearest.values());
        return ties.stream()
                .filter(tie -> kept.contains(tie)
                        || Stream.of(tie.from(), tie.to())
                                .flatMap(end -> Optional.ofNullable(marks.get(end)).stream())
                                .noneMatch(end -> isThinned(tie, end)))
                .toList();
    }

    /** Whether only the nearest of the ties of this kind is drawn at this end. */
    private static boolean isThinned(Tie tie, Mark end) {
        return tie.kind() == Tie.Kind.DISPUTE || end.estimate().first() == null;
    }

    private static double length(Tie tie, Map<String, Mark> marks) {
        Mark from = Objects.requireNonNull(marks.get(tie.from()));
        Mark to = Objects.requireNonNull(marks.get(tie.to()));
        return Math.hypot(to.x() - from.x(), middle(to) - middle(from));
    }

    private static String path(Tie.Kind kind, Mark from, Mark to) {
        double y1 = middle(from);
        double y2 = middle(to);
        double length = Math.hypot(to.x() - from.x(), y2 - y1);
        if (length <= 2 * GAP) {
            return Shapes.path("M# #L# #", from.x(), y1, to.x(), y2);
        }
        double dx = (to.x() - from.x()) / length * GAP;
        double dy = (y2 - y1) / length * GAP;
        String line = Shapes.path("M# #L# #", from.x() + dx, y1 + dy, to.x() - dx, y2 - dy);
        return kind == Tie.Kind.DISPUTE ? line + unequal((from.x() + to.x()) / 2, (y1 + y2) / 2) : line;
    }

    /** The sign ≠ around a point, so that a dispute is seen without colour. */
    private static String unequal(double x, double y) {
        return Shapes.path("M# #h9M# #h9M# #l6 -11", x - 4.5, y - 2, x - 4.5, y + 2, x - 3, y + 5.5);
    }

    private static double middle(Mark mark) {
        return (mark.top() + mark.bottom()) / 2;
    }
}
