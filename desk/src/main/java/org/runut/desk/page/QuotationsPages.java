package org.runut.desk.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.runut.decide.Subjects;
import org.runut.desk.page.QuotationsPage.Said;
import org.runut.desk.page.QuotationsPage.Voice;
import org.runut.model.Analysis;
import org.runut.model.Ruling;
import org.runut.model.Story;

/** Makes the page that tells who is quoted in a story. */
public final class QuotationsPages {
    private final Frame frame;
    private final Story story;
    private final Told told;
    private final Map<String, List<Said>> voices = new LinkedHashMap<>();

    private QuotationsPages(Frame frame, Story story) {
        this.frame = frame;
        this.story = story;
        this.told = new Told(frame.words(), story);
    }

    /** The page of a story whose articles are these. */
    public static QuotationsPage of(Frame frame, Story story, List<Analysis> analyses) {
        return new QuotationsPages(frame, story).page(analyses);
    }

    private QuotationsPage page(List<Analysis> analyses) {
        analyses.forEach(this::add);
        int all = voices.values().stream().mapToInt(List::size).sum();
        return new QuotationsPage(
                frame,
                Links.story(story.id()),
                story.title(),
                frame.say("quotations.counts", voices.size(), all),
                voices.entrySet().stream()
                        .map(voice -> new Voice(voice.getKey(), voice.getValue()))
                        .sorted(Comparator.comparingInt(voice -> -voice.said().size()))
                        .toList());
    }

    private void add(Analysis analysis) {
        var article = analysis.article();
        var mine = story.rulings().stream()
                .filter(ruling -> isAbout(ruling, article.id()))
                .toList();
        for (var claim : new ArticleClaims(frame, analysis, story, told, mine).quotations()) {
            String name = claim.way().split(" ← ", 2)[0];
            voices.computeIfAbsent(name, voice -> new ArrayList<>())
                    .add(new Said(claim, Links.figure(article.id(), claim.id()), told.nameOf(article.id())));
        }
    }

    private static boolean isAbout(Ruling ruling, String article) {
        return Subjects.anchors(ruling.decision()).stream()
                .anyMatch(anchor -> anchor.article().equals(article));
    }
}
