package org.runut.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.runut.decide.SheetRow;
import org.runut.model.Refused;
import org.runut.model.TimeValue;

class ClaimSheetTest {
    private final List<SheetRow> rows = new ArrayList<>();
    private final List<Refused> refused = new ArrayList<>();

    private void read(String sheet) {
        ClaimSheet.read(new ByteArrayInputStream(sheet.getBytes(StandardCharsets.UTF_8)), rows::add, refused::add);
    }

    @Test
    void columnsMayHaveEitherLanguageAndAnyOrder() {
        read(
                "Angka;Apa;Siapa;Tanggal;Tautan;Catatan\n1.100;tentara tewas;JCS;23/12/2024;https://a.example;dari jumpa pers\n");
        read(
                "who,what,number,date,URL,Quote\nJCS,soldiers killed,\"1,100\",2024-12-23,https://a.example,\"Killed: 1,100, it said.\"\n");
        read("figure\twhat\n62\tpeople killed");
        assertThat(refused).isEmpty();
        assertThat(rows)
                .containsExactly(
                        row(2, "1.100", "tentara tewas", "JCS", "https://a.example", "", "dari jumpa pers"),
                        row(2, "1,100", "soldiers killed", "JCS", "https://a.example", "Killed: 1,100, it said.", ""),
                        new SheetRow(2, "62", "people killed", null, "", "", "", "", "", "", ""));
    }

    private static SheetRow row(
            long line, String figure, String what, String who, String url, String quote, String note) {
        return new SheetRow(line, figure, what, new TimeValue("2024-12-23"), who, url, "", "", "", quote, note);
    }

    @Test
    void aBadRowIsTheOnlyOneThatIsRefused() {
        read("date,figure,what\n2024-12-23,1,a\n2024-13-01,2,b\n\n,3,\n,,c\n24/12/2024,4,d\n");
        assertThat(rows).extracting(SheetRow::figure).containsExactly("1", "4");
        assertThat(refused).extracting(Refused::where).containsExactly("line 3", "line 5", "line 6");
        assertThat(refused.getFirst().detail()).contains("2024-13-01");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-12-23, 2024-12-23",
        "23/12/2024, 2024-12-23",
        "3.1.2025, 2025-01-03",
        "2024-12, 2024-12",
        "2024, 2024",
        "23 Desember 2024, 2024-12-23",
        "23-Dec-2024, 2024-12-23",
    })
    void datesAreReadAsPeopleWriteThem(String typed, String day) {
        read("date,figure,what\n" + typed + ",1,a\n");
        assertThat(rows).extracting(SheetRow::date).containsExactly(new TimeValue(day));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a,b\n1,2\n", "figure,who\n1,2\n", "\u0000\u0001\u0002\u0003"})
    void whatIsNoSheetOfClaimsIsRefusedAsAWhole(String text) {
        read(text);
        assertThat(rows).isEmpty();
        assertThat(refused).hasSize(1);
    }

    @Test
    void anOpenQuoteIsToldAndDoesNotStopTheRowsBeforeIt() {
        read("figure,what\n1,a\n2,\"b\n3,c\n");
        assertThat(rows).extracting(SheetRow::figure).containsExactly("1");
        assertThat(refused).extracting(Refused::where).containsExactly("line 3");
    }

    @Test
    void aSheetThatIsTooLargeIsRefusedAndNotCutOff() {
        read("angka,apa\n" + "12,tewas\n".repeat(2_300_000));

        assertThat(rows).isEmpty();
        assertThat(refused).extracting(Refused::reason).containsExactly(Refused.Reason.TOO_LARGE);
    }

    @Test
    void rowsOfEmptyCellsAtTheEndAreNone() {
        read("angka;apa;siapa\n12;tewas;BNPB\n;;\n ; ;\n");

        assertThat(rows).hasSize(1);
        assertThat(refused).isEmpty();
    }

    @Test
    void aFormulaIsNoFigure() {
        read("figure,what\n=1+1,a\n");
        assertThat(rows).isEmpty();
        assertThat(refused).extracting(Refused::where).containsExactly("line 2");
    }

    @Test
    void theLineThatTellsTheDelimiterIsNoHeader() {
        read("sep=;\r\nfigure;what\r\n1,5;a\r\n");
        assertThat(rows).extracting(SheetRow::figure, SheetRow::row).containsExactly(tuple("1,5", 3L));
    }

    @Test
    void aSheetThatIsNoCsvSaysHowToSaveIt() {
        ClaimSheet.read(
                new ByteArrayInputStream("figure,what\n1,caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1)),
                rows::add,
                refused::add);
        assertThat(refused).extracting(Refused::detail).first().asString().contains("CSV UTF-8");
    }
}
