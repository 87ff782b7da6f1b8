package org.runut.desk.chart;

/** The shapes of the chart where they stand in text. */
public final class Glyph {
    private Glyph() {}

    /** The shape of an origin in a box of 14 by 14, as an SVG path. */
    public static String of(int origin) {
        return Shapes.of(origin, 7, 7, 5);
    }
}
