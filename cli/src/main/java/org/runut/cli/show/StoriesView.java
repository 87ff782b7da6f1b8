package org.runut.cli.show;

import java.util.List;
import org.runut.ledger.StorySummary;
import org.runut.words.Dates;
import org.runut.words.Words;

/** The stories of a ledger as a plain table. */
public final class StoriesView {
    /** A screen less wide than this shows the two dates of a period one below the other. */
    private static final int NARROW = 90;

    private final Paper paper;
    private final Words words;
    private final Dates dates;

    /** A view on this paper. */
    public StoriesView(Paper paper, Words words) {
        this.paper = paper;
        this.words = words;
        this.dates = new Dates(words);
    }

    /** Shows the stories: all there are, or those of a day past. */
    public void show(List<StorySummary> stories, boolean past) {
        if (stories.isEmpty()) {
            paper.text(0, words.say(past ? "none.then" : "none.yet"));
            return;
        }
        var ids = ShortIds.of(stories.stream().map(StorySummary::id));
        int[] columns = {ids.width(), paper.width() < NARROW ? 13 : 25, 4, 4, 4, 4, 4};
        paper.columns(
                0,
                columns,
                Cell.dim("id"),
                Cell.dim(words.say("period")),
                Cell.dim(words.say("articles")),
                Cell.dim(words.say("outlets")),
                Cell.dim(words.say("origins")),
                Cell.dim(words.say("questions")),
                Cell.dim(words.say("disputes")),
                Cell.dim(words.say("title")));
        stories.forEach(story -> line(story, ids.of(story.id()), columns));
    }

    private void line(StorySummary story, String id, int[] columns) {
        paper.columns(
                0,
                columns,
                new Cell(id, Style.CYAN),
                Cell.of(period(story)),
                count(story.articles().size()),
                count(story.outlets()),
                count(story.origins()),
                count(story.questions()),
                count(story.disputes()),
                new Cell(story.title(), Style.BOLD));
        story.summary().stream().limit(1).forEach(sentence -> paper.text(2, Style.DIM, words.of(sentence)));
    }

    private static Cell count(int number) {
        return Cell.of(String.valueOf(number));
    }

    private String period(StorySummary story) {
        if (story.from() == null || story.to() == null) {
            return words.say("undated");
        }
        String from = dates.of(story.from());
        String to = dates.of(story.to());
        return from.equals(to) ? from : from + " – " + to;
    }
}
