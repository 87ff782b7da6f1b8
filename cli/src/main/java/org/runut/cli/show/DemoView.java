package org.runut.cli.show;

import java.nio.file.Path;
import org.runut.ledger.Ledger;
import org.runut.ledger.StorySummary;
import org.runut.model.Story;
import org.runut.words.Words;

/** The demo: its stories one after the other, and what to try next. */
public final class DemoView {
    private final Paper paper;
    private final Words words;

    /** A view on this paper. */
    public DemoView(Paper paper, Words words) {
        this.paper = paper;
        this.words = words;
    }

    /** Shows all stories of the demo's ledger; gives the ids to go on with. */
    public Ids show(Ledger ledger) {
        paper.text(0, words.say("demo.intro"));
        var view = new StoryView(paper, words, Depth.BRIEF);
        var ids = new Ids("ID", "ID");
        for (StorySummary summary : ledger.stories()) {
            paper.rule();
            Story story = ledger.story(summary.id()).orElseThrow();
            view.sample(story, ledger);
            ids = new Ids(story.id(), StoryView.telling(story));
        }
        paper.rule();
        return ids;
    }

    /** The last story of the ledger and the figure in it that is most worth following, in short. */
    public record Ids(String story, String figure) {}

    /** Says what to try next on the articles and the ledger in this directory, with these ids. */
    public void next(Path place, Ids ids) {
        String option = "--ledger " + quoted(place.resolve("ledger.db"));
        paper.text(0, Style.BOLD, words.say("demo.next"));
        command("runut stories " + option, "demo.stories");
        command("runut story " + ids.story() + " --all " + option, "demo.story");
        command("runut trace " + ids.figure() + " " + option, "demo.trace");
        command("runut analyze " + quoted(place.resolve("articles/gempa/01.txt")), "demo.analyze");
        command("runut add FILE...", "demo.add");
        command("runut serve", "demo.serve");
    }

    private void command(String line, String key) {
        String what = words.say(key);
        if (line.length() + what.length() + 6 <= paper.width()) {
            paper.columns(
                    2, new int[] {line.length() + 2}, new Cell("./" + line, Style.CYAN), new Cell(what, Style.DIM));
        } else {
            paper.text(2, Style.CYAN, "./" + line);
            paper.text(6, Style.DIM, what);
        }
    }

    private static String quoted(Path path) {
        String name = path.toString();
        return name.contains(" ") ? "'" + name + "'" : name;
    }
}
