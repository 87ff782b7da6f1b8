package org.runut.cli.show;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.runut.ledger.Ledger;
import org.runut.model.Article;
import org.runut.model.Check;
import org.runut.model.Drift;
import org.runut.model.Relation;
import org.runut.model.Story;

/** A story: its questions first, then copies, occurrences and checks. */
public final class StoryView {
    private static final int QUESTIONS = 12;
    private static final int SINGLES = 10;

    private final Paper paper;
    private final Words words;
    private final Dates dates;
    private final boolean all;

    /** A view on this paper, of all there is or of what fits a screen or two. */
    public StoryView(Paper paper, Words words, boolean all) {
        this.paper = paper;
        this.words = words;
        this.dates = new Dates(words);
        this.all = all;
    }

    /** Shows a story; the ledger knows the checks of its articles. */
    public void show(Story story, Ledger ledger) {
        var names = new Names(words, story.articles(), story.origins());
        var articles = new HashMap<String, Article>();
        story.articles().forEach(article -> articles.put(article.id(), article));
        var questions = new QuestionView(paper, words, names, articles, ShortIds.of(story));
        head(story);
        questions(story, questions);
        if (!story.relations().isEmpty()) {
            section("relations.across");
            story.relations().forEach(questions::relation);
        }
        copies(story.copies(), names);
        occurrences(story, names, articles);
        checks(story, ledger, names);
    }

    private void head(Story story) {
        paper.text(0, Style.BOLD, story.title());
        long outlets = story.articles().stream().map(Article::outlet).distinct().count();
        long parties =
                story.origins().stream().map(Story.Origin::party).distinct().count();
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

    /** Questions that more than one figure answers, then in short those that only one does. */
    private void questions(Story story, QuestionView view) {
        var shared =
                story.questions().stream().filter(q -> q.figures().size() > 1).toList();
        var single =
                story.questions().stream().filter(q -> q.figures().size() == 1).toList();
        int shown = all ? shared.size() : Math.min(shared.size(), QUESTIONS);
        shared.subList(0, shown).forEach(question -> view.show(question, all));
        if (shown < shared.size()) {
            paper.text(0, Style.DIM, words.say("more.questions", shared.size() - shown));
        }
        if (!single.isEmpty()) {
            section("singles");
            int most = all ? single.size() : Math.min(single.size(), SINGLES);
            single.subList(0, most).forEach(view::brief);
            if (most < single.size()) {
                paper.text(2, Style.DIM, words.say("more.questions", single.size() - most));
            }
        }
    }

    private void section(String key) {
        paper.blank();
        paper.text(0, Style.CYAN, words.say(key));
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

    private void occurrences(Story story, Names names, Map<String, Article> articles) {
        if (story.occurrences().isEmpty()) {
            return;
        }
        section("occurrences");
        for (Story.Happening happening : story.occurrences()) {
            var occurrence = happening.occurrence();
            Article article = articles.get(happening.article());
            if (article != null) {
                paper.columns(
                        2,
                        new int[] {16, 30},
                        new Cell(dates.of(occurrence.time()), Style.BOLD),
                        Cell.of(words.of(occurrence.label())),
                        Cell.of(names.way(occurrence.chain(), null, article)));
            }
        }
        story.occurrenceRelations().forEach(this::occurrenceRelation);
    }

    private void occurrenceRelation(Relation relation) {
        paper.text(4, Style.YELLOW, words.say(relation.kind()) + ": " + words.of(relation.why()));
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
