package org.runut.decide;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.runut.clean.Identity;
import org.runut.model.Anchor;
import org.runut.model.Correction;
import org.runut.model.Decision;
import org.runut.model.Figure;

/**
 * Somebody who decides: makes decisions with their identities.
 *
 * @param name   who decides
 * @param at     when
 * @param reason why; empty where none is given
 */
public record Author(String name, Instant at, String reason) {

    /** A claim was read rightly. */
    public Decision confirm(Anchor claim) {
        return new Decision.Confirm(made("confirm", claim.toString()), claim);
    }

    /** A claim was read wrongly: it is none. */
    public Decision reject(Anchor claim) {
        return new Decision.Reject(made("reject", claim.toString()), claim);
    }

    /** A claim was read wrongly: it says something else. */
    public Decision correct(Anchor claim, Correction correction) {
        return new Decision.Correct(made("correct", claim.toString(), correction.toString()), claim, correction);
    }

    /** A claim that was not read. */
    public Decision claim(Anchor anchor, Figure figure) {
        return new Decision.Claim(made("claim", anchor.toString(), figure.toString()), anchor, figure);
    }

    /** Two figures answer the same question. */
    public Decision mergeQuestions(Anchor one, Anchor other) {
        return new Decision.MergeQuestions(made("merge-questions", one.toString(), other.toString()), one, other);
    }

    /** Figures answer another question than those beside them. */
    public Decision splitQuestion(List<Anchor> claims) {
        return new Decision.SplitQuestion(made("split-question", all(claims)), claims);
    }

    /** Two stories are one, with the second's id. */
    public Decision mergeStories(String story, String into) {
        return new Decision.MergeStories(made("merge-stories", story, into), story, into);
    }

    /** Articles of a story are a story of their own. */
    public Decision splitStory(String story, List<String> articles) {
        return new Decision.SplitStory(made("split-story", story, String.join(" ", articles)), story, articles);
    }

    /** Two origins are one, with the second's id and name. */
    public Decision mergeOrigins(String origin, String into, String intoName) {
        return new Decision.MergeOrigins(made("merge-origins", origin, into), origin, into, intoName);
    }

    /** Figures of one origin have another. */
    public Decision splitOrigin(List<Anchor> claims, String other) {
        return new Decision.SplitOrigin(made("split-origin", all(claims), other), claims, other);
    }

    /** The origin of a figure has this name. */
    public Decision nameOrigin(Anchor claim, String origin) {
        return new Decision.NameOrigin(made("name-origin", claim.toString(), origin), claim, origin);
    }

    /** Work on a claim, or on the question it answers. */
    public Decision work(Anchor claim, boolean question, Decision.Work.What what, String text) {
        String id = what.key() + (question ? " question" : "");
        return new Decision.Work(made(id, claim.toString(), text), claim, question, what, text);
    }

    /** A decision no longer holds. */
    public Decision undo(String decision) {
        return new Decision.Undo(made("undo", decision), decision);
    }

    private static String all(List<Anchor> claims) {
        return claims.stream().map(Anchor::toString).collect(Collectors.joining("\n"));
    }

    private Decision.Made made(String... content) {
        String id = Identity.hash(String.join("\n", name, at.toString(), reason, String.join("\n", content)));
        return new Decision.Made(id, name, at, reason);
    }
}
