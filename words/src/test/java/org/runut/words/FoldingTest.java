package org.runut.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runut.model.Basis;
import org.runut.model.Binding;
import org.runut.model.Chain;
import org.runut.model.Explanation;
import org.runut.model.Figure;
import org.runut.model.Label;
import org.runut.model.Part;
import org.runut.model.Quantity;
import org.runut.model.Relation;
import org.runut.model.Span;
import org.runut.model.Status;
import org.runut.model.Story;
import org.runut.model.Tally;

/** What only repeats another is folded under it. A figure is written as its article and its value: {@code A40}. */
class FoldingTest {
    private static final Label NONE = new Label("", "");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # figures     | relations, newer first                          | shown           | relations between them
            A40, B40      | B40 copies A40                                  | A40             |
            A40, B40      | B40 confirms A40                                | A40, B40        | B40 confirms A40
            A40, B52      | B52 copies A40                                  | A40, B52        | B52 copies A40
            A40, B52      | B52 revises A40                                 | A40, B52        | B52 revises A40
            A40, B40, C52 | B40 copies A40, C52 disputes B40                | A40, C52        | C52 disputes A40
            A40, B40, C52 | B40 copies A40, C52 disputes B40, C52 revises A40 | A40, C52      | C52 revises A40
            A40, B52      | A40 relays B52, B52 relays A40                  | A40, B52        | A40 relays B52
            A40, B40, C52 | C52 confirms A40, B40 disputes C52              | A40, B40, C52   | B40 disputes C52, C52 confirms A40
            """)
    void whatIsFoldedAndWhatIsToldOfTheRest(String figures, String relations, String shown, @Nullable String told) {
        var folding = Folding.of(question(figures, relations));

        assertThat(folding.shown().stream().map(entry -> entry.figure().id())).containsExactly(shown.split(", "));
        assertThat(String.join(
                        ", ",
                        folding.relations().stream().map(FoldingTest::told).toList()))
                .isEqualTo(told == null ? "" : told);
    }

    private static String told(Relation relation) {
        return relation.a() + " " + relation.kind().name().toLowerCase(Locale.ROOT) + " " + relation.b();
    }

    private static Story.Question question(String figures, String relations) {
        return new Story.Question(
                "q",
                NONE,
                "",
                "person",
                "",
                Arrays.stream(figures.split(", ")).map(FoldingTest::entry).toList(),
                Arrays.stream(relations.split(", ")).map(FoldingTest::relation).toList(),
                1,
                1,
                0,
                1,
                1,
                List.of());
    }

    private static Relation relation(String told) {
        String[] parts = told.split(" ");
        var kind = Relation.Kind.valueOf(parts[1].toUpperCase(Locale.ROOT));
        return new Relation(parts[0], parts[2], kind, null, Relation.Between.UNKNOWN, List.of(), NONE);
    }

    private static Story.Entry entry(String id) {
        var value = new BigDecimal(id.substring(1));
        var quantity =
                new Quantity(Part.TEXT, new Span(0, 1), value, value, false, false, "person", Quantity.Change.EQUAL);
        var binding = new Binding(
                "people", "person", "killed", List.of(), "", Basis.UNKNOWN, Tally.NONE, "killed|person||", NONE);
        var figure = new Figure(
                id,
                quantity,
                binding,
                Status.HAPPENED,
                new Chain(null, null, List.of(), List.of()),
                null,
                null,
                1,
                new Span(0, 1),
                Explanation.NONE);
        return new Story.Entry(figure, id.substring(0, 1), null, null, null);
    }
}
