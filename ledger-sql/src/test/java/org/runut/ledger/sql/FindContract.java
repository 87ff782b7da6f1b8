package org.runut.ledger.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runut.find.ClaimKind;
import org.runut.find.Claimed;
import org.runut.find.Found;
import org.runut.find.Wanted;
import org.runut.flow.Analyzer;
import org.runut.ledger.Ledger;
import org.runut.link.story.StoryFinder;
import org.runut.model.Article;
import org.runut.model.RawArticle;
import org.runut.model.Status;
import org.runut.pack.Pack;
import org.runut.pack.en.English;
import org.runut.pack.id.Indonesian;

/** What every ledger finds, whatever it keeps its articles in. */
abstract class FindContract {
    private static final List<Pack> PACKS = List.of(new Indonesian().load(), new English().load());
    private static final List<Analyzer> ANALYZERS =
            PACKS.stream().map(Analyzer::new).toList();
    private static final int MANY = 50;

    private Ledger ledger = open(new StoryFinder(PACKS));

    /** An empty ledger that knows the languages of this finder. */
    protected abstract Ledger open(StoryFinder finder);

    @BeforeEach
    void fill() {
        ledger.close();
        ledger = open(new StoryFinder(PACKS));
        add(0, "Harian Timur", "2026-02-03", """
                Sebanyak 340 warga mengungsi setelah banjir melanda Kota Sarimulya pada Senin (2/2/2026), kata Kepala BPBD Ratna Wijaya, Selasa (3/2/2026).

                Pemerintah berencana mengirim 12 ton beras ke pengungsian.""");
        add(0, "Kabar Barat", "2026-02-05", """
                Menurut Wali Kota Bima Santosa, 415 pengungsi sudah dipulangkan dari gedung olahraga di Sarimulya.

                "Kami tidak akan menutup posko," kata Bima.""");
        add(1, "The Eastern Post", "2026-03-09", """
                At least 27 people were killed when a ferry capsized off Port Salem on Sunday, the coast guard said on Monday.

                Rescuers are searching for 14 missing passengers, said Captain Laura Mendez.""");
    }

    private void add(int language, String outlet, String published, String text) {
        ledger.add(ANALYZERS
                .get(language)
                .analyze(new RawArticle(
                        "-",
                        null,
                        outlet,
                        outlet + " " + published,
                        published,
                        language == 0 ? "id" : "en",
                        null,
                        text)));
    }

    @AfterEach
    void end() {
        ledger.close();
    }

    private List<String> outlets(Wanted wanted) {
        return ledger.find(wanted, 0, MANY).articles().stream()
                .map(Article::outlet)
                .toList();
    }

    private List<String> sentences(Wanted wanted) {
        return ledger.find(wanted, 0, MANY).claims().stream()
                .map(claim -> claim.sentence().in(claim.article()))
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zamrud*    | 70
            zamruda*   | 61
            zamrudaba* | 1
            zam*       | 70
            z*         | 70
            zamrudz*   | 0
            """)
    void aBeginningFindsAllWordsFewOrMany(String words, int articles) {
        for (int i = 0; i < 70; i++) {
            String word = "zamrud" + (i < 61 ? "a" : "b") + (char) ('a' + i % 26) + (char) ('a' + i / 26);
            add(0, "Warta", "2026-04-01", "Batu " + word + " dijual, kata pedagang " + word + ".");
        }

        assertThat(ledger.find(Wanted.words(words), 0, 100).articles()).hasSize(articles);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kanal 7 | Kanal 7
            kan 7   | Kanal 7
            kanal   | Kanal 77, Kanal 7
            77      | Kanal 77
            """)
    void aNumberInANameIsMeantWhole(String outlet, String found) {
        add(0, "Kanal 7", "2026-04-01", "Sebanyak 3 orang terluka.");
        add(0, "Kanal 77", "2026-04-02", "Sebanyak 4 orang terluka.");

        assertThat(outlets(new Wanted("", null, "", "", "", "", outlet, "", null, null, null)))
                .containsExactly(found.split(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ungsi              | Kabar Barat, Harian Timur
            pengungsi          | Kabar Barat, Harian Timur
            mengungsi sarimulya| Kabar Barat, Harian Timur
            "warga mengungsi"  | Harian Timur
            "mengungsi warga"  |
            memulangkan        | Kabar Barat
            kirim              | Harian Timur
            searched           | The Eastern Post
            kills              | The Eastern Post
            capsizing          | The Eastern Post
            ferr*              | The Eastern Post
            sarim*             | Kabar Barat, Harian Timur
            arimulya           |
            GEDUNG Olahraga    | Kabar Barat
            gedung kapal       |
            """)
    void wordsAreFoundInTheirForms(String words, @Nullable String outlets) {
        assertThat(outlets(Wanted.words(words)))
                .as(words)
                .isEqualTo(outlets == null ? List.of() : List.of(outlets.split(", ")));
    }

    @Test
    void claimsComeWithTheirSentences() {
        assertThat(sentences(Wanted.words("mengungsi")))
                .anyMatch(sentence -> sentence.startsWith("Sebanyak 340 warga mengungsi"))
                .anyMatch(sentence -> sentence.contains("415 pengungsi"))
                .noneMatch(sentence -> sentence.contains("posko"));
    }

    private static Wanted wanted(String what, String value) {
        return new Wanted(
                "",
                null,
                what.equals("person") ? value : "",
                what.equals("organisation") ? value : "",
                what.equals("place") ? value : "",
                what.equals("origin") ? value : "",
                what.equals("outlet") ? value : "",
                what.equals("unit") ? value : "",
                what.equals("status") ? Status.valueOf(value) : null,
                what.equals("from") ? LocalDate.parse(value) : null,
                what.equals("to") ? LocalDate.parse(value) : null);
    }

    @ParameterizedTest
    @CsvSource({
        "person, ratna, Harian Timur",
        "person, Laura Mendez, The Eastern Post",
        "place, salem, The Eastern Post",
        "origin, bima, Kabar Barat",
        "outlet, eastern, The Eastern Post",
        "unit, tonne, Harian Timur",
        "status, PLANNED, Harian Timur",
        "from, 2026-03-01, The Eastern Post",
        "to, 2026-02-04, Harian Timur",
    })
    void claimsAreFoundByWhatIsKnownOfThem(String what, String value, String outlet) {
        var found = ledger.find(wanted(what, value), 0, MANY);
        assertThat(found.claims())
                .isNotEmpty()
                .allSatisfy(claim -> assertThat(claim.article().outlet()).isEqualTo(outlet));
        assertThat(found.articles()).extracting(Article::outlet).containsExactly(outlet);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            -,          1899-12-31, 0
            1900-01-01, 1999-12-31, 1
            1987-01-01, -,          4
            1980-01-01, 1989-12-31, 1
            1990-01-01, 2026-02-28, 2
            -,          2026-02-03, 2
            2026-02-04, 2026-03-31, 2
            2000-01-01, 2199-12-31, 3
            """)
    void daysMayBeCenturiesApart(@Nullable LocalDate from, @Nullable LocalDate to, int articles) {
        add(0, "Arsip", "1987-06-02", "Sebanyak 5 orang terluka.");
        assertThat(ledger.find(new Wanted("", null, "", "", "", "", "", "", null, from, to), 0, MANY)
                        .articles())
                .hasSize(articles);
    }

    @Test
    void kindsOfClaimsAreToldApart() {
        var quotations = new Wanted("bima", ClaimKind.QUOTATION, "", "", "", "", "", "", null, null, null);
        assertThat(ledger.find(
                                new Wanted("", ClaimKind.QUOTATION, "", "", "", "bima", "", "", null, null, null),
                                0,
                                MANY)
                        .claims())
                .isNotEmpty()
                .allSatisfy(claim -> assertThat(claim).isInstanceOf(Claimed.Said.class));
        assertThat(ledger.find(quotations.ofAnyKind(), 0, MANY).articles()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"FIGURE, 3", "QUOTATION, 3", "OCCURRENCE, 2"})
    void aKindMayBeAllThatIsAskedFor(ClaimKind kind, int articles) {
        var found = ledger.find(new Wanted("", kind, "", "", "", "", "", "", null, null, null), 0, MANY);
        assertThat(found.claims())
                .isNotEmpty()
                .allSatisfy(claim -> assertThat(claim)
                        .isInstanceOf(
                                switch (kind) {
                                    case FIGURE -> Claimed.Counted.class;
                                    case QUOTATION -> Claimed.Said.class;
                                    case OCCURRENCE -> Claimed.Happened.class;
                                }));
        assertThat(found.articles()).hasSize(articles);
    }

    @Test
    void allIsFoundPieceByPieceAndNothingTwice() {
        var wanted = wanted("from", "2026-01-01");
        var whole = ledger.find(wanted, 0, MANY).claims();
        assertThat(whole).hasSizeGreaterThan(4);
        var pieces = new ArrayList<Claimed>();
        Found found = ledger.find(wanted, 0, 2);
        pieces.addAll(found.claims());
        while (found.next() != 0) {
            found = ledger.find(wanted, found.next(), 2);
            pieces.addAll(found.claims());
        }
        assertThat(pieces).isEqualTo(whole);
    }

    @Test
    void whatLooksLikeAnOperatorIsNone() {
        for (String words : List.of("' OR & | ( : *", "\"", "\"\" *", "gempa* & !", "text : x")) {
            assertThat(outlets(Wanted.words(words))).as(words).isEmpty();
        }
    }

    @Test
    void nothingIsFoundWhereNothingIsAskedFor() {
        assertThat(ledger.find(Wanted.words(" "), 0, MANY)).isEqualTo(Found.NOTHING);
    }
}
