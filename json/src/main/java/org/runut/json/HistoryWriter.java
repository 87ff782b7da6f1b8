package org.runut.json;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.runut.ledger.Difference;
import org.runut.ledger.KeptVersion;
import org.runut.model.Analysis;
import org.runut.model.Article;
import org.runut.model.Figure;
import org.runut.model.Label;
import org.runut.model.Place;
import org.runut.model.Quotation;

/** Writes the versions of an article: the object of {@code history}. */
final class HistoryWriter {
    private final Out out;
    private final Function<Label, String> words;

    HistoryWriter(Out out, Function<Label, String> words) {
        this.out = out;
        this.words = words;
    }

    void write(List<KeptVersion> versions) {
        var latest = versions.getLast().analysis().article();
        out.object(() -> {
            out.string("id", latest.id());
            out.string("url", latest.url());
            out.string("outlet", latest.outlet());
            out.string("title", latest.title());
            Analysis[] before = {null};
            out.objects("versions", versions, version -> {
                version(version, before[0]);
                before[0] = version.analysis();
            });
        });
    }

    private void version(KeptVersion version, @Nullable Analysis before) {
        var analysis = version.analysis();
        out.string("version", analysis.article().version());
        out.time("published", analysis.article().published());
        out.string("added", version.added() == null ? null : version.added().toString());
        out.word("maker", analysis.maker());
        out.number("figures", analysis.figures().size());
        out.number("quotations", analysis.quotations().size());
        if (before != null) {
            difference(Difference.between(before, analysis), before.article(), analysis.article());
        }
    }

    private void difference(Difference difference, Article before, Article after) {
        out.objects("changes", difference.figures(), change -> {
            out.spelled("kind", change.kind());
            figure("before", change.before(), before);
            figure("after", change.after(), after);
            out.drift(change.drift());
        });
        out.objects("quotationsAdded", difference.added(), quotation -> quotation(quotation, after));
        out.objects("quotationsGone", difference.gone(), quotation -> quotation(quotation, before));
    }

    private void figure(String name, @Nullable Figure figure, Article article) {
        if (figure == null) {
            out.string(name, null);
            return;
        }
        out.object(name, () -> {
            out.string("id", figure.id());
            out.place(figure.place(), ArticleOffsets.of(article));
            out.string("text", figure.place().in(article));
            out.number("low", figure.quantity().low());
            out.number("high", figure.quantity().high());
            out.string("label", words.apply(figure.binding().label()));
            out.spelled("status", figure.status());
            out.string("speaker", figure.chain().speaker());
        });
    }

    private void quotation(Quotation quotation, Article article) {
        var place = new Place(quotation.part(), quotation.content());
        out.place(place, ArticleOffsets.of(article));
        out.string("text", place.in(article));
        out.flag("direct", quotation.direct());
        out.string("speaker", quotation.chain().speaker());
    }
}
