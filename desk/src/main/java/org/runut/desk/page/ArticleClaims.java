package org.runut.desk.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.runut.decide.Anchors;
import org.runut.decide.Overlay;
import org.runut.desk.page.ArticlePage.Claim;
import org.runut.model.Analysis;
import org.runut.model.Article;
import org.runut.model.Chain;
import org.runut.model.Decision;
import org.runut.model.Figure;
import org.runut.model.Occurrence;
import org.runut.model.Part;
import org.runut.model.Quotation;
import org.runut.model.Relation;
import org.runut.model.Ruling;
import org.runut.model.Span;
import org.runut.model.Status;
import org.runut.model.Story;
import org.runut.words.Wrap;

/** The claims of an article as they stand in its margin: as they were read, with what people decided about them. */
final class ArticleClaims {
    private static final int LONGEST_SAID = 240;

    private final Frame frame;
    private final Article article;
    private final @Nullable Story story;
    private final Told told;
    private final List<Ruling> rulings;
    private final Map<String, Story.Question> questions = new HashMap<>();
    private final Map<String, Story.Entry> entries = new HashMap<>();
    private final Map<String, List<Relation>> relations = new HashMap<>();
    private final List<Placed> placed;

    /** A claim and where it stands. */
    private record Placed(Part part, Span span, Claim claim, boolean isQuotation) {}

    ArticleClaims(Frame frame, Analysis analysis, @Nullable Story story, Told told, List<Ruling> rulings) {
        this.frame = frame;
        this.article = analysis.article();
        this.story = story;
        this.told = told;
        this.rulings = rulings.stream()
                .filter(ruling -> ruling.standing() == Ruling.Standing.HOLDS)
                .toList();
        if (story != null) {
            story.questions().forEach(this::note);
            story.relations().forEach(this::note);
        }
        this.placed = placed(analysis);
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

    /** The claims of a passage in the order of its words. */
    List<Claim> in(Part part, Span passage) {
        return placed.stream()
                .filter(one -> one.part() == part && begins(one.span(), passage))
                .map(Placed::claim)
                .toList();
    }

    /** The quotations in the order of their words. */
    List<Claim> quotations() {
        return placed.stream().filter(Placed::isQuotation).map(Placed::claim).toList();
    }

    /** What is said may go on in the next paragraph; it stands where it begins. */
    private static boolean begins(Span span, Span passage) {
        return span.start() >= passage.start() && span.start() < passage.end();
    }

    private List<Placed> placed(Analysis analysis) {
        var overlay = new Overlay(
                List.of(analysis), rulings.stream().map(Ruling::decision).toList());
        var now = overlay.analyses().getFirst();
        var figures = now.figures().stream().collect(Collectors.toMap(Figure::id, one -> one));
        var happened = now.occurrences().stream().collect(Collectors.toMap(Occurrence::id, one -> one));
        return Stream.of(
                        analysis.quotations().stream()
                                .map(read -> new Placed(
                                        read.part(),
                                        read.content(),
                                        claim(
                                                read,
                                                overlay.decided(article.id(), read)
                                                        .orElse(null)),
                                        true)),
                        analysis.figures().stream()
                                .map(read -> new Placed(
                                        read.quantity().part(),
                                        read.quantity().span(),
                                        claim(read, figures.get(read.id())),
                                        false)),
                        analysis.occurrences().stream()
                                .map(read -> new Placed(
                                        read.place().part(),
                                        read.place().span(),
                                        claim(read, happened.get(read.id())),
                                        false)))
                .flatMap(claims -> claims)
                .sorted(Comparator.comparingInt(one -> one.span().start()))
                .toList();
    }

    /** A figure as it was read and as it is now; that is null where somebody rejected it. */
    private Claim claim(Figure read, @Nullable Figure decided) {
        var figure = decided == null ? read : decided;
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
                decided == null ? Claim.Kind.REJECTED : Claim.Kind.FIGURE,
                told.origins.key(origin),
                Told.mood(figure),
                told.value(figure, article),
                frame.words().of(figure.binding().label()),
                way(figure.chain(), origin),
                notes,
                question == null || story == null ? "" : Links.question(story.id(), question.id()),
                related(figure.id()),
                decided(figure.id()),
                entry == null ? "" : figure.id(),
                entry == null ? "" : Links.trace(figure.id()),
                decided == null ? rejection(figure.id()) : "");
    }

    private Claim claim(Occurrence read, @Nullable Occurrence decided) {
        var occurrence = decided == null ? read : decided;
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
        return other(
                occurrence.id(),
                decided == null ? Claim.Kind.REJECTED : Claim.Kind.EVENT,
                frame.words().of(occurrence.label()),
                way(occurrence.chain(), null),
                notes);
    }

    private Claim claim(Quotation read, @Nullable Quotation decided) {
        var quotation = decided == null ? read : decided;
        String said = quotation.content().in(article.text(quotation.part())).strip();
        return other(
                Anchors.id(article, read),
                decided == null ? Claim.Kind.REJECTED : quotation.direct() ? Claim.Kind.SAID : Claim.Kind.TOLD,
                Wrap.cut(said, LONGEST_SAID),
                way(quotation.chain(), null),
                List.of());
    }

    /** Who says it, through whom; that this article carries it needs no words here. */
    private String way(Chain chain, @Nullable String origin) {
        String way = told.names.way(chain, origin, article);
        String end = " ← " + told.names.outlet(article);
        return way.endsWith(end) ? way.substring(0, way.length() - end.length()) : way;
    }

    /** A claim that is no figure. */
    private Claim other(String id, Claim.Kind kind, String value, String way, List<String> notes) {
        return new Claim(
                id,
                kind,
                told.origins.key(null),
                "real",
                value,
                "",
                way,
                notes,
                "",
                List.of(),
                decided(id),
                Links.subject(article.id(), id),
                Links.claim(article.id(), id),
                kind == Claim.Kind.REJECTED ? rejection(id) : "");
    }

    /** What was decided about a claim, what was undone aside. */
    private List<String> decided(String claim) {
        return rulings.stream()
                .filter(ruling -> ruling.claims().contains(claim))
                .map(ruling -> frame.say(
                        "did." + ruling.decision().kind(),
                        ruling.decision().made().author()))
                .toList();
    }

    /** The decision by which a claim is none. */
    private String rejection(String claim) {
        return rulings.reversed().stream()
                .filter(ruling -> ruling.decision() instanceof Decision.Reject)
                .filter(ruling -> ruling.claims().contains(claim))
                .map(ruling -> ruling.decision().id())
                .findFirst()
                .orElse("");
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
}
