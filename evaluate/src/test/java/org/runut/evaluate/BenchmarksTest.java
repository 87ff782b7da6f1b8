package org.runut.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.runut.clean.Cleaner;
import org.runut.model.Analysis;
import org.runut.model.Chain;
import org.runut.model.Entity;
import org.runut.model.Part;
import org.runut.model.Quantity;
import org.runut.model.Quotation;
import org.runut.model.RawArticle;
import org.runut.model.Span;

class BenchmarksTest {
    @TempDir
    Path folder = Path.of(".");

    @Test
    void namesAreRightInSpanAndType() throws IOException {
        Files.writeString(folder.resolve("dev.txt"), """
                Budi B-PER
                Santoso I-PER
                tiba O
                di O
                Solo B-LOC
                . O

                Rini X B-PER
                pulang Y O
                """);
        var first = analysis(
                "Budi Santoso tiba di Solo .",
                List.of(entity(0, 12, Entity.Type.PERSON), entity(21, 25, Entity.Type.ORGANISATION)),
                List.of(),
                List.of());
        var evaluation = only(folder).evaluate(new FakeSubject(List.of(first)));
        assertThat(evaluation.lines())
                .containsExactly(
                        "sentences            2",
                        "names                P 0.500  R 0.333  F1 0.400  [0.000, 0.500]  (1 right, 1 extra, 2 missed)");
        assertThat(evaluation.causes())
                .extracting(group -> group.cause() + " " + group.detail())
                .containsExactly("NAME_TYPE place → organisation", "NAME_MISSED person");
    }

    @Test
    void quantitiesAreRightInValueThenInUnit() throws IOException {
        Path file = Files.writeString(folder.resolve("q.json"), """
                [{"text": "It rose 5 percent to 8-9 euros.", "quantities": [
                  {"value": "5.0", "unit": "percent", "normalized_unit": "percentage"},
                  {"value": "8-9", "unit": "euros", "normalized_unit": "euro"},
                  {"value": "many", "unit": "-", "normalized_unit": "-"}]}]
                """);
        var found = analysis(
                "It rose 5 percent to 8-9 euros.",
                List.of(),
                List.of(quantity("5", "5", "percent"), quantity("8", "9", "USD"), quantity("3", null, null)),
                List.of());
        var evaluation = only(file).evaluate(new FakeSubject(List.of(found)));
        assertThat(evaluation.lines())
                .containsExactly(
                        "sentences            1",
                        "value                P 0.667  R 1.000  F1 0.800  [0.800, 0.800]  (2 right, 1 extra, 0 missed)",
                        "value+unit           P 0.333  R 0.500  F1 0.400  [0.400, 0.400]  (1 right, 2 extra, 1 missed)");
    }

    @Test
    void attributionsAreRightByOverlapThenBySource() throws IOException {
        String text = "\"We will go\", said Ann. Bob thinks it rains hard today.";
        Files.writeString(folder.resolve("a.txt"), text);
        Files.writeString(folder.resolve("a.ann"), """
                T1\tContent 0 12
                T2\tSource 19 22
                E1\tAttribution:T9 Content:T1 Source:T2
                E2\tAttribution:T9 Content:T3 Source:T4
                E3\tAttribution:T9 Content:T3
                T3\tContent 35 54
                T4\tSource 24 27
                """);
        var found = analysis(
                text, List.of(), List.of(), List.of(quotation(1, 11, true, "Ann"), quotation(35, 43, false, null)));
        var evaluation = only(folder).evaluate(new FakeSubject(List.of(found)));
        assertThat(evaluation.values())
                .containsEntry("content at 0.8", 0.5)
                .containsEntry("content at 0.3", 1.0)
                .containsEntry("direct speaker", 1.0)
                .containsEntry("indirect speaker", 0.0);
        assertThat(evaluation.causes())
                .extracting(MissGroup::cause)
                .containsExactly(Cause.QUOTE_SPEAKER_MISSED, Cause.QUOTE_BOUNDS);
    }

    @Test
    void whatIsNoGoldIsNone() throws IOException {
        Files.writeString(folder.resolve("notes.json"), "{\"a\": 1}");
        Files.writeString(folder.resolve("notes.txt"), "Kata-kata biasa saja.");
        assertThat(new Benchmarks("").find(folder)).isEmpty();
        assertThat(new Benchmarks("").find(folder.resolve("notes.txt"))).isEmpty();
    }

    private static Benchmark only(Path place) throws IOException {
        var found = new Benchmarks("").find(place);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static Analysis analysis(
            String text, List<Entity> entities, List<Quantity> quantities, List<Quotation> quotations) {
        var article = Cleaner.plain(RawArticle.of(text), "en");
        return new Analysis(article, List.of(), quotations, List.of(), quantities, List.of(), entities, List.of(), 1);
    }

    private static Entity entity(int start, int end, Entity.Type type) {
        return new Entity(Part.TEXT, new Span(start, end), type, "name", null);
    }

    private static Quantity quantity(String low, @Nullable String high, @Nullable String unit) {
        return new Quantity(
                Part.TEXT,
                new Span(0, 1),
                new BigDecimal(low),
                high == null ? null : new BigDecimal(high),
                false,
                false,
                unit,
                Quantity.Change.EQUAL);
    }

    private static Quotation quotation(int start, int end, boolean direct, @Nullable String speaker) {
        var chain = new Chain(speaker, null, List.of(), List.of());
        return new Quotation(Part.TEXT, new Span(start, end), direct, null, null, chain);
    }
}
