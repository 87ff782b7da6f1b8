package org.runut.cli.dutch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.runut.flow.Analyzer;
import org.runut.flow.Languages;
import org.runut.model.Analysis;
import org.runut.model.RawArticle;
import org.runut.pack.Pack;

/** A pack of a third language is data and one class: nothing of the library is touched for it. */
class DutchTest {
    private static final String TEXT = """
            ZANDHUIZEN - Burgemeester Anna de Vries zei dinsdag dat ongeveer 14 mensen gewond zijn.

            Volgens de politie zijn 1.200 huizen beschadigd.

            “Wij zoeken nog drie mensen,” zei De Vries.
            """;

    private final Pack pack = new Dutch().load();
    private final Analysis analysis = new Analyzer(pack).analyze(article());

    private static RawArticle article() {
        return new RawArticle("-", null, null, "Brand in Zandhuizen", "2024-12-12", null, null, TEXT);
    }

    @Test
    void itsLanguageIsTold() {
        assertThat(new Languages(List.of(pack)).pack(article())).contains(pack);
    }

    @Test
    void figuresHaveUnitAndWhatTheyCount() {
        assertThat(analysis.figures())
                .extracting(
                        f -> Objects.requireNonNull(f.quantity().low())
                                .stripTrailingZeros()
                                .toPlainString(),
                        f -> f.quantity().unit(),
                        f -> f.binding().counted(),
                        f -> f.chain().speaker())
                .containsExactly(
                        tuple("14", "person", "mensen", "Anna de Vries"),
                        tuple("1200", "house", "huizen", "politie"),
                        tuple("3", "person", "mensen", "Anna de Vries"));
        assertThat(analysis.figures().getFirst().quantity().approximate()).isTrue();
        assertThat(analysis.figures().getFirst().quantity().low()).isEqualByComparingTo(BigDecimal.valueOf(14));
    }

    @Test
    void quotationsHaveSpeakersOfTheirOwn() {
        assertThat(analysis.quotations())
                .extracting(
                        q -> q.direct(),
                        q -> q.chain().speaker(),
                        q -> q.content().in(TEXT))
                .containsExactly(
                        tuple(false, "Anna de Vries", "ongeveer 14 mensen gewond zijn"),
                        tuple(false, "politie", "zijn 1.200 huizen beschadigd"),
                        tuple(true, "Anna de Vries", "Wij zoeken nog drie mensen"));
    }

    @Test
    void timesAreToldFromTheDayOfPublication() {
        assertThat(analysis.times())
                .extracting(
                        t -> t.span().in(TEXT),
                        t -> Objects.requireNonNull(t.value()).value())
                .containsExactly(tuple("dinsdag", "2024-12-10"));
    }

    @Test
    void namesHaveIds() {
        assertThat(analysis.entities()).extracting(e -> e.id()).contains("person:anna-de-vries", "place:zandhuizen");
    }
}
