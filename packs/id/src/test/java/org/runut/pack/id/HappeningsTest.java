package org.runut.pack.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
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
        "Ukraina menembak jatuh 32 drone., pesawat nirawak ditembak jatuh oleh Ukraina"
    })
    void areNamedByWhatBefell(String text, String label) {
        assertThat(Claimed.figures(text).getFirst().binding().label().id()).isEqualTo(label);
    }
}
