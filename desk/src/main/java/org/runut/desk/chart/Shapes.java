package org.runut.desk.chart;

/** The shapes of marks as SVG paths: each origin has one, so that nobody needs the colours. */
final class Shapes {
    /** How many shapes there are. */
    static final int COUNT = 7;

    private Shapes() {}

    /** The shape of an origin around a point; a small ring for an unknown one. */
    static String of(int origin, double x, double y, double r) {
        if (origin < 0) {
            return circle(x, y, r * 0.7);
        }
        return switch (origin % COUNT) {
            case 0 -> circle(x, y, r);
            case 1 ->
                polygon(x - r * .9, y - r * .9, x + r * .9, y - r * .9, x + r * .9, y + r * .9, x - r * .9, y + r * .9);
            case 2 -> polygon(x, y - r * 1.15, x + r * 1.1, y + r * .85, x - r * 1.1, y + r * .85);
            case 3 -> polygon(x, y - r * 1.3, x + r * 1.3, y, x, y + r * 1.3, x - r * 1.3, y);
            case 4 -> polygon(x, y + r * 1.15, x + r * 1.1, y - r * .85, x - r * 1.1, y - r * .85);
            case 5 -> cross(x, y, r * 1.1, r * .42);
            default ->
                polygon(
                        x - r * 1.15,
                        y,
                        x - r * .6,
                        y - r,
                        x + r * .6,
                        y - r,
                        x + r * 1.15,
                        y,
                        x + r * .6,
                        y + r,
                        x - r * .6,
                        y + r);
        };
    }

    private static String circle(double x, double y, double r) {
        return path("M# #a# # 0 1 0 # 0a# # 0 1 0 # 0z", x - r, y, r, r, 2 * r, r, r, -2 * r);
    }

    private static String cross(double x, double y, double r, double w) {
        return polygon(
                x - w, y - r, x + w, y - r, x + w, y - w, x + r, y - w, x + r, y + w, x + w, y + w, x + w, y + r, x - w,
                y + r, x - w, y + w, x - r, y + w, x - r, y - w, x - w, y - w);
    }

    private static String polygon(double... points) {
        var path = new StringBuilder();
        for (int i = 0; i < points.length; i += 2) {
            path.append(path(i == 0 ? "M# #" : "L# #", points[i], points[i + 1]));
        }
        return path.append('z').toString();
    }

    /** A path with numbers in the place of each {@code #}, written as SVG wants them, to a tenth. */
    static String path(String form, double... numbers) {
        var path = new StringBuilder(form.length() + 5 * numbers.length);
        int next = 0;
        for (int i = 0; i < form.length(); i++) {
            if (form.charAt(i) == '#') {
                path.append(Math.round(numbers[next++] * 10) / 10.0);
            } else {
                path.append(form.charAt(i));
            }
        }
        return path.toString();
    }
}
