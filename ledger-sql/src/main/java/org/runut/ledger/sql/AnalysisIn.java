package org.runut.ledger.sql;

import java.io.Reader;
import java.time.Instant;
import org.runut.ledger.KeptArticle;
import org.runut.ledger.KeptVersion;
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

/** Reads what {@link AnalysisOut} wrote. */
final class AnalysisIn {
    private AnalysisIn() {}

    static Analysis read(Reader source) {
        return analysis(Fields.read(source));
    }

    /** An article with all its versions, as a line of a backup tells it. */
    static KeptArticle kept(Fields in) {
        return new KeptArticle(
                in.list("versions", AnalysisIn::version),
                SignatureFormat.decode(in.textOrNull("day"), in.text("terms")),
                in.textOrNull("story"));
    }

    private static KeptVersion version(Fields in) {
        String added = in.textOrNull("added");
        return new KeptVersion(analysis(in), added == null ? null : Instant.parse(added));
    }

    private static Analysis analysis(Fields in) {
        return new Analysis(
                article(in.object("article")),
                in.list("figures", AnalysisIn::figure),
                in.list("quotations", AnalysisIn::quotation),
                in.list("occurrences", AnalysisIn::occurrence),
                in.list("quantities", AnalysisIn::quantity),
                in.list("times", AnalysisIn::time),
                in.list(in.has("names") ? "names" : "entities", AnalysisIn::entity),
                in.list("entities", AnalysisIn::entity),
                in.list("checks", AnalysisIn::check),
                in.number("tokens"),
                in.has("maker") ? in.text("maker") : "");
    }

    static Article article(Fields in) {
        return new Article(
                in.text("id"),
                in.text("version"),
                in.text("source"),
                in.textOrNull("url"),
                in.textOrNull("outlet"),
                in.textOrNull("title"),
                in.timeOrNull("published"),
                in.text("language"),
                in.textOrNull("author"),
                in.text("text"),
                in.list("boilerplate", AnalysisIn::span),
                in.texts("credits"),
                in.textOrNull("place"));
    }

    static Figure figure(Fields in) {
        return new Figure(
                in.text("id"),
                quantity(in.object("quantity")),
                binding(in.object("binding")),
                in.name("status", Status.class),
                chain(in.object("chain")),
                in.timeOrNull("asOf"),
                in.nameOrNull("asOfBasis", Figure.AsOfBasis.class),
                in.real("confidence"),
                span(in.object("sentence")),
                Explanation.NONE);
    }

    private static Binding binding(Fields in) {
        return new Binding(
                in.textOrNull("counted"),
                in.text("concept"),
                in.text("frame"),
                in.list("roles", AnalysisIn::role),
                in.text("scope"),
                in.name("basis", Basis.class),
                in.name("tally", Tally.class),
                in.text("measure"),
                label(in.object("label")));
    }

    private static Quotation quotation(Fields in) {
        return new Quotation(
                part(in),
                span(in.object("content")),
                in.flag("direct"),
                in.objectOrNull("source", AnalysisIn::span),
                in.objectOrNull("cue", AnalysisIn::span),
                chain(in.object("chain")));
    }

    private static Occurrence occurrence(Fields in) {
        return new Occurrence(
                in.text("id"),
                place(in.object("place")),
                in.text("what"),
                label(in.object("label")),
                in.texts("participants"),
                in.textOrNull("location"),
                in.timeOrNull("time"),
                in.name("status", Status.class),
                chain(in.object("chain")),
                span(in.object("sentence")));
    }

    private static Quantity quantity(Fields in) {
        return new Quantity(
                part(in),
                span(in.object("span")),
                in.decimalOrNull("low"),
                in.decimalOrNull("high"),
                in.flag("approximate"),
                in.flag("vague"),
                in.textOrNull("unit"),
                in.name("change", Quantity.Change.class),
                in.textOrNull("counted"));
    }

    private static Time time(Fields in) {
        return new Time(part(in), span(in.object("span")), in.timeOrNull("value"));
    }

    private static Entity entity(Fields in) {
        return new Entity(
                part(in),
                span(in.object("span")),
                in.name("type", Entity.Type.class),
                in.text("name"),
                in.textOrNull("id"));
    }

    private static Check check(Fields in) {
        return new Check(
                in.name("kind", Check.Kind.class), label(in.object("message")), in.list("evidence", AnalysisIn::place));
    }

    private static Chain chain(Fields in) {
        return new Chain(in.textOrNull("speaker"), in.textOrNull("speakerId"), in.texts("citing"), in.texts("via"));
    }

    private static Role role(Fields in) {
        return new Role(in.text("role"), in.text("name"), in.textOrNull("id"));
    }

    static Label label(Fields in) {
        return new Label(in.text("id"), in.text("en"));
    }

    private static Place place(Fields in) {
        return new Place(part(in), span(in.object("span")));
    }

    private static Part part(Fields in) {
        return in.name("part", Part.class);
    }

    private static Span span(Fields in) {
        return new Span(in.number("start"), in.number("end"));
    }
}
