package org.runut.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runut.flow.Analyzer;
import org.runut.link.StoryLinker;
import org.runut.model.Analysis;
import org.runut.model.Drift;
import org.runut.model.Insight.Circle;
import org.runut.model.Insight.Settled;
import org.runut.model.Insight.Sum;
import org.runut.model.RawArticle;
import org.runut.model.Relation;
import org.runut.model.Story;
import org.runut.pack.Pack;
import org.runut.pack.en.English;
import org.runut.pack.id.Indonesian;

/** Little stories, each for one sentence of what a ledger is to tell. */
class StoryCasesTest {
    private static final String FIRE = """
            MEDAN - Kebakaran melanda Pasar Simpang Limun pada Senin (3/3/2025) dini hari. Kepala Dinas Pemadam Kebakaran Medan, \
            Harun Sitepu, mengatakan %s kios hangus. Api bermula dari kios pakaian di lantai dua lalu menjalar ke blok utara.

            "Kami mengerahkan 18 mobil pemadam dan baru bisa %s api pukul 05.40," kata Harun. Pedagang berusaha menyelamatkan \
            barang dagangan mereka di tengah asap tebal.""";

    private static final Pack ID = new Indonesian().load();
    private static final Pack EN = new English().load();
    private final StoryLinker linker = new StoryLinker(List.of(ID, EN));

    private static Analysis article(String outlet, String published, String text) {
        return article(outlet, published, null, text);
    }

    private static Analysis article(String outlet, String published, @Nullable String title, String text) {
        var pack = text.contains(" were ") || text.contains(" the ") ? EN : ID;
        return new Analyzer(pack)
                .analyze(new RawArticle(outlet, null, outlet, title, published, pack.language(), null, text));
    }

    private Story story(Analysis... articles) {
        return linker.link("s", List.of(articles));
    }

    private static List<Relation> relations(Story story) {
        return story.questions().stream().flatMap(q -> q.relations().stream()).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2025-03-03T09:00:00+07:00 | 2025-03-03T11:00:00+07:00 | Kabar Deli
                    2025-03-03T11:00:00+07:00 | 2025-03-03T09:00:00+07:00 | Warta Kini
                    2025-03-03T11:00:00+07:00 | 2025-03-03T12:30:00+09:00 | Warta Kini
                    2025-03-03T23:30:00Z      | 2025-03-04T06:00:00+07:00 | Warta Kini
                    """)
    void ofTwoCopiesOfOneDayTheEarlierHourIsTheOriginal(String first, String second, String original) {
        var copies = story(
                        article("Kabar Deli", first, FIRE.formatted("212", "memadamkan")),
                        article("Warta Kini", second, FIRE.formatted("221", "memadamkan")))
                .copies();
        assertThat(copies)
                .singleElement()
                .satisfies(copy -> assertThat(original.equals("Kabar Deli"))
                        .isEqualTo(copy.drift().getFirst().original().contains("212")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    212              | 221              | memadamkan | NUMBER
                    sedikitnya 212   | sedikitnya 221   | memadamkan | NUMBER
                    sedikitnya 212   | 212              | memadamkan | BOUNDS
                    212              | 212              | membiarkan | WORDING
                    """)
    void whatACopyChangedIsNamed(String before, String after, String verb, Drift.Kind kind) {
        var copies = story(
                        article("Kabar Deli", "2025-03-03", FIRE.formatted(before, "memadamkan")),
                        article("Warta Kini", "2025-03-04", FIRE.formatted(after, verb)))
                .copies();
        assertThat(copies)
                .singleElement()
                .satisfies(
                        copy -> assertThat(copy.drift()).extracting(Drift::kind).containsExactly(kind));
    }

    @Test
    void aShorterPieceOfAQuotationIsNoChange() {
        var copies = story(
                        article("Kabar Deli", "2025-03-03", FIRE.formatted("212", "memadamkan")),
                        article(
                                "Warta Kini",
                                "2025-03-04",
                                FIRE.formatted("212", "memadamkan")
                                        .replace(" dan baru bisa memadamkan api pukul 05.40", "")))
                .copies();
        assertThat(copies)
                .singleElement()
                .satisfies(copy -> assertThat(copy.drift()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2025-04-04                | 2025-04-04                | UNDECIDED | 2
                    2025-04-04T08:00:00+07:00 | 2025-04-04T18:00:00+07:00 | REVISES   | 1
                    2025-04-04T18:00:00+07:00 | 2025-04-04T08:00:00+07:00 | REVISES   | 1
                    2025-04-04                | 2025-04-05                | REVISES   | 1
                    """)
    void twoFiguresOfOneOriginOnOneDayWithoutHoursAreUndecided(
            String first, String second, Relation.Kind kind, int current) {
        var story = story(
                article(
                        "Nias Pos",
                        first,
                        "Ratusan rumah terendam setelah Sungai Nou meluap di Nias. Kepala BPBD Nias, Faeri Zega, mengatakan lima orang tewas akibat banjir itu. Warga mengungsi ke gereja."),
                article(
                        "Nias Kini",
                        second,
                        "Luapan Sungai Nou memutus jalan utama menuju pelabuhan. \"Delapan orang meninggal,\" kata Kepala BPBD Nias, Faeri Zega. Listrik padam di sebagian kota."));
        assertThat(relations(story)).extracting(Relation::kind).containsExactly(kind);
        assertThat(story.questions().getFirst().current()).hasSize(current);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    demikian dilaporkan Pesisir Online | menurut Kapuas Times            | Dikutip dari Harian Bahari,
                    """)
    void outletsThatCiteOneAnotherAreNamedHoweverTheyPutIt(String first, String second, String third) {
        var story = story(
                article(
                        "Harian Bahari",
                        "2025-05-01",
                        "Sebanyak 23 awak kapal Mutiara Timur hilang, " + first + ", Kamis (1/5/2025)."),
                article(
                        "Pesisir Online",
                        "2025-05-02",
                        "Sebanyak 23 awak kapal Mutiara Timur hilang, " + second + ", Jumat (2/5/2025)."),
                article("Kapuas Times", "2025-05-03", third + " 23 awak kapal Mutiara Timur hilang."));
        assertThat(story.insights())
                .filteredOn(Circle.class::isInstance)
                .singleElement()
                .satisfies(insight -> assertThat(((Circle) insight).outlets())
                        .containsExactly("Harian Bahari", "Kapuas Times", "Pesisir Online"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    kata dinas pemadam kebakaran Lamora      | kata kepolisian Lamora              | 2
                    kata rumah sakit umum Lamora             | kata kepolisian Lamora              | 2
                    kata badan penanggulangan bencana Lamora | kata dinas sosial Lamora            | 2
                    kata Kementerian Dalam Negeri Prancis    | kata Kementerian Dalam Negeri       | 2
                    kata Kementerian Kesehatan Jepang        | kata Kementerian Kesehatan Malaysia | 2
                    kata kepolisian Lamora                   | menurut kepolisian Lamora           | 1
                    """)
    void bodiesOfOnePlaceOrOfOneNameAreNotOne(String one, String other, int origins) {
        var story = story(
                article(
                        "Kabar Satu",
                        "2025-03-10",
                        "Ledakan meruntuhkan pabrik. Sebanyak 12 orang tewas, " + one + ", Senin (10/3/2025)."),
                article(
                        "Kabar Dua",
                        "2025-03-11",
                        "Korban bertambah. Ada 14 orang yang tewas, " + other + ", Selasa (11/3/2025)."));
        assertThat(story.origins()).hasSize(origins);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Germany's interior ministry         | Germany's health ministry                  | 2
                    the defence ministry of North Korea | the foreign ministry of North Korea        | 2
                    the defence ministry of North Korea | Kementerian Pertahanan Korea Selatan       | 2
                    the defence ministry of North Korea | Kementerian Pertahanan Korea Utara         | 1
                    """)
    void ministriesOfTwoStatesOrOfTwoMattersAreNotOne(String one, String other, int origins) {
        String said = other.startsWith("K")
                ? "Sebanyak 14 orang tewas dalam ledakan, kata "
                : "In the blast 14 people were killed, said ";
        var story = story(
                article("Herald", "2025-03-10", "In the blast 12 people were killed, said " + one + "."),
                article("Morning Star", "2025-03-11", said + other + "."));
        assertThat(story.origins()).hasSize(origins);
    }

    @Test
    void whatNobodySaysIsNotGivenToAHeadlineWord() {
        var story = story(
                article(
                        "Kabar Satu",
                        "2025-06-10",
                        "Polisi: 18 Tewas akibat Longsor",
                        "Kapolres Cilacap, AKBP Ari Nugroho, mengatakan 18 orang tewas akibat longsor di Majenang."),
                article(
                        "Kabar Dua",
                        "2025-06-11",
                        "Longsor Majenang",
                        "Sebanyak 18 orang tewas akibat longsor di Majenang. Jalan ke kota masih tertutup."));
        assertThat(story.origins()).extracting(Story.Origin::name).noneMatch("Polisi"::equals);
    }

    @Test
    void soldiersKilledAndWoundedMakeTheCasualtiesOfOneVoice() {
        var story = story(
                article(
                        "Borneo Wire",
                        "2025-08-01",
                        "The army suffered 4,700 casualties in the battle for Karang, the defence ministry said."),
                article(
                        "Karang Times",
                        "2025-08-02",
                        "The defence ministry said 600 soldiers were killed and 4,100 soldiers were wounded in the battle for Karang."));
        assertThat(story.insights())
                .filteredOn(Sum.class::isInstance)
                .singleElement()
                .satisfies(insight -> assertThat(((Sum) insight).fits()).isTrue());
    }

    @Test
    void aDisputeEndsWithAllThatWasDisputedOnTheWay() {
        var story = story(
                article("Warta Ende", "2025-01-10", "BPBD Ende menyatakan 42 orang tewas akibat gempa Ende."),
                article("Flores Kini", "2025-01-10", "Polres Ende menyebut 58 orang tewas akibat gempa Ende."),
                article("Warta Ende", "2025-01-14", "BPBD Ende menyatakan 55 orang tewas akibat gempa Ende."),
                article("Ende Post", "2025-01-16", "Polres Ende menyebut 55 orang tewas akibat gempa Ende."));
        assertThat(story.insights())
                .filteredOn(Settled.class::isInstance)
                .singleElement()
                .satisfies(insight -> assertThat(((Settled) insight).disputes()).hasSize(2));
    }

    @ParameterizedTest
    @CsvSource({"60", "250"})
    void whatVeryManyPassOnStaysACopyAndOneQuestion(int outlets) {
        var articles = new Analysis[outlets];
        for (int i = 0; i < outlets; i++) {
            articles[i] = article("Outlet " + i, "2025-03-" + (i % 9 + 10), FIRE.formatted("212", "memadamkan"));
        }
        var story = story(articles);
        assertThat(story.copies())
                .hasSize(outlets - 1)
                .extracting(Story.Copy::kind)
                .containsOnly(Story.Copy.Kind.EXACT);
        assertThat(story.questions())
                .allSatisfy(question -> assertThat(question.outlets()).isEqualTo(outlets));
        assertThat(story.origins()).hasSize(1);
    }

    @Test
    void aHeadlineWhoseNumberWasOvertakenNamesNoStoryEvenWhereNobodyIsNamed() {
        var story = story(
                article(
                        "Kabar Satu",
                        "2025-03-10",
                        "Banjir Lamora, 12 Orang Tewas",
                        "Sebanyak 12 orang tewas akibat banjir Lamora."),
                article(
                        "Kabar Dua",
                        "2025-03-11",
                        "Banjir Lamora Surut",
                        "Sebanyak 19 orang tewas akibat banjir Lamora."),
                article("Kabar Tiga", "2025-03-12", "Sekolah Libur", "Banjir Lamora telah surut, dan 19 orang tewas."));
        assertThat(story.title()).isEqualTo("Banjir Lamora Surut");
    }
}
