package org.runut.cli.show;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.runut.model.Article;
import org.runut.model.Figure;
import org.runut.model.Relation;
import org.runut.model.Story;
import org.runut.words.Counts;
import org.runut.words.Dates;
import org.runut.words.Folding;
import org.runut.words.Names;
import org.runut.words.Numbers;
import org.runut.words.Words;

/** One question of a story: its figures in time order on a common axis, who says them, and what relates to what. */
final class QuestionView {
    private static final int SCALE = 18;
    private static final int NARROW_SCALE = 9;
    private static final int NARROW = 90;

    private final Paper paper;
    private final Words words;
    private final Numbers numbers;
    private final Dates dates;
    private final Names names;
    private final Map<String, Article> articles;
    private final ShortIds ids;

    QuestionView(Paper paper, Words words, Names names, Map<String, Article> articles, ShortIds ids) {
        this.paper = paper;
        this.words = words;
        this.numbers = new Numbers(words);
        this.dates = new Dates(words);
        this.names = names;
        this.articles = articles;
        this.ids = ids;
    }

    /** Shows a question. */
    void show(Story.Question question, Depth depth) {
        paper.blank();
        head(question);
        var folding = depth.unfolded ? Folding.none(question) : Folding.of(question);
        var quantities = question.figures().stream()
                .map(entry -> entry.figure().quantity())
                .toList();
        var scale = new Scale(quantities, scale());
        List<Story.Entry> shown = folding.shown(question.current(), depth.figures, depth.relations);
        for (Story.Entry entry : shown) {
            figure(entry, scale, folding.under(entry), folding.isAmong(question.current(), entry));
        }
        int left = folding.shown().size() - shown.size();
        if (left > 0) {
            paper.text(2, Style.DIM, words.say("more.figures", left));
        }
        if (depth == Depth.BRIEF) {
            folding.relations().stream().limit(depth.relations).forEach(this::relation);
        } else {
            relations(folding.relations(), depth.relations);
        }
    }

    /** Shows a question that only one figure answers, in short. */
    void brief(Story.Question question) {
        Story.Entry entry = question.figures().getFirst();
        Figure figure = entry.figure();
        Article article = article(entry.article());
        paper.columns(
                2,
                new int[] {ids.width(), 14, 32},
                new Cell(ids.of(figure.id()), Style.CYAN),
                new Cell(numbers.of(figure.quantity(), figure.place().in(article)), Style.BOLD),
                Cell.of(words.of(question.label())),
                Cell.of(names.way(figure.chain(), entry.origin(), article) + notes(figure, false)));
    }

    private int scale() {
        return paper.width() < NARROW ? NARROW_SCALE : SCALE;
    }

    private void head(Story.Question question) {
        String label = words.of(question.label());
        String rest = Stream.of(question.scope().split(", "))
                .filter(part -> !part.isEmpty() && !label.contains(part))
                .collect(Collectors.joining(", "));
        paper.text(0, Style.BOLD, rest.isEmpty() ? label : label + " [" + rest + "]");
        paper.text(2, Style.DIM, Counts.of(words, question));
    }

    private void figure(Story.Entry entry, Scale scale, List<Story.Entry> repeated, boolean current) {
        Figure figure = entry.figure();
        Article article = article(entry.article());
        String value = numbers.of(figure.quantity(), figure.place().in(article));
        String line = scale.isFlat() ? "" : scale.line(figure.quantity(), figure.status());
        String also = repeated.isEmpty() ? "" : " + " + outlets(repeated);
        paper.columns(
                2,
                new int[] {ids.width(), 11, 1, 15, scale.isFlat() ? 0 : scale()},
                new Cell(ids.of(figure.id()), Style.CYAN),
                Cell.of(dates.of(figure.asOf())),
                Cell.of(String.valueOf(Scale.mark(figure.status()))),
                new Cell(value, current ? Style.BOLD : Style.PLAIN),
                Cell.of(line),
                Cell.of(names.way(figure.chain(), entry.origin(), article) + also + notes(figure, current)));
    }

    private String outlets(List<Story.Entry> entries) {
        return entries.stream()
                .map(entry -> names.outlet(article(entry.article())))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** What a reader must know beside value and speaker: that it holds now, and what it is where it did not simply happen. */
    private String notes(Figure figure, boolean current) {
        var notes = new StringBuilder();
        switch (figure.status()) {
            case HAPPENED, ONGOING -> {}
            case PLANNED, POSSIBLE, DENIED, WITHDRAWN -> notes.append(words.say(figure.status()));
        }
        switch (figure.binding().basis()) {
            case UNVERIFIED, ESTIMATED, PRESUMED, REPORTED ->
                notes.append(notes.isEmpty() ? "" : ", ")
                        .append(words.say(figure.binding().basis()));
            case CONFIRMED, IDENTIFIED, UNKNOWN -> {}
        }
        if (current) {
            notes.append(notes.isEmpty() ? "" : ", ").append(words.say("current"));
        }
        return notes.isEmpty() ? "" : " [" + notes + "]";
    }

    private Article article(String id) {
        Article article = articles.get(id);
        if (article == null) {
            throw new IllegalStateException("the story has no article " + id);
        }
        return article;
    }

    /** Relations, so many of them, and how many more there are. */
    void relations(List<Relation> relations, int most) {
        int shown = Math.min(relations.size(), most);
        relations.subList(0, shown).forEach(this::relation);
        if (shown < relations.size()) {
            paper.text(4, Style.DIM, words.say("more.relations", relations.size() - shown));
        }
    }

    /** A relation: which figures, what holds, and why. */
    void relation(Relation relation) {
        paper.columns(
                4,
                new int[] {2 * ids.width() + 3, paper.width() < NARROW ? 16 : 20},
                new Cell(ids.of(relation.a()) + " → " + ids.of(relation.b()), Style.CYAN),
                new Cell(kind(relation), style(relation.kind())),
                Cell.of(words.of(relation.why())));
    }

    private String kind(Relation relation) {
        String change = relation.change() == null ? "" : " (" + words.say(relation.change()) + ")";
        return words.say(relation.kind()) + change;
    }

    private static Style style(Relation.Kind kind) {
        return switch (kind) {
            case DISPUTES -> Style.RED;
            case CONFIRMS -> Style.GREEN;
            case REVISES, UNDECIDED -> Style.YELLOW;
            case COPIES, RELAYS, DIFFERS_IN_SCOPE, COMPATIBLE -> Style.PLAIN;
        };
    }
}
