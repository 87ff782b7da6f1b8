package org.runut.desk.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpreadsheetTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            biasa               | biasa
            a, b                | "a, b"
            kata "satu"         | "kata \"\"satu\"\"\"
            =1+1                | '=1+1
            @SUM(A1)            | '@SUM(A1)
            -5                  | -5
            +62 orang           | '+62 orang
            6,8                 | "6,8"
            -6.8                | -6.8
            ＝1+1                | '＝1+1
            -1;2                | "'-1;2"
            """)
    void noCellIsAFormula(String content, String cell) {
        assertThat(Spreadsheet.cell(content)).isEqualTo(cell);
    }
}
