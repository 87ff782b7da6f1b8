package org.runut.cli;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.runut.clean.Identity;
import org.runut.ledger.KnownOn;
import org.runut.ledger.Ledger;
import org.runut.link.Tracer;
import org.runut.model.RawArticle;
import org.runut.model.Story;
import org.runut.model.Trace;
import org.runut.words.Words;

/** Finds what the user names by an id, or by the beginning of one. */
final class Lookup {
    /** No more ids than these are looked at; how many there are in all is of no use to anybody. */
    private static final int MOST = 1_000;

    private final Ledger ledger;
    private final Words words;

    Lookup(Ledger ledger, Words words) {
        this.ledger = ledger;
        this.words = words;
    }

    /** The story that is meant; without an id the only one there is. */
    Story story(@Nullable String id) {
        var exact = id == null ? Optional.<Story>empty() : ledger.story(id);
        return exact.orElseGet(() -> begun(id == null ? "" : id));
    }

    /** The story that is meant, as it was known then. */
    Story story(@Nullable String id, KnownOn when) {
        var exact = id == null ? Optional.<Story>empty() : ledger.story(id, when);
        return exact.orElseGet(() -> {
            String only = only(ledger.storiesBegun(id == null ? "" : id, MOST), id == null ? "" : id, "story");
            return ledger.story(only, when)
                    .orElseThrow(() -> new Mistake(words.say("known.nothing", only, when.day())));
        });
    }

    /** The id of the article that is meant. */
    String article(String id) {
        if (ledger.article(id).isPresent()) {
            return id;
        }
        var byUrl = Identity.id(new RawArticle("", id, null, null, null, null, null, ""));
        return ledger.article(byUrl).isPresent() ? byUrl : only(ledger.articlesBegun(id, MOST), id, "article");
    }

    private Story begun(String prefix) {
        List<String> ids = ledger.storiesBegun(prefix, MOST);
        String only = only(ids, prefix, "story");
        return ledger.story(only).orElseThrow(() -> new Mistake(words.say("none.story", prefix)));
    }

    /** The way of the figure that is meant. */
    Trace trace(String id) {
        var story = ledger.storyOf(id);
        if (story.isPresent()) {
            return trace(story.get(), id);
        }
        String only = only(ledger.figuresBegun(id, MOST), id, "figure");
        return trace(ledger.storyOf(only).orElseThrow(() -> new Mistake(words.say("none.figure", id))), only);
    }

    /** The id of the figure that is meant. */
    String figure(String id) {
        return ledger.storyOf(id).isPresent() ? id : only(ledger.figuresBegun(id, MOST), id, "figure");
    }

    private Trace trace(Story story, String figure) {
        return new Tracer(story).trace(figure).orElseThrow(() -> new Mistake(words.say("none.figure", figure)));
    }

    private String only(List<String> ids, String prefix, String kind) {
        return switch (ids.size()) {
            case 1 -> ids.getFirst();
            case 0 -> throw new Mistake(words.say(prefix.isEmpty() ? "none.yet" : "none." + kind, prefix));
            default ->
                throw new Mistake(words.say("many." + kind, prefix, ids.size() < MOST ? ids.size() : MOST + "+"));
        };
    }
}
