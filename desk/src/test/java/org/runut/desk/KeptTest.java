package org.runut.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.runut.desk.account.Accounts;
import org.runut.desk.account.Role;
import org.runut.model.RawArticle;

/** Pages that are made once for all readers: each gets what is their own, and nobody what was. */
class KeptTest {
    private static final String PASSWORD = "kopi-tubruk-pagi";

    private Served served;
    private String article;

    @BeforeEach
    void open() throws Exception {
        served = Served.empty();
        article = add("Kabar", "Sebanyak 12 orang tewas akibat banjir di Sirna, kata BPBD.");
        add("Warta", "Sebanyak 9 orang tewas akibat banjir di Sirna, kata polisi.");
    }

    @AfterEach
    void close() {
        served.close();
    }

    private String add(String outlet, String text) {
        return served.add(new RawArticle("-", null, outlet, "Banjir Sirna", "2025-04-01", "id", null, text));
    }

    private String address(String kind) {
        return switch (kind) {
            case "story" -> "/story/" + served.story("Banjir");
            case "article" -> "/article/" + article;
            default -> "/";
        };
    }

    private static String tag(HttpResponse<String> page) {
        return page.headers().firstValue("ETag").orElseThrow();
    }

    /** A page with the token of its reader taken out. */
    private static String common(HttpResponse<String> page) {
        return page.body().replace(SafetyTest.token(page), "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"first", "story", "article"})
    void everyVisitHasItsOwnTokenAndElseTheSamePage(String kind) throws Exception {
        var one = served.get(address(kind));
        var other = served.get(address(kind));
        String cookie = SafetyTest.visit(other);

        assertThat(SafetyTest.token(one)).isNotEqualTo(SafetyTest.token(other));
        assertThat(other.body()).doesNotContain(SafetyTest.token(one));
        assertThat(common(one)).isEqualTo(common(other));
        assertThat(tag(one)).isNotEqualTo(tag(other));

        String form = "theme=dark&here=%2F&token=";
        assertThat(served.post("/preferences", form + SafetyTest.token(other), "Cookie", cookie)
                        .statusCode())
                .isEqualTo(303);
        assertThat(served.post("/preferences", form + SafetyTest.token(one), "Cookie", cookie)
                        .statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"first", "story", "article"})
    void whatIsHadIsNotSentAgainUntilSomethingCameOrWasDecided(String kind) throws Exception {
        String address = address(kind);
        var page = served.get(address);
        String cookie = SafetyTest.visit(page);
        String tag = tag(served.get(address, "Cookie", cookie));
        assertThat(tag).isEqualTo(tag(page));
        var again = served.get(address, "Cookie", cookie, "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();

        add("Berita", "Sebanyak 30 orang tewas akibat banjir di Sirna, kata Basarnas.");
        var later = served.get(address, "Cookie", cookie, "If-None-Match", tag);
        assertThat(later.statusCode()).isEqualTo(200);
        assertThat(later.body()).isNotEqualTo(page.body());

        String figure = served.ledger
                .article(article)
                .orElseThrow()
                .figures()
                .getFirst()
                .id();
        var decided = served.post(
                "/decide", "reject=" + figure + "&here=%2F&token=" + SafetyTest.token(page), "Cookie", cookie);
        assertThat(decided.statusCode()).isEqualTo(303);
        var last = served.get(address, "Cookie", cookie, "If-None-Match", tag(later));
        assertThat(last.statusCode()).isEqualTo(200);
        assertThat(last.body()).isNotEqualTo(later.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"first", "story", "article"})
    void whoCannotUnpackGetsTheSame(String kind) throws Exception {
        var page = served.get(address(kind));
        String cookie = SafetyTest.visit(page);
        assertThat(served.get(address(kind) + "?x=1", "Cookie", cookie).body().replace("?x=1", ""))
                .isEqualTo(page.body());
    }

    @Test
    void namesAndRightsAreEachTheirOwn() throws Exception {
        var accounts = new Accounts(served.ledger.journal(), InstantSource.system());
        accounts.put("Kepala", Role.ADMIN, PASSWORD);
        accounts.put("Rina", Role.REVIEW, PASSWORD);
        accounts.put("Bayu", Role.REVIEW, PASSWORD);
        accounts.put("Tamu", Role.READ, PASSWORD);
        var tokens = List.of("Kepala", "Rina", "Bayu", "Tamu").stream()
                .map(name -> List.of(name, accounts.token(name)))
                .toList();
        for (var holder : tokens) {
            String name = holder.getFirst();
            var page = served.get(address("story"), "Authorization", "Bearer " + holder.getLast());
            assertThat(page.body()).contains("<bdi>" + name + "</bdi>");
            assertThat(tokens.stream().map(List::getFirst).filter(other -> !other.equals(name)))
                    .noneMatch(other -> page.body().contains(other));
            assertThat(page.body().contains("id=\"decide\"")).isEqualTo(!name.equals("Tamu"));
            assertThat(page.body().contains("/people")).isEqualTo(name.equals("Kepala"));
        }
        assertThat(served.get(address("story")).statusCode()).isEqualTo(303);
    }

    @Test
    void languageAndColoursAreEachTheirOwn() throws Exception {
        String address = address("story");
        assertThat(served.get(address, "Accept-Language", "id").body()).contains("lang=\"id\"");
        assertThat(served.get(address, "Accept-Language", "en").body()).contains("lang=\"en\"");
        assertThat(served.get(address, "Cookie", "runut_theme=dark").body()).contains("data-theme=\"dark\"");
        assertThat(served.get(address).body()).contains("data-theme=\"\"");
    }
}
