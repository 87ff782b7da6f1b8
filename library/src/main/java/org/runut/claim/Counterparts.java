package org.runut.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.runut.annotate.quantity.QuantityMention.Kind;
import org.runut.pack.Lex;
import org.runut.text.Table;
import org.runut.text.Tokenizer;

/** Which figures of the body a figure of the headline is about, and how what happens there stands to what the headline says. */
final class Counterparts {
    private static final int HEADINGS = 3;
    private static final int SMALL = 20;
    private static final int REACH = 6;
    private static final int TELLING = 2;
    private static final int SIBLINGS = 3;

    private final Map<String, String> escalations = Table.read(Counterparts.class, "escalations.tsv");

    /** Whether the figure stands in the headline, or in what stands for it in a text without one. */
    static boolean isHeadline(Made made) {
        return made.inTitle() || made.site().article().title().tokens().isEmpty() && isHeading(made);
    }

    /** Whether the figure stands in the headline or in a heading line above the first whole sentence of the body. */
    static boolean isHeading(Made made) {
        if (made.inTitle()) {
            return true;
        }
        var passage = made.site().passage();
        var sentences = passage.sentences();
        for (int i = 0; i < Math.min(HEADINGS, sentences.size()); i++) {
            var last = passage.token(sentences.get(i).to() - 1);
            if (!last.isWord() && !last.isNumber()) {
                return false;
            }
            if (sentences.get(i).equals(made.site().sentence())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the point lies inside the bounds of the other. */
    static boolean holds(Made range, Made point) {
        var low = range.figure().quantity().low();
        var high = range.figure().quantity().high();
        var value = point.figure().quantity().low();
        return value != null
                && (low == null || low.compareTo(value) <= 0)
                && (high == null || high.compareTo(value) >= 0);
    }

    /** Whether the other tells the same number of something, in the same unit unless the number is one that stands out. */
    static boolean sameNumber(Made headline, Made other) {
        var kind = headline.site().mention().kind();
        String unit = headline.figure().quantity().unit();
        boolean sameUnit = unit == null
                ? other.figure().quantity().unit() == null
                : unit.equals(other.figure().quantity().unit());
        var value = headline.figure().quantity().low();
        boolean outstanding = kind == Kind.COUNT && value != null && value.intValue() > SMALL;
        return other.site().mention().kind() == kind && (sameUnit || outstanding) && meets(headline, other);
    }

    private static boolean meets(Made headline, Made other) {
        var value = headline.figure().quantity().low();
        var low = other.least();
        return value != null
                && low != null
                && (value.compareTo(low) == 0 || Spread.of(other).meets(Spread.of(headline)));
    }

    /** Whether what happens in all of them is less than what the headline says happened. */
    boolean isLess(List<Made> body, Made headline) {
        String frame = headline.frame();
        return !frame.isEmpty() && body.stream().allMatch(b -> isLess(b.frame(), frame));
    }

    private boolean isLess(String frame, String than) {
        if (frame.contains("-or-") && frame.contains(than) && !frame.equals(than)) {
            return true;
        }
        return Set.of(escalations.getOrDefault(than, "").split(" ")).contains(frame) && !frame.isEmpty();
    }

    /** Whether the number is one that is not quite reached ("hampir 500", "up to 500"). */
    static boolean staysBelow(Made made) {
        var mention = made.site().mention();
        return made.figure().quantity().low() == null
                || made.site().tags().first(mention.from(), mention.number(), Lex.NEARLY) != null;
    }

    /** Whether the body joins something else by "or" to what the headline says happened ("killed or trapped"). */
    static boolean isOneOfTwo(Made headline, List<Made> number) {
        return !headline.frame().isEmpty()
                && !hasAlternative(headline)
                && number.stream().allMatch(b -> b.frame().equals(headline.frame()) && hasAlternative(b));
    }

    private static boolean hasAlternative(Made made) {
        var frame = made.happens();
        var site = made.site();
        var or = frame == null ? null : site.tags().at(frame.to(), Lex.CONJUNCTION);
        if (frame == null || or == null || !or.value().equals("or") || !isHere(site, frame)) {
            return false;
        }
        var other = site.tags().at(or.to(), Lex.FRAME);
        boolean same = other != null && Frame.of(other).key().equals(frame.key());
        return !same
                && site.passage().token(or.to()).isWord()
                && site.layers().quantity(or.to()) == null
                && !site.tags().has(or.to(), Lex.CONCEPT);
    }

    private static boolean isHere(Site site, Frame frame) {
        return frame.from() >= site.sentence().from()
                && frame.to() < site.sentence().to();
    }

    /**
     * The figure of the body of which alone is told what the headline tells of the whole ("38 orang tewas, 21 di antaranya
     * terkena peluru tajam" under "38 Tewas oleh Peluru Tajam"); null for none.
     */
    @Nullable
    Made partOf(Made headline, List<Made> body, List<Made> whole) {
        var told = words(headline, headline.site().sentence().to());
        for (int i = 1; i < body.size(); i++) {
            var part = body.get(i);
            var back = part.site().tags().at(part.site().mention().to(), Lex.BACK);
            if (back != null && whole.contains(body.get(i - 1)) && isLess(part, headline)) {
                var own = words(part, Math.min(part.site().to(), back.to() + REACH));
                own.removeAll(words(body.get(i - 1), body.get(i - 1).site().right()));
                own.retainAll(told);
                if (own.size() >= TELLING || names(headline, own)) {
                    return part;
                }
            }
        }
        return null;
    }

    /** Whether one of the words is what the headline counts ("Enam Polisi …" above "tiga di antaranya perwira polisi"). */
    private static boolean names(Made headline, Set<String> words) {
        String counted = headline.figure().binding().counted();
        return counted != null && Tokenizer.tokenize(counted).stream().anyMatch(t -> words.contains(t.norm()));
    }

    /** The amounts of money of the body in the currency of the headline; none where it tells no money. */
    static List<Made> amounts(Made headline, List<Made> body) {
        return headline.site().mention().kind() != Kind.MONEY
                ? List.of()
                : body.stream()
                        .filter(b -> b.isAmount() && !b.isBefore() && headline.sameMeasure(b))
                        .toList();
    }

    /** The part of which alone is so what the headline tells of the whole ("88 dari 352 keluarga menerima"); null for none. */
    static @Nullable Made some(Made headline, List<Made> body, List<Made> whole) {
        Made some = null;
        for (var of : whole) {
            int i = body.indexOf(of);
            var part = i < 1 || !of.site().isWhole() ? null : body.get(i - 1);
            boolean told =
                    part != null && !headline.frame().isEmpty() && part.frame().equals(headline.frame());
            if (part == null || !told || !isLess(part, of)) {
                return null;
            }
            some = part;
        }
        return some;
    }

    /**
     * The part that is called what the headline calls the whole ("206 Rudal" above "206 senjata udara … 184 nirawak dan 22 rudal"); null
     * for none, and where anything of that name is so many.
     */
    static @Nullable Made named(Made headline, List<Made> body, List<Made> whole) {
        String name = head(headline);
        if (name == null
                || headline.isGeneral()
                || whole.isEmpty()
                || whole.stream().anyMatch(w -> counts(w, name))) {
            return null;
        }
        for (int i = 0; i < body.size(); i++) {
            if (counts(body.get(i), name) && isPartOf(body, i, value(whole.getFirst()))) {
                return body.get(i);
            }
        }
        return null;
    }

    /** Whether the figure and one to three right beside it make the sum. */
    private static boolean isPartOf(List<Made> body, int i, double sum) {
        for (int from = Math.max(0, i - SIBLINGS); from <= i; from++) {
            double made = 0;
            for (int k = from;
                    k < Math.min(body.size(), from + SIBLINGS + 1)
                            && body.get(k).isAmount();
                    k++) {
                made += value(body.get(k));
                if (made == sum && k > from && k >= i) {
                    return true;
                }
            }
        }
        return false;
    }

    private static double value(Made made) {
        var value = made.most();
        return value == null ? 0 : value.doubleValue();
    }

    /** The first word of what a count of the headline counts; null for none. */
    private static @Nullable String head(Made headline) {
        String counted = headline.figure().binding().counted();
        return headline.site().mention().kind() == Kind.COUNT && counted != null
                ? Tokenizer.tokenize(counted).getFirst().norm()
                : null;
    }

    private static boolean counts(Made made, String word) {
        String counted = made.figure().binding().counted();
        return counted != null
                && Tokenizer.tokenize(counted).stream().anyMatch(t -> t.norm().equals(word));
    }

    private static boolean isLess(Made part, Made whole) {
        var value = part.most();
        var all = whole.least();
        return value != null && all != null && value.compareTo(all) < 0;
    }

    /** The content words behind a figure. */
    private static Set<String> words(Made made, int to) {
        var words = new HashSet<String>();
        var site = made.site();
        for (int i = site.mention().to(); i < to; i++) {
            boolean small =
                    site.tags().hasAny(i, Lex.BACK, Lex.FUNCTION, Lex.PREPOSITION, Lex.LOCATIVE, Lex.CONJUNCTION);
            if (site.passage().token(i).isWord() && !small) {
                words.add(site.passage().token(i).norm());
            }
        }
        return words;
    }
}
