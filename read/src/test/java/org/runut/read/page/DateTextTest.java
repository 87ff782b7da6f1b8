package org.runut.read.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateTextTest {
    private final DateText dates = new DateText();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-12-23T10:15:00+07:00               | 2024-12-23T10:15:00+07:00
            2024-12-23 10:15:22                     | 2024-12-23T10:15:22
            2024-12-23T03:15:00.000Z                | 2024-12-23T03:15:00Z
            2024/12/23                              | 2024-12-23
            20241223                                | 2024-12-23
            1734923700000                           | 2024-12-23T03:15Z
            Senin, 23 Desember 2024, 10.15 WIB      | 2024-12-23T10:15+07:00
            Kabar Nusa - 23/12/2024, 10:15 WITA     | 2024-12-23T10:15+08:00
            Rabu (25/12/2024)                       | 2024-12-25
            Jumat, 3 Pebruari 2006                  | 2006-02-03
            Minggu, 4 Agt 2019                      | 2019-08-04
            Published: 3 May 2024, 16:40            | 2024-05-03T16:40
            May 3, 2024 4:40 PM                     | 2024-05-03T16:40
            Dec. 23rd, 2024                         | 2024-12-23
            Mon, 23 Dec 2024 10:15:00 GMT           | 2024-12-23T10:15:00Z
            Mon Dec 23 2024 10:15:00 GMT+0700       | 2024-12-23T10:15:00+07:00
            23. Dezember 2024, 10:15 Uhr            | 2024-12-23T10:15
            le 23 décembre 2024                     | 2024-12-23
            23 de diciembre de 2024                 | 2024-12-23
            23.12.2024                              | 2024-12-23
            2024年12月23日                          | 2024-12-23
            03/04/2024                              | 2024-04-03
            13/04/24                                | 2024-04-13
            04/13/2024                              | 2024-04-13
            31 Februari 2024                        |
            12 orang tewas                          |
            Rp 12.000.000                           |
            1.250 rumah, 3.400 warga                |
            versi 2.10.33                           |
            """)
    void datesAsPagesWriteThem(String written, String expected) {
        assertThat(dates.find(written, false).orElse(null)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"03/04/2024,2024-03-04", "13/04/2024,2024-04-13", "03.04.2024,2024-04-03"})
    void inAmericaTheMonthComesFirst(String written, String expected) {
        assertThat(dates.find(written, true)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://a.example/2024/12/23/judul               | 2024-12-23
            https://a.example/read/2024-12-23/judul          | 2024-12-23
            https://a.example/judul-20241223-1               | 2024-12-23
            https://a.example/berita/23-12-2024              | 2024-12-23
            https://a.example/2024/12/judul                  |
            https://a.example/20241399/judul                 |
            https://a.example/a-2024123199-b                 |
            """)
    void daysInAddresses(String address, String expected) {
        assertThat(new AddressDate(dates).find(address).orElse(null)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            By Moira Kettle, transport correspondent   | Moira Kettle
            "Penulis: Lukman Hakim Editor: Sari Dewi"  | Lukman Hakim
            Oleh Ani Lestari                           | Ani Lestari
            Written by ANI LESTARI and BUDI SANTOSO    | ANI LESTARI and BUDI SANTOSO
            By admin                                   |
            Oleh karena itu                            | karena itu
            Sebanyak 12 orang tewas                    |
            """)
    void bylines(String line, String expected) {
        assertThat(new Byline().find(line).orElse(null)).isEqualTo(expected);
    }
}
