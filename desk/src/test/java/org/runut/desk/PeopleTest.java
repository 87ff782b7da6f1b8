package org.runut.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.runut.desk.account.Accounts;
import org.runut.desk.account.Audit;
import org.runut.desk.account.Role;
import org.runut.model.RawArticle;

/** Who may do what, by plain requests. */
class PeopleTest {
    private static final String PASSWORD = "kopi-tubruk-pagi";

    private Served served;
    private Accounts accounts;

    @BeforeEach
    void open() throws Exception {
        served = Served.empty();
        accounts = new Accounts(served.ledger.journal(), InstantSource.system());
        served.add(new RawArticle(
                "-",
                null,
                "Kabar",
                "Banjir Sirna",
                "2025-04-01",
                "id",
                null,
                "Sebanyak 12 orang tewas akibat banjir di Sirna, kata BPBD."));
    }

    @AfterEach
    void close() {
        served.close();
    }

    /** The accounts as another process sees them. */
    private Accounts now() {
        return new Accounts(served.ledger.journal(), InstantSource.system());
    }

    /** The cookies of somebody who signed in. */
    private String signedIn(String name, Role role) throws Exception {
        accounts.put("Kepala", Role.ADMIN, "");
        accounts.put(name, role, PASSWORD);
        served.get("/sign-in");
        var done = signIn(name, PASSWORD, "/");
        assertThat(done.statusCode()).isEqualTo(303);
        return cookies(done);
    }

    private HttpResponse<String> signIn(String name, String password, String to) throws Exception {
        var page = served.get("/sign-in");
        return served.post(
                "/sign-in",
                "name=" + encoded(name) + "&password=" + encoded(password) + "&to=" + encoded(to) + "&token="
                        + SafetyTest.token(page),
                "Cookie",
                SafetyTest.visit(page));
    }

    private static String cookies(HttpResponse<String> done) {
        return String.join(
                "; ",
                done.headers().allValues("Set-Cookie").stream()
                        .map(cookie -> cookie.split(";", 2)[0])
                        .toList());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> post(String path, String form, String cookies) throws Exception {
        var page = served.get("/search", "Cookie", cookies);
        return served.post(path, form + "&token=" + SafetyTest.token(page), "Cookie", cookies);
    }

    @Test
    void withoutAccountsWhoSitsHereMayDoEverything() throws Exception {
        assertThat(served.get("/add").statusCode()).isEqualTo(200);
        assertThat(served.get("/people").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/search?q=banjir", "/add", "/people", "/decisions"})
    void onceThereIsAnAccountPeopleSignIn(String path) throws Exception {
        accounts.put("Rina", Role.READ, PASSWORD);

        var turned = served.get(path);
        assertThat(turned.statusCode()).isEqualTo(303);
        assertThat(turned.headers().firstValue("Location")).contains("/sign-in?to=" + encoded(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/stories", "/mcp", "/feed.atom"})
    void onceThereIsAnAccountProgramsComeWithAToken(String path) throws Exception {
        accounts.put("mesin", Role.READ, "");
        String token = accounts.token("mesin");

        assertThat(served.get(path).statusCode()).isEqualTo(401);
        assertThat(served.get(path, "Authorization", "Bearer rnt_0").statusCode())
                .isEqualTo(401);
        assertThat(served.get(path, "Authorization", "Bearer " + token).statusCode())
                .isNotEqualTo(401);
        String pair = Base64.getEncoder().encodeToString(("mesin:" + token).getBytes(StandardCharsets.UTF_8));
        assertThat(served.get(path, "Authorization", "Basic " + pair).statusCode())
                .isNotEqualTo(401);
    }

    @Test
    void aSessionIsACookieOfThisSiteAlone() throws Exception {
        accounts.put("Rina", Role.READ, PASSWORD);
        var done = signIn("Rina", PASSWORD, "/search?q=banjir");

        assertThat(done.headers().firstValue("Location")).contains("/search?q=banjir");
        assertThat(done.headers().allValues("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith("runut_session="))
                .allMatch(cookie -> cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"));
        assertThat(served.get("/", "Cookie", cookies(done)).body()).contains("Rina");
    }

    @Test
    void behindAProxyThatEncryptsCookiesAreSecure() throws Exception {
        assertThat(served.get("/", "X-Forwarded-Proto", "https")
                        .headers()
                        .firstValue("Set-Cookie")
                        .orElse(""))
                .contains("Secure");
    }

    @ParameterizedTest
    @CsvSource({"Rina, lain-sama-sekali", "Siti, " + PASSWORD, "Rina, ''"})
    void whoIsNotKnownStaysOutside(String name, String password) throws Exception {
        accounts.put("Rina", Role.READ, PASSWORD);
        var refused = signIn(name, password, "/");

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("runut_session="));
        assertThat(new Audit(served.ledger.journal(), InstantSource.system()).latest(1))
                .extracting(Audit.Entry::deed)
                .containsExactly("refused");
    }

    @Test
    void guessingIsSlowedDown() throws Exception {
        accounts.put("Rina", Role.READ, PASSWORD);
        int status = 0;
        for (int i = 0; i < 9; i++) {
            status = signIn("Rina", "tebakan-nomor-" + i, "/").statusCode();
        }
        assertThat(status).isEqualTo(429);
        assertThat(signIn("Rina", PASSWORD, "/").statusCode()).isEqualTo(429);
    }

    @Test
    void whoReadsCanNeitherDecideNorAdd() throws Exception {
        String cookies = signedIn("Rina", Role.READ);
        String figure = served.ledger.figuresBegun("", 1).getFirst();

        assertThat(post("/decide", "reject=" + figure, cookies).statusCode()).isEqualTo(403);
        assertThat(post("/add", "text=Sebanyak+3+orang+tewas.", cookies).statusCode())
                .isEqualTo(403);
        assertThat(served.get("/people", "Cookie", cookies).statusCode()).isEqualTo(403);
        assertThat(served.ledger.decisions()).isEmpty();
        assertThat(served.get("/figure/" + figure, "Cookie", cookies).body()).doesNotContain("name=\"reject\"");
    }

    @Test
    void whatIsDecidedBearsTheNameOfTheAccount() throws Exception {
        String cookies = signedIn("Rina", Role.REVIEW);
        String figure = served.ledger.figuresBegun("", 1).getFirst();

        assertThat(post("/decide", "confirm=" + figure + "&who=Orang+Lain", cookies)
                        .statusCode())
                .isEqualTo(303);
        assertThat(served.ledger.decisions().getFirst().decision().made().author())
                .isEqualTo("Rina");
        assertThat(new Audit(served.ledger.journal(), InstantSource.system()).latest(1))
                .extracting(Audit.Entry::who, Audit.Entry::deed)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Rina", "decided"));
    }

    @Test
    void anAdminMakesAndRemovesAccounts() throws Exception {
        String cookies = signedIn("Rina", Role.ADMIN);

        post("/people", "name=Budi&role=review&password=teh-poci-sore-hari", cookies);
        assertThat(now().signIn("Budi", "teh-poci-sore-hari")).isPresent();
        assertThat(post("/people", "name=Budi&role=read&password=", cookies).statusCode())
                .isEqualTo(400);
        assertThat(post("/people", "name=Dewi&role=read&password=pendek", cookies)
                        .statusCode())
                .isEqualTo(400);
        assertThat(post("/people", "name=Budi&known=yes&role=read", cookies).statusCode())
                .isEqualTo(303);
        assertThat(now().find("Budi")).map(one -> one.role()).contains(Role.READ);
        assertThat(post("/people/token", "name=Budi", cookies).body()).contains("rnt_");
        post("/people/remove", "name=Budi", cookies);
        assertThat(now().find("Budi")).isEmpty();
        post("/people/remove", "name=Kepala", cookies);
        assertThat(post("/people/remove", "name=Rina", cookies).statusCode()).isEqualTo(400);
        assertThat(served.get("/audit", "Cookie", cookies).body()).contains("removed an account", "Budi");
    }

    @Test
    void anotherPasswordEndsOtherSessions() throws Exception {
        String cookies = signedIn("Rina", Role.READ);
        String elsewhere = cookies(signIn("Rina", PASSWORD, "/"));

        assertThat(post("/account/password", "old=salah-salah-salah&new=air-putih-saja", cookies)
                        .statusCode())
                .isEqualTo(400);
        var done = post("/account/password", "old=" + PASSWORD + "&new=air-putih-saja", cookies);
        assertThat(done.statusCode()).isEqualTo(303);
        assertThat(served.get("/", "Cookie", elsewhere).statusCode()).isEqualTo(303);
        assertThat(served.get("/", "Cookie", cookies(done)).statusCode()).isEqualTo(200);
    }

    @Test
    void elsewhereNobodyIsServedWithoutAccounts() {
        assertThatThrownBy(() -> Desk.open(
                        new Settings("0.0.0.0", 0, "en", "Tester", Set.of("desk.example")),
                        served.ledger,
                        served.intake,
                        served.sender))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void elsewhereItIsReachedUnderTheNamesItWasTold() throws Exception {
        accounts.put("Rina", Role.READ, PASSWORD);
        try (var desk = Desk.open(
                new Settings("0.0.0.0", 0, "en", "Tester", Set.of("desk.example")),
                served.ledger,
                served.intake,
                served.sender)) {
            assertThat(desk.address()).startsWith("http://0.0.0.0:");
        }
    }
}
