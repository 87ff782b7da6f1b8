package org.runut.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.runut.link.CopyLink.Pair;

/**
 * Finds figures of different questions that a reader would take for one another: what one sentence tells side by side, a part and its
 * whole, the killed and the killed or wounded. Two things of which two sentences tell that other things happened are not among them.
 */
@SuppressWarnings("ReferenceEquality") // There is one object for each article, and one for each of its figures.
final class Neighbours {
    private static final int SIDE_BY_SIDE = 400;
    private static final int OTHERS = 3;
    private static final int BESIDE = 3;
    private static final int CLOSE = 2;
    private final Known known;

    Neighbours(Known known) {
        this.known = known;
    }

    /** The pairs, the later told first. */
    List<Pair> pairs(List<List<Mention>> questions) {
        var pairs = new ArrayList<Pair>();
        var all = questions.stream()
                .flatMap(List::stream)
                .filter(m -> !m.headline())
                .toList();
        for (var a : all) {
            for (var b : a.reading().mentions()) {
                if (b.index() > a.index() && !b.headline() && sideBySide(a, b) && related(a, b)) {
                    pairs.add(new Pair(a, b));
                }
            }
        }
        var parts = new Parts(known);
        all.stream().map(Mention::reading).distinct().forEach(reading -> {
            pairs.addAll(parts.pairs(reading));
            wholes(reading, pairs);
        });
        overArticles(questions, pairs);
        return pairs;
    }

    /** Each figure with the largest of which the article says that the same happened: the whole it may be a part of. */
    private void wholes(Reading reading, List<Pair> pairs) {
        for (var part : reading.mentions()) {
            reading.mentions().stream()
                    .filter(m -> !m.headline() && !part.headline() && framed(m, part) && !known.sameQuestion(m, part))
                    .max(Comparator.comparingDouble(Bounds::middle))
                    .filter(whole -> Bounds.middle(whole) > Bounds.middle(part))
                    .ifPresent(whole -> pairs.add(new Pair(whole, part)));
        }
    }

    /** The killed of one article with the killed or wounded of another. */
    private void overArticles(List<List<Mention>> questions, List<Pair> pairs) {
        for (int i = 0; i < questions.size(); i++) {
            for (int j = i + 1; j < questions.size(); j++) {
                var x = firsts(questions.get(i));
                var y = firsts(questions.get(j));
                x.forEach(a -> y.stream()
                        .filter(b -> !a.sameArticle(b) && a.unitClass().equals(b.unitClass()) && Alike.nested(a, b))
                        .map(b -> new Pair(a, b))
                        .min(Comparator.comparing(this::unnamed).thenComparing(Neighbours::gap))
                        .ifPresent(pairs::add));
            }
        }
    }

    /** Whether nobody is named for one of the two: a pair of voices tells more. */
    private boolean unnamed(Pair pair) {
        return known.source(pair.copy()) == null || known.source(pair.original()) == null;
    }

    /** How far apart the values are, as a share of the larger. */
    private static double gap(Pair pair) {
        double a = Bounds.middle(pair.copy());
        double b = Bounds.middle(pair.original());
        return Math.abs(a - b) / Math.max(1, Math.max(Math.abs(a), Math.abs(b)));
    }

    /** The first reports of the latest few statements. */
    private List<Mention> firsts(List<Mention> question) {
        var firsts = new ArrayList<Mention>();
        for (var mention : question) {
            if (!mention.headline()
                    && !known.taken().containsKey(mention)
                    && firsts.stream().noneMatch(f -> known.sameStatement(f, mention) || Bounds.equal(f, mention))) {
                firsts.add(mention);
            }
        }
        return firsts.subList(Math.max(0, firsts.size() - OTHERS), firsts.size());
    }

    private boolean related(Mention a, Mention b) {
        if (known.sameQuestion(a, b) || !a.unitClass().equals(b.unitClass())) {
            return false;
        }
        return a.sameSentence(b) ? besideInSentence(a, b) : besideInText(a, b);
    }

    /** Whether one sentence tells the two together, and not of the one that it was killed, of the other that it was wounded. */
    private static boolean besideInSentence(Mention a, Mention b) {
        boolean limited =
                !a.figure().binding().scope().equals(b.figure().binding().scope());
        boolean told = b.index() - a.index() <= BESIDE && sameUnit(a, b) || framed(a, b) || Alike.things(a, b) > 0;
        return (told || limited) && (limited || !Alike.otherFrame(a, b) || Alike.nested(a, b));
    }

    /** Whether two sentences tell that the same happened, or the one of what happened to what the other counts. */
    private static boolean besideInText(Mention a, Mention b) {
        boolean close = b.index() - a.index() <= CLOSE;
        return framed(a, b) || close && Alike.things(a, b) > 0 && !Alike.otherFrame(a, b);
    }

    /** Whether people are told beside people, and houses beside houses. */
    private static boolean sameUnit(Mention a, Mention b) {
        return Objects.equals(
                a.figure().quantity().unit(), b.figure().quantity().unit());
    }

    private static boolean sideBySide(Mention a, Mention b) {
        int gap = b.figure().quantity().span().start()
                - a.figure().quantity().span().end();
        return gap < SIDE_BY_SIDE;
    }

    /** Whether the frames are the same, or one holds the other; bodies that were found or buried are of those killed. */
    private static boolean framed(Mention a, Mention b) {
        return a.unitClass().equals(b.unitClass())
                && (Alike.frames(a, b) > 0 || Alike.nested(a, b) || Alike.ofTheDead(a) && Alike.ofTheDead(b));
    }
}
