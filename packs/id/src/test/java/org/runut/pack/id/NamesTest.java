package org.runut.pack.id;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runut.model.Part;

/** Names with their type, fullest form and identity: {@code text | expected, each parted by /}. */
class NamesTest {
    private final Annotations annotations = new Annotations();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Korut mengirim utusan ke Rusia. | country Korut (country:KP)/country Rusia (country:RU)
            Pembicaraan itu membuat Pyongyang marah. | country Pyongyang (country:KP)
            Delegasi tiba di Pyongyang kemarin. | place Pyongyang (place:pyongyang)
            Presiden Ukraina Volodymyr Zelensky tiba. | country Ukraina (country:UA)/person Volodymyr Zelensky (person:volodymyr-zelensky)
            Kepala BNPB Suharyanto meninjau lokasi. | organisation BNPB (org:id-bnpb)/person Suharyanto (person:suharyanto)
            Kepala Badan Rawa Mulat Sari datang. | organisation Badan Rawa (org:badan-rawa)/person Mulat Sari (person:mulat-sari)
            Kepala Kantor Pos Lamara Rudi Wirya datang. | organisation Kantor Pos Lamara (org:kantor-pos-lamara)/person Rudi Wirya (person:rudi-wirya)
            Kepala Inspektur Tambang Kementerian Energi dan Mineral Gunawan Tirta menaksir kerugian. | organisation Kementerian Energi dan Mineral (org:kementerian-energi-dan-mineral)/person Gunawan Tirta (person:gunawan-tirta)
            Badan Pusat Statistik (BPS) merilis data. | organisation Badan Pusat Statistik (BPS) (org:id-bps)
            Jenderal Xavier T. Bronson datang. | person Xavier T. Bronson (person:xavier-t-bronson)
            Kantor Berita Antara melaporkan gempa. | organisation Kantor Berita Antara (media:antara)
            Banjir melanda Kabupaten Demak. | place Kabupaten Demak (place:kabupaten-demak)
            Pedagang itu, Sulastri (51), pulang. | person Sulastri (person:sulastri)
            Tindakan Ahmad Wirya menuai kecaman. | person Ahmad Wirya (person:ahmad-wirya)
            Warga mengenang Gus Dur. | person Gus Dur (person:abdurrahman-wahid)
            "Kami siap," ujar Bima Wirya, peneliti. | person Bima Wirya (person:bima-wirya)
            Warga Jatim mengungsi ke Jawa Timur. | place Jawa Timur (place:ID-JI)/place Jawa Timur (place:ID-JI)
            """)
    void names(String text, String expected) {
        assertThat(annotations.names(text)).containsExactly(expected.split("/"));
    }

    @Test
    void theLatestOfTwoWithOneNameIsMeant() {
        String text = "Menteri Rudi Hartono datang. Gubernur Susi Hartono menyambut. Hartono tersenyum.";
        assertThat(annotations.names(text))
                .containsExactly(
                        "person Rudi Hartono (person:rudi-hartono)",
                        "person Susi Hartono (person:susi-hartono)",
                        "person Susi Hartono (person:susi-hartono)");
    }

    @Test
    void aHeadlineTakesItsNamesFromTheBody() {
        var analysis = annotations.analyze(
                "Kabar", "Yuda Prawira Minta Warga Jauhi Sungai", "Camat Yuda Prawira meminta warga menjauhi sungai.");
        assertThat(analysis.entities())
                .filteredOn(e -> e.part() == Part.TITLE)
                .extracting(e -> e.name())
                .containsExactly("Yuda Prawira");
    }

    @Test
    void headlinesAttributeToo() {
        var analysis = annotations.analyze(
                "Kabar",
                "Bupati Yuda Prawira Sebut 41 Rumah Rusak",
                "Bupati Yuda Prawira menyebut 41 rumah rusak akibat angin.");
        assertThat(analysis.quotations())
                .filteredOn(q -> q.part() == Part.TITLE)
                .extracting(q -> q.chain().speaker())
                .containsExactly("Yuda Prawira");
    }
}
