package org.runut.link;

import java.util.List;
import java.util.Set;
import org.runut.model.Binding;
import org.runut.model.Figure;
import org.runut.model.Tally;

/** How alike two figures are in what they count: positive for alike, negative for different, 0 where nothing tells. */
final class Alike {
    private static final String KILLED = "killed";
    private static final Set<String> CHANGES = Set.of("rose", "fell", "withdrawn");
    private static final Set<String> SO_FAR = Set.of(
            KILLED, "wounded", "seriously-wounded", "lightly-wounded", "killed-or-wounded", "infected", "destroyed");
    private static final Set<String> ANYBODY = Set.of("person", "victim", "body");

    /** Frames by which articles tell much the same of what they count. */
    private static final List<Set<String>> KIN = List.of(
            Set.of("arrested", "detained", "captured"),
            Set.of("wounded", "treated"),
            Set.of("destroyed", "damaged", "heavily-damaged", "burned", "flooded"),
            Set.of("displaced", "evacuated"),
            Set.of("rescued", "recovered", "evacuated"),
            Set.of("laid-off", "affected"),
            Set.of("received", "paid", "distributed", "donated", "supplied"),
            Set.of("protesting", "attended"),
            Set.of("cost", "allocated", "paid"));

    /** Where the slash stands in the unit of a price ({@code IDR/kg}). */
    private static final int PRICE = 3;

    private Alike() {}

    /** Whether two different frames tell much the same of what they count. */
    static boolean kin(Mention a, Mention b) {
        String x = frame(a);
        String y = frame(b);
        return otherFrame(a, b) && KIN.stream().anyMatch(kin -> kin.contains(x) && kin.contains(y));
    }

    /** What happened to what is counted. */
    static double frames(Mention a, Mention b) {
        String x = frame(a);
        String y = frame(b);
        if (x.isEmpty() || y.isEmpty()) {
            return 0;
        }
        return x.equals(y) ? 2 : -2;
    }

    /** Whether both have the same frame. */
    static boolean sameFrame(Mention a, Mention b) {
        return !frame(a).isEmpty() && frame(a).equals(frame(b));
    }

    /** Whether both have a frame, and not the same. */
    static boolean otherFrame(Mention a, Mention b) {
        return !frame(a).isEmpty() && !frame(b).isEmpty() && !sameFrame(a, b);
    }

    /** Whether just one of them has a frame. */
    static boolean oneFramed(Mention a, Mention b) {
        return frame(a).isEmpty() != frame(b).isEmpty();
    }

    /** Whether both count the same thing. */
    static boolean sameThing(Mention a, Mention b) {
        String concept = a.figure().binding().concept();
        return !concept.isEmpty() && concept.equals(b.figure().binding().concept());
    }

    /** Whether both are said by one speaker, as printed. */
    static boolean sameSpeaker(Mention a, Mention b) {
        String speaker = a.figure().chain().speaker();
        return speaker != null && speaker.equals(b.figure().chain().speaker());
    }

    /** The frame that questions are told apart by. */
    static String frame(Mention mention) {
        return mention.facts().frame();
    }

    /** The same of a figure: that a value rose or fell tells nothing of what it counts. */
    static String frame(Figure figure) {
        var binding = figure.binding();
        int end = binding.measure().indexOf('|');
        String frame = end < 0 ? binding.frame() : binding.measure().substring(0, end);
        return CHANGES.contains(frame) ? "" : frame;
    }

    /** Whether what is counted could be anybody, so that the same thing tells little. */
    static boolean isAnybody(Mention mention) {
        return ANYBODY.contains(mention.figure().binding().concept());
    }

    /** Whether the dead are counted, or those who suffered of whom no more is told. */
    static boolean ofTheDead(Mention mention) {
        String concept = mention.figure().binding().concept();
        return frame(mention).equals(KILLED)
                || concept.equals("body")
                || concept.equals("victim") && frame(mention).isEmpty();
    }

    /** Whether the count can only grow unless it was wrong. */
    static boolean cumulative(Mention mention) {
        return mention.figure().binding().tally() == Tally.CUMULATIVE || SO_FAR.contains(frame(mention));
    }

    /** Whether the count changes from day to day: what happened so far, what stands now, a price. */
    static boolean moves(Mention mention) {
        String unit = mention.figure().quantity().unit();
        boolean price = unit != null
                && unit.indexOf('/') == PRICE
                && !mention.unitClass().equals(Units.COUNT);
        return price || mention.figure().binding().tally() != Tally.NONE || cumulative(mention);
    }

    /** Whether one of two different frames holds the other: killed, killed or wounded; wounded, seriously wounded. */
    static boolean nested(Mention a, Mention b) {
        String x = frame(a);
        String y = frame(b);
        return !x.equals(y) && !x.isEmpty() && !y.isEmpty() && (holds(x, y) || holds(y, x));
    }

    private static boolean holds(String narrow, String wide) {
        return narrow.contains(wide)
                && (narrow.endsWith("-" + wide) || List.of(narrow.split("-or-")).contains(wide));
    }

    /** What is counted. */
    static double things(Mention a, Mention b) {
        Binding x = a.figure().binding();
        Binding y = b.figure().binding();
        if (!x.concept().isEmpty() && x.concept().equals(y.concept())) {
            return ANYBODY.contains(x.concept()) ? 0.5 : 1.25;
        }
        return Words.overlap(a.counted(), b.counted()) >= 0.5 ? 0.75 : 0;
    }
}
