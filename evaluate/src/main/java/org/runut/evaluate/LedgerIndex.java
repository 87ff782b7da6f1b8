package org.runut.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.runut.evaluate.GoldStory.GoldLedgerFigure;
import org.runut.model.Analysis;
import org.runut.model.Article;
import org.runut.model.Figure;
import org.runut.model.Part;
import org.runut.model.Place;
import org.runut.model.Relation;
import org.runut.model.Story;

/** What a ledger says, found by what annotators say of the same place. */
final class LedgerIndex {
    private final Stories found;
    private final Map<String, List<Figure>> figures = new HashMap<>();
    private final Map<String, Story.Question> questions = new HashMap<>();
    private final Map<String, String> questionKeys = new HashMap<>();
    private final Map<Set<String>, Relation> relations = new HashMap<>();
    private final Map<List<String>, Story.Copy> copies = new LinkedHashMap<>();

    LedgerIndex(Stories found) {
        this.found = found;
        found.stories().forEach(this::index);
    }

    private void index(Story story) {
        for (var question : story.questions()) {
            for (var entry : question.figures()) {
                String source = found.sources().getOrDefault(entry.article(), "");
                figures.computeIfAbsent(source, s -> new ArrayList<>()).add(entry.figure());
                questions.put(entry.figure().id(), question);
                questionKeys.put(entry.figure().id(), story.id() + " " + question.id());
            }
            question.relations().forEach(this::index);
        }
        story.relations().forEach(this::index);
        for (var copy : story.copies()) {
            copies.put(List.of(source(copy.of()), source(copy.article())), copy);
        }
    }

    private void index(Relation relation) {
        relations.put(pair(relation.a(), relation.b()), relation);
    }

    private String source(String article) {
        return found.sources().getOrDefault(article, "");
    }

    private static Set<String> pair(String a, String b) {
        return new TreeSet<>(List.of(a, b));
    }

    /** The figure at the place and of the value that annotators give, in the text of a source; null for none. */
    @Nullable
    Figure figure(GoldLedgerFigure gold, String source) {
        var analysis = found.analyses().get(source);
        if (analysis == null) {
            return null;
        }
        Figure hit = null;
        for (var part : List.of(Part.TEXT, Part.TITLE)) {
            var place = place(analysis.article(), part, gold.evidence());
            Figure here = place == null ? null : figure(gold, source, place);
            hit = here == null ? hit : here;
        }
        return hit;
    }

    private static @Nullable Place place(Article article, Part part, String evidence) {
        var span = Finding.find(article.text(part), evidence, 0);
        return span == null ? null : new Place(part, span);
    }

    private @Nullable Figure figure(GoldLedgerFigure gold, String source, Place place) {
        return figures.getOrDefault(source, List.of()).stream()
                .filter(f -> FigureScorer.overlaps(f.place(), place)
                        && FigureScorer.sameValue(f.quantity(), gold.low(), gold.high()))
                .findFirst()
                .orElse(null);
    }

    /** The question that holds a figure. */
    Story.@Nullable Question question(String figure) {
        return questions.get(figure);
    }

    /** A name of the question that holds a figure, one among all stories. */
    String questionKey(String figure) {
        return questionKeys.getOrDefault(figure, "");
    }

    /** The relation of two figures; null for none. */
    @Nullable
    Relation relation(String a, String b) {
        return a.equals(b) ? null : relations.get(pair(a, b));
    }

    /** The copies by the sources of original and copy. */
    Map<List<String>, Story.Copy> copies() {
        return copies;
    }

    /** The checks that were made in a source. */
    Set<String> checks(String source) {
        Set<String> kinds = new HashSet<>();
        Analysis analysis = found.analyses().get(source);
        if (analysis != null) {
            analysis.checks().forEach(check -> kinds.add(StoryScorer.spelled(check.kind())));
        }
        return kinds;
    }
}
