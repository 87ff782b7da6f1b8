package org.runut.decide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.runut.model.Analysis;
import org.runut.model.Anchor;
import org.runut.model.Decision;
import org.runut.model.Quotation;
import org.runut.model.Ruling;
import org.runut.model.Ruling.Standing;
import org.runut.model.Story;

/** Lays decisions over the analyses of a story's articles. A pure function; the analyses stay as they are. */
public final class Overlay {
    private final Map<String, Read> read = new LinkedHashMap<>();
    private final List<Rule> rules = new ArrayList<>();
    private final List<Ruling> rulings = new ArrayList<>();

    /**
     * Lays decisions over analyses.
     *
     * @param decisions in the order in which they were made; those about other articles are passed over
     */
    public Overlay(List<Analysis> analyses, List<Decision> decisions) {
        analyses.forEach(analysis -> read.put(analysis.article().id(), new Read(analysis)));
        var standings = new Standings(decisions);
        for (var decision : decisions) {
            if (isMine(decision)) {
                rulings.add(ruling(decision, standings));
            }
        }
    }

    /** The analyses with what was decided about their claims, in the order given. */
    public List<Analysis> analyses() {
        return read.values().stream().map(Read::decided).toList();
    }

    /** A quotation of one of the analyses with what was decided about it; empty where it is none. */
    public Optional<Quotation> decided(String article, Quotation quotation) {
        return Optional.ofNullable(read.get(article)).flatMap(one -> one.decided(quotation));
    }

    /** What linking must obey. */
    public List<Rule> rules() {
        return List.copyOf(rules);
    }

    /** The decisions that are about these articles, or about all, in the order given. */
    public List<Ruling> rulings() {
        return List.copyOf(rulings);
    }

    /** The story that was made so, with the decisions that bear on it. */
    public Story over(Story story) {
        return rulings.isEmpty()
                ? story
                : story.with(
                        rulings.stream().filter(ruling -> bears(ruling, story)).toList());
    }

    private boolean isMine(Decision decision) {
        var anchors = Subjects.anchors(decision);
        return anchors.isEmpty()
                ? !(decision instanceof Decision.Undo)
                : anchors.stream().anyMatch(anchor -> read.containsKey(anchor.article()));
    }

    /** Whether a decision about stories or origins is about this one. */
    private static boolean bears(Ruling ruling, Story story) {
        if (ruling.decision() instanceof Decision.MergeOrigins(var made, var origin, var into, var name)) {
            return story.origins().stream().anyMatch(o -> o.id().equals(into) || o.id().equals(origin));
        }
        if (ruling.decision() instanceof Decision.MergeStories(var made, var from, var into)) {
            return story.id().equals(into) || story.id().equals(from);
        }
        if (ruling.decision() instanceof Decision.SplitStory split) {
            return story.id().equals(split.story()) || story.id().equals(split.apart());
        }
        return true;
    }

    private Ruling ruling(Decision decision, Standings standings) {
        var anchors = Subjects.anchors(decision);
        var placed = new ArrayList<String>();
        var before = new ArrayList<Story.Entry>();
        for (var anchor : anchors) {
            place(anchor).ifPresent(claim -> {
                placed.add(claim);
                read(anchor).flatMap(article -> article.before(claim)).ifPresent(before::add);
            });
        }
        boolean isPlaced = decision instanceof Decision.Claim || placed.size() == anchors.size();
        var standing = !standings.holds(decision) ? Standing.UNDONE : isPlaced ? Standing.HOLDS : Standing.UNPLACED;
        if (standing == Standing.HOLDS) {
            var claims = apply(decision, placed);
            return new Ruling(decision, standing, claims, before);
        }
        return new Ruling(decision, standing, placed, before);
    }

    private Optional<Read> read(Anchor anchor) {
        return Optional.ofNullable(read.get(anchor.article()));
    }

    private Optional<String> place(Anchor anchor) {
        return read(anchor).flatMap(article -> article.place(anchor));
    }

    /** Does what was decided; gives the ids of the claims as they are now. */
    private List<String> apply(Decision decision, List<String> claims) {
        switch (decision) {
            case Decision.Confirm confirm -> read(confirm.claim()).ifPresent(a -> a.confirm(claims.getFirst()));
            case Decision.Reject reject -> read(reject.claim()).ifPresent(a -> a.reject(claims.getFirst()));
            case Decision.Correct correct ->
                read(correct.claim()).ifPresent(a -> a.correct(claims.getFirst(), correct.correction()));
            case Decision.Claim claim -> {
                return read(claim.anchor()).map(a -> a.claim(claim)).stream().toList();
            }
            case Decision.MergeQuestions merge -> rules.add(new Rule.Together(claims.get(0), claims.get(1)));
            case Decision.SplitQuestion split -> rules.add(new Rule.Apart(new TreeSet<>(claims)));
            case Decision.SplitOrigin split -> rules.add(new Rule.Origin(new TreeSet<>(claims), split.name()));
            case Decision.NameOrigin name -> rules.add(new Rule.Origin(new TreeSet<>(claims), name.name()));
            case Decision.MergeOrigins merge ->
                rules.add(new Rule.SameOrigin(merge.origin(), merge.into(), merge.name()));
            case Decision.Work work -> {}
            case Decision.MergeStories merge -> {}
            case Decision.SplitStory split -> {}
            case Decision.Undo undo -> {}
        }
        return claims;
    }
}
