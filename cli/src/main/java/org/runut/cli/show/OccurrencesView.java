package org.runut.cli.show;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.runut.model.Article;
import org.runut.model.Relation;
import org.runut.model.Story;
import org.runut.words.Dates;
import org.runut.words.Names;
import org.runut.words.Words;

/** What happened in a story, when, and which reports differ on it. */
final class OccurrencesView {
    private final Paper paper;
    private final Words words;
    private final Dates dates;
    private final Names names;

    OccurrencesView(Paper paper, Words words, Names names) {
        this.paper = paper;
        this.words = words;
        this.dates = new Dates(words);
        this.names = names;
    }

    /** Shows the occurrences, those of one kind and time on one line. */
    void show(Story story, Depth depth) {
        if (story.occurrences().isEmpty()) {
            return;
        }
        paper.blank();
        paper.text(0, Style.CYAN, words.say("occurrences"));
        var articles = new HashMap<String, Article>();
        story.articles().forEach(article -> articles.put(article.id(), article));
        grouped(story.occurrences()).values().forEach(group -> line(group, articles));
        relations(story.occurrenceRelations(), depth);
    }

    private Map<String, List<Story.Happening>> grouped(List<Story.Happening> happenings) {
        Map<String, List<Story.Happening>> groups = new LinkedHashMap<>();
        for (Story.Happening happening : happenings) {
            var occurrence = happening.occurrence();
            groups.computeIfAbsent(
                            dates.of(occurrence.time()) + "\n" + words.of(occurrence.label()), key -> new ArrayList<>())
                    .add(happening);
        }
        return groups;
    }

    private void line(List<Story.Happening> group, Map<String, Article> articles) {
        var first = group.getFirst().occurrence();
        String ways = group.stream()
                .flatMap(happening -> Optional.ofNullable(articles.get(happening.article())).stream()
                        .map(article -> names.way(happening.occurrence().chain(), null, article)))
                .distinct()
                .collect(Collectors.joining("; "));
        paper.columns(
                2,
                new int[] {16, 28},
                new Cell(dates.of(first.time()), Style.BOLD),
                Cell.of(words.of(first.label())),
                Cell.of(ways));
    }

    /** Where reports differ; that they agree is seen above. */
    private void relations(List<Relation> relations, Depth depth) {
        var telling = relations.stream()
                .filter(relation -> depth.unfolded
                        || relation.kind() == Relation.Kind.DISPUTES
                        || relation.kind() == Relation.Kind.UNDECIDED)
                .toList();
        telling.stream()
                .limit(depth.relations)
                .forEach(relation ->
                        paper.text(4, Style.YELLOW, words.say(relation.kind()) + ": " + words.of(relation.why())));
        if (telling.size() > depth.relations) {
            paper.text(4, Style.DIM, words.say("more.relations", telling.size() - depth.relations));
        }
    }
}
