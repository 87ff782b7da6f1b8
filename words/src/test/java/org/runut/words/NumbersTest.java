package org.runut.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runut.model.Part;
import org.runut.model.Quantity;
import org.runut.model.Span;

class NumbersTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12000         | 12000         | false | person   | 12.000         | 12,000
            25000         | 30000         | false | person   | 25.000–30.000  | 25,000–30,000
            100           |               | true  | km       | ~≥ 100 km      | ~≥ 100 km
                          | 5             | false | percent  | ≤ 5%           | ≤ 5%
            400000000000  |               | false | IDR      | ≥ Rp400 miliar | ≥ Rp400 billion
                          | 3             | false | USD/kWh  | ≤ US$3/kWh     | ≤ US$3/kWh
            1200000       | 1200000       | false | house    | 1,2 juta       | 1.2 million
            2500000000000 | 2500000000000 | false | IDR      | Rp2,5 triliun  | Rp2.5 trillion
            1234567       | 1234567       | false | person   | 1.234.567      | 1,234,567
            3             | 3             | false | times    | 3×             | 3×
            0.139         | 0.139         | false | USD      | US$0,139       | US$0.139
            """)
    void writesQuantitiesAsPeopleDo(
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            boolean approximate,
            String unit,
            String indonesian,
            String english) {
        var quantity =
                new Quantity(Part.TEXT, new Span(0, 1), low, high, approximate, false, unit, Quantity.Change.EQUAL);

        assertThat(new Numbers(Words.in("id")).of(quantity, "")).isEqualTo(indonesian);
        assertThat(new Numbers(Words.in("en")).of(quantity, "")).isEqualTo(english);
    }
}
