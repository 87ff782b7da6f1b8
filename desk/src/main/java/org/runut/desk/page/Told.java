package org.runut.desk.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.runut.model.Article;
import org.runut.model.Figure;
import org.runut.model.Part;
import org.runut.model.Relation;
import org.runut.model.Story;
import org.runut.words.Dates;
import org.runut.words.Names;
import org.runut.words.Numbers;
import org.runut.words.Words;
import org.runut.words.Wrap;

/** Puts the pieces of one story into the words of a reader. */
final class Told {
    private static final int LONGEST_NAME = 90;

    final Words words;
    final Dates dates;
    final Names names;
    final Origins origins;
    private final Numbers numbers;
    private final Map<String, Article> articles = new HashMap<>();
    private final Map<String, String> places = new HashMap<>();

    Told(Words words, Story story) {
        this.words = words;
        this.dates = new Dates(words);
        this.numbers = new Numbers(words);
        this.names = new Names(words, story.articles(), story.origins());
        this.origins = new Origins(story);
        story.articles().forEach(article -> articles.put(article.id(), article));
        story.questions()
                .forEach(question -> question.figures()
                        .forEach(entry -> places.put(
                                entry.figure().id(),
                                Links.figure(entry.article(), entry.figure().id()))));
        story.occurrences()
                .forEach(happening -> places.put(
                        happening.occurrence().id(),
                        Links.figure(happening.article(), happening.occurrence().id())));
    }

    Article article(String id) {
        Article article = articles.get(id);
        if (article == null) {
            throw new IllegalStateException("the story has no article " + id);
        }
        return article;
    }

    String value(Story.Entry entry) {
        return value(entry.figure(), article(entry.article()));
    }

    String value(Figure figure, Article article) {
        return numbers.of(figure.quantity(), figure.place().in(article));
    }

    /** A number as an axis names it. */
    String number(double value) {
        return numbers.of(java.math.BigDecimal.valueOf(value));
    }

    String sentence(Story.Entry entry) {
        return sentence(entry.figure().quantity().part(), entry.figure().sentence(), entry.article());
    }

    String sentence(Part part, org.runut.model.Span sentence, String article) {
        return sentence.in(article(article).text(part)).strip();
    }

    String outlet(String article) {
        return Wrap.cut(names.outlet(article(article)), LONGEST_NAME);
    }

    String nameOf(String article) {
        return Wrap.cut(names.article(article), LONGEST_NAME);
    }

    /** Where a claim stands. */
    String place(String claim) {
        return places.getOrDefault(claim, "#");
    }

    /** What a reader must know beside value and speaker. */
    List<String> notes(Figure figure) {
        var notes = new ArrayList<String>();
        switch (figure.status()) {
            case HAPPENED, ONGOING -> {}
            case PLANNED, POSSIBLE, DENIED, WITHDRAWN -> notes.add(words.say(figure.status()));
        }
        switch (figure.binding().basis()) {
            case UNVERIFIED, ESTIMATED, PRESUMED, REPORTED, CONFIRMED, IDENTIFIED ->
                notes.add(words.say(figure.binding().basis()));
            case UNKNOWN -> {}
        }
        return notes;
    }

    StoryPage.RelationRow relation(Relation relation) {
        String change = relation.change() == null ? "" : " (" + words.say(relation.change()) + ")";
        return new StoryPage.RelationRow(
                relation.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
                words.say(relation.kind()) + change,
                words.of(relation.why()),
                place(relation.a()),
                place(relation.b()));
    }

    /** How a mark is drawn. */
    static String mood(Figure figure) {
        return switch (figure.status()) {
            case HAPPENED, ONGOING -> "real";
            case PLANNED, POSSIBLE -> "open";
            case DENIED, WITHDRAWN -> "denied";
        };
    }
}
