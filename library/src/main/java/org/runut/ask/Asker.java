package org.runut.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.runut.ask.Answer.Finding;
import org.runut.decide.Rule;
import org.runut.link.QuestionWeight;
import org.runut.link.StoryLinker;
import org.runut.model.Analysis;
import org.runut.model.Article;
import org.runut.model.Figure;
import org.runut.model.Story;

/** Says what stories hold about a text. A pure function: nothing is added anywhere. */
public final class Asker {
    /** What must speak at least for a question being the one that is asked about. */
    private static final double ENOUGH = -1;

    private final StoryLinker linker;

    /** An asker that finds questions as this linker does. */
    public Asker(StoryLinker linker) {
        this.linker = linker;
    }

    /** A question that a figure may answer. */
    private record Hit(Case of, Story.Question question, String figure, double weight) {}

    /**
     * What these stories, and these articles that have its words, hold about a text.
     *
     * @param found articles that hold its words, the best match first
     */
    public Answer ask(Analysis asked, List<Case> cases, List<Article> found) {
        var best = new HashMap<String, Hit>();
        for (var one : cases) {
            hits(asked, one)
                    .forEach((figure, hit) -> best.merge(figure, hit, (a, b) -> a.weight() >= b.weight() ? a : b));
        }
        var findings = new ArrayList<Finding>();
        asked.figures().stream()
                .flatMap(figure ->
                        Optional.ofNullable(best.get(figure.id())).stream().map(hit -> Map.entry(figure, hit)))
                .sorted(Comparator.comparingDouble(e -> -e.getValue().weight()))
                .forEach(e -> findings.add(finding(asked, e.getKey(), e.getValue())));
        var echoes = Echoes.of(asked, cases, findings);
        var passages =
                findings.isEmpty() && echoes.isEmpty() ? Passages.of(asked, cases, found) : List.<Answer.Passage>of();
        return new Answer(asked, findings, echoes, passages);
    }

    /** For each figure of the text the question of a story that most speaks for. */
    private Map<String, Hit> hits(Analysis asked, Case of) {
        var questions = new HashMap<String, Story.Question>();
        of.story()
                .questions()
                .forEach(question -> question.figures()
                        .forEach(entry -> questions.put(entry.figure().id(), question)));
        var hits = new HashMap<String, Hit>();
        for (QuestionWeight weight : linker.weigh(asked, of.articles())) {
            var question = questions.get(weight.figure());
            if (question != null && weight.weight() > ENOUGH) {
                hits.merge(
                        weight.asked(),
                        new Hit(of, question, weight.figure(), weight.weight()),
                        (a, b) -> a.weight() >= b.weight() ? a : b);
            }
        }
        return hits;
    }

    private Finding finding(Analysis asked, Figure figure, Hit hit) {
        String origin = origin(asked, figure, hit);
        return new Finding(
                figure,
                hit.of().story(),
                hit.question(),
                origin,
                new Verdicts(asked.article(), figure, origin, hit.of().story(), hit.question()).all());
    }

    /** Who stands behind the figure: the text is taken for an article of the story, if it is not one already. */
    private @Nullable String origin(Analysis asked, Figure figure, Hit hit) {
        if (figure.chain().speaker() == null) {
            return null;
        }
        var story = hit.of().story();
        boolean isThere = story.articles().stream()
                .anyMatch(article -> article.id().equals(asked.article().id()));
        return origin(isThere ? story : with(asked, figure, hit), figure);
    }

    private Story with(Analysis asked, Figure figure, Hit hit) {
        var articles = new ArrayList<>(hit.of().articles());
        articles.add(asked);
        var rules = new ArrayList<>(hit.of().rules());
        rules.add(new Rule.Together(hit.figure(), figure.id()));
        return linker.link(hit.of().story().id(), articles, rules);
    }

    private static @Nullable String origin(Story story, Figure figure) {
        return story.questions().stream()
                .flatMap(question -> question.figures().stream())
                .filter(entry -> entry.figure().id().equals(figure.id()))
                .map(Story.Entry::origin)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
