package org.runut.cli.show;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.runut.ledger.Ledger;
import org.runut.link.story.Summary;
import org.runut.model.Article;
import org.runut.model.Check;
import org.runut.model.Drift;
import org.runut.model.Insight;
import org.runut.model.Relation;
import org.runut.model.Story;
import org.runut.words.Folding;
import org.runut.words.Names;
import org.runut.words.Words;
import org.runut.words.Wrap;

/** A story: its questions first, then copies, occurrences and checks. */
public final class StoryView {
    /** Questions with a single figure that are shown of a story that has no others. */
    private static final int ALONE = 5;

    private final Paper paper;
    private final Words words;
    private final Depth depth;

    /** A view on this paper, so deep. */
    public StoryView(Paper paper, Words words, Depth depth) {
        this.paper = paper;
        this.words = words;
        this.depth = depth;
    }

    /** Shows a story; the ledger knows the checks of its articles. */
    public void show(Story story, Ledger ledger) {
        var names = new Names(words, story.articles(), story.origins());
        var questions = questionView(story);
        head(story);
        summary(story);
        questions(story, questions);
        across(story.relations(), questions);
        insights(story.insights());
        copies(story.copies(), names);
        new OccurrencesView(paper, words, names).show(story, depth);
        checks(story, ledger, names);
        new DecisionsView(paper, words).ofStory(story.rulings());
    }

    /** Shows what was found in a story, with its most telling questions. */
    public void sample(Story story, Ledger ledger) {
        head(story);
        new FindingsView(paper, words).show(story, ledger);
        questions(story, questionView(story));
    }

    /** The figure that a reader of the sample would follow first: the newer one of the relation shown, in short. */
    static String telling(Story story) {
        return Folding.shared(story).stream()
                .flatMap(question -> Folding.of(question).relations().stream())
                .map(relation -> ShortIds.of(story).of(relation.a()))
                .findFirst()
                .orElse("ID");
    }

    private QuestionView questionView(Story story) {
        var articles = new HashMap<String, Article>();
        story.articles().forEach(article -> articles.put(article.id(), article));
        var names = new Names(words, story.articles(), story.origins());
        return new QuestionView(paper, words, names, articles, ShortIds.of(story));
    }

    private void head(Story story) {
        paper.text(0, Style.BOLD, story.title());
        int outlets = story.outlets();
        long parties = story.origins().stream()
                .map(origin -> origin.party() == null ? origin.id() : origin.party())
                .distinct()
                .count();
        paper.text(
                0,
                Style.DIM,
                story.id() + " · "
                        + words.say(
                                "story.counts",
                                story.articles().size(),
                                outlets,
                                story.origins().size(),
                                parties));
    }

    private void summary(Story story) {
        Summary.of(story).forEach(sentence -> paper.text(0, words.of(sentence)));
    }

    /** Questions that several figures answer, the most telling first, then in short those that only one does. */
    private void questions(Story story, QuestionView view) {
        var shared = Folding.shared(story);
        var single = Folding.single(story);
        shared.stream().limit(depth.questions).forEach(question -> view.show(question, depth));
        more("more.questions", shared.size() - depth.questions);
        int singles = shared.isEmpty() ? Math.max(depth.singles, ALONE) : depth.singles;
        if (!single.isEmpty() && singles > 0) {
            section("singles");
            single.stream().limit(singles).forEach(view::brief);
            more("more.singles", single.size() - singles);
        }
    }

    private void more(String key, int count) {
        if (count > 0) {
            paper.text(2, Style.DIM, words.say(key, count));
        }
    }

    /** Relations between questions; that two of them count different things goes without saying unless all is asked for. */
    private void across(List<Relation> relations, QuestionView view) {
        var telling = relations.stream()
                .filter(relation -> depth.unfolded || relation.kind() != Relation.Kind.DIFFERS_IN_SCOPE)
                .sorted(Comparator.comparingInt(relation -> Folding.rank(relation.kind())))
                .toList();
        if (!telling.isEmpty() && depth.across > 0) {
            section("relations.across");
            view.relations(telling, depth.across);
        }
    }

    private void section(String key) {
        paper.blank();
        paper.text(0, Style.CYAN, words.say(key));
    }

    private void insights(List<Insight> insights) {
        if (!insights.isEmpty()) {
            section("insights");
            insights.forEach(insight -> paper.text(2, words.of(insight.why())));
        }
    }

    private void copies(List<Story.Copy> copies, Names names) {
        if (copies.isEmpty()) {
            return;
        }
        section("copies");
        for (Story.Copy copy : copies) {
            long percent = Math.round(copy.share() * 100);
            paper.text(
                    2,
                    words.say(
                            "copy",
                            names.article(copy.article()),
                            names.article(copy.of()),
                            words.say(copy.kind()),
                            percent));
            copy.drift().forEach(this::drift);
        }
    }

    private void drift(Drift drift) {
        paper.text(
                4,
                Style.YELLOW,
                words.say(
                        "drift", words.say(drift.kind()), Wrap.cut(drift.original(), 60), Wrap.cut(drift.copy(), 60)));
    }

    private void checks(Story story, Ledger ledger, Names names) {
        boolean first = true;
        for (Article article : story.articles()) {
            List<Check> checks =
                    ledger.article(article.id()).map(a -> a.checks()).orElse(List.of());
            for (Check check : checks) {
                if (first) {
                    section("checks");
                    first = false;
                }
                paper.text(
                        2,
                        Style.YELLOW,
                        "! " + names.article(article.id()) + " · " + words.say(check.kind()) + ": "
                                + words.of(check.message()));
            }
        }
    }
}
