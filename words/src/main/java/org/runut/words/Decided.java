package org.runut.words;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.runut.decide.Bounds;
import org.runut.decide.Subjects;
import org.runut.model.Anchor;
import org.runut.model.Correction;
import org.runut.model.Decision;
import org.runut.model.TimeValue;

/** Decisions as people read them: what was decided, about which words. */
public final class Decided {
    private static final int LONGEST = 90;

    private final Words words;

    /** Decisions in the language of these words. */
    public Decided(Words words) {
        this.words = words;
    }

    /** What was decided. */
    public String of(Decision decision) {
        String claims = claims(Subjects.anchors(decision));
        return switch (decision) {
            case Decision.Confirm confirm -> say(decision, claims);
            case Decision.Reject reject -> say(decision, claims);
            case Decision.Correct correct -> say(decision, claims, correction(correct.correction()));
            case Decision.Claim claim -> say(decision, claim(claim));
            case Decision.MergeQuestions merge -> say(decision, claims);
            case Decision.SplitQuestion split -> say(decision, claims);
            case Decision.MergeStories merge -> say(decision, merge.story(), merge.into());
            case Decision.SplitStory split ->
                say(decision, split.story(), split.apart(), split.articles().size());
            case Decision.MergeOrigins merge -> say(decision, merge.origin(), merge.name());
            case Decision.SplitOrigin split -> say(decision, claims, split.name());
            case Decision.NameOrigin name -> say(decision, claims, name.name());
            case Decision.Work work -> say(decision, claims, work.text());
            case Decision.Undo undo -> say(decision, undo.decision());
        };
    }

    /** Who decided and when, and why. */
    public String by(Decision decision) {
        var made = decision.made();
        var day = new TimeValue(made.at().toString().substring(0, 10));
        String who = words.say("decided.by", made.author(), new Dates(words).of(day));
        return made.reason().isEmpty() ? who : who + " — " + made.reason();
    }

    private String say(Decision decision, Object... gaps) {
        return words.say("decided." + decision.kind(), gaps);
    }

    private static String claims(List<Anchor> anchors) {
        return anchors.stream().map(Decided::claim).collect(Collectors.joining("; "));
    }

    /** The words of a claim, in their sentence where that is short. */
    private static String claim(Anchor anchor) {
        String evidence = Wrap.cut(anchor.evidence(), LONGEST);
        boolean alone = anchor.sentence().isEmpty() || anchor.sentence().equals(anchor.evidence());
        return alone ? "“" + evidence + "”" : "“" + Wrap.cut(anchor.sentence(), LONGEST) + "” [" + evidence + "]";
    }

    private String claim(Decision.Claim claim) {
        var figure = claim.figure();
        String speaker = figure.chain().speaker();
        return Bounds.of(figure.quantity().low(), figure.quantity().high()) + " "
                + words.of(figure.binding().label())
                + (speaker == null ? "" : " (" + speaker + ")");
    }

    private String correction(Correction correction) {
        var value = correction.value();
        return Stream.of(
                        value == null ? null : Bounds.of(value.low(), value.high()),
                        correction.unit(),
                        correction.counted(),
                        speaker(correction.speaker()),
                        correction.status() == null ? null : words.say(correction.status()),
                        correction.asOf() == null ? null : new Dates(words).of(correction.asOf()),
                        content(correction.content()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private @Nullable String speaker(@Nullable String name) {
        return name != null && name.isBlank() ? words.say("decided.nobody") : name;
    }

    private static @Nullable String content(@Nullable String words) {
        return words == null ? null : "“" + Wrap.cut(words, LONGEST) + "”";
    }
}
