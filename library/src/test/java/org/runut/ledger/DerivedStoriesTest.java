package org.runut.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.runut.ledger.LedgerStore.Mark;
import org.runut.model.Article;
import org.runut.model.Story;

class DerivedStoriesTest {
    private final DerivedStories stories = new DerivedStories(10);

    /** A story of so many articles. */
    private static Story story(String id, int articles) {
        var article = new Article("a", "v", "-", null, null, null, null, "id", null, "", List.of(), List.of(), null);
        return new Story(
                id,
                id,
                Collections.nCopies(articles, article),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Moment at(String id, long revision) {
        return new Moment(new Mark(id, revision), 0);
    }

    private void keep(String id, int articles) {
        stories.keep(at(id, 1), story(id, articles));
    }

    private boolean holds(String id) {
        return stories.find(at(id, 1)).isPresent();
    }

    @Test
    void aStoryIsRememberedUntilItChanges() {
        keep("a", 3);
        assertThat(stories.find(at("a", 1))).contains(story("a", 3));
        assertThat(stories.find(at("a", 2))).isEmpty();
        assertThat(stories.find(new Moment(new Mark("a", 1), 1))).isEmpty();
    }

    @Test
    void theOneAskedForLongestAgoIsForgottenFirst() {
        keep("a", 4);
        keep("b", 4);
        assertThat(holds("a")).isTrue();
        keep("c", 4);
        assertThat(holds("b")).isFalse();
        assertThat(holds("a")).isTrue();
        assertThat(holds("c")).isTrue();
    }

    @Test
    void whatIsRememberedAnewCountsOnce() {
        for (int i = 0; i < 20; i++) {
            keep("a", 4);
        }
        keep("b", 6);
        assertThat(holds("a")).isTrue();
        assertThat(holds("b")).isTrue();
    }

    @Test
    void aStoryOverTheBoundIsNotRememberedAndPushesNothingOut() {
        keep("a", 4);
        keep("large", 11);
        assertThat(holds("large")).isFalse();
        assertThat(holds("a")).isTrue();
    }
}
