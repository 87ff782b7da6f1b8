package org.runut.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.runut.model.Decision;
import org.runut.model.Ruling;
import org.runut.model.Story;

/** What people do at the desk, as forms. */
class WorkTest {
    private Served served;
    private String story;
    private HttpResponse<String> page;

    @BeforeEach
    void open() throws Exception {
        served = Served.demo();
        story = served.story("Gempa");
        page = served.get("/");
    }

    @AfterEach
    void close() {
        served.close();
    }

    private HttpResponse<String> send(String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return served.post(path, form + "&token=" + SafetyTest.token(page), "Cookie", SafetyTest.visit(page));
    }

    private Story now() {
        return served.ledger.story(story).orElseThrow();
    }

    private String figure() {
        return now().questions().getFirst().figures().getFirst().figure().id();
    }

    private boolean holds(String figure) {
        return now().questions().stream()
                .flatMap(question -> question.figures().stream())
                .anyMatch(entry -> entry.figure().id().equals(figure));
    }

    @Test
    void aRejectedFigureLeavesTheStoryAndComesBackWhenThatIsUndone() throws Exception {
        String figure = figure();

        var done = send("/decide", Map.of("reject", figure, "here", "/story/" + story));
        assertThat(done.statusCode()).isEqualTo(303);
        String back = done.headers().firstValue("Location").orElseThrow();
        assertThat(back).startsWith("/story/" + story + "?done=");
        assertThat(holds(figure)).isFalse();
        assertThat(served.get(back).body()).contains("class=\"notice\"");

        send(
                "/decide",
                Map.of("undo", served.ledger.decisions().getFirst().decision().id()));
        assertThat(holds(figure)).isTrue();
    }

    @Test
    void whoDecidesIsTold() throws Exception {
        send("/decide", Map.of("confirm", figure(), "why", "dibaca dua kali"));

        Decision decision = served.ledger.decisions().getFirst().decision();
        assertThat(decision.made().author()).isEqualTo("Tester");
        assertThat(served.get("/decisions").body()).contains("Tester", "dibaca dua kali");
    }

    @Test
    void aCorrectionIsShown() throws Exception {
        String figure = figure();

        send("/decide", Map.of("act", "correct", "figure", figure, "value", "1.234", "status", "possible"));

        assertThat(served.get("/figure/" + figure).body()).contains("1,234", "possible");
    }

    @Test
    void whatCannotBeReadChangesNothing() throws Exception {
        String figure = figure();

        assertThat(send("/decide", Map.of("act", "correct", "figure", figure, "value", "banyak"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(send("/decide", Map.of("act", "correct", "figure", figure)).statusCode())
                .isEqualTo(400);
        assertThat(send("/decide", Map.of("reject", "none")).statusCode()).isEqualTo(400);
        assertThat(send("/decide", Map.of("act", "other")).statusCode()).isEqualTo(400);
        assertThat(send("/decide", Map.of("act", "merge-stories", "story", story, "other", story))
                        .statusCode())
                .isEqualTo(400);
        assertThat(served.ledger.decisions()).isEmpty();
    }

    @Test
    void questionsAndOriginsAndStoriesAreJoinedAndParted() throws Exception {
        String figure = figure();
        String other = now().questions().getLast().figures().getFirst().figure().id();
        var origins = now().origins();
        String away = now().articles().getLast().id();

        send("/decide", Map.of("act", "merge-questions", "figure", figure, "other", other));
        send("/decide", Map.of("act", "split-question", "figure", other));
        send("/decide", Map.of("act", "name-origin", "figure", figure, "name", "Posko Gabungan"));
        send(
                "/decide",
                Map.of(
                        "act",
                        "merge-origins",
                        "story",
                        story,
                        "origin",
                        origins.getLast().id(),
                        "into",
                        origins.getFirst().id()));
        send("/decide", Map.of("act", "split-story", "story", story, "article", away));

        assertThat(served.ledger.decisions())
                .extracting(ruling -> ruling.decision().kind())
                .containsExactly("merge-questions", "split-question", "name-origin", "merge-origins", "split-story");
        assertThat(now().articles()).noneMatch(article -> article.id().equals(away));

        String apart = served.ledger.stories().stream()
                .filter(summary -> summary.articles().stream()
                        .anyMatch(article -> article.id().equals(away)))
                .findFirst()
                .orElseThrow()
                .id();
        send(
                "/decide",
                Map.of(
                        "act",
                        "merge-stories",
                        "story",
                        apart,
                        "other",
                        served.at("/story/" + story).toString()));
        assertThat(now().articles()).anyMatch(article -> article.id().equals(away));
    }

    @Test
    void workOnAClaimIsShownWhereItStandsAndOnItsList() throws Exception {
        String figure = figure();

        send("/decide", Map.of("to-check", figure));
        send("/decide", Map.of("mine", figure));
        send("/decide", Map.of("act", "tag", "figure", figure, "tag", "korban"));
        send("/decide", Map.of("act", "note", "figure", figure, "note", "tanya <posko>", "on", "question"));

        assertThat(served.get("/story/" + story).body())
                .contains("chip to-check", "for Tester", "#korban", "tanya &lt;posko&gt;");
        assertThat(served.get("/figure/" + figure).body()).contains("#korban", "tanya &lt;posko&gt;");
        assertThat(rows("/work")).isEqualTo(2);
        assertThat(rows("/work?list=mine")).isEqualTo(1);
        assertThat(rows("/work?list=to-check")).isEqualTo(1);
        assertThat(rows("/work?list=%23korban")).isEqualTo(1);
        assertThat(rows("/work?list=checked")).isZero();

        send("/decide", Map.of("checked", figure));
        assertThat(rows("/work?list=to-check")).isZero();
        assertThat(rows("/work?list=mine")).isZero();
        assertThat(rows("/work?list=checked")).isEqualTo(1);

        send(
                "/decide",
                Map.of("undo", served.ledger.decisions().getLast().decision().id()));
        assertThat(rows("/work?list=to-check")).isEqualTo(1);
        assertThat(send("/decide", Map.of("act", "note", "figure", figure)).statusCode())
                .isEqualTo(400);
    }

    @Test
    void decisionsAreListedByKindAndPersonAndHoldAgain() throws Exception {
        String figure = figure();
        send("/decide", Map.of("reject", figure));
        String rejected = served.ledger.decisions().getFirst().decision().id();
        send("/decide", Map.of("undo", rejected));
        send("/decide", Map.of("to-check", figure));

        assertThat(rulings("/decisions")).isEqualTo(3);
        assertThat(rulings("/decisions?list=figures")).isEqualTo(1);
        assertThat(rulings("/decisions?list=work")).isEqualTo(1);
        assertThat(rulings("/decisions?list=links")).isZero();
        assertThat(rulings("/decisions?list=undone")).isEqualTo(1);
        assertThat(rulings("/decisions?list=by+Tester")).isEqualTo(3);
        assertThat(rulings("/decisions?from=2")).isEqualTo(1);
        String undoing = served.ledger.decisions().get(1).decision().id();
        assertThat(served.get("/decisions?list=undone").body())
                .contains("Let it hold again", "name=\"undo\" value=\"" + undoing + "\"");

        send("/decide", Map.of("undo", undoing));
        assertThat(holds(figure)).isFalse();
        assertThat(served.get("/decisions").body()).contains("holds again: misread");
    }

    private int rulings(String path) throws Exception {
        return served.get(path).body().split("<li class=\"(?:holds|undone|unplaced)\"", -1).length - 1;
    }

    private int rows(String path) throws Exception {
        return served.get(path).body().split("<li data-claim", -1).length - 1;
    }

    @Test
    void aFigureThatWasMissedIsPutIn() throws Exception {
        var article = now().articles().getFirst();

        send("/decide", Map.of("act", "claim", "article", article.id(), "value", "77", "counted", "perahu"));

        assertThat(served.ledger.decisions()).extracting(Ruling::standing).containsExactly(Ruling.Standing.HOLDS);
        assertThat(served.get("/story/" + story).body()).contains("perahu");
    }

    @Test
    void aPastedArticleIsAdded() throws Exception {
        var done = send(
                "/add",
                Map.of(
                        "text", "Sebanyak 12 orang tewas akibat banjir di Sirna, kata BPBD.",
                        "title", "Banjir Sirna",
                        "published", "2025-04-01"));

        String back = done.headers().firstValue("Location").orElseThrow();
        assertThat(back).startsWith("/article/");
        assertThat(served.get(back).body()).contains("Banjir Sirna", "12 orang");
        assertThat(send("/add", Map.of("text", " ")).body()).contains("There are no words in it.");
    }

    @Test
    void aStoryIsShownAsItWasKnownOnADay() throws Exception {
        String then = served.get("/story/" + story + "?known=2025-03-12").body();

        assertThat(then.split("type=\"checkbox\"", -1))
                .hasSizeLessThan(served.get("/story/" + story).body().split("type=\"checkbox\"", -1).length);
        assertThat(served.get("/story/" + story + "?known=nonsense").statusCode())
                .isEqualTo(200);
    }
}
