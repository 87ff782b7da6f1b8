package org.runut.pack.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runut.link.StoryLinker;
import org.runut.model.Story;

/** Who stands behind what speakers say. */
class OriginsTest {
    private final StoryLinker linker = new StoryLinker(List.of(new Indonesian().load()));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Kepala Dinas Kesehatan Kabupaten Rawasari Lestari Ningtyas mengatakan 45 orang tewas.      | Dinas Kesehatan Kabupaten Rawasari
                    Menteri Pertahanan Ostavia Goran Petrik mengatakan 45 tentara tewas.                       | Kementerian Pertahanan Ostavia
                    Bupati Rawasari Darmaji Sukoco menyebut 45 orang tewas.                                    | Pemerintah Kabupaten Rawasari
                    "Ada 45 orang tewas," ujar Juru Bicara Kementerian Perhubungan, Wening Astuti.             | Kementerian Perhubungan
                    Menurut pengamat militer Satya Gunadi, 45 tentara tewas.                                   | Satya Gunadi
                    """)
    void officialsSpeakForTheirInstitutionAndOthersForThemselves(String text, String origin) {
        assertThat(story(text).origins()).map(Story.Origin::name).containsExactly(origin);
    }

    @Test
    void twoOrgansOfOneStateAreOneParty() {
        var story =
                story("Kementerian Pertahanan Rusia mengatakan 45 tentara tewas. Adapun Kementerian Luar Negeri Rusia"
                        + " menyebut 45 tentara tewas.");
        assertThat(story.origins()).hasSize(2);
        assertThat(story.origins()).map(Story.Origin::party).containsOnly("country:RU");
    }

    @Test
    void governmentsNamedTogetherStandTogether() {
        var story = story("Tokyo, Washington dan Canberra memperkirakan 45 kapal sudah berada di sana.");
        assertThat(story.origins()).singleElement().satisfies(o -> {
            assertThat(o.id()).isEqualTo("country:AU+country:JP+country:US");
            assertThat(o.party()).isEqualTo("country:AU+country:JP+country:US");
        });
        assertThat(story.questions().getFirst().origins()).isEqualTo(3);
    }

    @Test
    void nobodyNamedIsNoOrigin() {
        assertThat(story("Sebanyak 45 orang tewas dalam kecelakaan itu.").origins())
                .isEmpty();
    }

    private Story story(String text) {
        return linker.link("s", List.of(Claimed.text(text)));
    }
}
