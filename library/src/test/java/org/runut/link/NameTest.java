package org.runut.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Badan Penanggulangan Bencana Daerah (BPBD) Kota Ambarsari | BPBD Kota Ambarsari | true
                    Badan Penanggulangan Bencana Daerah (BPBD) Kota Ambarsari | BPBD                | true
                    Kantor Berita Samudra (KBS)                               | KBS                 | true
                    Komisi Pemilihan Umum                                     | KPU                 | true
                    Raden Wiryawan Sasono                                     | Wiryawan            | true
                    Kementerian Pertahanan Ostavia                            | Kementerian Luar Negeri Ostavia | false
                    BPBD Kota Ambarsari                                       | BPBD Kota Tirtasari | false
                    Wiryawan Sasono                                           | Lestari Sasono      | false
                    """)
    void tellsFormsOfOneName(String a, String b, boolean same) {
        assertThat(Name.of(a).matches(Name.of(b))).isEqualTo(same);
        assertThat(Name.of(b).matches(Name.of(a))).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Kementerian Pertahanan Ostavia | Ostavia | false
                    Ostavia                        | Ostavia | true
                    Serikat Pekerja Gula (SPG)     | SPG     | true
                    """)
    void aBodyIsNotTheStateItsNameHolds(String a, String b, boolean same) {
        assertThat(Name.of(a).matchesBody(Name.of(b))).isEqualTo(same);
    }
}
