package org.runut.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.runut.decide.Author;
import org.runut.json.JsonLines;
import org.runut.model.Anchor;
import org.runut.model.Decision.Work.What;
import org.runut.model.Label;
import org.runut.model.Part;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What programs get from the desk. */
class ApiTest {
    private static Served served;
    private static String story;

    @BeforeAll
    static void open() throws IOException {
        served = Served.demo();
        story = served.story("Gempa");
    }

    @AfterAll
    static void close() {
        served.close();
    }

    private static JsonNode json(String path) throws Exception {
        return JsonMapper.shared().readTree(served.get(path).body());
    }

    @Test
    void aStoryIsWhatTheCommandLinePrints() throws Exception {
        var bytes = new ByteArrayOutputStream();
        new JsonLines(bytes, Label::en).write(served.ledger.story(story).orElseThrow());

        assertThat(served.get("/api/v1/stories/" + story).body()).isEqualTo(bytes.toString(StandardCharsets.UTF_8));
    }

    @Test
    void listsComeInPages() throws Exception {
        var first = json("/api/v1/stories?limit=1");
        var second = json(first.get("next").asString());

        assertThat(first.get("items")).hasSize(1);
        assertThat(second.get("items")).hasSize(1);
        assertThat(second.get("next").isNull()).isTrue();
        assertThat(first.get("items").get(0).get("id"))
                .isNotEqualTo(second.get("items").get(0).get("id"));
    }

    @Test
    void whatIsKnownIsNotSentAgain() throws Exception {
        var once = served.get("/api/v1/stories");
        String tag = once.headers().firstValue("ETag").orElseThrow();

        assertThat(served.get("/api/v1/stories", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        assertThat(served.get("/api/v1/stories", "If-None-Match", "\"other\"").statusCode())
                .isEqualTo(200);
    }

    @Test
    void articlesAndFiguresAreFound() throws Exception {
        var hit = json("/api/v1/search?q=gempa+tewas").get("items").get(0);
        var article = json("/api/v1/articles/" + hit.get("id").asString());
        String figure = article.get("figures").get(0).get("id").asString();

        assertThat(article.get("document").get("text").asString()).containsIgnoringCase("gempa");
        assertThat(json("/api/v1/figures/" + figure).get("figure").get("id").asString())
                .isEqualTo(figure);
        assertThat(served.get("/api/v1/articles/none").statusCode()).isEqualTo(404);
        assertThat(served.get("/api/v1/search").statusCode()).isEqualTo(400);
    }

    @Test
    void claimsAreFoundPageByPage() throws Exception {
        var first = json("/api/v1/claims?q=tewas&kind=figure&limit=2");
        assertThat(first.get("items")).hasSize(2);
        var claim = first.get("items").get(0);
        assertThat(claim.get("kind").asString()).isEqualTo("figure");
        assertThat(claim.get("sentenceText").asString()).containsIgnoringCase("tewas");

        var second = json(first.get("next").asString());
        assertThat(second.get("items").get(0).get("id")).isNotEqualTo(claim.get("id"));
        assertThat(json("/api/v1/claims?q=tewas&status=denied&from=1999-01-01").get("items"))
                .allMatch(denied -> denied.get("status").asString().equals("denied"));
        assertThat(served.get("/api/v1/claims?unit=").statusCode()).isEqualTo(400);
    }

    @Test
    void aClaimIsChecked() throws Exception {
        var answer = json("/api/v1/ask?text=Sebanyak+115+orang+tewas+akibat+gempa+Karsawana%2C+kata+BTBN.");

        assertThat(answer.get("findings")).isNotEmpty();
        assertThat(served.get("/api/v1/ask").statusCode()).isEqualTo(400);
    }

    @Test
    void theInterfaceDescribesItself() throws Exception {
        var paths = json("/api/v1/openapi.json").get("paths");

        assertThat(paths.propertyNames())
                .containsExactlyInAnyOrder(
                        "/stories",
                        "/stories/{id}",
                        "/articles",
                        "/articles/{id}",
                        "/figures/{id}",
                        "/search",
                        "/claims",
                        "/ask",
                        "/decisions",
                        "/follow",
                        "/follow/{id}/changes",
                        "/audit");
    }

    @Test
    void everyFigureIsARowThatSaysHowToReadIt() throws Exception {
        var answer = served.get("/story/" + story + "/figures.csv");
        long figures = served.ledger.story(story).orElseThrow().questions().stream()
                .mapToLong(question -> question.figures().size())
                .sum();

        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .contains(".csv");
        assertThat(answer.body().lines().filter(line -> line.startsWith(story))).hasSize((int) figures);
        assertThat(answer.body()).contains("none is an average");
    }

    @Test
    void aStoryTakenAlongSaysHowToReadIt() throws Exception {
        assertThat(json("/story/" + story + "/story.json").get("readingRule").asString())
                .contains("none is an average", "\"current\"");
    }

    @Test
    void linkedDataLeadsToTheEvidence() throws Exception {
        var data = json("/story/" + story + "/story.jsonld");

        assertThat(data.get("usageInfo").asString()).contains("none is an average", "\"creativeWorkStatus\"");
        for (var claim : data.get("claims")) {
            var evidence = claim.get("evidence");
            var target = evidence.get("oa:hasTarget");
            String exact = target.get("oa:hasSelector").get(0).get("oa:exact").asString();
            assertThat(evidence.get("oa:hasBody").get("@id")).isEqualTo(claim.get("@id"));
            assertThat(claim.get("text").asString()).contains(exact);
            assertThat(at(
                            target.get("oa:hasSource").get("@id").asString(),
                            target.get("oa:hasSelector").get(1)))
                    .isEqualTo(exact);
        }
    }

    /** What stands where a selector of positions says. */
    private static String at(String page, JsonNode selector) {
        var article = served.ledger
                .article(page.substring(page.lastIndexOf('/') + 1))
                .orElseThrow()
                .article();
        var part = selector.get("schema:isPartOf").asString().equals("title") ? Part.TITLE : Part.TEXT;
        int[] points = article.text(part).codePoints().toArray();
        int start = selector.get("oa:start").asInt();
        return new String(points, start, selector.get("oa:end").asInt() - start);
    }

    @Test
    void linkedDataTellsTheWayOfAClaim() throws Exception {
        var body = served.get("/story/" + story + "/story.jsonld").body();
        var claims = JsonMapper.shared().readTree(body).get("claims");
        var ids = claims.valueStream().map(claim -> claim.get("@id").asString()).toList();

        assertThat(body).contains("urn:runut:role:speaker", "urn:runut:role:relay", "\"current\"", "\"not current\"");
        for (String way : new String[] {"prov:wasDerivedFrom", "prov:wasRevisionOf"}) {
            var older = claims.valueStream()
                    .flatMap(claim -> claim.get(way).valueStream())
                    .map(claim -> claim.get("@id").asString())
                    .toList();
            assertThat(older).isNotEmpty().allMatch(ids::contains);
        }
    }

    @Test
    void aClaimIsReviewedByPeopleAlone() throws Exception {
        try (var other = Served.demo()) {
            String id = other.story("Gempa");
            String data = "/story/" + id + "/story.jsonld";
            var figure = other.ledger
                    .story(id)
                    .orElseThrow()
                    .questions()
                    .getFirst()
                    .figures()
                    .getFirst();
            var article = other.ledger.article(figure.article()).orElseThrow().article();
            assertThat(other.get(data).body()).doesNotContain("ClaimReview");

            for (String rating : new String[] {"true", "false"}) {
                var by = new Author("Rina", Instant.parse("2026-02-02T05:00:00Z"), "asked them: " + rating);
                other.ledger.decide(by.work(Anchor.of(article, figure.figure()), false, What.RATE, rating));
            }

            var reviews = JsonMapper.shared()
                    .readTree(other.get(data).body())
                    .get("claims")
                    .valueStream()
                    .flatMap(claim -> claim.get("schema:review").valueStream())
                    .toList();
            assertThat(reviews).hasSize(1);
            assertThat(reviews.getFirst().at("/reviewRating/alternateName").asString())
                    .isEqualTo("false");
            assertThat(reviews.getFirst().at("/author/name").asString()).isEqualTo("Rina");
            assertThat(reviews.getFirst().at("/itemReviewed/@id").asString())
                    .endsWith(figure.figure().id());
        }
    }

    @Test
    void changesAreAFeed() throws Exception {
        String feed = served.get("/story/" + story + "/feed.atom").body();

        assertThat(feed)
                .contains("<feed xmlns=\"http://www.w3.org/2005/Atom\">", "<entry>", "revises", "/figure/")
                .contains("<link rel=\"self\" href=\"" + served.at("/story/" + story + "/feed.atom") + "\"")
                .contains("<subtitle>Figures as each report states them; none is an average.</subtitle>");
        assertThat(served.get("/feed.atom").body()).contains(story);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/story/none/figures.csv",
                "/story/none/story.json",
                "/api/v1/stories/none",
                "/api/v1/figures/none"
            })
    void whatIsNotThereIsNotFound(String path) throws Exception {
        assertThat(served.get(path).statusCode()).isEqualTo(404);
    }
}
