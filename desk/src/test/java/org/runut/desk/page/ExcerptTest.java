package org.runut.desk.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptTest {
    @Test
    void showsWordsWithTheLineAroundThem() {
        assertThat(Excerpt.of("Satu.\nDua belas orang tewas.\nTiga.", "belas"))
                .isEqualTo(new Excerpt("Dua ", "belas", " orang tewas."));
        assertThat(Excerpt.of("abc", "x")).isEqualTo(new Excerpt("", "x", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kata 418 orang luka  | kata 481 orang luka | kata ~418~ orang luka
            418 orang            | 481 orang           | ~418~ orang
            kata 418             | kata 481            | kata ~418~
            sama                 | sama                | ~sama~
            satu dua tiga        | lain sekali         | ~satu dua tiga~
            """)
    void marksOnlyWhatDiffers(String words, String other, String marked) {
        Excerpt excerpt = new Excerpt("", words, "").onlyWhatDiffersFrom(other);

        assertThat(excerpt.before() + "~" + excerpt.words() + "~" + excerpt.after())
                .isEqualTo(marked);
    }

    @Test
    void whatSteersAScreenIsMadeSeen() {
        assertThat(Visible.of("a\u202Eb\u0007c\nd👨‍👩‍👧")).isEqualTo("a⟦U+202E⟧b⟦U+0007⟧c\nd👨‍👩‍👧");
        assertThat(Visible.of("biasa")).isEqualTo("biasa");
    }

    @Test
    void theWordsOfTheDeskAreNotThoseOfAll() {
        assertThat(ResourceBundle.getBundle("org.runut.desk.page.Messages", Locale.of("en"))
                        .keySet())
                .doesNotContainAnyElementsOf(ResourceBundle.getBundle("org.runut.words.Messages", Locale.of("en"))
                        .keySet());
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        String bundle = "org.runut.desk.page.Messages";
        assertThat(ResourceBundle.getBundle(bundle, Locale.of("id")).keySet())
                .isEqualTo(ResourceBundle.getBundle(bundle, Locale.of("en")).keySet());
    }
}
