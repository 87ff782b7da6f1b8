package org.runut.evaluate;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
import org.runut.model.Quotation;
import org.runut.model.Span;
import org.runut.model.Status;
import org.runut.model.Time;
import org.runut.model.TimeValue;

/** Analyses of the sample articles with mistakes of every kind in them. */
public final class Samples {
    private static final String FLOOD = """
            Banjir di Rawa Hilir menewaskan 12 orang pada Senin (6/1). Sekitar 1,2 juta warga terdampak, kata Kepala BPBD Ani Lestari.

            "Air naik dalam satu jam," ujar Ani. Ia menyebut kerugian lebih dari Rp 5 miliar, dikutip Warta Sore. Puluhan rumah rusak. Pemerintah akan mengirim 40 ton beras pekan depan.
            """;
    private static final String PRICE = """
            Harga beras naik 3,5 persen pada 2024, menurut Badan Data. "Stok aman," kata Budi.
            """;

    private Samples() {}

    /** The analyses. */
    public static List<Analysis> analyses() {
        return List.of(flood(), price());
    }

    private static Analysis flood() {
        var article = article("demo/banjir.txt", "Banjir Tewaskan 12 Orang", FLOOD);
        return new Analysis(
                article,
                List.of(
                        figure(article, Part.TITLE, "12 Orang", "12", "12", "person", "Orang", Status.HAPPENED, null),
                        figure(article, Part.TEXT, "12 orang", "12", "12", null, "Rawa Hilir", Status.HAPPENED, null),
                        figure(
                                article,
                                Part.TEXT,
                                "1,2 juta warga",
                                "1201000",
                                "1201000",
                                "person",
                                "warganya",
                                Status.HAPPENED,
                                "Kepala BPBD Ani Lestari"),
                        figure(
                                article,
                                Part.TEXT,
                                "lebih dari Rp 5 miliar",
                                "5000000000",
                                null,
                                "USD",
                                "kerugian",
                                Status.POSSIBLE,
                                "Ani",
                                "Warta Sore"),
                        figure(article, Part.TEXT, "satu jam", "1", "1", "hour", "jam", Status.HAPPENED, null),
                        figure(
                                article,
                                Part.TEXT,
                                "Puluhan rumah",
                                "20",
                                "99",
                                "house",
                                "rumah",
                                Status.HAPPENED,
                                null),
                        figure(
                                article,
                                Part.TEXT,
                                "40 ton beras",
                                "40000",
                                "40000",
                                "kg",
                                "beras",
                                Status.PLANNED,
                                "Pemerintah")),
                List.of(
                        quotation(article, "Sekitar 1,2 juta warga terdampak", false, "Ani Lestari"),
                        quotation(article, "Air naik dalam satu jam", true, "BPBD"),
                        quotation(article, "lebih dari Rp 5 miliar", false, "Ani Lestari"),
                        quotation(article, "Puluhan rumah", false, null)),
                List.of(),
                List.of(),
                List.of(
                        time(article, "Senin (6/1)", "2025-01-06"),
                        time(article, "pekan depan", "2025-01-14"),
                        time(article, "satu jam", null)),
                List.of(),
                List.of(),
                40);
    }

    private static Analysis price() {
        var article = article("demo/harga.txt", null, PRICE);
        return new Analysis(
                article,
                List.of(figure(
                        article,
                        Part.TEXT,
                        "3,5 persen",
                        "3.5",
                        "3.5",
                        "percentage-point",
                        "beras",
                        Status.HAPPENED,
                        "Badan Data")),
                List.of(
                        quotation(article, "Harga beras naik 3,5 persen pada 2024", false, "Badan Data"),
                        quotation(article, "Stok aman", true, "Budi")),
                List.of(),
                List.of(),
                List.of(time(article, "2024", "2024"), time(article, "beras", "2023")),
                List.of(),
                List.of(),
                20);
    }

    private static Article article(String source, @Nullable String title, String text) {
        return new Article("id", "v", source, null, null, title, null, "id", null, text, List.of(), List.of(), null);
    }

    private static Span span(Article article, Part part, String words) {
        int at = article.text(part).indexOf(words);
        return new Span(at, at + words.length());
    }

    private static Figure figure(
            Article article,
            Part part,
            String words,
            String low,
            @Nullable String high,
            @Nullable String unit,
            String counted,
            Status status,
            @Nullable String speaker,
            String... via) {
        var span = span(article, part, words);
        var quantity = new Quantity(
                part,
                span,
                new BigDecimal(low),
                high == null ? null : new BigDecimal(high),
                false,
                false,
                unit,
                Quantity.Change.EQUAL);
        var binding = new Binding(
                counted,
                counted,
                "",
                List.of(),
                "",
                Basis.UNKNOWN,
                org.runut.model.Tally.NONE,
                counted,
                new Label(counted, counted));
        var chain = new Chain(speaker, null, List.of(), List.of(via));
        return new Figure("f" + span, quantity, binding, status, chain, null, null, 1, span, Explanation.NONE);
    }

    private static Quotation quotation(Article article, String words, boolean direct, @Nullable String speaker) {
        var chain = new Chain(speaker, null, List.of(), List.of());
        return new Quotation(Part.TEXT, span(article, Part.TEXT, words), direct, null, null, chain);
    }

    private static Time time(Article article, String words, @Nullable String value) {
        return new Time(Part.TEXT, span(article, Part.TEXT, words), value == null ? null : new TimeValue(value));
    }
}
