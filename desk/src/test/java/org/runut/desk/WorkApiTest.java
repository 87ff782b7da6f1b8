package org.runut.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.runut.desk.account.Accounts;
import org.runut.desk.account.Role;

/** Programs that work: with a token, in JSON. */
class WorkApiTest {
    private Served served;
    private String reader;
    private String reviewer;

    @BeforeEach
    void open() throws Exception {
        served = Served.empty();
        var accounts = new Accounts(served.ledger.journal(), InstantSource.system());
        accounts.put("pembaca", Role.READ, "");
        accounts.put("peninjau", Role.REVIEW, "");
        reader = accounts.token("pembaca");
        reviewer = accounts.token("peninjau");
    }

    @AfterEach
    void close() {
        served.close();
    }

    private HttpResponse<String> post(String path, String json, String token) throws Exception {
        return served.post(path, json, "Content-Type", "application/json", "Authorization", "Bearer " + token);
    }

    private HttpResponse<String> get(String path, String token) throws Exception {
        return served.get(path, "Authorization", "Bearer " + token);
    }

    private void add() throws Exception {
        var added = post(
                "/api/v1/articles",
                "{\"title\":\"Banjir Sirna\",\"published\":\"2025-04-01\",\"text\":\"Sebanyak 12 orang tewas akibat banjir di Sirna, kata BPBD.\"}",
                reviewer);
        assertThat(added.statusCode()).isEqualTo(200);
        assertThat(added.body()).contains("\"result\":\"added\"");
    }

    @Test
    void anArticleIsAddedAndAClaimDecided() throws Exception {
        add();
        String figure = served.ledger.figuresBegun("", 1).getFirst();
        var decided = post("/api/v1/decisions", "{\"to-check\":\"" + figure + "\",\"why\":\"dua sumber\"}", reviewer);

        assertThat(decided.statusCode()).isEqualTo(201);
        assertThat(decided.body()).contains("\"kind\":\"to-check\"", "\"by\":\"peninjau\"", "dua sumber");
        assertThat(get("/api/v1/decisions", reader).body()).contains("\"kind\":\"to-check\"", "\"next\":null");
    }

    @Test
    void whoReadsCanChangeNothing() throws Exception {
        add();
        assertThat(post("/api/v1/articles", "{\"text\":\"Sebanyak 3 orang tewas.\"}", reader)
                        .statusCode())
                .isEqualTo(403);
        assertThat(post("/api/v1/decisions", "{}", reader).statusCode()).isEqualTo(403);
        assertThat(get("/api/v1/audit", reviewer).statusCode()).isEqualTo(403);
        assertThat(get("/api/v1/follow", reader).body()).contains("\"items\":[]");
        assertThat(get("/api/v1/follow/none/changes", reader).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{", "{\"confirm\":\"none\"}", "{\"act\":\"other\"}", "{\"undo\":\"none\"}"})
    void whatCannotBeReadIsRefused(String json) throws Exception {
        assertThat(post("/api/v1/decisions", json, reviewer).statusCode()).isEqualTo(400);
        assertThat(served.ledger.decisions()).isEmpty();
    }

    @Test
    void whatIsNotSaidToBeJsonIsNotTaken() throws Exception {
        assertThat(served.post(
                                "/api/v1/articles",
                                "{\"text\":\"Sebanyak 3 orang tewas.\"}",
                                "Content-Type",
                                "text/plain",
                                "Authorization",
                                "Bearer " + reviewer)
                        .statusCode())
                .isEqualTo(400);
    }
}
