package org.runut.cli;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.runut.cli.show.Words;
import org.runut.ledger.Ledger;
import org.runut.ledger.StorySummary;
import org.runut.link.Tracer;
import org.runut.model.Story;
import org.runut.model.Trace;

/** Finds what the user names by an id, or by the beginning of one. */
final class Lookup {
    private final Ledger ledger;
    private final Words words;

    Lookup(Ledger ledger, Words words) {
        this.ledger = ledger;
        this.words = words;
    }

    /** The story that is meant; without an id the only one there is. */
    Story story(@Nullable String id) {
        var exact = id == null ? java.util.Optional.<Story>empty() : ledger.story(id);
        return exact.orElseGet(() -> begun(id == null ? "" : id));
    }

    private Story begun(String prefix) {
        List<String> ids = ledger.stories().stream()
                .map(StorySummary::id)
                .filter(id -> id.startsWith(prefix))
                .toList();
        String only = only(ids, prefix, "story");
        return ledger.story(only).orElseThrow(() -> new Mistake(words.say("none.story", prefix)));
    }

    /** The way of the figure that is meant. */
    Trace trace(String id) {
        var story = ledger.storyOf(id);
        if (story.isPresent()) {
            return trace(story.get(), id);
        }
        var stories = ledger.stories().stream()
                .flatMap(summary -> ledger.story(summary.id()).stream())
                .toList();
        List<String> ids = stories.stream()
                .flatMap(Lookup::figures)
                .filter(figure -> figure.startsWith(id))
                .toList();
        String only = only(ids, id, "figure");
        return stories.stream()
                .filter(one -> figures(one).anyMatch(only::equals))
                .map(one -> trace(one, only))
                .findFirst()
                .orElseThrow();
    }

    private Trace trace(Story story, String figure) {
        return new Tracer(story).trace(figure).orElseThrow(() -> new Mistake(words.say("none.figure", figure)));
    }

    private static Stream<String> figures(Story story) {
        return story.questions().stream()
                .flatMap(question -> question.figures().stream())
                .map(entry -> entry.figure().id());
    }

    private String only(List<String> ids, String prefix, String kind) {
        return switch (ids.size()) {
            case 1 -> ids.getFirst();
            case 0 -> throw new Mistake(words.say(prefix.isEmpty() ? "none.yet" : "none." + kind, prefix));
            default -> throw new Mistake(words.say("many." + kind, prefix, ids.size()));
        };
    }
}
