package org.runut.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Short names made of the beginnings of words. */
class BlendTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Kemenkeu   | Kementerian Keuangan                    | true
                    Kemensos   | Kementerian Sosial                      | true
                    Agroraya   | PT Agro Nusantara Raya                  | true
                    Basarnas   | Badan SAR Nasional                      | true
                    Interpol   | International Criminal Police           | true
                    Kemenkeu   | Kementerian Kesehatan                   | false
                    Keuangan   | Kementerian Keuangan                    | false
                    Garuda     | Badan Penanggulangan Bencana            | false
                    Kemen      | Kementerian                             | false
                    Rayagro    | PT Agro Nusantara Raya                  | false
                    """)
    void isMadeOfTwoOrMoreBeginningsInOrder(String brief, String name, boolean is) {
        assertThat(Blend.is(brief, name)).isEqualTo(is);
    }
}
