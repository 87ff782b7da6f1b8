package org.runut.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.runut.decide.Anchors;
import org.runut.ledger.Ledger;
import org.runut.model.Anchor;
import org.runut.model.Figure;
import org.runut.model.Story;
import org.runut.words.Words;

/** Finds what a decision is about, by the beginnings of ids. */
final class Named {
    private final Ledger ledger;
    private final Words words;
    private final Lookup lookup;

    Named(Ledger ledger, Words words) {
        this.ledger = ledger;
        this.words = words;
        this.lookup = new Lookup(ledger, words);
    }

    /** Where the figure stands. */
    Anchor claim(String id) {
        String full = lookup.figure(id);
        var story = ledger.storyOf(full).orElseThrow(() -> new Mistake(words.say("none.figure", id)));
        for (var article : story.articles()) {
            var figures = ledger.article(article.id()).map(a -> a.figures()).orElse(List.of());
            for (Figure figure : figures) {
                if (figure.id().equals(full)) {
                    return Anchor.of(article, figure);
                }
            }
        }
        throw new Mistake(words.say("none.figure", id));
    }

    /** Where a claim stands: a figure by its id; with an article any claim of it, by its id or by words of it. */
    Anchor claim(String claim, @Nullable String article) {
        if (article == null) {
            return claim(claim);
        }
        var analysis = ledger.article(lookup.article(article))
                .orElseThrow(() -> new Mistake(words.say("decide.article", article)));
        var anchors = Anchors.all(analysis);
        return anchors.stream()
                .filter(anchor -> anchor.claim().startsWith(claim))
                .findFirst()
                .or(() -> shortest(anchors, claim.strip()))
                .orElseThrow(() -> new Mistake(words.say("decide.claim.none", claim)));
    }

    private static Optional<Anchor> shortest(List<Anchor> anchors, String typed) {
        return anchors.stream()
                .filter(anchor -> !typed.isEmpty() && anchor.evidence().contains(typed))
                .min(Comparator.comparingInt(anchor -> anchor.evidence().length()));
    }

    /** Where the figures stand. */
    List<Anchor> claims(List<String> ids) {
        return ids.stream().map(this::claim).toList();
    }

    /** The id of a story. */
    String story(String id) {
        return lookup.story(id).id();
    }

    /** The ids of articles of a story. */
    List<String> articles(String story, List<String> ids) {
        var articles = lookup.story(story).articles();
        return ids.stream()
                .map(id -> articles.stream()
                        .map(article -> article.id())
                        .filter(full -> full.startsWith(id))
                        .findFirst()
                        .orElseThrow(() -> new Mistake(words.say("decide.article", id))))
                .toList();
    }

    /** An origin of a story, by its id or its name. */
    Story.Origin origin(String named) {
        return ledger.stories().stream()
                .flatMap(summary -> ledger.story(summary.id()).stream())
                .flatMap(story -> story.origins().stream())
                .filter(origin -> origin.id().equals(named) || origin.name().equalsIgnoreCase(named.strip()))
                .findFirst()
                .orElseThrow(() -> new Mistake(words.say("decide.origin", named)));
    }

    /** The id of a decision. */
    String decision(String begun) {
        return ledger.decisions().stream()
                .map(ruling -> ruling.decision().id())
                .filter(id -> id.startsWith(begun))
                .findFirst()
                .orElseThrow(() -> new Mistake(words.say("decide.known.not", begun)));
    }
}
