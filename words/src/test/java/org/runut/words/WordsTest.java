package org.runut.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.runut.ledger.Added;
import org.runut.model.Basis;
import org.runut.model.Check;
import org.runut.model.Drift;
import org.runut.model.Figure;
import org.runut.model.Relation;
import org.runut.model.Status;
import org.runut.model.Story;
import org.runut.model.TimeValue;

class WordsTest {
    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void everyValueHasAWord(String language) {
        var words = Words.in(language);

        assertThat(Stream.of(
                                EnumSet.allOf(Status.class),
                                EnumSet.allOf(Basis.class),
                                EnumSet.allOf(Check.Kind.class),
                                EnumSet.allOf(Drift.Kind.class),
                                EnumSet.allOf(Relation.Kind.class),
                                EnumSet.allOf(Relation.Change.class),
                                EnumSet.allOf(Story.Copy.Kind.class),
                                EnumSet.allOf(Figure.AsOfBasis.class),
                                EnumSet.allOf(Added.Result.class))
                        .flatMap(EnumSet::stream)
                        .map(value -> words.say((Enum<?>) value)))
                .doesNotContain("");
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        String bundle = "org.runut.words.Messages";
        assertThat(ResourceBundle.getBundle(bundle, Locale.of("id")).keySet())
                .isEqualTo(ResourceBundle.getBundle(bundle, Locale.of("en")).keySet());
    }

    @Test
    void oldCodeOfIndonesian() {
        assertThat(Words.in("in").isIndonesian()).isTrue();
        assertThat(Words.in("fr").isIndonesian()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025-08-06                | 6 Agt 2025
            2025-08-06T10:30+07:00    | 6 Agt 2025
            2024-05                   | Mei 2024
            2018-Q3                   | kuartal 3 2018
            2024-H1                   | semester 1 2024
            2025                      | 2025
            XXXX-06                   | Jun (tahun?)
            2025-01-01/2025-01-03     | 1 Jan 2025–3 Jan 2025
            """)
    void writesTimes(String value, String words) {
        assertThat(new Dates(Words.in("id")).of(new TimeValue(value))).isEqualTo(words);
    }
}
