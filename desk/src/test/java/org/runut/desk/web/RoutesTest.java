package org.runut.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.runut.desk.Served;
import org.runut.desk.account.Accounts;
import org.runut.desk.account.Person;
import org.runut.desk.account.Role;
import org.runut.desk.page.Frame;
import org.runut.desk.work.Vault;

/** Who may ask for what: every route there is, tried by everybody there can be. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoutesTest {
    private static final String RULES = """
            ANYONE GET /sign-in
            ANYONE POST /sign-in
            ANYONE GET /assets/{version}/{name}
            ANYONE POST /clip
            READ POST /sign-out
            READ POST /preferences
            READ GET /account
            READ POST /account/password
            READ GET /
            READ GET /story/{id}
            READ GET /story/{id}/report
            READ GET /story/{id}/quotations
            READ GET /story/{id}/figures.csv
            READ GET /story/{id}/story.json
            READ GET /story/{id}/story.jsonld
            READ GET /story/{id}/feed.atom
            READ GET /article/{id}
            READ GET /article/{id}/claim/{claim}
            READ GET /article/{id}/evidence.wacz
            READ GET /figure/{id}
            READ GET /ask
            READ GET /search
            READ GET /decisions
            READ GET /work
            READ GET /follow
            READ GET /follow/{id}
            READ GET /follow/{id}/feed.atom
            READ GET /feed.atom
            READ POST /mcp
            READ GET /mcp
            READ DELETE /mcp
            READ GET /api/v1/stories
            READ GET /api/v1/stories/{id}
            READ GET /api/v1/articles/{id}
            READ GET /api/v1/figures/{id}
            READ GET /api/v1/search
            READ GET /api/v1/claims
            READ GET /api/v1/ask
            READ GET /api/v1/decisions
            READ GET /api/v1/follow
            READ GET /api/v1/follow/{id}/changes
            READ GET /api/v1/openapi.json
            REVIEW POST /decide
            REVIEW POST /follow
            REVIEW POST /follow/{id}/hook
            REVIEW POST /follow/{id}/test
            REVIEW POST /follow/{id}/end
            REVIEW GET /add
            REVIEW POST /add
            REVIEW POST /add/addresses
            REVIEW POST /add/file
            REVIEW POST /add/sheet
            REVIEW GET /adding/{id}
            REVIEW GET /clip/{id}
            REVIEW POST /clip/{id}
            REVIEW POST /api/v1/decisions
            REVIEW POST /api/v1/articles
            ADMIN GET /people
            ADMIN POST /people
            ADMIN POST /people/remove
            ADMIN POST /people/token
            ADMIN GET /audit
            ADMIN GET /api/v1/audit
            READ GET /nowhere
            """;

    private final Map<Role, String> tokens = new EnumMap<>(Role.class);
    private final Served served;

    RoutesTest() throws IOException {
        served = Served.empty();
    }

    @BeforeAll
    void accounts() {
        var accounts = new Accounts(served.ledger.journal(), InstantSource.system());
        for (var role : Role.values()) {
            accounts.put(role.key(), role, "");
            tokens.put(role, accounts.token(role.key()));
        }
    }

    @AfterAll
    void close() {
        served.close();
    }

    static Stream<Arguments> rules() {
        return RULES.lines().map(line -> Arguments.of((Object[]) line.split(" ")));
    }

    @Test
    void everyRouteHasARule() {
        try (var site =
                new Site(Set.of(), "en", Person.NOBODY, served.ledger, served.intake, served.sender, Vault.NONE)) {
            assertThat(site.routes().stream()
                            .map(route -> route.access() + " " + route.method().text() + " " + route.path()))
                    .containsExactlyInAnyOrderElementsOf(RULES.lines()
                            .filter(line -> !line.endsWith("/nowhere"))
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void thoseAndNoOthersMayAskForIt(Access access, String method, String path) throws Exception {
        String asked = path.replaceAll("\\{\\w+}", "none");
        assertThat(isTurnedAway(ask(method, asked))).isEqualTo(access != Access.ANYONE);
        for (var role : Role.values()) {
            var answer = ask(method, asked, "Authorization", "Bearer " + tokens.get(role));
            assertThat(isTurnedAway(answer)).as("known").isFalse();
            assertThat(isForbidden(answer))
                    .as("forbidden to %s", role)
                    .isEqualTo(!access.admits(new Person("name", role, true)));
        }
    }

    private HttpResponse<String> ask(String method, String path, String... headers) throws Exception {
        return method.equals("GET") ? served.get(path, headers) : served.post(path, "", headers);
    }

    /** Told to sign in, or to come with a token. */
    private static boolean isTurnedAway(HttpResponse<String> answer) {
        return answer.statusCode() == 401
                || answer.headers().firstValue("Location").orElse("").startsWith("/sign-in?to=");
    }

    /** Told that the role does not do; forms that were not sent from a page are refused otherwise. */
    private static boolean isForbidden(HttpResponse<String> answer) {
        return answer.statusCode() == 403
                && (answer.body().contains("The account of this token may not do this.")
                        || answer.body().contains(Frame.words("en").say("forbidden.title")));
    }
}
