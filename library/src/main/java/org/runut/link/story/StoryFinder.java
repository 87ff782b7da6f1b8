package org.runut.link.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.runut.find.Stemmer;
import org.runut.model.Analysis;
import org.runut.pack.Pack;

/**
 * Finds the articles that tell of one matter, among those that a ledger offers. Articles in languages without a pack
 * have a signature too, of their names, numbers and words.
 */
public final class StoryFinder {
    private static final double IN_REACH = -2;
    /** What the mean must be above where many pairs bear it out. */
    private static final double BORNE_OUT = -0.3;

    /** What the pairs of two groups must say together beyond that: a single pair may be chance, and most articles are of matters of their own. */
    private static final double EVIDENCE = 2.5;

    /** How much more the mean must be, the larger both groups are: by then each is a matter of its own. */
    private static final double GROWN = 0.6;

    private static final int NEAREST = 3;
    private static final double APART = -Closeness.MOST;
    private static final double ONE = 100;

    private final SignatureMaker maker;
    private final Stemmer stemmer;
    private final Closeness closeness = new Closeness();

    /**
     * A story that a new article may belong to.
     *
     * @param story its id
     * @param joins whether the article belongs to it, as far as the nearest articles tell
     */
    public record Near(String story, boolean joins) {}

    /** A finder that knows the function words of these packs. */
    public StoryFinder(Collection<Pack> packs) {
        maker = new SignatureMaker(packs);
        stemmer = new Stemmer(packs);
    }

    /** What the words of an article are forms of. */
    public Stemmer stemmer() {
        return stemmer;
    }

    /** What the article is about. */
    public Signature signature(Analysis analysis) {
        return maker.make(analysis);
    }

    /**
     * The stories that a new article may belong to, the nearest first.
     *
     * @param signature  of the new article
     * @param candidates articles of the ledger that share terms with it, the more and the rarer the better
     * @param counts     how common the terms are
     * @param most       how many stories are wanted at most
     */
    public List<Near> near(Signature signature, List<Candidate> candidates, TermCounts counts, int most) {
        var weights = new TermWeights(counts);
        var article = new Profile(signature, weights);
        var byStory = new HashMap<String, List<Double>>();
        for (var candidate : candidates) {
            var profile = new Profile(candidate.signature(), weights);
            byStory.computeIfAbsent(candidate.story(), k -> new ArrayList<>())
                    .add(closeness.weigh(article.with(profile)));
        }
        return byStory.entrySet().stream()
                .map(story -> new Reached(
                        story.getKey(),
                        nearest(story.getValue()),
                        bar(1, story.getValue().size())))
                .filter(reached -> reached.weight() >= IN_REACH)
                .sorted(Comparator.comparingDouble(Reached::weight).reversed().thenComparing(Reached::story))
                .limit(most)
                .map(reached -> new Near(reached.story(), reached.weight() > reached.bar()))
                .toList();
    }

    /** A story with what speaks for it, and what would have to. */
    private record Reached(String story, double weight, double bar) {}

    /** What the mean over the pairs of two groups of so many articles must be above. */
    private static double bar(int articles, int others) {
        return BORNE_OUT + EVIDENCE / (articles * others) + GROWN * Math.log(Math.min(articles, others));
    }

    private static double nearest(List<Double> near) {
        return near.stream()
                .sorted(Comparator.reverseOrder())
                .limit(NEAREST)
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(APART);
    }

    /**
     * Groups of articles that tell of one matter each, by average linkage.
     *
     * @param articles what to put into groups
     * @param whole    stories whose articles stay together, because not all of them are among these
     * @param counts   how common the terms are
     */
    public List<List<Candidate>> matters(List<Candidate> articles, Set<String> whole, TermCounts counts) {
        var weights = new TermWeights(counts);
        var profiles =
                articles.stream().map(a -> new Profile(a.signature(), weights)).toList();
        var linkage = new Linkage(articles.size(), StoryFinder::bar, APART);
        for (int i = 0; i < articles.size(); i++) {
            for (int j = i + 1; j < articles.size(); j++) {
                String story = articles.get(i).story();
                boolean one = story.equals(articles.get(j).story()) && whole.contains(story);
                linkage.compare(
                        i, j, one ? ONE : closeness.weigh(profiles.get(i).with(profiles.get(j))));
            }
        }
        return linkage.groups().stream()
                .map(group -> group.stream().map(articles::get).toList())
                .toList();
    }
}
