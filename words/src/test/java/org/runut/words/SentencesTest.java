package org.runut.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The input is empty.                           | Isinya kosong.
            The server answered 404.                      | Server menjawab 404.
            /a b/c.db: the disk is full; nothing more was changed | /a b/c.db: disknya penuh; tidak ada lagi yang diubah
            The page of http://a/b can't be kept: the disk is full. | Halaman http://a/b tidak dapat disimpan: disknya penuh.
            It can't be fetched: the answer is broken or cut off (Bad chunk header: ZZZ). | Tidak dapat diambil: jawabannya rusak atau terpotong (Bad chunk header: ZZZ).
            The site's robots.txt can't be had now: The server answered 503: it is busy or out of order; try again later. | robots.txt situs itu belum dapat diambil: Server menjawab 503: sedang sibuk atau bermasalah; coba lagi nanti.
            It is neither RSS, Atom, JSON Feed nor a sitemap. | Itu bukan RSS, Atom, JSON Feed, ataupun peta situs.
            "3/6/2025" is no date, or may mean two; write it as 2024-12-31 or 2024-12-31T18:00+07:00. | "3/6/2025" bukan tanggal, atau dapat berarti dua tanggal; tulislah 2024-12-31 atau 2024-12-31T18:00+07:00.
            """)
    void whatIsMadeInEnglishIsToldInIndonesian(String english, String indonesian) {
        assertThat(Words.in("id").told(english)).isEqualTo(indonesian);
        assertThat(Words.in("en").told(english)).isEqualTo(english);
    }

    @Test
    void whatIsNotKnownStaysAsItIs() {
        assertThat(Words.in("id").told("Never heard of {} => it")).isEqualTo("Never heard of {} => it");
    }
}
