package org.runut.desk.follow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.runut.desk.follow.Change.Event;
import org.runut.desk.follow.Change.Kind;
import org.runut.model.Article;
import org.runut.model.Label;
import org.runut.model.Relation;
import org.runut.model.Story;
import org.runut.words.Names;
import org.runut.words.Numbers;
import org.runut.words.Words;

/**
 * What there is to tell of a story or a question: its figures, revisions and disputes.
 *
 * @param indonesian how it is said in Indonesian
 * @param english    how it is said in English
 */
record Events(Words indonesian, Words english) {
    /** Of all questions of a story. */
    List<Event> of(Story story) {
        var events = new ArrayList<Event>();
        story.questions().forEach(question -> events.addAll(of(story, question)));
        return events;
    }

    /** Of one question. */
    List<Event> of(Story story, Story.Question question) {
        Map<String, Article> articles = new HashMap<>();
        story.articles().forEach(article -> articles.put(article.id(), article));
        Map<String, Event> events = new LinkedHashMap<>();
        for (var entry : question.figures()) {
            Optional.ofNullable(articles.get(entry.article()))
                    .map(article -> figure(story, question, entry, article))
                    .ifPresent(event -> events.putIfAbsent(event.key(), event));
        }
        for (var relation : question.relations()) {
            kind(relation)
                    .map(kind -> related(kind, question, relation))
                    .ifPresent(event -> events.put(event.key(), event));
        }
        return List.copyOf(events.values());
    }

    private static Optional<Kind> kind(Relation relation) {
        return switch (relation.kind()) {
            case REVISES -> Optional.of(Kind.REVISION);
            case DISPUTES -> Optional.of(Kind.DISPUTE);
            case COPIES, RELAYS, DIFFERS_IN_SCOPE, CONFIRMS, COMPATIBLE, UNDECIDED -> Optional.empty();
        };
    }

    private Event figure(Story story, Story.Question question, Story.Entry entry, Article article) {
        var figure = entry.figure();
        var text = said(words -> {
            String value =
                    new Numbers(words).of(figure.quantity(), figure.place().in(article));
            var names = new Names(words, story.articles(), story.origins());
            String way = names.way(figure.chain(), entry.origin(), article);
            return words.say("change.figure", value, words.of(question.label()), way);
        });
        return new Event("figure " + figure.id(), Kind.FIGURE, text, "/figure/" + figure.id());
    }

    private Event related(Kind kind, Story.Question question, Relation relation) {
        String key = "change." + kind.key();
        var text = said(words -> words.say(key, words.of(question.label()), words.of(relation.why())));
        return new Event(kind.key() + " " + relation.a() + " " + relation.b(), kind, text, "/figure/" + relation.a());
    }

    private Label said(Function<Words, String> how) {
        return new Label(how.apply(indonesian), how.apply(english));
    }
}
