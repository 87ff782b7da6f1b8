package org.runut.pack.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runut.model.Chain;

/** Media through which a statement came, apart from bodies that its speaker cites: {@code text | speaker | via | citing}. */
class RelayTest {
    private final Annotations annotations = new Annotations();

    private Chain chain(String outlet, String text) {
        return annotations.analyze(outlet, null, text).quotations().getFirst().chain();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', emptyValue = "", textBlock = """
            "Pasukan siaga," ujar Kolonel Amit Shalev, dikutip Reuters. | Amit Shalev | Reuters | ``
            "Pasukan siaga," ujar Kolonel Amit Shalev kepada CNN, seperti dilansir Antara. | Amit Shalev | CNN/Antara | ``
            Berdasarkan laporan intelijen Ukraina yang dikutip CNN International, pasukan itu akan bergerak. | intelijen Ukraina | CNN International | ``
            Menteri Luar Negeri Iran Abbas Sadeghi, sebagaimana dikutip Kantor Berita Tasnim dari siniar Jendela Timur, mengatakan perundingan akan berlanjut. | Abbas Sadeghi | Jendela Timur/Kantor Berita Tasnim | ``
            Seorang diplomat Eropa, dalam wawancara dengan Harian Fajar Baru yang dikutip Reuters, mengatakan perundingan itu gagal. | Seorang diplomat Eropa | Harian Fajar Baru/Reuters | ``
            Ekonom Lina Marbun, mengutip Badan Pusat Statistik, mengatakan ekspor akan turun. | Lina Marbun | `` | Badan Pusat Statistik
            Reuters, mengutip pejabat Jepang, melaporkan kapal itu akan ditarik. | pejabat Jepang | Reuters | ``
            "Kami siap," kata Wali Kota Rendi Palaka kepada wartawan. | Rendi Palaka | `` | ``
            "Kami siap," tulis Wali Kota Rendi Palaka di Instagram. | Rendi Palaka | Instagram | ``
            Pelabuhan itu ditutup, demikian ditulis The Harbour Dispatch. | The Harbour Dispatch | `` | ``
            Ekonom Bank Mandiri Lina Marbun mengatakan rupiah akan menguat. | Lina Marbun | `` | ``
            """)
    void chains(String text, String speaker, String via, String citing) {
        var chain = chain("Kabar Antah", text);
        assertThat(chain.speaker()).isEqualTo(speaker);
        assertThat(chain.via()).isEqualTo(names(via));
        assertThat(chain.citing()).isEqualTo(names(citing));
    }

    private static List<String> names(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split("/"));
    }

    @Test
    void theOwnOutletIsNoRelay() {
        var chain = chain("Bisnis", "\"Harga naik,\" kata Lina Marbun kepada Bisnis, Senin.");
        assertThat(chain.speaker()).isEqualTo("Lina Marbun");
        assertThat(chain.via()).isEmpty();
    }

    @Test
    void relaysHoldWithinAParagraph() {
        String text = "\"Kami siap,\" kata Lina Marbun kepada Reuters. \"Kapal sudah di dermaga,\" ujarnya.\n\n"
                + "\"Besok kami berangkat,\" tambahnya.";
        assertThat(annotations.analyze(text).quotations())
                .extracting(q -> q.chain().via())
                .containsExactly(List.of("Reuters"), List.of("Reuters"), List.of());
    }
}
