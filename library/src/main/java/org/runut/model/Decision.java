package org.runut.model;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * What a person decided about what a ledger says. It is only ever added; undoing it is a decision too. It changes nothing
 * that is stored, and is applied each time a story is made of its articles, so it holds when they are analysed anew.
 */
public sealed interface Decision {
    /** Who decided, when and why. */
    Made made();

    /** Its identity. */
    default String id() {
        return made().id();
    }

    /** Language-neutral key of what was done: {@code merge-stories}. */
    default String kind() {
        return switch (this) {
            case Confirm confirm -> "confirm";
            case Reject reject -> "reject";
            case Correct correct -> "correct";
            case Claim claim -> "claim";
            case MergeQuestions merge -> "merge-questions";
            case SplitQuestion split -> "split-question";
            case MergeStories merge -> "merge-stories";
            case SplitStory split -> "split-story";
            case MergeOrigins merge -> "merge-origins";
            case SplitOrigin split -> "split-origin";
            case NameOrigin name -> "name-origin";
            case Work work -> work.what().key();
            case Undo undo -> "undo";
        };
    }

    /**
     * Who decided, when and why.
     *
     * @param id     identity of the decision
     * @param author who decided
     * @param at     when
     * @param reason why; empty where none is given
     */
    record Made(String id, String author, Instant at, String reason) {}

    /** A claim was read rightly. */
    record Confirm(Made made, Anchor claim) implements Decision {}

    /** A claim was read wrongly: it is none. */
    record Reject(Made made, Anchor claim) implements Decision {}

    /** A claim was read wrongly: it says something else. */
    record Correct(Made made, Anchor claim, Correction correction) implements Decision {}

    /**
     * A claim put in by hand. Where the analysis has a figure at that place, it takes its place.
     *
     * @param anchor where it stands; the sentence is empty where the article has none of it
     * @param figure the claim
     */
    record Claim(Made made, Anchor anchor, Figure figure) implements Decision {}

    /** Two figures answer the same question, and so do all of their questions. */
    record MergeQuestions(Made made, Anchor one, Anchor other) implements Decision {}

    /** Figures answer another question than those beside them. */
    record SplitQuestion(Made made, List<Anchor> claims) implements Decision {
        public SplitQuestion {
            claims = List.copyOf(claims);
        }
    }

    /** Two stories are one, which keeps the second's id. */
    record MergeStories(Made made, String story, String into) implements Decision {}

    /** Articles of a story are a story of their own, with an id made of this decision's. */
    record SplitStory(Made made, String story, List<String> articles) implements Decision {
        public SplitStory {
            articles = List.copyOf(articles);
        }

        /** The id of the story that the articles make. */
        public String apart() {
            return "s" + made.id();
        }
    }

    /** Two origins, told by their ids, are one, which keeps the second's id and this name. */
    record MergeOrigins(Made made, String origin, String into, String name) implements Decision {}

    /** Figures of one origin have another, which the article's words do not tell from it. */
    record SplitOrigin(Made made, List<Anchor> claims, String name) implements Decision {
        public SplitOrigin {
            claims = List.copyOf(claims);
        }
    }

    /** The origin of a figure has this name. */
    record NameOrigin(Made made, Anchor claim, String name) implements Decision {}

    /**
     * Work on a claim, or on the question it answers. It changes nothing of what is said.
     *
     * @param claim    the claim
     * @param question whether it is about the question rather than the claim
     * @param what     what was done
     * @param text     the note, the tag, the rating, or who is to do it; else empty
     */
    record Work(Made made, Anchor claim, boolean question, What what, String text) implements Decision {
        /** What was done. */
        public enum What {
            /** Something to be read beside it. */
            NOTE,
            /** A word to find it by. */
            TAG,
            /** Somebody is to look at it. */
            ASSIGN,
            /** It is still to be checked. */
            TO_CHECK,
            /** It was checked. */
            CHECKED,
            /** What somebody holds of it, having checked it: "false", "lacks context". */
            RATE;

            /** Its name in what is written: {@code to-check}. */
            public String key() {
                return name().toLowerCase(Locale.ROOT).replace('_', '-');
            }
        }
    }

    /** A decision, or the undoing of one, no longer holds. */
    record Undo(Made made, String decision) implements Decision {}
}
