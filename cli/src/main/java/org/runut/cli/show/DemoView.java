package org.runut.cli.show;

import java.nio.file.Path;
import org.runut.ledger.Ledger;
import org.runut.ledger.StorySummary;

/** The demo: its stories one after the other, and what to try next. */
public final class DemoView {
    private final Paper paper;
    private final Words words;

    /** A view on this paper. */
    public DemoView(Paper paper, Words words) {
        this.paper = paper;
        this.words = words;
    }

    /** Shows all stories of the demo's ledger. */
    public void show(Ledger ledger) {
        paper.text(0, words.say("demo.intro"));
        var view = new StoryView(paper, words, Depth.BRIEF);
        for (StorySummary summary : ledger.stories()) {
            paper.rule();
            ledger.story(summary.id()).ifPresent(story -> view.sample(story, ledger));
        }
        paper.rule();
    }

    /** Says what to try next on the articles and the ledger in this directory. */
    public void next(Path place) {
        String option = "--ledger " + quoted(place.resolve("ledger.db"));
        paper.text(0, Style.BOLD, words.say("demo.next"));
        command("runut stories " + option, "demo.stories");
        command("runut story ID --all " + option, "demo.story");
        command("runut trace ID " + option, "demo.trace");
        command("runut analyze " + quoted(place.resolve("articles/gempa/01.txt")), "demo.analyze");
        command("runut add FILE...", "demo.add");
    }

    private void command(String line, String key) {
        paper.text(2, Style.CYAN, "./" + line);
        paper.text(6, Style.DIM, words.say(key));
    }

    private static String quoted(Path path) {
        String name = path.toString();
        return name.contains(" ") ? "'" + name + "'" : name;
    }
}
