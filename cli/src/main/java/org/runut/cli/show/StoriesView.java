package org.runut.cli.show;

import java.util.List;
import org.runut.ledger.StorySummary;

/** The stories of a ledger as a plain table. */
public final class StoriesView {
    private final Paper paper;
    private final Words words;
    private final Dates dates;

    /** A view on this paper. */
    public StoriesView(Paper paper, Words words) {
        this.paper = paper;
        this.words = words;
        this.dates = new Dates(words);
    }

    /** Shows the stories. */
    public void show(List<StorySummary> stories) {
        if (stories.isEmpty()) {
            paper.text(0, words.say("none.yet"));
            return;
        }
        var ids = ShortIds.of(stories.stream().map(StorySummary::id));
        int[] columns = {ids.width(), 25, 4, 4, 4, 4, 4};
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
                right(story.articles().size(), 4),
                right(story.outlets(), 4),
                right(story.origins(), 4),
                right(story.questions(), 4),
                right(story.disputes(), 4),
                new Cell(story.title(), Style.BOLD));
    }

    private static Cell right(int number, int width) {
        return Cell.of("\u2007"
                        .repeat(Math.max(0, width - String.valueOf(number).length()))
                + number);
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
