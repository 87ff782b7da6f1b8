package org.runut.desk.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.runut.decide.Subjects;
import org.runut.desk.page.ArticlePage.Claim;
import org.runut.desk.page.ArticlePage.Paragraph;
import org.runut.desk.page.ArticlePage.Relative;
import org.runut.model.Analysis;
import org.runut.model.Article;
import org.runut.model.Figure;
import org.runut.model.Occurrence;
import org.runut.model.Part;
import org.runut.model.Relation;
import org.runut.model.Ruling;
import org.runut.model.Span;
import org.runut.model.Status;
import org.runut.model.Story;

/** Makes the page of an article. */
public final class ArticlePages {
    private final Frame frame;
    private final Analysis analysis;
    private final Article article;
    private final @Nullable Story story;
    private final Told told;
    private final Map<String, Story.Question> questions = new HashMap<>();
    private final Map<String, Story.Entry> entries = new HashMap<>();
    private final Map<String, List<Relation>> relations = new HashMap<>();
    private final Set<String> doubted = new HashSet<>();

    private ArticlePages(Frame frame, Analysis analysis, @Nullable Story story) {
        this.frame = frame;
        this.analysis = analysis;
        this.article = analysis.article();
        this.story = story;
        this.told = new Told(frame.words(), story == null ? alone(article) : story);
        if (story != null) {
            story.questions().forEach(this::note);
            story.relations().forEach(this::note);
        }
    }

    /** The page of an article, with what the story it belongs to says of its claims, and what was before. */
    public static ArticlePage of(Frame frame, Analysis analysis, Optional<Story> story, Past past) {
        return new ArticlePages(frame, analysis, story.orElse(null)).page(past);
    }

    private static Story alone(Article article) {
        return new Story(
                "", "", List.of(article), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private void note(Story.Question question) {
        for (Story.Entry entry : question.figures()) {
            questions.put(entry.figure().id(), question);
            entries.put(entry.figure().id(), entry);
        }
        question.relations().forEach(this::note);
    }

    private void note(Relation relation) {
        if (relation.kind() != Relation.Kind.DIFFERS_IN_SCOPE) {
            relations.computeIfAbsent(relation.a(), id -> new ArrayList<>()).add(relation);
            relations.computeIfAbsent(relation.b(), id -> new ArrayList<>()).add(relation);
        }
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
                claims(Part.TITLE, new Span(0, title.length())),
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
                marking.mark(quotation.content(), quotation.direct() ? "said" : "told");
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
        return new Paragraph(marking.pieces(span), aside, claims(Part.TEXT, span), doubts(span));
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

    private List<Claim> claims(Part part, Span span) {
        var claims = new ArrayList<Claim>();
        for (Figure figure : analysis.figures()) {
            if (figure.quantity().part() == part
                    && span.contains(figure.quantity().span())) {
                claims.add(claim(figure));
            }
        }
        for (Occurrence occurrence : analysis.occurrences()) {
            if (occurrence.place().part() == part
                    && span.contains(occurrence.place().span())) {
                claims.add(claim(occurrence));
            }
        }
        return claims;
    }

    private Claim claim(Figure figure) {
        Story.Question question = questions.get(figure.id());
        Story.Entry entry = entries.get(figure.id());
        String origin = entry == null ? null : entry.origin();
        var notes = new ArrayList<String>();
        if (figure.asOf() != null && figure.asOfBasis() != Figure.AsOfBasis.PUBLICATION) {
            notes.add(frame.say("as.of", told.dates.of(figure.asOf())));
        }
        notes.addAll(told.notes(figure));
        return new Claim(
                figure.id(),
                told.origins.key(origin),
                Told.mood(figure),
                told.value(figure, article),
                frame.words().of(figure.binding().label()),
                told.names.way(figure.chain(), origin, article),
                notes,
                question == null || story == null ? "" : Links.question(story.id(), question.id()),
                related(figure.id()),
                decided(figure.id()),
                entry != null);
    }

    /** What was decided about a claim, what was undone aside. */
    private List<String> decided(String claim) {
        return story == null
                ? List.of()
                : story.rulings().stream()
                        .filter(ruling -> ruling.standing() == Ruling.Standing.HOLDS
                                && Subjects.anchors(ruling.decision()).stream()
                                        .anyMatch(anchor -> anchor.claim().equals(claim)))
                        .map(ruling -> frame.say(
                                "did." + ruling.decision().kind(),
                                ruling.decision().made().author()))
                        .toList();
    }

    /** How a claim stands to those of other articles, one of each kind. */
    private List<StoryPage.RelationRow> related(String id) {
        var kinds = new HashSet<String>();
        return relations.getOrDefault(id, List.of()).stream()
                .filter(relation -> !isInside(other(relation, id)))
                .filter(relation -> kinds.add(relation.kind() + " " + relation.change()))
                .map(relation -> {
                    var row = told.relation(relation);
                    return relation.a().equals(id)
                            ? row
                            : new StoryPage.RelationRow(row.kind(), row.name(), row.why(), row.b(), row.a());
                })
                .toList();
    }

    private static String other(Relation relation, String id) {
        return relation.a().equals(id) ? relation.b() : relation.a();
    }

    private boolean isInside(String figure) {
        Story.Entry entry = entries.get(figure);
        return entry != null && entry.article().equals(article.id());
    }

    private Claim claim(Occurrence occurrence) {
        var notes = new ArrayList<String>();
        if (occurrence.time() != null) {
            notes.add(told.dates.of(occurrence.time()));
        }
        if (occurrence.location() != null) {
            notes.add(occurrence.location());
        }
        if (occurrence.status() != Status.HAPPENED) {
            notes.add(frame.words().say(occurrence.status()));
        }
        return new Claim(
                occurrence.id(),
                told.origins.key(null),
                "event",
                frame.words().of(occurrence.label()),
                "",
                told.names.way(occurrence.chain(), null, article),
                notes,
                "",
                List.of(),
                List.of(),
                false);
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
