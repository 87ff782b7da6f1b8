package org.runut.link;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.runut.model.Entity;
import org.runut.model.Status;
import org.runut.model.Tally;

/** What two figures have in common and what tells them apart, as numbers by which it is weighed whether they answer the same question. */
final class Likeness {
    private static final List<String> FRAMES = List.of(
            "frame same",
            "frame other",
            "frame one",
            "frame nested",
            "frame other, value same",
            "frame one, value same",
            "frame same, limits apart",
            "frame same, thing same",
            "frame in sentence");
    private static final List<String> THINGS = List.of(
            "thing same",
            "thing anybody",
            "counted overlap",
            "counted in context",
            "unit other",
            "measure same",
            "thing in sentence");
    private static final List<String> VALUES = List.of(
            "value same small",
            "value same",
            "value same large",
            "value near",
            "value shared",
            "value far",
            "value far, frame other",
            "value far, frame one",
            "value far, frame same",
            "value far, same day",
            "value far, same voice");
    private static final List<String> PLACES = List.of(
            "context overlap",
            "sentence overlap",
            "taken",
            "taken equal",
            "article same",
            "sentence same",
            "headline of it",
            "headlines",
            "levels together",
            "language other",
            "names shared",
            "names apart",
            "gist near",
            "gist sentence");
    private static final List<String> LIMITED = List.of(
            "limits shared",
            "limits apart",
            "placed one",
            "scope other",
            "additional one",
            "part one",
            "total one",
            "planned one",
            "denied one",
            "increment one");
    private static final List<String> TOLD =
            List.of("speaker same", "speaker other same sentence", "voice same article", "as-of same");

    /** The names of the numbers, in their order. */
    static final List<String> NAMES = Stream.of(FRAMES, THINGS, VALUES, PLACES, LIMITED, TOLD, Affinity.NAMES)
            .flatMap(List::stream)
            .toList();

    private static final double FARTHEST = 5;
    private static final int SMALL = 13;
    private static final int LARGE = 100;
    private static final int NAMES_COUNTED = 2;
    private static final int LONG_WORD = 4;
    private final Map<Mention, Mention> taken;
    private final Limits limits;
    private final Affinity affinity;
    private final Gist gist;
    private final Map<Mention, Set<String>> words = new HashMap<>();
    private final Map<Mention, Set<String>> names = new HashMap<>();

    /**
     * Compares figures.
     *
     * @param taken the figure from which each copied one was taken
     * @param names named things that are known
     * @param eras  the years they hold for
     */
    Likeness(Map<Mention, Mention> taken, KnownNames names, Eras eras, Gist gist) {
        this.gist = gist;
        this.taken = taken;
        limits = new Limits(names);
        affinity = new Affinity(taken, names, eras);
    }

    /** The numbers of a pair. */
    double[] of(Mention a, Mention b) {
        return Stream.of(
                        frames(a, b),
                        things(a, b),
                        values(a, b),
                        places(a, b),
                        limited(a, b),
                        told(a, b),
                        affinity.reasons(a, b))
                .flatMapToDouble(DoubleStream::of)
                .toArray();
    }

    /** Whether a rule speaks against the pair. */
    boolean against(Mention a, Mention b) {
        return affinity.against(a, b);
    }

    /** Whether nothing can make the two answer one question. */
    boolean impossible(Mention a, Mention b) {
        return affinity.impossible(a, b);
    }

    private double[] frames(Mention a, Mention b) {
        boolean equal = Bounds.equal(a, b);
        boolean same = sameFrame(a, b);
        boolean one = oneFramed(a, b);
        return numbers(
                same,
                otherFrame(a, b) && !Alike.nested(a, b),
                one,
                Alike.nested(a, b),
                otherFrame(a, b) && equal,
                one && equal,
                same && limits.apart(a, b),
                same && sameThing(a, b),
                one && (inSentence(Alike.frame(a), b) || inSentence(Alike.frame(b), a)));
    }

    private static double[] things(Mention a, Mention b) {
        var x = a.figure().binding();
        var y = b.figure().binding();
        boolean anybody = Alike.isAnybody(a) || Alike.isAnybody(b);
        boolean thing = sameThing(a, b);
        String unit = String.valueOf(a.figure().quantity().unit());
        return new double[] {
            is(thing && !anybody),
            is(thing && anybody),
            Words.overlap(a.counted(), b.counted()),
            Math.max(Words.overlap(a.counted(), b.context()), Words.overlap(b.counted(), a.context())),
            is(!unit.equals(String.valueOf(b.figure().quantity().unit()))),
            is(x.measure().equals(y.measure())),
            is(!thing && (inSentence(x.concept(), b) || inSentence(y.concept(), a))),
        };
    }

    private static double[] values(Mention a, Mention b) {
        boolean equal = Bounds.equal(a, b);
        double x = Math.abs(Bounds.middle(a));
        double y = Math.abs(Bounds.middle(b));
        double gap = Math.min(FARTHEST, Math.abs(Math.log((x + 1) / (y + 1))));
        return new double[] {
            is(equal && x < SMALL),
            is(equal && x >= SMALL && x < LARGE),
            is(equal && x >= LARGE),
            is(!equal && Bounds.near(a, b)),
            is(!equal && Bounds.share(a, b)),
            sameFrame(a, b) ? 0 : gap,
            otherFrame(a, b) ? gap : 0,
            oneFramed(a, b) ? gap : 0,
            sameFrame(a, b) ? gap : 0,
            sameDay(a, b) ? gap : 0,
            sameSpeaker(a, b) ? gap : 0,
        };
    }

    private double[] places(Mention a, Mention b) {
        boolean equal = Bounds.equal(a, b);
        boolean copied = a.equals(taken.get(b)) || b.equals(taken.get(a));
        var x = names.computeIfAbsent(a, Likeness::names);
        var y = names.computeIfAbsent(b, Likeness::names);
        return new double[] {
            Words.overlap(a.context(), b.context()),
            Words.overlap(words.computeIfAbsent(a, Likeness::words), words.computeIfAbsent(b, Likeness::words)),
            is(copied),
            is(copied && equal),
            is(a.sameArticle(b)),
            is(a.sameSentence(b)),
            is(a.sameArticle(b) && equal && a.headline() != b.headline()),
            is(a.headline() && b.headline()),
            is(Levels.together(a, b)),
            is(!a.reading().article().language().equals(b.reading().article().language())),
            Math.min(NAMES_COUNTED, Words.shared(x, y)),
            is(!x.isEmpty() && !y.isEmpty() && Words.shared(x, y) == 0),
            gist.near(a, b),
            gist.sentence(a, b),
        };
    }

    private double[] limited(Mention a, Mention b) {
        String x = a.figure().binding().scope();
        String y = b.figure().binding().scope();
        return numbers(
                limits.shared(a, b),
                limits.apart(a, b),
                limits.placed(a) != limits.placed(b),
                !x.equals(y) && !(Affinity.OPEN_SCOPES.contains(x) && Affinity.OPEN_SCOPES.contains(y)),
                x.equals("additional") != y.equals("additional"),
                x.equals("part") != y.equals("part"),
                x.equals("total") != y.equals("total"),
                planned(a) != planned(b),
                a.refused() != b.refused(),
                increment(a) != increment(b));
    }

    private static double[] told(Mention a, Mention b) {
        String s = a.figure().chain().speaker();
        String t = b.figure().chain().speaker();
        boolean same = sameSpeaker(a, b);
        return numbers(
                same,
                a.sameSentence(b) && s != null && t != null && !same,
                a.sameArticle(b) && same && !Bounds.equal(a, b),
                a.stated() != null && a.stated().equals(b.stated()));
    }

    private static boolean sameFrame(Mention a, Mention b) {
        return !Alike.frame(a).isEmpty() && Alike.frame(a).equals(Alike.frame(b));
    }

    private static boolean otherFrame(Mention a, Mention b) {
        return !Alike.frame(a).isEmpty() && !Alike.frame(b).isEmpty() && !sameFrame(a, b);
    }

    private static boolean oneFramed(Mention a, Mention b) {
        return Alike.frame(a).isEmpty() != Alike.frame(b).isEmpty();
    }

    private static boolean sameThing(Mention a, Mention b) {
        String concept = a.figure().binding().concept();
        return !concept.isEmpty() && concept.equals(b.figure().binding().concept());
    }

    private static boolean sameSpeaker(Mention a, Mention b) {
        String speaker = a.figure().chain().speaker();
        return speaker != null && speaker.equals(b.figure().chain().speaker());
    }

    private static boolean sameDay(Mention a, Mention b) {
        var x = a.stated() == null ? a.reading().article().published() : a.stated();
        var y = b.stated() == null ? b.reading().article().published() : b.stated();
        return x != null && y != null && x.overlaps(y);
    }

    /** The longer words of the figure's sentence. */
    private static Set<String> words(Mention mention) {
        var words = Words.of(mention.sentence().toLowerCase(Locale.ROOT));
        words.removeIf(w -> w.length() < LONG_WORD);
        return words;
    }

    /** Whether another figure of the sentence has that frame or counts that thing. */
    private static boolean inSentence(String key, Mention mention) {
        return !key.isEmpty()
                && mention.reading().mentions().stream()
                        .anyMatch(m -> m.sameSentence(mention)
                                && (Alike.frame(m).equals(key)
                                        || m.figure().binding().concept().equals(key)));
    }

    /** The ids of the known places in the figure's sentence. */
    private static Set<String> names(Mention mention) {
        var names = new HashSet<String>();
        for (var entity : mention.reading().analysis().entities()) {
            boolean place = entity.type() == Entity.Type.PLACE || entity.type() == Entity.Type.COUNTRY;
            if (place
                    && entity.id() != null
                    && entity.part() == mention.figure().quantity().part()
                    && mention.figure().sentence().overlaps(entity.span())) {
                names.add(entity.id());
            }
        }
        return names;
    }

    private static boolean planned(Mention mention) {
        return mention.figure().status() == Status.PLANNED;
    }

    private static boolean increment(Mention mention) {
        return mention.figure().binding().tally() == Tally.INCREMENT;
    }

    private static double is(boolean is) {
        return is ? 1 : 0;
    }

    private static double[] numbers(Boolean... are) {
        return Arrays.stream(are).mapToDouble(is -> is ? 1 : 0).toArray();
    }
}
