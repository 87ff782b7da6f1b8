package org.runut.json;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.runut.claim.Explainer;
import org.runut.decide.Anchors;
import org.runut.find.Claimed;
import org.runut.model.Analysis;
import org.runut.model.Article;
import org.runut.model.Binding;
import org.runut.model.Check;
import org.runut.model.Entity;
import org.runut.model.Explanation;
import org.runut.model.Figure;
import org.runut.model.Label;
import org.runut.model.Occurrence;
import org.runut.model.Place;
import org.runut.model.Quantity;
import org.runut.model.Quotation;
import org.runut.model.Time;

/** Writes one analysis: the line of {@code analyze}. */
final class AnalysisWriter {
    private final Out out;
    private final Function<Label, String> words;
    private final Analysis analysis;
    private final ArticleOffsets offsets;
    private final @Nullable Explainer explainer;

    /** Writes an analysis, what made each claim so only where there is an explainer of it. */
    AnalysisWriter(Out out, Function<Label, String> words, Analysis analysis, @Nullable Explainer explainer) {
        this.out = out;
        this.words = words;
        this.analysis = analysis;
        this.explainer = explainer;
        this.offsets = ArticleOffsets.of(analysis.article());
    }

    void write() {
        out.object(() -> {
            out.object("document", () -> document(analysis.article()));
            out.objects("boilerplate", analysis.article().boilerplate(), span -> out.ends(span, offsets.text()));
            out.objects("figures", analysis.figures(), this::figure);
            out.objects("quotations", analysis.quotations(), this::quotation);
            out.objects("occurrences", analysis.occurrences(), this::occurrence);
            out.objects("quantities", analysis.quantities(), this::quantity);
            out.objects("times", analysis.times(), this::time);
            out.objects("entities", analysis.entities(), this::entity);
            out.objects("checks", analysis.checks(), this::check);
        });
    }

    /** A claim with the article it stands in, in short, and its sentence. */
    void write(Claimed claim) {
        var article = claim.article();
        out.object(() -> {
            out.object("article", () -> new ArticleWriter(out).fields(article));
            out.string("sentenceText", claim.sentence().in(article));
            switch (claim) {
                case Claimed.Counted(var a, var figure) -> {
                    out.string("kind", "figure");
                    figure(figure);
                }
                case Claimed.Said(var a, var quotation) -> {
                    out.string("kind", "quotation");
                    quotation(quotation);
                }
                case Claimed.Happened(var a, var occurrence) -> {
                    out.string("kind", "occurrence");
                    occurrence(occurrence);
                }
            }
        });
    }

    private void document(Article article) {
        out.string("id", article.id());
        out.string("version", article.version());
        out.string("source", article.source());
        out.string("url", article.url());
        out.string("outlet", article.outlet());
        out.string("title", article.title());
        out.time("published", article.published());
        out.string("language", article.language());
        out.string("author", article.author());
        out.strings("credits", article.credits());
        out.string("place", article.place());
        out.string("text", article.text());
    }

    private void figure(Figure figure) {
        Quantity quantity = figure.quantity();
        out.string("id", figure.id());
        place(figure.place());
        out.string("text", figure.place().in(analysis.article()));
        bounds(quantity);
        out.flag("approximate", quantity.approximate());
        out.flag("vague", quantity.vague());
        out.string("unit", quantity.unit());
        binding(figure.binding());
        out.spelled("status", figure.status());
        out.chain(figure.chain());
        out.time("asOf", figure.asOf());
        out.spelled("asOfBasis", figure.asOfBasis());
        out.number("confidence", figure.confidence());
        out.span("sentence", figure.sentence(), offsets.of(quantity.part()));
        if (explainer != null) {
            explanation(figure.explanation());
        }
    }

    private void binding(Binding binding) {
        out.string("counted", binding.counted());
        out.string("measure", binding.measure());
        out.object("label", () -> {
            out.string("id", binding.label().id());
            out.string("en", binding.label().en());
        });
        out.word("frame", binding.frame());
        out.objects("roles", binding.roles(), role -> {
            out.string("role", role.role());
            out.string("name", role.name());
            out.string("id", role.id());
        });
        out.word("scope", binding.scope());
        out.spelled("basis", binding.basis());
        out.spelled("tally", binding.tally());
    }

    private void quotation(Quotation quotation) {
        Offsets part = offsets.of(quotation.part());
        out.string("id", Anchors.id(analysis.article(), quotation));
        place(new Place(quotation.part(), quotation.content()));
        out.flag("direct", quotation.direct());
        out.span("source", quotation.source(), part);
        out.span("cue", quotation.cue(), part);
        out.chain(quotation.chain());
        if (explainer != null) {
            out.number("confidence", explainer.confidence(quotation));
            explanation(explainer.of(quotation));
        }
    }

    private void occurrence(Occurrence occurrence) {
        out.string("id", occurrence.id());
        place(occurrence.place());
        out.string("what", occurrence.what());
        out.strings("participants", occurrence.participants());
        out.string("place", occurrence.location());
        out.time("time", occurrence.time());
        out.spelled("status", occurrence.status());
        out.chain(occurrence.chain());
        if (explainer != null) {
            explanation(explainer.of(occurrence));
        }
    }

    private void explanation(Explanation explanation) {
        out.objects("reasons", explanation.reasons(), reason -> {
            out.spelled("property", reason.property());
            out.spelled("ground", reason.ground());
            var place = reason.place();
            if (place != null) {
                place(place);
                out.string("text", place.in(analysis.article()));
            }
        });
        out.objects("alternatives", explanation.alternatives(), other -> {
            out.spelled("property", other.property());
            out.string("value", other.value());
            out.spelled("rejection", other.rejection());
            place(other.place());
            out.string("text", other.place().in(analysis.article()));
        });
    }

    private void quantity(Quantity quantity) {
        place(new Place(quantity.part(), quantity.span()));
        bounds(quantity);
        out.string("unit", quantity.unit());
        out.string("change", Spelling.of(quantity.change()));
        out.string("counted", quantity.counted());
    }

    private void time(Time time) {
        place(new Place(time.part(), time.span()));
        out.time("value", time.value());
    }

    private void entity(Entity entity) {
        place(new Place(entity.part(), entity.span()));
        out.spelled("type", entity.type());
        out.string("name", entity.name());
        out.string("id", entity.id());
    }

    private void check(Check check) {
        out.spelled("kind", check.kind());
        out.string("message", words.apply(check.message()));
        out.objects("evidence", check.evidence(), this::place);
    }

    private void place(Place place) {
        out.place(place, offsets);
    }

    private void bounds(Quantity quantity) {
        out.number("low", quantity.low());
        out.number("high", quantity.high());
    }
}
