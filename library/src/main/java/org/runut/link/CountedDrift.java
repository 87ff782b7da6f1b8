package org.runut.link;

import java.util.List;
import java.util.Set;
import org.runut.model.Part;
import org.runut.model.Quantity;

/**
 * Whether a report counts something else than its original: other things happened to them, households are made of people, or they are
 * of another age.
 */
final class CountedDrift {
    private static final String YEAR = "year";
    private static final int NEAR = 60;

    /** The units that any things may be counted by. */
    private static final Set<String> GENERAL = Set.of("unit", "times", "piece");

    private CountedDrift() {}

    /** Whether it does. */
    static boolean is(Mention original, Mention copy) {
        return Alike.frames(original, copy) < 0 || otherUnit(original, copy) || otherAge(original, copy);
    }

    /** Whether two articles of one language count by different units ("5.320 jiwa", "5.320 keluarga"). */
    private static boolean otherUnit(Mention a, Mention b) {
        String x = a.figure().quantity().unit();
        String y = b.figure().quantity().unit();
        boolean counts = a.unitClass().equals(Units.COUNT) && b.unitClass().equals(Units.COUNT);
        String language = a.reading().article().language();
        return counts
                && x != null
                && y != null
                && !x.equals(y)
                && !GENERAL.contains(x)
                && !GENERAL.contains(y)
                && says(a)
                && says(b)
                && language.equals(b.reading().article().language());
    }

    /** Whether the words that name what is counted stand in the number's own words or right behind it. */
    private static boolean says(Mention mention) {
        String counted = mention.figure().binding().counted();
        if (counted == null || mention.headline()) {
            return false;
        }
        var reading = mention.reading();
        int next = reading.tokenAt(mention.figure().quantity().span().end());
        boolean behind = next < reading.tokens().size()
                && counted.equals(
                        reading.tokens().get(next).span().in(reading.article().text()));
        return behind || mention.words().contains(counted);
    }

    /** Whether each tells one age right behind the number, and not the same ("26 korban di bawah 18 tahun", "26 victims under 16"). */
    private static boolean otherAge(Mention a, Mention b) {
        var x = ages(a);
        var y = ages(b);
        return x.size() == 1 && y.size() == 1 && years(x.getFirst()) != years(y.getFirst());
    }

    private static double years(Quantity age) {
        var bound = age.low() == null ? age.high() : age.low();
        return bound == null ? 0 : bound.doubleValue();
    }

    private static List<Quantity> ages(Mention mention) {
        int end = mention.figure().quantity().span().end();
        return mention.headline()
                ? List.of()
                : mention.reading().analysis().quantities().stream()
                        .filter(q -> q.part() == Part.TEXT && YEAR.equals(q.unit()))
                        .filter(q -> mention.figure().sentence().contains(q.span())
                                && q.span().start() >= end
                                && q.span().start() - end < NEAR)
                        .toList();
    }
}
