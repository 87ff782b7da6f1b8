package org.runut.cli;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.runut.ask.Asked;
import org.runut.desk.work.Intake;
import org.runut.model.Analysis;
import org.runut.model.RawArticle;
import org.runut.read.Overrides;
import org.runut.read.Read;
import org.runut.read.Reader;

/** Reads what is pasted at the desk as a file is read, front matter and all, and analyses it in its language. */
final class DeskIntake implements Intake {
    private final Analyzers analyzers;

    DeskIntake(Analyzers analyzers) {
        this.analyzers = analyzers;
    }

    @Override
    public Outcome read(RawArticle article) {
        var read = new ArrayList<Read>();
        var in = new ByteArrayInputStream(article.text().getBytes(StandardCharsets.UTF_8));
        Reader.with(Overrides.NONE, in).read(List.of("-"), read::add);
        return switch (read.getFirst()) {
            case Read.Rejected(var refused) -> new Refused(refused.detail());
            case Read.Taken(var pasted) -> analysed(merged(pasted, article));
        };
    }

    @Override
    public Analysis asked(String text) {
        var raw = Asked.of(text, null, null);
        return analyzers.of(raw).map(analyzer -> analyzer.analyze(raw)).orElseGet(() -> analyzers.kept(raw));
    }

    private Outcome analysed(RawArticle article) {
        var analyzer = analyzers.of(article);
        return analyzer.isPresent()
                ? new Taken(analyzer.get().analyze(article), "")
                : new Taken(analyzers.kept(article), analyzers.refusal(article).detail());
    }

    /** What the reader filled in counts for more than what the text says of itself. */
    private static RawArticle merged(RawArticle pasted, RawArticle filled) {
        return new RawArticle(
                "desk",
                filled.url() != null ? filled.url() : pasted.url(),
                filled.outlet() != null ? filled.outlet() : pasted.outlet(),
                filled.title() != null ? filled.title() : pasted.title(),
                filled.published() != null ? filled.published() : pasted.published(),
                filled.language() != null ? filled.language() : pasted.language(),
                pasted.author(),
                pasted.text());
    }
}
