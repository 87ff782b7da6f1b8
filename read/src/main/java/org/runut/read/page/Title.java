package org.runut.read.page;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells the headline of an article from what pages put around it in their titles: " - Kabar Kita", " | kabarkita.example". */
final class Title {
    private static final List<String> SEPARATORS =
            List.of(" - ", " | ", " \u2013 ", " \u2014 ", " \u00bb ", " \u00b7 ", " :: ", " \u2022 ");

    private static final int SHORTEST = 10;

    private Title() {}

    /** The headline: the one that readers see where the page's title repeats it, else as the page states it. */
    static @Nullable String of(
            Survey survey, Layout layout, @Nullable String stated, @Nullable String outlet, String host) {
        String seen = layout.headline() < 0
                ? null
                : layout.blocks().get(layout.headline()).text().replace('\n', ' ');
        String title = survey.title().strip();
        if (seen != null
                && (fold(title).contains(fold(seen))
                        || stated != null && fold(stated).contains(fold(seen)))) {
            return seen;
        }
        String shown = stated == null && seen == null ? shown(title, layout) : null;
        if (shown != null) {
            return shown;
        }
        String best = stated != null ? stated : seen != null ? seen : title;
        String bare = bare(best.strip(), outlet, host);
        return bare.isEmpty() ? null : bare;
    }

    /** The part of the window's title that a line of the page repeats. */
    private static @Nullable String shown(String title, Layout layout) {
        for (String separator : SEPARATORS) {
            for (String part : title.split(Pattern.quote(separator))) {
                boolean repeated = part.length() >= SHORTEST
                        && layout.blocks().stream()
                                .anyMatch(block -> line(block).equals(fold(part)));
                if (repeated && title.contains(separator)) {
                    return part.strip();
                }
            }
        }
        return null;
    }

    /** The first line of a block that is no link. */
    private static String line(Block block) {
        int end = block.text().indexOf('\n');
        return block.linked() > 0
                ? ""
                : fold(end < 0 ? block.text() : block.text().substring(0, end));
    }

    private static String bare(String title, @Nullable String outlet, String host) {
        for (String separator : SEPARATORS) {
            int at = title.lastIndexOf(separator);
            if (at > 0) {
                String last = fold(title.substring(at));
                boolean isOutlet = !last.isEmpty()
                        && (outlet != null && fold(outlet).equals(last)
                                || fold(host).contains(last)
                                || last.contains(fold(host)) && !host.isEmpty());
                if (isOutlet) {
                    return bare(title.substring(0, at).strip(), outlet, host);
                }
            }
        }
        return title;
    }

    /** The letters and digits of a text, small. */
    static String fold(String text) {
        var folded = new StringBuilder(text.length());
        text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }
}
