package org.runut.pack.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runut.model.Status;

/** What is said to happen to what a number counts, by the verbs around it. */
class HappeningsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Gempa menewaskan 12 orang dan melukai 30 orang.                           | 12 killed; 30 wounded
                    Kecelakaan bus menewaskan tujuh penumpang dan melukai 21 lainnya.          | 7 killed; 21 wounded
                    Bom itu menewaskan sedikitnya 30 orang serta melukai lebih dari 100 orang. | 30 killed; 100 wounded
                    Polisi menangkap 12 orang dan melepaskan 30 orang.                         | 12 arrested; 30 released
                    Sebanyak 12 orang ditangkap dan 30 dibebaskan.                             | 12 arrested; 30 released
                    Petugas mengevakuasi 300 warga dan menyelamatkan 12 balita.                | 300 evacuated; 12 rescued
                    Pabrik merumahkan 300 pekerja dan merekrut 40 orang baru.                  | 300 laid-off; 40 hired
                    Korban tewas 12 orang, luka 30 orang.                                      | 12 killed; 30 wounded
                    Dua perampok membunuh seorang satpam.                                      | 2 -
                    Polisi tangkap 15 orang dan sita 20 kilogram sabu.                         | 15 arrested; 20 seized
                    Jaksa menahan lima pejabat dan menggeledah dua kantor.                     | 5 detained; 2 -
                    Campak menginfeksi 140 anak dan menewaskan tiga balita.                    | 140 infected; 3 killed
                    Polisi mengamankan lima pelaku di Medan.                                  | 5 arrested
                    Polisi mengamankan 5 kilogram sabu dan tiga ponsel.                        | 5 seized; 3 seized
                    Sebanyak 12 motor diamankan.                                               | 12 seized
                    Dua warga meminta ganti rugi Rp 3 miliar.                                  | 2 -; 3000000000 -
                    Polisi menyita 2 kilogram ganja, 500 butir pil, dan uang Rp 45 juta.       | 2 seized; 500 seized; 45000000 seized
                    Petugas menangkap lima pelaku, sementara dua lainnya masih buron.          | 5 arrested; 2 at-large
                    Enam tersangka ditangkap di Randu.                                         | 6 arrested
                    Dinas menetapkan tarif Rp 5.000.                                           | 5000 -
                    Hakim menjatuhkan denda Rp 2 miliar.                                       | 2000000000 -
                    Dinas mencatat 900 kasus tifus dengan 12 kematian.                         | 900 -; 12 killed
                    Dua penambang tewas dan satu terjebak di kedalaman 60 meter.               | 2 killed; 1 trapped; 60 -
                    Banjir setinggi 2 meter merendam 300 rumah.                                | 2 -; 300 flooded
                    Sekitar 80 persen pasien belum pernah divaksin.                            | 80 not-vaccinated
                    Sebanyak 300 keluarga belum menerima bantuan.                              | 300 not-aided
                    Yayasan membagikan 2.000 paket buku kepada 500 siswa.                      | 2000 distributed; 500 aided
                    Pemerintah menyiapkan Rp 3 miliar untuk 500 keluarga.                      | 3000000000 -; 500 aided
                    Bantuan itu baru diterima 88 dari 352 keluarga.                            | 88 aided; 352 aided
                    Sekitar 40 persen warga memiliki sumur.                                    | 40 -
                    Perusahaan membuka 50 gerai dengan investasi Rp 2 miliar.                  | 50 opened; 2000000000 -
                    Serikat mengatakan 900 buruh telah di-PHK.                                 | 900 laid-off
                    Kalimantan Barat menyumbang kasus terbanyak dengan 300 pasien.             | 300 -
                    Biaya pemulangan mencapai Rp 7 juta.                                       | 7000000 -
                    Inflasi berada di kisaran 2,5 persen.                                      | 2.5 -
                    Emiten itu melepas 2 miliar saham dan membebaskan 12 sandera.              | 2000000000 sold; 12 released
                    """)
    void find(String text, String expected) {
        assertThat(Claimed.figures(text).stream()
                        .map(figure -> figure.quantity().low() + " "
                                + (figure.binding().frame().isEmpty()
                                        ? "-"
                                        : figure.binding().frame()))
                        .collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Sebanyak 3.000 buruh berunjuk rasa menuntut upah naik 10 persen. | HAPPENED
                    Tiga perusahaan berencana merekrut 400 orang.                    | HAPPENED
                    Sebanyak 12 kapal akan mengangkut 400 penumpang.                 | PLANNED
                    Sebanyak 300 rumah direncanakan menelan Rp 4 miliar.             | PLANNED
                    """)
    void whoPlansIsThereAlready(String text, Status status) {
        assertThat(Claimed.figures(text).getFirst().status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "Gempa menewaskan 12 orang., orang tewas",
        "Gempa melukai 30 orang., orang terluka",
        "Polisi menangkap 12 orang., orang ditangkap",
        "Penjualan mencapai Rp 3 miliar tahun lalu., penjualan",
        "Ukraina menembak jatuh 32 drone., pesawat nirawak ditembak jatuh oleh Ukraina",
        "Harga cabai rawit naik menjadi Rp 90.000., harga cabai rawit naik",
        "PT Garda membukukan laba bersih Rp 3 miliar., laba bersih PT Garda",
        "Perusahaan itu merugi Rp 3 miliar., merugi",
        "Pemerintah mengalokasikan Rp 3 miliar untuk irigasi., irigasi dialokasikan",
        "Elektabilitas Rudi Hartono mencapai 34 persen., elektabilitas Rudi Hartono",
        "Sekitar 80 persen pasien belum pernah divaksin., pasien belum divaksin",
        "Polisi menetapkan tujuh orang sebagai tersangka., tersangka",
        "Inflasi diperkirakan 3 persen., inflasi",
        "Pemungutan suara ada di 600 TPS., TPS",
        "Bank itu memproyeksikan pertumbuhan ekonomi 5 persen., pertumbuhan ekonomi",
        "Omzetnya turun Rp 3 juta., omzet turun",
        "Kredit bermasalah turun Rp 3 miliar., kredit bermasalah turun"
    })
    void areNamedByWhatBefell(String text, String label) {
        assertThat(Claimed.figures(text).getFirst().binding().label().id()).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    Sedikitnya 52 orang tewas dalam serangan Israel di Rafah. | place=Rafah
                    Kecelakaan yang melibatkan 7 mobil itu terjadi pukul 03.15 WIB. | -
                    Maskapai menambah 24 penerbangan pada libur Natal.      | -
                    Harga beras di Pasar Induk Randu naik Rp 300.           | place=Pasar Induk Randu
                    Sebanyak 90 guru diangkat menjadi PPPK.                 | -
                    Kementerian Pertanian memperkirakan penjualan naik 4 persen. | -
                    Polisi menangkap enam orang, dua di antaranya warga negara Malaysia. | of=Malaysia
                    Direktur Rudi Hartono mengatakan aturan itu melarang impor gas 4 juta ton. | -
                    Elektabilitas Budi 34 persen, disusul Rina Wati dengan 28 persen. | of=Rina Wati
                    """)
    void tellWhoTakesPart(String text, @Nullable String roles) {
        assertThat(Claimed.figures(text).getLast().binding().roles().stream()
                        .map(role -> role.role() + "=" + role.name())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(roles == null ? "" : roles);
    }

    /** Known mistakes, as they stand: the second column is what is told, the third what is meant. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Jaringan itu merugikan negara Rp 3 miliar.               | merugi                    | kerugian negara
            Sebanyak 61 persen responden mengaku puas.               | responden                 | responden puas
            Banjir setinggi 2 meter merendam jalan.                  | banjir                    | tinggi banjir
            Kapal itu berkapasitas 150 orang.                        | kapal                     | kapasitas kapal
            Hadiah Rp 50 juta dibagikan bagi tiga pemenang.          | disalurkan                | hadiah dibagikan
            """)
    void areNamedAmiss(String text, String label, String meant) {
        assertThat(Claimed.figures(text).getFirst().binding().label().id())
                .isEqualTo(label)
                .isNotEqualTo(meant);
    }
}
