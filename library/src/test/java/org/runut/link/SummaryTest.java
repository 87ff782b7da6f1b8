package org.runut.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runut.model.Label;
import org.runut.model.Part;
import org.runut.model.Quantity;
import org.runut.model.Span;
import org.runut.model.Status;

class SummaryTest {
    private final StoryLinker linker = new StoryLinker(List.of());

    @Test
    void whatAQuestionStandsAtAndWhoSaysSo() {
        var story = linker.link(
                "s",
                List.of(
                        new Reports("Kabar", "2026-03-02")
                                .add("{} warga tewas", "9", "BPBD Karangjati", "killed", Status.HAPPENED)
                                .analysis(),
                        new Reports("Warta", "2026-03-03")
                                .add("{} warga tewas", "11", "BPBD Karangjati", "killed", Status.HAPPENED)
                                .analysis()));
        assertThat(Summary.of(story)).singleElement().satisfies(sentence -> {
            assertThat(sentence.id()).contains("11 (BPBD Karangjati)").endsWith("; semula 9.");
            assertThat(sentence.en()).contains("11 (BPBD Karangjati)").endsWith("; earlier 9.");
        });
    }

    @Test
    void aStoryWithoutFiguresHasNoSummary() {
        assertThat(Summary.of(linker.link("s", List.of()))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            12000   | 12000   | person  | 12.000           | 12,000
            25      | 30      | percent | 25–30%           | 25–30%
            4.5     | -       | km      | ≥ 4,5 km         | ≥ 4.5 km
            -       | 7       | house   | ≤ 7              | ≤ 7
            1200000 | 1200000 | IDR     | Rp1,2 juta       | Rp1.2 million
            3.1e9   | 3.1e9   | USD     | US$3,1 miliar    | US$3.1 billion
            14880   | 14880   | IDR/kg  | Rp14.880/kg      | Rp14,880/kg
            1.5     | 1.5     | BTC     | BTC 1,5          | BTC 1.5
            1234567 | 1234567 | person  | 1.234.567        | 1,234,567
            -       | -       | person  | ''               | ''
            """)
    void quantitiesAsPeopleWriteThem(
            @Nullable BigDecimal low, @Nullable BigDecimal high, String unit, String indonesian, String english) {
        var quantity = new Quantity(Part.TEXT, new Span(0, 1), low, high, false, false, unit, Quantity.Change.EQUAL);
        assertThat(new Label(new WrittenNumber(true).of(quantity), new WrittenNumber(false).of(quantity)))
                .isEqualTo(new Label(indonesian, english));
    }
}
