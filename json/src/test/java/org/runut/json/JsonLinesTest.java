package org.runut.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runut.ledger.Added;
import org.runut.model.Analysis;
import org.runut.model.Article;
import org.runut.model.Basis;
import org.runut.model.Binding;
import org.runut.model.Chain;
import org.runut.model.Explanation;
import org.runut.model.Figure;
import org.runut.model.Label;
import org.runut.model.Part;
import org.runut.model.Quantity;
import org.runut.model.Refused;
import org.runut.model.Relation;
import org.runut.model.Span;
import org.runut.model.Status;
import org.runut.model.Tally;

class JsonLinesTest {
    private final ByteArrayOutputStream target = new ByteArrayOutputStream();
    private final JsonLines lines = new JsonLines(target, Label::en);

    @ParameterizedTest
    @CsvSource({
        "1.2E+6, 1200000",
        "2500000000000, 2500000000000",
        "33.330, 33.33",
        "0.0000001, 0.0000001",
        "-0.5, -0.5",
        "1E+2, 100"
    })
    void numbersArePlain(BigDecimal number, String written) {
        lines.write(analysis(number, Quantity.Change.EQUAL));

        assertThat(text()).contains("\"low\":" + written + ",\"high\":" + written + ",");
    }

    @ParameterizedTest
    @CsvSource({"EQUAL, =", "ABOUT, ~", "ABOVE, >", "BELOW, <", "UP, up", "DOWN, down"})
    void changesHaveSymbols(Quantity.Change change, String symbol) {
        lines.write(analysis(BigDecimal.TEN, change));

        assertThat(text()).contains("\"change\":\"" + symbol + "\"");
    }

    @Test
    void offsetsCountCodePointsAndQuantitiesKnowWhatTheyCount() {
        lines.write(analysis(BigDecimal.TEN, Quantity.Change.EQUAL));

        assertThat(text())
                .endsWith("\n")
                .contains("\"figures\":[{\"id\":\"f1\",\"in\":\"text\",\"start\":2,\"end\":10,\"text\":\"10 orang\"")
                .contains("\"counted\":\"orang\"}],\"times\"");
    }

    @Test
    void valuesAreSpelledAsInTheContract() {
        assertThat(Spelling.of(Relation.Kind.DIFFERS_IN_SCOPE)).isEqualTo("differs-in-scope");
        assertThat(Spelling.of(Relation.Between.SAME_STATEMENT)).isEqualTo("same-statement");
        assertThat(Spelling.of(Part.TITLE)).isEqualTo("title");
    }

    @Test
    void linesOfAdd() {
        lines.write("a.txt", new Added("1f", Added.Result.UPDATED, "s1"), true, null);
        lines.write(new Refused("b.txt", Refused.Reason.EMPTY, "line 3", "There are no words in it."));

        assertThat(text()).isEqualTo("""
                        {"source":"a.txt","id":"1f","result":"updated","analysed":true,"story":"s1","reason":null}
                        {"source":"b.txt","id":null,"result":"refused","analysed":false,"story":null,"reason":"line 3: There are no words in it."}
                        """);
    }

    private String text() {
        return target.toString(StandardCharsets.UTF_8);
    }

    private static Analysis analysis(BigDecimal number, Quantity.Change change) {
        var article = new Article(
                "1f", "2e", "-", null, null, null, null, "id", null, "😀 10 orang tewas.", List.of(), List.of(), null);
        var quantity = new Quantity(Part.TEXT, new Span(3, 11), number, number, false, false, "person", change);
        var binding = new Binding(
                "orang",
                "person",
                "killed",
                List.of(),
                "",
                Basis.UNKNOWN,
                Tally.CUMULATIVE,
                "killed/person",
                new Label("orang tewas", "people killed"));
        var figure = new Figure(
                "f1",
                quantity,
                binding,
                Status.HAPPENED,
                Chain.NONE,
                null,
                null,
                0.9,
                new Span(0, 18),
                Explanation.NONE);
        return new Analysis(
                article,
                List.of(figure),
                List.of(),
                List.of(),
                List.of(quantity.counting("orang")),
                List.of(),
                List.of(),
                List.of(),
                4);
    }
}
