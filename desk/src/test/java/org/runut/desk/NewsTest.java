package org.runut.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What the first page tells of the time since somebody was there last, and a story of an earlier day. */
class NewsTest {
    private static final String LONG_AGO = "runut_seen=1000000000";

    @Test
    void whoComesTheFirstTimeIsToldNothingAndRemembered() throws Exception {
        try (Served served = Served.demo()) {
            var first = served.get("/");
            assertThat(first.body()).doesNotContain("class=\"news\"");
            assertThat(first.headers().allValues("Set-Cookie"))
                    .anyMatch(cookie -> cookie.startsWith("runut_seen=") && cookie.contains("HttpOnly"));
        }
    }

    @Test
    void whoComesAgainIsToldWhatChanged() throws Exception {
        try (Served served = Served.demo()) {
            var again = served.get("/", "Cookie", LONG_AGO);
            assertThat(again.body()).contains("class=\"news\"", "new articles", "badge disputes", "badge revises");

            // The cookie counts in seconds: those of the articles are over.
            Thread.sleep(1_000);
            long now = Instant.now().getEpochSecond();
            var later = served.get("/", "Cookie", "runut_seen=" + now + "-" + now);
            assertThat(later.body()).contains("Nothing new.");
            assertThat(served.get("/", "Cookie", "runut_seen=x-99999999999999-").statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void theSliderLeadsToAnAddressThatNamesTheDay() throws Exception {
        try (Served served = Served.demo()) {
            String story = "/story/" + served.story("Gempa");
            var asked = served.get(story + "?day=2");
            assertThat(asked.statusCode()).isEqualTo(303);
            assertThat(asked.headers().firstValue("Location")).hasValue(story + "?known=2025-03-12");
            assertThat(served.get(story + "?day=99999").headers().firstValue("Location"))
                    .hasValue(story);
            assertThat(served.get(story + "?day=x").headers().firstValue("Location"))
                    .hasValue(story);
        }
    }
}
