package org.runut.desk.page;

import java.util.List;

/**
 * The page of a figure: its way, who carries it, how it stands to others, and what can be decided about it.
 *
 * @param frame     what is around it
 * @param row       the figure
 * @param excerpt   its words in their sentence
 * @param story     the page of its story
 * @param title     what that is called
 * @param question  where its question is told
 * @param article   outlet and date of its article
 * @param facts     what is known of it
 * @param carried   who else carries the same statement
 * @param relations how it stands to others
 * @param others    other questions of the story, each by one of its figures
 * @param typed     its value as one would type it
 * @param marks     work on it
 * @param asked     work on its question
 * @param rulings   what was decided about it
 */
public record FigurePage(
        Frame frame,
        StoryPage.FigureRow row,
        Excerpt excerpt,
        String story,
        String title,
        String question,
        String article,
        List<Fact> facts,
        List<StoryPage.FigureRow> carried,
        List<StoryPage.RelationRow> relations,
        List<Other> others,
        String typed,
        List<Chip> marks,
        List<Chip> asked,
        List<DecisionsPage.Row> rulings)
        implements Page {
    /**
     * Something known of the figure.
     *
     * @param key  what
     * @param text how it is
     */
    public record Fact(String key, String text) {}

    /**
     * Another question.
     *
     * @param figure a figure of it
     * @param label  what is asked
     */
    public record Other(String figure, String label) {}

    @Override
    public String template() {
        return "figure.jte";
    }
}
