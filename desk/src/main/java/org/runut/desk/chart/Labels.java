package org.runut.desk.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.runut.desk.chart.Chart.Label;
import org.runut.desk.chart.Chart.Mark;

/** Puts the values beside marks where there is room: those that hold now first, then the latest. */
final class Labels {
    private static final double WIDE = 7.4;
    private static final double HIGH = 14;
    private static final double OFF = 11;

    private final int width;
    private final List<double[]> lines;
    private final List<Box> taken = new ArrayList<>();

    private record Box(double left, double top, double right, double bottom) {
        boolean holds(double[] point) {
            return left < point[0] && point[0] < right && top < point[1] && point[1] < bottom;
        }

        boolean meets(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    /** For a chart so wide, with lines that go through these points. */
    Labels(int width, List<double[]> lines) {
        this.width = width;
        this.lines = lines;
    }

    /** The same marks with their labels. */
    List<Mark> label(List<Mark> marks) {
        marks.forEach(mark -> taken.add(new Box(mark.x() - 8, mark.top() - 8, mark.x() + 8, mark.bottom() + 8)));
        var order = new ArrayList<Integer>();
        for (int i = marks.size() - 1; i >= 0; i--) {
            order.add(i);
        }
        order.sort(Comparator.comparing(i -> !marks.get(i).estimate().current()));
        var labelled = new ArrayList<>(marks);
        for (int i : order) {
            labelled.set(i, with(marks.get(i), label(marks.get(i))));
        }
        return List.copyOf(labelled);
    }

    private Label label(Mark mark) {
        String text = mark.estimate().value()
                + (mark.estimate().times() > 1 ? " ×" + mark.estimate().times() : "");
        double wide = text.codePointCount(0, text.length()) * WIDE;
        double y = mark.bar() ? (mark.top() + mark.bottom()) / 2 : mark.bottom();
        var places = List.of(
                new Label(mark.x() + OFF, y + 4, text, false),
                new Label(mark.x() - OFF, y + 4, text, true),
                new Label(mark.x() - wide / 2, mark.top() - OFF, text, false),
                new Label(mark.x() - wide / 2, mark.bottom() + OFF + 9, text, false));
        return first(places, wide, true).or(() -> first(places, wide, false)).orElse(Label.NONE);
    }

    /** The first place with room; also off the lines where that is asked for. */
    private Optional<Label> first(List<Label> places, double wide, boolean clear) {
        for (Label place : places) {
            double left = place.end() ? place.x() - wide : place.x();
            var box = new Box(left, place.y() - HIGH + 3, left + wide, place.y() + 3);
            boolean free =
                    box.left > 62 && box.right < width - 2 && taken.stream().noneMatch(box::meets);
            if (free && (!clear || lines.stream().noneMatch(box::holds))) {
                taken.add(box);
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }

    private static Mark with(Mark mark, Label label) {
        return new Mark(
                mark.estimate(),
                mark.shape(),
                mark.x(),
                mark.top(),
                mark.bottom(),
                mark.bar(),
                mark.arrow(),
                mark.strike(),
                mark.extent(),
                label);
    }
}
