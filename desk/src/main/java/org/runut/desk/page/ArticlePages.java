package org.runut.desk.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.runut.decide.Anchors;
import org.runut.desk.page.ArticlePage.Paragraph;
import org.runut.desk.page.ArticlePage.Relative;
import org.runut.model.Analysis;
import org.runut.model.Article;
import org.runut.model.Figure;
import org.runut.model.Occurrence;
import org.runut.model.Part;
import org.runut.model.Ruling;
import org.runut.model.Span;
import org.runut.model.Story;

/** Makes the page of an article. */
public final class ArticlePages {
    private final Frame frame;
    private final Analysis analysis;
    private final Article article;
    private final @Nullable Story story;
    private final Told told;
    private final ArticleClaims claims;
    private final Set<String> doubted = new HashSet<>();

    private ArticlePages(Frame frame, Analysis analysis, @Nullable Story story, List<Ruling> rulings) {
        this.frame = frame;
        this.analysis = analysis;
        this.article = analysis.article();
        this.story = story;
        this.told = new Told(frame.words(), story == null ? alone(article) : story);
        this.claims = new ArticleClaims(frame, analysis, story, told, rulings);
    }

    /** The page of an article, with what its story says of its claims and what people decided about them, and what was before. */
    public static ArticlePage of(
            Frame frame, Analysis analysis, Optional<Story> story, List<Ruling> rulings, Past past) {
        return new ArticlePages(frame, analysis, story.orElse(null), rulings).page(past);
    }

    /** A story of this article alone. */
    static Story alone(Article article) {
        return new Story(
                "", "", List.of(article), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private ArticlePage page(Past past) {
        var words = frame.words();
        String title = article.text(Part.TITLE);
        return new ArticlePage(
                frame,
                article,
                title.isEmpty() ? List.of() : marked(Part.TITLE).pieces(new Span(0, title.length())),
                told.outlet(article.id()),
                article.published() == null ? words.say("undated") : told.dates.of(article.published()),
                Links.outside(article.url()),
                story == null ? "" : Links.story(story.id()),
                story == null ? "" : story.title(),
                claims.in(Part.TITLE, new Span(0, title.length())),
                paragraphs(),
                analysis.checks().stream()
                        .map(check ->
                                new StoryPage.CheckRow(words.say(check.kind()), words.of(check.message()), "", ""))
                        .toList(),
                relatives(),
                words.say(
                        "article.counts",
                        analysis.figures().size(),
                        analysis.quotations().size(),
                        analysis.occurrences().size()),
                past);
    }

    private Marking marked(Part part) {
        var marking = new Marking(article.text(part));
        for (var quotation : analysis.quotations()) {
            if (quotation.part() == part) {
                marking.say(quotation.content(), quotation.direct() ? "said" : "told", Anchors.id(article, quotation));
            }
        }
        if (part == Part.TEXT) {
            article.boilerplate().forEach(span -> marking.mark(span, "aside"));
        }
        analysis.checks().stream()
                .flatMap(check -> check.evidence().stream())
                .filter(place -> place.part() == part)
                .forEach(place -> marking.mark(place.span(), "doubt"));
        for (Occurrence occurrence : analysis.occurrences()) {
            if (occurrence.place().part() == part) {
                marking.mark(occurrence.place().span(), "event", occurrence.id());
            }
        }
        for (Figure figure : analysis.figures()) {
            if (figure.quantity().part() == part) {
                marking.mark(figure.quantity().span(), "figure " + Told.mood(figure), figure.id());
            }
        }
        return marking;
    }

    private List<Paragraph> paragraphs() {
        var marking = marked(Part.TEXT);
        var paragraphs = new ArrayList<Paragraph>();
        String text = article.text();
        for (int from = 0; from < text.length(); ) {
            int line = text.indexOf('\n', from);
            int to = line < 0 ? text.length() : line;
            if (!text.substring(from, to).isBlank()) {
                paragraphs.add(paragraph(new Span(from, to), marking));
            }
            from = to + 1;
        }
        return paragraphs;
    }

    private Paragraph paragraph(Span span, Marking marking) {
        boolean aside = article.boilerplate().stream().anyMatch(boilerplate -> boilerplate.contains(span));
        return new Paragraph(marking.pieces(span), aside, claims.in(Part.TEXT, span), doubts(span));
    }

    /** What does not fit in a paragraph; each is said where its first words stand. */
    private List<String> doubts(Span span) {
        return analysis.checks().stream()
                .filter(check -> check.evidence().stream()
                        .anyMatch(place -> place.part() == Part.TEXT && span.contains(place.span())))
                .map(check -> frame.words().of(check.message()))
                .filter(doubted::add)
                .toList();
    }

    private List<Relative> relatives() {
        if (story == null) {
            return List.of();
        }
        var relatives = new ArrayList<Relative>();
        for (Story.Copy copy : story.copies()) {
            if (copy.article().equals(article.id())) {
                relatives.add(relative("made.from", copy, copy.of()));
            } else if (copy.of().equals(article.id())) {
                relatives.add(relative("made.into", copy, copy.article()));
            }
        }
        return relatives;
    }

    private Relative relative(String key, Story.Copy copy, String other) {
        return new Relative(
                frame.say(key, frame.words().say(copy.kind()), Math.round(copy.share() * 100)),
                told.nameOf(other),
                Links.article(other));
    }
}
