package org.runut.desk.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.runut.decide.Anchors;
import org.runut.decide.Overlay;
import org.runut.desk.page.ArticlePage.Claim.Kind;
import org.runut.desk.page.FigurePage.Fact;
import org.runut.model.Analysis;
import org.runut.model.Article;
import org.runut.model.Chain;
import org.runut.model.Occurrence;
import org.runut.model.Part;
import org.runut.model.Quotation;
import org.runut.model.Ruling;
import org.runut.model.Span;
import org.runut.model.Story;
import org.runut.words.Wrap;

/** Makes the page of a quotation or an occurrence. */
public final class ClaimPages {
    private static final int LONGEST = 160;

    private final Frame frame;
    private final Analysis analysis;
    private final Article article;
    private final @Nullable Story story;
    private final Told told;
    private final List<Ruling> rulings;
    private final Overlay overlay;

    private ClaimPages(Frame frame, Analysis analysis, @Nullable Story story, List<Ruling> rulings) {
        this.frame = frame;
        this.analysis = analysis;
        this.article = analysis.article();
        this.story = story;
        this.told = new Told(frame.words(), story == null ? ArticlePages.alone(article) : story);
        this.rulings = rulings;
        this.overlay = new Overlay(
                List.of(analysis),
                rulings.stream()
                        .filter(ruling -> ruling.standing() == Ruling.Standing.HOLDS)
                        .map(Ruling::decision)
                        .toList());
    }

    /** The page of a claim of an article, as people decided it is; empty where the article has none of this id. */
    public static Optional<ClaimPage> of(
            Frame frame, Analysis analysis, String claim, Optional<Story> story, List<Ruling> rulings) {
        return new ClaimPages(frame, analysis, story.orElse(null), rulings).page(claim);
    }

    private Optional<ClaimPage> page(String id) {
        return quotation(id).or(() -> occurrence(id));
    }

    private Optional<ClaimPage> quotation(String id) {
        return analysis.quotations().stream()
                .filter(read -> Anchors.id(article, read).equals(id))
                .findFirst()
                .map(read -> {
                    var now = overlay.decided(article.id(), read);
                    return page(id, now.orElse(read), now.isEmpty());
                });
    }

    private Optional<ClaimPage> occurrence(String id) {
        return analysis.occurrences().stream()
                .filter(read -> read.id().equals(id))
                .findFirst()
                .map(read -> {
                    var now = overlay.analyses().getFirst().occurrences().stream()
                            .filter(one -> one.id().equals(id))
                            .findFirst();
                    return page(id, now.orElse(read), now.isEmpty());
                });
    }

    private ClaimPage page(String id, Quotation quotation, boolean isRejected) {
        var facts = new ArrayList<Fact>();
        add(facts, "fact.kind", frame.say(quotation.direct() ? "search.said" : "search.told"));
        way(facts, quotation.chain());
        String text = article.text(quotation.part());
        return page(
                id,
                isRejected ? Kind.REJECTED : quotation.direct() ? Kind.SAID : Kind.TOLD,
                Wrap.cut(quotation.content().in(text).strip(), LONGEST),
                quotation.part(),
                quotation.content(),
                facts,
                quotation.content().in(text),
                quotation.chain());
    }

    private ClaimPage page(String id, Occurrence occurrence, boolean isRejected) {
        var facts = new ArrayList<Fact>();
        if (occurrence.time() != null) {
            add(facts, "fact.when", told.dates.of(occurrence.time()));
        }
        add(facts, "search.place", occurrence.location() == null ? "" : occurrence.location());
        add(facts, "fact.status", frame.words().say(occurrence.status()));
        way(facts, occurrence.chain());
        return page(
                id,
                isRejected ? Kind.REJECTED : Kind.EVENT,
                frame.words().of(occurrence.label()),
                occurrence.place().part(),
                occurrence.place().span(),
                facts,
                "",
                occurrence.chain());
    }

    private ClaimPage page(
            String id, Kind kind, String value, Part part, Span words, List<Fact> facts, String content, Chain chain) {
        return new ClaimPage(
                frame,
                Links.subject(article.id(), id),
                kind,
                value,
                Excerpt.of(article.text(part), words),
                Links.article(article.id()) + "#c-" + id,
                told.nameOf(article.id()),
                story == null ? "" : Links.story(story.id()),
                story == null ? "" : story.title(),
                facts,
                content,
                chain.speaker() == null ? "" : chain.speaker(),
                MarksMaker.of(frame.words(), rulings).of(id),
                rulings.stream()
                        .filter(ruling -> ruling.claims().contains(id))
                        .map(ruling -> DecisionsPage.row(frame, ruling))
                        .toList());
    }

    private void way(List<Fact> facts, Chain chain) {
        String speaker = chain.speaker();
        add(facts, "fact.said", speaker == null ? frame.say("fact.itself") : speaker);
        add(facts, "fact.citing", String.join(" ← ", chain.citing()));
        add(facts, "fact.via", String.join(" ← ", chain.via()));
    }

    private void add(List<Fact> facts, String key, String text) {
        if (!text.isEmpty()) {
            facts.add(new Fact(frame.say(key), text));
        }
    }
}
