package org.runut.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * What the golden files keep of the object that {@code story} writes: questions with their figures, relations, copies,
 * statements and origins. Articles go by their names in the demo, figures by article and value.
 */
final class StoryProjection {
    private final JsonNode story;
    private final Map<String, String> articles;
    private final Map<String, String> figures = new HashMap<>();
    private final StringBuilder out = new StringBuilder();

    private StoryProjection(JsonNode story, Map<String, String> articles) {
        this.story = story;
        this.articles = articles;
    }

    /** The projection; {@code articles} names the articles by their ids. */
    static String of(JsonNode story, Map<String, String> articles) {
        return new StoryProjection(story, articles).write();
    }

    private String write() {
        line("title: " + Row.text(story.get("title")));
        for (JsonNode question : story.get("questions")) {
            name(question);
        }
        for (JsonNode question : story.get("questions")) {
            question(question);
        }
        line("between questions: newer | relation | older | between | drift");
        story.get("relations").forEach(this::relation);
        copies();
        line("statements: origin | party | date | articles");
        for (JsonNode statement : story.get("statements")) {
            line(new Row()
                    .cell(origin(statement.get("origin")))
                    .field(statement, "party")
                    .field(statement, "date")
                    .cell(names(statement.get("articles"))));
        }
        return out.toString();
    }

    private void name(JsonNode question) {
        for (JsonNode figure : question.get("figures")) {
            figures.put(figure.get("id").asString(), article(figure.get("article")) + " " + Row.intervalOf(figure));
        }
    }

    private void question(JsonNode question) {
        line("question: " + Row.text(question.get("label")) + " (" + Row.text(question.get("unit")) + "), outlets "
                + question.get("outlets") + ", origins " + question.get("origins") + ", parties "
                + question.get("parties"));
        for (JsonNode figure : question.get("figures")) {
            figure(figure);
        }
        question.get("relations").forEach(this::relation);
    }

    private void figure(JsonNode figure) {
        var row = new Row()
                .cell(article(figure.get("article")))
                .field(figure, "in")
                .interval(figure);
        for (String name : List.of("status", "basis", "tally", "speaker", "via", "asOf", "party")) {
            row.field(figure, name);
        }
        line(row);
    }

    private void relation(JsonNode relation) {
        String kind = Row.text(relation.get("relation"));
        String change = Row.text(relation.get("change"));
        line(new Row()
                .cell("  " + figures.get(Row.text(relation.get("a"))))
                .cell(change.isEmpty() ? kind : kind + " " + change)
                .cell(String.valueOf(figures.get(Row.text(relation.get("b")))))
                .field(relation, "between")
                .cell(drift(relation)));
    }

    private void copies() {
        line("copies: of | copy | kind | drift");
        for (JsonNode copy : story.get("copies")) {
            line(new Row()
                    .cell(article(copy.get("of")))
                    .cell(article(copy.get("article")))
                    .field(copy, "kind")
                    .cell(drift(copy)));
        }
    }

    private static String drift(JsonNode holder) {
        var all = new TreeSet<String>();
        for (JsonNode drift : holder.get("drift")) {
            all.add(Row.text(drift.get("kind")) + " “" + Row.text(drift.get("original")) + "” → “"
                    + Row.text(drift.get("copy")) + "”");
        }
        return String.join("; ", all);
    }

    private String origin(JsonNode id) {
        for (JsonNode origin : story.get("origins")) {
            if (origin.get("id").equals(id)) {
                return Row.text(origin.get("name"));
            }
        }
        return "";
    }

    private String names(JsonNode ids) {
        var all = new TreeSet<String>();
        ids.forEach(id -> all.add(article(id)));
        return String.join(" ", all);
    }

    private String article(JsonNode id) {
        return articles.getOrDefault(id.asString(), "?");
    }

    private void line(Object row) {
        out.append(row).append('\n');
    }
}
