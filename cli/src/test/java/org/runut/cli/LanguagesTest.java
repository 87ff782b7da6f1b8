package org.runut.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.runut.flow.Languages;
import org.runut.model.RawArticle;
import org.runut.pack.Pack;
import org.runut.pack.PackProvider;

/** The languages of texts of one to three sentences, with the packs that the command has. */
class LanguagesTest {
    private final Languages languages = new Languages(packs().toList());

    private static Stream<Pack> packs() {
        return ServiceLoader.load(PackProvider.class).stream()
                .map(ServiceLoader.Provider::get)
                .map(PackProvider::load);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "languages.txt", delimiter = '|', quoteCharacter = '\u0001')
    void theLanguageOfAShortTextIsTold(String expected, String text) {
        assertThat(languages.of(article("", text))).isEqualTo(expected);
    }

    @Test
    void theHeadlineCountsToo() {
        assertThat(languages.of(article("Polisi menangkap dua tersangka pencurian", "Foto: Antara")))
                .isEqualTo("id");
        assertThat(languages.of(article("Police arrest two suspects after the theft", "Photo: Reuters")))
                .isEqualTo("en");
    }

    @Test
    void ofTwoLanguagesTheOneWithMoreWordsIsTold() {
        String english = "The minister said that the plan would be ready before the end of the year. ";
        String indonesian = "Menteri mengatakan rencana itu akan siap sebelum akhir tahun. ";
        assertThat(languages.of(article("", english.repeat(5) + indonesian))).isEqualTo("en");
        assertThat(languages.of(article("", english + indonesian.repeat(5)))).isEqualTo("id");
    }

    private static RawArticle article(String title, String text) {
        return new RawArticle("-", null, null, title, null, null, null, text);
    }
}
