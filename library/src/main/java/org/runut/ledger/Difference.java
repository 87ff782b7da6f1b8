package org.runut.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.runut.decide.Bounds;
import org.runut.model.Analysis;
import org.runut.model.Article;
import org.runut.model.Drift;
import org.runut.model.Figure;
import org.runut.model.Quotation;
import org.runut.text.Token;
import org.runut.text.Tokenizer;

/**
 * What became of an article's claims from one version to the next.
 *
 * @param figures those that came, went or changed, in text order, those that went at the end
 * @param added   quotations that came
 * @param gone    quotations that went
 */
public record Difference(List<Change> figures, List<Quotation> added, List<Quotation> gone) {
    private static final double ALIKE = 0.5;

    /** What became of a figure. */
    public enum Kind {
        ADDED,
        GONE,
        CHANGED
    }

    /**
     * What became of a figure.
     *
     * @param kind   came, went, or says something else
     * @param before as it was; null where it came
     * @param after  as it is; null where it went
     * @param drift  what it says otherwise
     */
    public record Change(
            Kind kind, @Nullable Figure before, @Nullable Figure after, List<Drift> drift) {
        public Change {
            drift = List.copyOf(drift);
        }
    }

    public Difference {
        figures = List.copyOf(figures);
        added = List.copyOf(added);
        gone = List.copyOf(gone);
    }

    /** The difference between two versions of an article. */
    public static Difference between(Analysis before, Analysis after) {
        return new Difference(figures(before, after), quotations(after, before), quotations(before, after));
    }

    /** Whether the claims are the same. */
    public boolean isNone() {
        return figures.isEmpty() && added.isEmpty() && gone.isEmpty();
    }

    private static List<Change> figures(Analysis before, Analysis after) {
        var left = new ArrayList<>(before.figures());
        var came = new ArrayList<>(after.figures());
        var found = new ArrayList<Change>();
        // The surest pairs first: the same in the same sentence, the same anywhere, another value of the same thing.
        pair(left, came, found, (a, b) -> sentence(before, a).equals(sentence(after, b)) && same(before, a, after, b));
        pair(left, came, found, (a, b) -> measure(a, b) && same(before, a, after, b));
        pair(left, came, found, (a, b) -> measure(a, b) && alike(sentence(before, a), sentence(after, b)) >= ALIKE);
        pair(left, came, found, (a, b) -> measure(a, b) && place(a).equals(place(b)));
        pair(
                left,
                came,
                found,
                (a, b) -> unit(a).equals(unit(b)) && alike(sentence(before, a), sentence(after, b)) >= ALIKE);
        came.forEach(figure -> found.add(new Change(Kind.ADDED, null, figure, List.of())));
        left.forEach(figure -> found.add(new Change(Kind.GONE, figure, null, List.of())));
        var changes = new ArrayList<Change>();
        for (var change : found) {
            var drift = drift(before.article(), after.article(), change);
            if (change.kind() != Kind.CHANGED || !drift.isEmpty()) {
                changes.add(new Change(change.kind(), change.before(), change.after(), drift));
            }
        }
        changes.sort(Comparator.comparingInt(Difference::order));
        return changes;
    }

    private static int order(Change change) {
        var figure = change.after();
        return figure == null ? Integer.MAX_VALUE : figure.quantity().span().start();
    }

    private static void pair(
            List<Figure> left, List<Figure> came, List<Change> found, BiPredicate<Figure, Figure> belong) {
        for (var before : List.copyOf(left)) {
            came.stream()
                    .filter(after -> belong.test(before, after))
                    .findFirst()
                    .ifPresent(after -> {
                        found.add(new Change(Kind.CHANGED, before, after, List.of()));
                        left.remove(before);
                        came.remove(after);
                    });
        }
    }

    private static boolean same(Analysis before, Figure a, Analysis after, Figure b) {
        return drift(before.article(), after.article(), new Change(Kind.CHANGED, a, b, List.of()))
                .isEmpty();
    }

    private static boolean measure(Figure a, Figure b) {
        return a.binding().measure().equals(b.binding().measure()) && unit(a).equals(unit(b));
    }

    private static String place(Figure figure) {
        return figure.quantity().part().name();
    }

    private static String unit(Figure figure) {
        String unit = figure.quantity().unit();
        return unit == null ? "" : unit;
    }

    private static List<Drift> drift(Article before, Article after, Change change) {
        var a = change.before();
        var b = change.after();
        var drift = new ArrayList<Drift>();
        if (a == null || b == null) {
            return drift;
        }
        if (!a.quantity().sameBounds(b.quantity())) {
            drift.add(new Drift(Drift.Kind.NUMBER, value(a, before), value(b, after)));
        }
        if (!told(a).equals(told(b))) {
            drift.add(new Drift(Drift.Kind.SPEAKER, told(a), told(b)));
        }
        if (a.status() != b.status()) {
            drift.add(new Drift(Drift.Kind.STATUS, lower(a.status()), lower(b.status())));
        }
        if (!a.binding().measure().equals(b.binding().measure())) {
            drift.add(new Drift(
                    Drift.Kind.COUNTED,
                    a.binding().label().id(),
                    b.binding().label().id()));
        }
        return drift;
    }

    private static String value(Figure figure, Article article) {
        String words = figure.place().in(article);
        return words.isEmpty()
                ? Bounds.of(figure.quantity().low(), figure.quantity().high())
                : words;
    }

    private static String told(Figure figure) {
        String speaker = figure.chain().speaker();
        return speaker == null ? "" : speaker;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String sentence(Analysis analysis, Figure figure) {
        return figure.sentence().in(analysis.article().text(figure.quantity().part()));
    }

    /** The share of words that two sentences have in common. */
    private static double alike(String a, String b) {
        var one = words(a);
        var other = words(b);
        var shared = new HashSet<>(one);
        shared.retainAll(other);
        return one.isEmpty() || other.isEmpty() ? 0 : (double) shared.size() / Math.max(one.size(), other.size());
    }

    private static Set<String> words(String sentence) {
        var words = new HashSet<String>();
        Tokenizer.tokenize(sentence).stream().filter(Token::isWord).forEach(token -> words.add(token.norm()));
        return words;
    }

    /** The quotations of one analysis whose words the other has not. */
    private static List<Quotation> quotations(Analysis of, Analysis not) {
        var others = new HashSet<String>();
        not.quotations().forEach(quotation -> others.add(content(not, quotation)));
        return of.quotations().stream()
                .filter(quotation -> !others.contains(content(of, quotation)))
                .toList();
    }

    private static String content(Analysis analysis, Quotation quotation) {
        return quotation.content().in(analysis.article().text(quotation.part())).strip();
    }
}
