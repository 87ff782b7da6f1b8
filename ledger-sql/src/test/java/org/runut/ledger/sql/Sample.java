package org.runut.ledger.sql;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runut.clean.Identity;
import org.runut.link.StoryLinker;
import org.runut.link.story.StoryFinder;
import org.runut.model.Analysis;
import org.runut.model.Article;
import org.runut.model.Basis;
import org.runut.model.Binding;
import org.runut.model.Chain;
import org.runut.model.Check;
import org.runut.model.Entity;
import org.runut.model.Explanation;
import org.runut.model.Figure;
import org.runut.model.Label;
import org.runut.model.Occurrence;
import org.runut.model.Part;
import org.runut.model.Place;
import org.runut.model.Quantity;
import org.runut.model.Quotation;
import org.runut.model.Role;
import org.runut.model.Span;
import org.runut.model.Status;
import org.runut.model.Tally;
import org.runut.model.Time;
import org.runut.model.TimeValue;

/** Analyses made by hand, with something in every field. */
final class Sample {
    /** When everything is added. */
    static final Instant NOW = Instant.parse("2026-03-05T09:00:00Z");

    private static final Span SPAN = new Span(0, 1);

    private Sample() {}

    /** A clock that always tells the same time. */
    static InstantSource clock() {
        return InstantSource.fixed(NOW);
    }

    static StoryFinder finder() {
        return new StoryFinder(List.of());
    }

    static StoryLinker linker() {
        return new StoryLinker(List.of());
    }

    /** An article that could only be kept. */
    static Analysis kept(String id, String text) {
        return Analysis.none(article(id, text, null));
    }

    /** An article with one claim of each kind. */
    static Analysis analysis(String id, String text) {
        var chain = new Chain("Kepala Badan", "org:id-bnpb", List.of("Polda"), List.of("Antara"));
        var label = new Label("korban tewas", "people killed");
        return new Analysis(
                article(id, text, null),
                List.of(figure(id + "-f0", chain, label)),
                List.of(
                        new Quotation(Part.TEXT, SPAN, true, SPAN, SPAN, chain),
                        new Quotation(Part.TITLE, SPAN, false, null, null, Chain.NONE)),
                List.of(new Occurrence(
                        id + "-o0",
                        new Place(Part.TEXT, SPAN),
                        "quake",
                        label,
                        List.of("Lombok"),
                        null,
                        new TimeValue("2026-03"),
                        Status.HAPPENED,
                        chain,
                        SPAN)),
                List.of(quantity("62"), quantity("1.2E+6")),
                List.of(new Time(Part.TEXT, SPAN, new TimeValue("XXXX-06")), new Time(Part.TEXT, SPAN, null)),
                List.of(new Entity(Part.TEXT, SPAN, Entity.Type.PLACE, "Lombok", null)),
                List.of(new Check(Check.Kind.ARITHMETIC, label, List.of(new Place(Part.TITLE, SPAN)))),
                7);
    }

    private static Figure figure(String id, Chain chain, Label label) {
        return new Figure(
                id,
                quantity("62"),
                new Binding(
                        "orang",
                        "person",
                        "killed",
                        List.of(new Role("place", "Lombok", null)),
                        "total",
                        Basis.CONFIRMED,
                        Tally.CUMULATIVE,
                        "killed/person",
                        label),
                Status.HAPPENED,
                chain,
                new TimeValue("2026-03-02"),
                Figure.AsOfBasis.STATED,
                0.75,
                SPAN,
                Explanation.NONE);
    }

    private static Quantity quantity(String low) {
        return new Quantity(Part.TEXT, SPAN, new BigDecimal(low), null, true, false, "person", Quantity.Change.ABOVE);
    }

    /** The same as another program reads it: the figure has another id, and this maker. */
    static Analysis again(Analysis analysis, String figure, String maker) {
        var a = analysis;
        var figures = a.figures().stream().map(f -> with(f, figure)).toList();
        return new Analysis(
                a.article(),
                figures,
                a.quotations(),
                a.occurrences(),
                a.quantities(),
                a.times(),
                a.names(),
                a.entities(),
                a.checks(),
                a.tokens(),
                maker);
    }

    private static Figure with(Figure figure, String id) {
        return new Figure(
                id,
                figure.quantity(),
                figure.binding(),
                figure.status(),
                figure.chain(),
                figure.asOf(),
                figure.asOfBasis(),
                figure.confidence(),
                figure.sentence(),
                figure.explanation());
    }

    /** The same with a date of publication. */
    static Analysis dated(Analysis analysis, String day) {
        var a = analysis;
        return new Analysis(
                article(a.article().id(), a.article().text(), new TimeValue(day)),
                a.figures(),
                a.quotations(),
                a.occurrences(),
                a.quantities(),
                a.times(),
                a.entities(),
                a.checks(),
                a.tokens());
    }

    private static Article article(String id, String text, @Nullable TimeValue published) {
        return new Article(
                id,
                Identity.version(text),
                id + ".txt",
                "https://example.com/" + id,
                "Harian Contoh",
                id,
                published,
                "id",
                null,
                text,
                List.of(new Span(0, 1)),
                List.of("Antara"),
                "JAKARTA");
    }
}
