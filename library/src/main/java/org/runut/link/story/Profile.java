package org.runut.link.story;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A signature with what each of its terms tells, ready to be compared with others that were made with the same weights. */
final class Profile {
    private static final double NOTHING = 1e-9;
    /** How many days are taken to lie between two articles where it is not known: about as many as between any two of a ledger. */
    private static final double UNKNOWN_DAYS = 30;

    private final int[] terms;
    private final double[] values;
    private final boolean[] words;
    /** What a term tells, of the most that one can tell. */
    private final double[] tells;
    /** What a term tells where it stands in the headline; else nothing. */
    private final double[] titles;

    private final String language;
    private final @Nullable LocalDate day;
    private final Lengths lengths;

    /** How long its vectors are: its words, its names, both; those of the headline, and its names alone. */
    private record Lengths(double words, double names, double all, double title, double titleNames) {}

    /**
     * What two articles have in common, each from 0 to 1.
     *
     * @param words      the cosine of their words
     * @param names      that of their names, numbers and ids
     * @param headlines  that of the headline of each with the other
     * @param shared     how many terms both hold
     * @param breadth    the same, each term by what it tells
     * @param days       how many lie between them, about a month where that is not known
     * @param translated whether they are in two languages, so that words can't be compared
     */
    record Likeness(
            double words,
            double names,
            double headlines,
            int shared,
            double breadth,
            double days,
            boolean translated) {}

    Profile(Signature signature, TermWeights weights) {
        var sorted = new TreeMap<Integer, Map.Entry<String, Double>>();
        signature
                .terms()
                .entrySet()
                .forEach(e -> sorted.put(weights.of(e.getKey()).number(), e));
        terms = new int[sorted.size()];
        values = new double[terms.length];
        words = new boolean[terms.length];
        tells = new double[terms.length];
        titles = new double[terms.length];
        int i = 0;
        for (var entry : sorted.values()) {
            var term = weights.of(entry.getKey());
            terms[i] = term.number();
            values[i] = Math.sqrt(entry.getValue()) * term.weight();
            words[i] = term.word();
            tells[i] = term.weight() / weights.most();
            titles[i] = signature.title().contains(entry.getKey()) ? term.weight() : 0;
            i++;
        }
        language = signature.language();
        day = signature.day();
        lengths = lengths();
    }

    private Lengths lengths() {
        double ofWords = 0;
        double ofNames = 0;
        double title = 0;
        double titleNames = 0;
        for (int i = 0; i < terms.length; i++) {
            double square = values[i] * values[i];
            ofWords += words[i] ? square : 0;
            ofNames += words[i] ? 0 : square;
            title += titles[i] * titles[i];
            titleNames += words[i] ? 0 : titles[i] * titles[i];
        }
        return new Lengths(
                Math.sqrt(ofWords),
                Math.sqrt(ofNames),
                Math.sqrt(ofWords + ofNames),
                Math.sqrt(title),
                Math.sqrt(titleNames));
    }

    /** What it has in common with another. */
    Likeness with(Profile other) {
        double sharedWords = 0;
        double sharedNames = 0;
        double mine = 0;
        double theirs = 0;
        double breadth = 0;
        int shared = 0;
        int j = 0;
        for (int i = 0; i < terms.length; i++) {
            while (j < other.terms.length && other.terms[j] < terms[i]) {
                j++;
            }
            if (j < other.terms.length && other.terms[j] == terms[i]) {
                double product = values[i] * other.values[j];
                sharedWords += words[i] ? product : 0;
                sharedNames += words[i] ? 0 : product;
                mine += titles[i] * other.values[j];
                theirs += other.titles[j] * values[i];
                breadth += tells[i];
                shared++;
            }
        }
        boolean translated = !language.isEmpty() && !other.language.isEmpty() && !language.equals(other.language);
        return new Likeness(
                share(sharedWords, lengths.words, other.lengths.words),
                share(sharedNames, lengths.names, other.lengths.names),
                headlines(other, mine, theirs, translated, sharedWords + sharedNames),
                shared,
                breadth,
                days(other),
                translated);
    }

    /** An article without a headline is looked at as a whole. */
    private double headlines(Profile other, double mine, double theirs, boolean translated, double shared) {
        double myTitle = translated ? lengths.titleNames : lengths.title;
        double theirTitle = translated ? other.lengths.titleNames : other.lengths.title;
        double myBody = translated ? lengths.names : lengths.all;
        double theirBody = translated ? other.lengths.names : other.lengths.all;
        if (myTitle <= 0 && theirTitle <= 0) {
            return share(shared, myBody, theirBody);
        }
        double first = share(mine, myTitle, theirBody);
        double second = share(theirs, theirTitle, myBody);
        return myTitle <= 0 ? second : theirTitle <= 0 ? first : (first + second) / 2;
    }

    private static double share(double product, double a, double b) {
        return product / (a * b + NOTHING);
    }

    private double days(Profile other) {
        return day == null || other.day == null ? UNKNOWN_DAYS : Math.abs(day.toEpochDay() - other.day.toEpochDay());
    }
}
