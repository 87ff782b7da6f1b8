package org.runut.desk.chart;

import java.util.List;

/**
 * A chart as it is drawn: everything in the pixels of a box {@code width} by {@code height}.
 *
 * @param width       of the box
 * @param height      of the box
 * @param left        where the plot begins
 * @param right       where it ends
 * @param bottom      where it ends
 * @param values      ticks of the value axis, {@code at} counted from above
 * @param times       ticks of the time axis
 * @param marks       the estimates, oldest first
 * @param lines       what joins them
 * @param logarithmic whether equal steps on the value axis are equal factors
 */
public record Chart(
        int width,
        int height,
        int left,
        int right,
        int bottom,
        List<Tick> values,
        List<Tick> times,
        List<Mark> marks,
        List<Line> lines,
        boolean logarithmic) {

    /**
     * A tick of an axis.
     *
     * @param at    where it stands
     * @param label what it says
     */
    public record Tick(double at, String label) {}

    /**
     * A mark of an estimate.
     *
     * @param estimate what it shows
     * @param shape    the outline of the shapes at its bounds, as an SVG path
     * @param x        its middle
     * @param top      the upper end of its bar
     * @param bottom   the lower end of its bar
     * @param bar      whether it has a bar: two bounds that differ
     * @param arrow    an arrow where a bound is open, as an SVG path; empty for none
     * @param strike   a line through a denied one, as an SVG path; empty for none
     * @param extent   the days it may hold for where that is more than one, as an SVG path; empty for none
     * @param label    the words beside it; empty where there is no room
     */
    public record Mark(
            Estimate estimate,
            String shape,
            double x,
            double top,
            double bottom,
            boolean bar,
            String arrow,
            String strike,
            String extent,
            Label label) {}

    /**
     * Words in the chart.
     *
     * @param x    where they begin, or end
     * @param y    their baseline
     * @param text the words; empty for none
     * @param end  whether they end at {@code x}
     */
    public record Label(double x, double y, String text, boolean end) {
        static final Label NONE = new Label(0, 0, "", false);
    }

    /**
     * A line between two marks.
     *
     * @param kind what it says
     * @param path an SVG path
     */
    public record Line(Tie.Kind kind, String path) {}
}
