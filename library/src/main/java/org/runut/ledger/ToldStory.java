package org.runut.ledger;

import java.util.List;
import java.util.stream.Collectors;
import org.runut.clean.Identity;

/**
 * How a story stood when somebody was last told of it.
 *
 * @param id       of the story
 * @param articles how many articles it had
 * @param origins  how many origins spoke
 * @param disputes how many disputes held
 * @param state    a hash of all that its line says and of the versions of its articles
 */
public record ToldStory(String id, int articles, int origins, int disputes, String state) {
    /** How a story stands now. */
    public static ToldStory of(StorySummary story) {
        String articles = story.articles().stream()
                .map(article -> article.id() + article.version())
                .sorted()
                .collect(Collectors.joining(" "));
        String line = String.join(
                "\n",
                story.title(),
                String.valueOf(story.summary()),
                articles,
                story.outlets() + " " + story.origins() + " " + story.questions() + " " + story.disputes());
        return new ToldStory(
                story.id(), story.articles().size(), story.origins(), story.disputes(), Identity.hash(line));
    }

    /** How stories stand now. */
    public static List<ToldStory> of(List<StorySummary> stories) {
        return stories.stream().map(ToldStory::of).toList();
    }
}
