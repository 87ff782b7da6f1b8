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
            It can't be kept: another process is adding to the archive x. | Tidak dapat disimpan: proses lain sedang menambah arsip x.
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
