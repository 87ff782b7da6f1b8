package org.runut.ledger.sql;

import java.io.StringWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.runut.ledger.KeptArticle;
import org.runut.ledger.KeptLead;
import org.runut.ledger.KeptVersion;
import org.runut.ledger.StorySummary;
import org.runut.model.Analysis;
import org.runut.model.Article;
import org.runut.model.Binding;
import org.runut.model.Chain;
import org.runut.model.Check;
import org.runut.model.Entity;
import org.runut.model.Figure;
import org.runut.model.Label;
import org.runut.model.Occurrence;
import org.runut.model.Place;
import org.runut.model.Quantity;
import org.runut.model.Quotation;
import org.runut.model.Role;
import org.runut.model.Span;
import org.runut.model.Time;
import org.runut.model.TimeValue;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes an analysis as JSON, field by field under the names of the records' components; what is null is left out, and so
 * are explanations, which can always be made again from the article.
 * {@link AnalysisIn} reads it back.
 */
final class AnalysisOut {
    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator json;

    AnalysisOut(JsonGenerator json) {
        this.json = json;
    }

    static void write(Analysis analysis, Writer target) {
        try (var json = JSON.createGenerator(ObjectWriteContext.empty(), target)) {
            json.writeStartObject();
            new AnalysisOut(json).analysis(analysis);
            json.writeEndObject();
        }
    }

    /** An article of a ledger with all its versions, as one line of a backup. */
    static String line(KeptArticle article) {
        var line = new StringWriter();
        try (var json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            new AnalysisOut(json).kept(article);
            json.writeEndObject();
        }
        return line.toString();
    }

    /** The summary of a story, as one line. */
    static String line(StorySummary summary) {
        var line = new StringWriter();
        try (var json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            new AnalysisOut(json).summary(summary);
            json.writeEndObject();
        }
        return line.toString();
    }

    private void summary(StorySummary summary) {
        text("id", summary.id());
        text("title", summary.title());
        list("summary", summary.summary(), this::label);
        time("from", summary.from());
        time("to", summary.to());
        list("articles", summary.articles(), this::article);
        number("outlets", summary.outlets());
        number("origins", summary.origins());
        number("questions", summary.questions());
        number("disputes", summary.disputes());
    }

    /** An id that leads on, as one line of a backup. */
    static String line(KeptLead lead) {
        var line = new StringWriter();
        try (var json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            json.writeStringProperty("kind", "lead");
            json.writeStringProperty("story", lead.story());
            json.writeStringProperty("into", lead.into());
            json.writeEndObject();
        }
        return line.toString();
    }

    private void kept(KeptArticle article) {
        text("kind", "article");
        text("story", article.story());
        text("day", SignatureFormat.day(article.signature()));
        text("terms", SignatureFormat.terms(article.signature()));
        list("versions", article.versions(), this::version);
    }

    private void version(KeptVersion version) {
        analysis(version.analysis());
        text("added", version.added() == null ? null : version.added().toString());
    }

    /** A figure as a field of its own. */
    void figure(String name, Figure figure) {
        object(name, figure, this::figure);
    }

    private void analysis(Analysis analysis) {
        object("article", analysis.article(), this::article);
        list("figures", analysis.figures(), this::figure);
        list("quotations", analysis.quotations(), this::quotation);
        list("occurrences", analysis.occurrences(), this::occurrence);
        list("quantities", analysis.quantities(), this::quantity);
        list("times", analysis.times(), this::time);
        list("entities", analysis.entities(), this::entity);
        if (!analysis.names().equals(analysis.entities())) {
            list("names", analysis.names(), this::entity);
        }
        list("checks", analysis.checks(), this::check);
        number("tokens", analysis.tokens());
        text("maker", analysis.maker().isEmpty() ? null : analysis.maker());
    }

    private void article(Article article) {
        text("id", article.id());
        text("version", article.version());
        text("source", article.source());
        text("url", article.url());
        text("outlet", article.outlet());
        text("title", article.title());
        time("published", article.published());
        text("language", article.language());
        text("author", article.author());
        text("text", article.text());
        list("boilerplate", article.boilerplate(), this::span);
        texts("credits", article.credits());
        text("place", article.place());
    }

    private void figure(Figure figure) {
        text("id", figure.id());
        object("quantity", figure.quantity(), this::quantity);
        object("binding", figure.binding(), this::binding);
        name("status", figure.status());
        object("chain", figure.chain(), this::chain);
        time("asOf", figure.asOf());
        name("asOfBasis", figure.asOfBasis());
        json.writeNumberProperty("confidence", figure.confidence());
        object("sentence", figure.sentence(), this::span);
    }

    private void binding(Binding binding) {
        text("counted", binding.counted());
        text("concept", binding.concept());
        text("frame", binding.frame());
        list("roles", binding.roles(), this::role);
        text("scope", binding.scope());
        name("basis", binding.basis());
        name("tally", binding.tally());
        text("measure", binding.measure());
        object("label", binding.label(), this::label);
    }

    private void quotation(Quotation quotation) {
        name("part", quotation.part());
        object("content", quotation.content(), this::span);
        json.writeBooleanProperty("direct", quotation.direct());
        object("source", quotation.source(), this::span);
        object("cue", quotation.cue(), this::span);
        object("chain", quotation.chain(), this::chain);
    }

    private void occurrence(Occurrence occurrence) {
        text("id", occurrence.id());
        object("place", occurrence.place(), this::place);
        text("what", occurrence.what());
        object("label", occurrence.label(), this::label);
        texts("participants", occurrence.participants());
        text("location", occurrence.location());
        time("time", occurrence.time());
        name("status", occurrence.status());
        object("chain", occurrence.chain(), this::chain);
        object("sentence", occurrence.sentence(), this::span);
    }

    private void quantity(Quantity quantity) {
        name("part", quantity.part());
        object("span", quantity.span(), this::span);
        number("low", quantity.low());
        number("high", quantity.high());
        json.writeBooleanProperty("approximate", quantity.approximate());
        json.writeBooleanProperty("vague", quantity.vague());
        text("unit", quantity.unit());
        name("change", quantity.change());
        text("counted", quantity.counted());
    }

    private void time(Time time) {
        name("part", time.part());
        object("span", time.span(), this::span);
        time("value", time.value());
    }

    private void entity(Entity entity) {
        name("part", entity.part());
        object("span", entity.span(), this::span);
        name("type", entity.type());
        text("name", entity.name());
        text("id", entity.id());
    }

    private void check(Check check) {
        name("kind", check.kind());
        object("message", check.message(), this::label);
        list("evidence", check.evidence(), this::place);
    }

    private void chain(Chain chain) {
        text("speaker", chain.speaker());
        text("speakerId", chain.speakerId());
        texts("citing", chain.citing());
        texts("via", chain.via());
    }

    private void role(Role role) {
        text("role", role.role());
        text("name", role.name());
        text("id", role.id());
    }

    private void label(Label label) {
        text("id", label.id());
        text("en", label.en());
    }

    private void place(Place place) {
        name("part", place.part());
        object("span", place.span(), this::span);
    }

    private void span(Span span) {
        number("start", span.start());
        number("end", span.end());
    }

    void text(String name, @Nullable String value) {
        if (value != null) {
            json.writeStringProperty(name, value);
        }
    }

    private void texts(String name, Collection<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    void name(String name, @Nullable Enum<?> value) {
        text(name, value == null ? null : value.name().toLowerCase(Locale.ROOT));
    }

    void time(String name, @Nullable TimeValue value) {
        text(name, value == null ? null : value.value());
    }

    private void number(String name, int value) {
        json.writeNumberProperty(name, value);
    }

    void number(String name, @Nullable BigDecimal value) {
        if (value != null) {
            json.writeNumberProperty(name, value);
        }
    }

    private <T> void object(String name, @Nullable T value, Consumer<T> fields) {
        if (value != null) {
            json.writeObjectPropertyStart(name);
            fields.accept(value);
            json.writeEndObject();
        }
    }

    private <T> void list(String name, Collection<T> values, Consumer<T> fields) {
        json.writeArrayPropertyStart(name);
        for (T value : values) {
            json.writeStartObject();
            fields.accept(value);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
