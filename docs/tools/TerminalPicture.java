import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Draws what a command printed as an SVG picture for the README:
 * {@code ./runut demo --no-serve --lang en | java docs/tools/TerminalPicture.java 40 81 > docs/demo.svg}
 * takes lines 40 to 81, those of the earthquake.
 */
public final class TerminalPicture {
    private static final int COLUMNS = 102;
    private static final double WIDE = 8.4;
    private static final int HIGH = 18;
    private static final int MARGIN = 16;

    public static void main(String[] args) throws IOException {
        int first = Integer.parseInt(args[0]);
        int last = Integer.parseInt(args[1]);
        try (var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            var lines = in.lines().limit(last).skip(first - 1L).toList();
            draw(lines, new PrintStream(System.out, true, StandardCharsets.UTF_8));
        }
    }

    private static void draw(List<String> lines, PrintStream out) {
        int width = (int) (COLUMNS * WIDE) + 2 * MARGIN;
        int height = lines.size() * HIGH + 2 * MARGIN;
        out.printf(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\" role=\"img\">%n",
                width, height, width, height);
        out.println("<title>What runut demo prints</title>");
        out.printf("<rect width=\"%d\" height=\"%d\" rx=\"8\" fill=\"#16181d\"/>%n", width, height);
        out.println(
                "<g font-family=\"ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace\" font-size=\"14\" fill=\"#e6e6e6\">");
        int y = MARGIN + 13;
        for (String line : lines) {
            out.printf(
                    "<text x=\"%d\" y=\"%d\" xml:space=\"preserve\"%s>%s</text>%n", MARGIN, y, colour(line), escaped(line));
            y += HIGH;
        }
        out.println("</g>\n</svg>");
    }

    /** What was found stands out; an indented line recedes behind a heading. */
    private static String colour(String line) {
        if (line.strip().startsWith("✓")) {
            return " fill=\"#8fd694\"";
        }
        return line.startsWith(" ") ? "" : " fill=\"#9cc9ff\"";
    }

    private static String escaped(String line) {
        return line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
