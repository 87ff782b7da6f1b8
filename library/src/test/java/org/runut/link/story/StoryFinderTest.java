package org.runut.link.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.runut.model.Analysis;
import org.runut.model.Article;
import org.runut.model.TimeValue;

class StoryFinderTest {
    private final StoryFinder finder = new StoryFinder(List.of());
    private final List<Candidate> ledger = new ArrayList<>();
    private final Map<String, Integer> holders = new HashMap<>();

    @BeforeEach
    void fill() {
        keep(
                "flood",
                "id",
                "2025-02-01",
                "Banjir di Kabupaten Karangjati: bendungan Wonosari jebol, 412 rumah di Desa"
                        + " Ngadirejo terendam, kata Bupati Karangjati Marsudi Wibowo.");
        keep(
                "vote",
                "id",
                "2025-02-01",
                "Pemilihan Ketua Umum Partai Bintang Laut ditunda, kata Sekretaris Jenderal"
                        + " Lukmanul Hakimi di Jakarta. Sebanyak 1.290 utusan sudah hadir.");
    }

    @Test
    void anotherReportJoins() {
        assertThat(story(
                        "id",
                        "2025-02-02",
                        "Bupati Karangjati Marsudi Wibowo mengatakan 420 rumah di Ngadirejo rusak"
                                + " setelah bendungan Wonosari jebol."))
                .isEqualTo("flood");
    }

    @Test
    void anUndatedReportJoins() {
        assertThat(story(
                        "id",
                        null,
                        "Warga Ngadirejo, Kabupaten Karangjati, menuntut ganti rugi atas jebolnya bendungan"
                                + " Wonosari kepada Bupati Marsudi Wibowo."))
                .isEqualTo("flood");
    }

    @Test
    void aReportInAnotherLanguageJoinsByNamesAndNumbers() {
        assertThat(story(
                        "en",
                        "2025-02-03",
                        "The flood that followed the breach of the Wonosari dam left 412 houses in"
                                + " Ngadirejo under water, the regent of Karangjati, Marsudi Wibowo, said."))
                .isEqualTo("flood");
    }

    @Test
    void anotherMatterStandsAlone() {
        assertThat(story(
                        "id",
                        "2025-02-02",
                        "Harga cabai rawit di Pasar Induk Cempaka naik menjadi Rp 80.000 per"
                                + " kilogram menjelang hari raya, kata pedagang."))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bank sentral negeri Orvena menaikkan suku bunga acuan menjadi 6 persen karena inflasi, kata gubernur bank.",
                "Partai Tani Makmur membuka penjaringan calon wali kota Lembayung sampai 3 Maret, kata ketua partai.",
                "Sebanyak 390 guru honorer di Kota Tembaga belum menerima gaji sejak Januari, kata ketua serikat guru.",
            })
    void whatSharesOnlyTheDayAndEverydayWordsStandsAlone(String text) {
        assertThat(story("id", "2025-02-01", text)).isEmpty();
    }

    @Test
    void anUndatedArticleIsNotTakenForOneOfTheSameDay() {
        var known = new Profile(signature("2025-02-01"), weights());
        var undated = new Profile(signature(null), weights());
        assertThat(known.with(undated).days()).isGreaterThan(known.with(known).days());
    }

    private Signature signature(@Nullable String day) {
        return finder.signature(analysis("id", day, "Banjir di Karangjati merendam 412 rumah."));
    }

    private TermWeights weights() {
        return new TermWeights(counts());
    }

    private String story(String language, @Nullable String day, String text) {
        var signature = finder.signature(analysis(language, day, text));
        var articles = new ArrayList<>(ledger);
        articles.add(new Candidate("new", "", signature));
        return finder.matters(articles, Set.of(), counts()).stream()
                .filter(matter -> matter.stream().anyMatch(one -> one.article().equals("new")))
                .flatMap(matter -> matter.stream().map(Candidate::story))
                .filter(story -> !story.isEmpty())
                .findFirst()
                .orElse("");
    }

    private void keep(String story, String language, String day, String text) {
        var signature = finder.signature(analysis(language, day, text));
        signature.terms().keySet().forEach(term -> holders.merge(term, 1, Integer::sum));
        ledger.add(new Candidate(story + "-article", story, signature));
    }

    private TermCounts counts() {
        return new TermCounts() {
            @Override
            public int articles() {
                return ledger.size();
            }

            @Override
            public int with(String term) {
                return holders.getOrDefault(term, 0);
            }
        };
    }

    private static Analysis analysis(String language, @Nullable String day, String text) {
        return Analysis.none(new Article(
                text,
                "1",
                "",
                null,
                null,
                null,
                day == null ? null : new TimeValue(day),
                language,
                null,
                text,
                List.of(),
                List.of(),
                null));
    }
}
