package org.runut.decide;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.runut.model.Anchor;
import org.runut.model.Decision;

/** What a decision is about, so that a ledger finds those that bear on a story. */
public final class Subjects {
    /** Stands for all stories: what is decided about stories and origins themselves. */
    public static final String ALL = "";

    private Subjects() {}

    /** The claims a decision is about. */
    public static List<Anchor> anchors(Decision decision) {
        return switch (decision) {
            case Decision.Confirm(var made, var claim) -> List.of(claim);
            case Decision.Reject(var made, var claim) -> List.of(claim);
            case Decision.Correct(var made, var claim, var correction) -> List.of(claim);
            case Decision.Claim(var made, var anchor, var figure) -> List.of(anchor);
            case Decision.MergeQuestions(var made, var one, var other) -> List.of(one, other);
            case Decision.SplitQuestion(var made, var claims) -> claims;
            case Decision.SplitOrigin(var made, var claims, var name) -> claims;
            case Decision.NameOrigin(var made, var claim, var name) -> List.of(claim);
            case Decision.Work work -> List.of(work.claim());
            case Decision.MergeStories merge -> List.of();
            case Decision.SplitStory split -> List.of();
            case Decision.MergeOrigins merge -> List.of();
            case Decision.Undo undo -> List.of();
        };
    }

    /**
     * The ids of the articles a decision is about, or {@link #ALL}. An undoing is about what the undone decision is about; for
     * it the ledger must ask that one.
     */
    public static Set<String> of(Decision decision) {
        var articles = new TreeSet<String>();
        anchors(decision).forEach(anchor -> articles.add(anchor.article()));
        return articles.isEmpty() ? Set.of(ALL) : Set.copyOf(articles);
    }
}
