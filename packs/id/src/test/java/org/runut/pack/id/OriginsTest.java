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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Direktur Pengendalian Penyakit Kementerian Kesehatan Wirya Sasmita mengatakan 45 orang tewas.  | Kementerian Kesehatan
                    Juru bicara Kementerian Kelautan di Jakarta, Sari Wulandari, mengatakan 45 orang tewas.        | Kementerian Kelautan
                    Koordinator tim pencari fakta Rawasari, Bonar Siregar, mengatakan 45 orang tewas.              | tim pencari fakta Rawasari
                    Ketua serikat nelayan Bahari Jaya, Udin Parwoto, mengatakan 45 orang tewas.                    | serikat nelayan Bahari Jaya
                    Kepala Staf Angkatan Laut Ostavia Laksamana Goran Petrik mengatakan 45 orang tewas.            | Angkatan Laut Ostavia
                    Duta Besar RI untuk Ostavia, Maria Lumentut, mengatakan 45 orang tewas.                        | Kedutaan Besar RI untuk Ostavia
                    Produk domestik bruto (PDB) tumbuh. Kepala bidang fiskal Laras Prameswari mengatakan 45 orang tewas. | Laras Prameswari
                    """)
    void theOfficeMayNameMoreThanItsInstitution(String text, String origin) {
        assertThat(story(text).origins()).map(Story.Origin::name).containsExactly(origin);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1 | Kementerian Dalam Negeri Ostavia menyebut 12 orang terluka. Total 45 orang tewas, kata juru bicara kementerian itu, Petra Holm.
                    1 | Serikat Buruh Kentana (SBK) menyebut 12 orang terluka. Sekretarisnya, Rosa Halim, menyebut 45 orang tewas.
                    1 | Dinas Sosial Kentana menyebut 12 orang terluka. Kepala dinas itu, Rosa Halim, menyebut 45 orang tewas.
                    1 | PT Kentana Jaya menyebut 12 orang terluka. Direktur utama perusahaan itu, Rosa Halim, menyebut 45 orang tewas.
                    1 | Wakil Bupati Kentana Rosa Halim menyebut 12 orang terluka. Bupati Kentana Sari Muda menyebut 45 orang tewas.
                    1 | Kapolda Kentana Irjen Rosa Halim menyebut 12 orang terluka. Kabid Humas Polda Kentana Kombes Sari Muda menyebut 45 orang tewas.
                    1 | Pemerintah Kota Surata menyebut 12 orang terluka. Pemkot Surata menyebut 45 orang tewas.
                    1 | Dinas Kesehatan Provinsi Lembara mencatat 12 orang terluka. Dinkes Lembara mencatat 45 orang tewas.
                    1 | PT Bahari Lestari Tbk mencatat 12 orang terluka. Bahari Lestari mencatat 45 orang tewas.
                    2 | Kepala Dinas Kesehatan Kentana Rosa Halim menyebut 12 orang terluka. Direktur RSUD Kentana Sari Muda menyebut 45 orang tewas.
                    2 | Mantan Menteri Energi Rosa Halim menyebut 12 orang terluka. Kementerian Energi menyebut 45 orang tewas.
                    2 | Calon Bupati Kentana Rosa Halim menyebut 12 orang terluka. Pemerintah Kabupaten Kentana menyebut 45 orang tewas.
                    0 | Sebuah tangkapan layar tanpa tanggal menyebut 45 orang tewas.
                    0 | Sebuah lembar presensi menyebut 45 orang tewas.
                    """)
    void oneBodyIsOneOriginByWhateverName(int origins, String text) {
        assertThat(story(text).origins()).hasSize(origins);
    }

    @Test
    void aLawmakerPassesOnWhatHeCites() {
        var story = story("Sebanyak 45 orang tewas, kata anggota parlemen Lukas Moru mengutip Badan Intelijen Ostavia."
                + " Anggota parlemen Lukas Moru mengatakan 12 orang terluka.");
        assertThat(story.origins()).map(Story.Origin::name).containsExactly("Badan Intelijen Ostavia");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1 | Komando Daerah IV menyebut 12 orang terluka. Sebanyak 45 orang tewas, kata Letkol Rosa Halim dari Komando Daerah IV.
                    1 | RSUP Tirta Husada menyebut 12 orang terluka. Direktur Medik RSUP Tirta Husada dr. Rosa Halim menyebut 45 orang tewas.
                    1 | Kelompok bantuan Tangan Kasih menyebut 12 orang terluka. "Kami mencatat 45 orang tewas," kata Rosa Halim, koordinatornya.
                    1 | Komisi Perlindungan Warga (KPW) menyebut 12 orang terluka. Komisioner Komisi Perlindungan Warga (KPW) Rosa Halim menyebut 45 orang tewas.
                    1 | Tim kurator menyebut 12 orang terluka. Koordinator tim kurator, Rosa Halim, menyebut 45 orang tewas.
                    1 | Panel independen menyebut 12 orang terluka. Hakim Rosa Halim, yang memimpin panel itu, menyebut 45 orang tewas.
                    1 | Polda Kentana menyebut 12 orang terluka. Kapolda Kentana Inspektur Jenderal Rosa Halim menyebut 45 orang tewas.
                    1 | Dinas Pertanian Kentana menyebut 12 orang terluka. Kepala Bidang Tanaman Pangan Rosa Halim menyebut 45 orang tewas.
                    2 | PT Kentana Jaya menyebut 12 orang terluka. Kepala desa Rosa Halim menyebut 45 orang tewas.
                    2 | Kementerian Kesehatan menyebut 12 orang terluka. Seorang dokter di kementerian itu, yang enggan disebut namanya, menyebut 45 orang tewas.
                    1 | Menurut data bea cukai, 12 orang terluka.
                    0 | Pesan berantai menyebut 12 orang terluka.
                    """)
    void onePersonIsOfOneBodyOrOfNone(int origins, String text) {
        assertThat(story(text).origins()).hasSize(origins);
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
