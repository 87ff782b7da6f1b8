package org.runut.desk.page;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.runut.desk.page.StoriesPage.News;
import org.runut.desk.page.StoriesPage.RelationNews;
import org.runut.model.Relation;
import org.runut.model.Story;

/** Tells what articles that came lately changed in a story. */
public final class NewsMaker {
    private static final int MOST = 3;

    private final Frame frame;
    private final Story story;
    private final Set<String> came;
    private final Told told;
    private final Map<String, Story.Entry> entries = new HashMap<>();

    private NewsMaker(Frame frame, Story story, Collection<String> came) {
        this.frame = frame;
        this.story = story;
        this.came = Set.copyOf(came);
        this.told = new Told(frame.words(), story);
        story.questions()
                .forEach(question -> question.figures()
                        .forEach(entry -> entries.put(entry.figure().id(), entry)));
    }

    /** What these articles changed. */
    public static News of(Frame frame, Story story, Collection<String> came) {
        return new NewsMaker(frame, story, came).news();
    }

    private News news() {
        return new News(story.title(), Links.story(story.id()), came.size(), changes());
    }

    /** Disputes a new article takes part in, then revisions by it: one of each question, with room for a revision however many disputes there are. */
    private List<RelationNews> changes() {
        var disputes = changes(Relation.Kind.DISPUTES);
        var revisions = changes(Relation.Kind.REVISES);
        int room = revisions.isEmpty() ? MOST : MOST - 1;
        return Stream.concat(disputes.stream().limit(room), revisions.stream())
                .limit(MOST)
                .toList();
    }

    private List<RelationNews> changes(Relation.Kind kind) {
        return story.questions().stream()
                .flatMap(question -> change(question, kind).stream())
                .toList();
    }

    private List<RelationNews> change(Story.Question question, Relation.Kind kind) {
        return question.relations().stream()
                .filter(relation -> relation.kind() == kind)
                .filter(relation -> isNew(relation.a()) || isNew(relation.b()))
                .limit(1)
                .flatMap(relation -> told(question, relation).stream())
                .toList();
    }

    private boolean isNew(String figure) {
        var entry = entries.get(figure);
        return entry != null && came.contains(entry.article());
    }

    private List<RelationNews> told(Story.Question question, Relation relation) {
        var newer = entries.get(relation.a());
        var older = entries.get(relation.b());
        if (newer == null || older == null) {
            return List.of();
        }
        boolean disputed = relation.kind() == Relation.Kind.DISPUTES;
        return List.of(new RelationNews(
                disputed ? "disputes" : "revises",
                frame.say(
                        disputed ? "news.disputes" : "news.revises",
                        frame.words().of(question.label()),
                        told.value(older),
                        told.value(newer)),
                Links.question(story.id(), question.id())));
    }
}
