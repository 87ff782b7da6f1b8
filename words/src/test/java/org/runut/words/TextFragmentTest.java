package org.runut.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Links that browsers follow to a sentence. */
class TextFragmentTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://kabar.example/a       | Tiga orang hilang.   | https://kabar.example/a#:~:text=Tiga%20orang%20hilang.
            https://kabar.example/a#isi   | rumah-rumah, "rusak" | https://kabar.example/a#isi:~:text=rumah%2Drumah%2C%20%22rusak%22
            https://kabar.example/a?x=1&y | 5–10 & 20            | https://kabar.example/a?x=1&y#:~:text=5%E2%80%9310%20%26%2020
            https://kabar.example/a | a b c d e f g h i j k l m  | https://kabar.example/a#:~:text=a%20b%20c%20d%20e,i%20j%20k%20l%20m
            """)
    void links(String address, String sentence, String link) {
        assertThat(TextFragment.link(address, sentence)).isEqualTo(link);
    }
}
