package org.runut.link;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.runut.model.Part;
import org.runut.model.Time;
import org.runut.model.TimeValue;

/** Tells figures of another era apart: the dead of an earthquake decades ago are not those of today's. */
final class Eras {
    private static final int YEARS = 10;
    private final Map<Mention, Integer> years = new HashMap<>();

    /** The years of the figures of a story; one that names none, in an article without a date, is of the latest. */
    Eras(Collection<Mention> mentions) {
        for (var mention : mentions) {
            var year = year(mention);
            if (year != null) {
                years.put(mention, year);
            }
        }
        var latest = years.values().stream().max(Comparator.naturalOrder());
        latest.ifPresent(now -> mentions.forEach(m -> years.putIfAbsent(m, now)));
    }

    /** Whether the two hold for years that are far apart. */
    boolean apart(Mention a, Mention b) {
        var x = years.get(a);
        var y = years.get(b);
        return x != null && y != null && Math.abs(x - y) >= YEARS;
    }

    private static @Nullable Integer year(Mention mention) {
        var stated = year(mention.stated());
        var told = stated == null && !mention.headline() ? before(mention) : stated;
        return told == null ? year(mention.reading().article().published()) : told;
    }

    /** The year in which the sentence before ends, where the figure's own sentence names no time. */
    private static @Nullable Integer before(Mention mention) {
        var sentence = mention.figure().sentence();
        Time last = null;
        for (var time : mention.reading().analysis().times()) {
            if (time.part() == Part.TEXT && time.span().overlaps(sentence)) {
                return null;
            }
            if (time.part() == Part.TEXT && time.span().end() <= sentence.start()) {
                last = time;
            }
        }
        return last != null && closes(mention, last) ? year(last.value()) : null;
    }

    /** Whether nothing but the end of a sentence stands between the time and the figure's sentence. */
    private static boolean closes(Mention mention, Time time) {
        int to = mention.figure().sentence().start();
        return to - time.span().end() < 4
                && mention.reading()
                        .article()
                        .text()
                        .substring(time.span().end(), to)
                        .chars()
                        .allMatch(c -> c == '.' || c == ' ');
    }

    private static @Nullable Integer year(@Nullable TimeValue value) {
        return value == null
                ? null
                : value.first()
                        .map(day -> Objects.requireNonNull(day).getYear())
                        .orElse(null);
    }
}
