package org.runut.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runut.model.Label;
import org.runut.model.Part;
import org.runut.model.Quantity;
import org.runut.model.Span;

class WrittenNumberTest {
    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            12000   | 12000   | person          | 12.000                | 12,000
            25      | 30      | percent         | 25–30%                | 25–30%
            4.5     | -       | km              | ≥ 4,5 km              | ≥ 4.5 km
            -       | 7       | house           | ≤ 7                   | ≤ 7
            140     | 140     | job             | 140                   | 140
            41      | 41      | polling-station | 41                    | 41
            1200000 | 1200000 | IDR             | Rp1,2 juta            | Rp1.2 million
            3.1e9   | 3.1e9   | USD             | US$3,1 miliar         | US$3.1 billion
            3.1e9   | 3.1e9   | CHF             | CHF 3,1 miliar        | CHF 3.1 billion
            1.1e10  | 1.1e10  | IDR/day         | Rp11 miliar/hari      | Rp11 billion/day
            1215    | 1215    | GBP/month       | £1.215/bulan          | £1,215/month
            41.5    | 41.5    | bushel/acre     | 41,5 bushel/ekar      | 41.5 bushels/acre
            300     | 300     | person/day      | 300/hari              | 300/day
            1.4e6   | 1.4e6   | barrel/day      | 1,4 juta barel/hari   | 1.4 million barrels/day
            1       | 1       | tonne           | 1 ton                 | 1 tonne
            2       | 2       | percentage-point | 2 poin persentase    | 2 percentage points
            3       | 3       | day             | 3 hari                | 3 days
            600     | 600     | MW              | 600 MW                | 600 MW
            9       | 9       | TEU             | 9 TEU                 | 9 TEU
            1234567 | 1234567 | person          | 1.234.567             | 1,234,567
            -       | -       | person          | ''                    | ''
            """)
    void quantitiesAsPeopleWriteThem(
            @Nullable BigDecimal low, @Nullable BigDecimal high, String unit, String indonesian, String english) {
        var quantity = new Quantity(Part.TEXT, new Span(0, 1), low, high, false, false, unit, Quantity.Change.EQUAL);
        assertThat(new Label(new WrittenNumber(true).of(quantity), new WrittenNumber(false).of(quantity)))
                .isEqualTo(new Label(indonesian, english));
    }
}
