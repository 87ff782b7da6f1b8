package org.runut.pack.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.runut.flow.Analyzer;
import org.runut.link.StoryLinker;
import org.runut.model.Analysis;
import org.runut.model.RawArticle;
import org.runut.model.Story.Statement;
import org.runut.pack.Pack;

/** What several articles quote of one origin is one statement. */
class QuotedStatementsTest {
    private static final Pack PACK = new Indonesian().load();
    private static final Analyzer ANALYZER = new Analyzer(PACK);
    private final StoryLinker linker = new StoryLinker(List.of(PACK));

    private static Analysis article(String outlet, String text) {
        return ANALYZER.analyze(new RawArticle(outlet, null, outlet, null, "2025-03-10", "id", null, text));
    }

    private List<Statement> quoted(Analysis... articles) {
        return linker.link("s", Stream.of(articles).toList()).statements().stream()
                .filter(statement -> statement.content() != null)
                .toList();
    }

    @Test
    void oneAssessmentInTwoArticlesIsOneStatement() {
        var statements = quoted(
                article(
                        "Kabar Utara",
                        "“Tanggul itu dibangun tanpa kajian dan warga tidak pernah diajak bicara,” kata Ketua Serikat Tani Ratna Wulan."),
                article(
                        "Suara Selatan",
                        "Ketua Serikat Tani Ratna Wulan mengatakan tanggul itu dibangun tanpa kajian dan warga tidak pernah diajak bicara."));

        assertThat(statements).singleElement().satisfies(statement -> {
            assertThat(statement.articles()).hasSize(2);
            assertThat(statement.content()).startsWith("Tanggul itu");
        });
    }

    @Test
    void differentThingsSaidByOneAreNot() {
        assertThat(
                        quoted(
                                article(
                                        "Kabar Utara",
                                        "“Tanggul itu dibangun tanpa kajian dan warga tidak pernah diajak bicara,” kata Ketua Serikat Tani Ratna Wulan."),
                                article(
                                        "Suara Selatan",
                                        "“Kami akan menunggu keputusan pengadilan sampai akhir bulan nanti,” kata Ketua Serikat Tani Ratna Wulan.")))
                .isEmpty();
    }
}
