package org.runut.cli.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runut.model.Part;
import org.runut.model.Quantity;
import org.runut.model.Span;
import org.runut.model.Status;

class ScaleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0  | 0  | HAPPENED | ●··········
            5  | 5  | PLANNED  | ·····○·····
            10 | 10 | DENIED   | ··········✕
            2  | 6  | HAPPENED | ··├───┤····
            4  |    | HAPPENED | ····●─────▸
               | 3  | HAPPENED | ◂──●·······
               |    | HAPPENED | ···········
            """)
    void drawsOnACommonAxis(@Nullable BigDecimal low, @Nullable BigDecimal high, Status status, String line) {
        var axis = new Scale(List.of(quantity(BigDecimal.ZERO, BigDecimal.TEN)), 11);

        assertThat(axis.line(quantity(low, high), status)).isEqualTo(line);
    }

    @Test
    void oneValueHasNoAxis() {
        assertThat(new Scale(List.of(quantity(BigDecimal.ONE, BigDecimal.ONE)), 11).isFlat())
                .isTrue();
    }

    private static Quantity quantity(@Nullable BigDecimal low, @Nullable BigDecimal high) {
        return new Quantity(
                Part.TEXT, new Span(0, 1), low, high, false, low == null && high == null, null, Quantity.Change.EQUAL);
    }
}
