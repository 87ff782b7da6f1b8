package org.runut.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The annotations speak of words that are there, and of one another. */
class GoldTest {
    static List<String> articles() {
        return Bundled.articles();
    }

    static List<String> stories() {
        return Bundled.stories();
    }

    @Test
    void everyArticleHasItsAnnotations() {
        assertThat(articles())
                .hasSizeGreaterThanOrEqualTo(16)
                .allSatisfy(article ->
                        assertThat(Bundled.STORIES.resolve(article + ".json")).exists());
    }

    @ParameterizedTest
    @MethodSource("articles")
    void evidenceStandsInTheText(String article) throws Exception {
        String all = Files.readString(Bundled.text(article));
        int end = all.indexOf("\n---\n");
        String title = all.substring(0, end);
        String text = all.substring(end);
        JsonNode gold = Bundled.gold(article);
        for (JsonNode figure : gold.get("figures")) {
            assertThat(figure.get("headline").asBoolean() ? title : text)
                    .contains(figure.get("evidence").asString());
        }
        for (JsonNode time : gold.get("times")) {
            assertThat(text).containsOnlyOnce(time.get("evidence").asString());
        }
        for (JsonNode start : gold.get("boilerplate")) {
            assertThat(text).contains(start.asString());
        }
    }

    @ParameterizedTest
    @MethodSource("articles")
    void quotationsStandInTheText(String article) throws Exception {
        String text = Files.readString(Bundled.text(article));
        for (JsonNode quote : Bundled.gold(article).get("quotes")) {
            int start = text.indexOf(quote.get("starts").asString());
            assertThat(start).as(quote.toString()).isNotNegative();
            assertThat(text.indexOf(quote.get("ends").asString(), start))
                    .as(quote.toString())
                    .isNotNegative();
        }
    }

    @ParameterizedTest
    @MethodSource("articles")
    void annotationsAgreeWithTheFrontMatter(String article) throws Exception {
        String text = Files.readString(Bundled.text(article));
        JsonNode gold = Bundled.gold(article);
        assertThat(text)
                .contains("outlet: " + gold.get("outlet").asString() + "\n")
                .contains("title: \"" + gold.get("title").asString() + "\"\n");
        if (gold.get("published").isNull()) {
            assertThat(text).doesNotContain("published:");
        } else {
            assertThat(text).contains("published: " + gold.get("published").asString() + "\n");
        }
    }

    @ParameterizedTest
    @MethodSource("stories")
    void theLedgerSpeaksOfFiguresThatAreThere(String story) {
        JsonNode ledger = Bundled.ledger(story);
        Set<String> questions = ids(ledger.get("questions"));
        Set<String> statements = ids(ledger.get("statements"));
        for (JsonNode figure : ledger.get("figures")) {
            assertThat(questions).contains(figure.get("question").asString());
            assertThat(figure.get("statement").isNull()
                            || statements.contains(figure.get("statement").asString()))
                    .as(figure.toString())
                    .isTrue();
            assertThat(inArticle(story, figure)).as(figure.toString()).isTrue();
        }
        Set<String> figures = ids(ledger.get("figures"));
        for (JsonNode relation : ledger.get("relations")) {
            assertThat(figures)
                    .contains(relation.get("a").asString(), relation.get("b").asString());
        }
    }

    private static boolean inArticle(String story, JsonNode entry) {
        String id = entry.get("id").asString();
        int index = Integer.parseInt(id.substring(id.indexOf("-f") + 2)) - 1;
        JsonNode figure = Bundled.gold(story + "/" + entry.get("article").asString())
                .get("figures")
                .get(index);
        return figure.get("evidence").equals(entry.get("evidence"))
                && figure.get("lo").equals(entry.get("lo"));
    }

    private static Set<String> ids(JsonNode rows) {
        var ids = new HashSet<String>();
        for (JsonNode row : rows) {
            ids.add(row.get("id").asString());
        }
        return ids;
    }
}
