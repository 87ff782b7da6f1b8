package org.runut.link;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How alike two figures are in what they count and what happened to it. */
final class CountedLikeness {
    /** The names of the numbers. */
    static final List<String> NAMES = List.of(
            "frame same",
            "frame other",
            "frame one",
            "frame nested",
            "frame kin",
            "frame other, value same",
            "frame one, value same",
            "frame same, limits apart",
            "frame same, thing same",
            "frame in sentence",
            "thing same",
            "thing anybody",
            "people both",
            "people one",
            "counted overlap",
            "counted in context",
            "counted head same",
            "unit other",
            "measure same",
            "thing in sentence");

    private final Limits limits;
    private final Map<Mention, Set<String>> told = new HashMap<>();
    private final Map<Mention, String> heads = new HashMap<>();
    private final Map<Mention, Named> named = new HashMap<>();
    private final Numbered numbered = new Numbered();

    CountedLikeness(Limits limits) {
        this.limits = limits;
    }

    /** The words that name what a figure counts, and those around it. */
    private record Named(Numbered.Row counted, Numbered.Row context) {}

    /** The numbers of a pair. */
    double[] of(Mention a, Mention b) {
        return Numbers.together(frames(a, b), things(a, b));
    }

    private double[] frames(Mention a, Mention b) {
        boolean equal = Bounds.equal(a, b);
        boolean same = Alike.sameFrame(a, b);
        boolean one = Alike.oneFramed(a, b);
        return Numbers.of(
                same,
                Alike.otherFrame(a, b) && !Alike.nested(a, b) && !Alike.kin(a, b),
                one,
                Alike.nested(a, b),
                Alike.kin(a, b),
                Alike.otherFrame(a, b) && equal,
                one && equal,
                same && limits.apart(a, b),
                same && Alike.sameThing(a, b),
                one && (inSentence(Alike.frame(a), b) || inSentence(Alike.frame(b), a)));
    }

    private double[] things(Mention a, Mention b) {
        var x = a.figure().binding();
        var y = b.figure().binding();
        boolean anybody = Alike.isAnybody(a) || Alike.isAnybody(b);
        boolean thing = Alike.sameThing(a, b);
        var p = named(a);
        var q = named(b);
        String unit = String.valueOf(a.figure().quantity().unit());
        return new double[] {
            Numbers.is(thing && !anybody),
            Numbers.is(thing && anybody),
            Numbers.is(!thing && people(a) && people(b)),
            Numbers.is(people(a) != people(b)),
            p.counted().overlap(q.counted()),
            Math.max(p.counted().overlap(q.context()), q.counted().overlap(p.context())),
            Numbers.is(sameHead(a, b)),
            Numbers.is(!unit.equals(String.valueOf(b.figure().quantity().unit()))),
            Numbers.is(x.measure().equals(y.measure())),
            Numbers.is(!thing && (inSentence(x.concept(), b) || inSentence(y.concept(), a))),
        };
    }

    private Named named(Mention mention) {
        return named.computeIfAbsent(mention, m -> new Named(numbered.of(m.counted()), numbered.of(m.context())));
    }

    /** Whether what is counted is named by one noun, whatever is said of it. */
    private boolean sameHead(Mention a, Mention b) {
        String head = heads.computeIfAbsent(a, CountedLikeness::head);
        return !head.isEmpty() && head.equals(heads.computeIfAbsent(b, CountedLikeness::head));
    }

    private static String head(Mention mention) {
        String counted = mention.figure().binding().counted();
        return counted == null ? "" : mention.reading().head(counted);
    }

    private static boolean people(Mention mention) {
        return "person".equals(mention.figure().quantity().unit());
    }

    /** Whether another figure of the sentence has that frame or counts that thing. */
    private boolean inSentence(String key, Mention mention) {
        return !key.isEmpty()
                && told.computeIfAbsent(mention, CountedLikeness::told).contains(key);
    }

    private static Set<String> told(Mention mention) {
        var told = new HashSet<String>();
        for (var other : mention.reading().mentions()) {
            if (other.sameSentence(mention)) {
                told.add(Alike.frame(other));
                told.add(other.figure().binding().concept());
            }
        }
        return told;
    }
}
