package org.runut.link;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.runut.model.Analysis;
import org.runut.pack.Pack;

/**
 * Finds the story a new article belongs to, among the candidates a ledger offers. Articles in languages without a pack
 * have a signature too, of their names, numbers and words.
 */
public final class StoryFinder {
    private static final double ENOUGH = 0.14;
    private static final double FADES_PER_DAY = 0.985;
    private static final long FADED = 30;
    private static final int NEAREST = 3;
    private static final double FEW_ARTICLES = 60;
    private static final double FEW_HOLDERS = 3;
    private final SignatureMaker maker;

    /** A finder that knows the function words of these packs. */
    public StoryFinder(Collection<Pack> packs) {
        maker = new SignatureMaker(packs);
    }

    /** What the article is about. */
    public Signature signature(Analysis analysis) {
        return maker.make(analysis);
    }

    /**
     * The id of the story the article belongs to; empty where it begins one.
     *
     * @param signature  of the new article
     * @param candidates articles of the ledger that share terms with it, the more and the rarer the better
     * @param counts     how common the terms are
     */
    public Optional<String> find(Signature signature, List<Candidate> candidates, TermCounts counts) {
        var byStory = new HashMap<String, double[]>();
        for (var candidate : candidates) {
            double likeness = likeness(signature, candidate.signature(), counts);
            insert(byStory.computeIfAbsent(candidate.story(), k -> new double[NEAREST]), likeness);
        }
        return byStory.entrySet().stream()
                .filter(e -> score(e.getValue()) >= ENOUGH)
                .max(Map.Entry.<String, double[]>comparingByValue((a, b) -> Double.compare(score(a), score(b)))
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    /** The likeness to the nearest article, a little less where the next ones of the story are far. */
    private static double score(double[] nearest) {
        return 0.7 * nearest[0] + 0.3 * (nearest[1] > 0 ? nearest[1] : nearest[0]);
    }

    private static void insert(double[] best, double value) {
        for (int i = 0; i < best.length; i++) {
            if (value > best[i]) {
                double moved = best[i];
                best[i] = value;
                value = moved;
            }
        }
    }

    /** Cosine of the terms that both languages can share, each weighted by how rare it is, less where days lie between. */
    private static double likeness(Signature a, Signature b, TermCounts counts) {
        double likeness = cosine(a, b, counts);
        return likeness * Math.pow(FADES_PER_DAY, (double) days(a.day(), b.day()));
    }

    private static double cosine(Signature a, Signature b, TermCounts counts) {
        boolean translated = !a.language().equals(b.language());
        double dot = 0;
        for (var term : a.terms().entrySet()) {
            Double its = b.terms().get(term.getKey());
            if (its != null) {
                double rare = rarity(term.getKey(), counts);
                dot += term.getValue() * its * rare * rare;
            }
        }
        return dot == 0 ? 0 : dot / Math.sqrt(norm(a, translated, counts) * norm(b, translated, counts));
    }

    private static double norm(Signature signature, boolean translated, TermCounts counts) {
        double norm = 0;
        for (var term : signature.terms().entrySet()) {
            if (!translated || !Signature.isWord(term.getKey())) {
                double weight = term.getValue() * rarity(term.getKey(), counts);
                norm += weight * weight;
            }
        }
        return norm;
    }

    /** How rare a term is; what a small ledger says of that counts for less. */
    private static double rarity(String term, TermCounts counts) {
        return Math.log((counts.articles() + FEW_ARTICLES) / (counts.with(term) + FEW_HOLDERS));
    }

    private static long days(@Nullable LocalDate a, @Nullable LocalDate b) {
        return a == null || b == null ? 0 : Math.min(FADED, Math.abs(a.toEpochDay() - b.toEpochDay()));
    }
}
