package org.runut.link;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.runut.model.Article;
import org.runut.model.Relation;
import org.runut.model.Story;
import org.runut.model.Trace;

/** Follows one figure through a story. A pure function. */
public final class Tracer {
    private final Story story;

    /** A tracer through a story. */
    public Tracer(Story story) {
        this.story = story;
    }

    /** The way of the figure with this id; empty where the story has none. */
    public Optional<Trace> trace(String figure) {
        for (Story.Question question : story.questions()) {
            for (Story.Entry entry : question.figures()) {
                if (entry.figure().id().equals(figure)) {
                    return Optional.of(trace(question, entry));
                }
            }
        }
        return Optional.empty();
    }

    private Trace trace(Story.Question question, Story.Entry entry) {
        var carriers = carriers(question, entry);
        String id = entry.figure().id();
        return new Trace(
                story,
                question,
                entry,
                article(entry.article()),
                question.figures().stream()
                        .filter(other -> carriers.contains(other.figure().id())
                                && !other.figure().id().equals(entry.figure().id()))
                        .toList(),
                question.relations().stream()
                        .filter(relation ->
                                relation.a().equals(id) || relation.b().equals(id))
                        .toList());
    }

    /** The ids of all figures that say the same statement: by its id, or joined by copies and relays. */
    private static Set<String> carriers(Story.Question question, Story.Entry entry) {
        var found = new HashSet<String>(Set.of(entry.figure().id()));
        for (Story.Entry other : question.figures()) {
            if (entry.statement() != null && entry.statement().equals(other.statement())) {
                found.add(other.figure().id());
            }
        }
        while (extend(found, question.relations())) {}
        return found;
    }

    private static boolean extend(Set<String> found, List<Relation> relations) {
        boolean grew = false;
        for (Relation relation : relations) {
            boolean carries = relation.kind() == Relation.Kind.COPIES || relation.kind() == Relation.Kind.RELAYS;
            if (carries && found.contains(relation.a()) != found.contains(relation.b())) {
                found.add(relation.a());
                found.add(relation.b());
                grew = true;
            }
        }
        return grew;
    }

    private Article article(String id) {
        return story.articles().stream()
                .filter(article -> article.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the story has no article " + id));
    }
}
