package org.runut.json;

import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.runut.ask.Answer;
import org.runut.claim.Explainer;
import org.runut.find.Claimed;
import org.runut.flow.Importer;
import org.runut.ledger.Added;
import org.runut.ledger.KeptVersion;
import org.runut.ledger.Problem;
import org.runut.ledger.StoryChange;
import org.runut.ledger.StorySummary;
import org.runut.model.Analysis;
import org.runut.model.Article;
import org.runut.model.Decision;
import org.runut.model.Label;
import org.runut.model.RawArticle;
import org.runut.model.Refused;
import org.runut.model.Ruling;
import org.runut.model.Story;
import org.runut.model.Trace;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes objects of the contract as JSON Lines: UTF-8, one object a line, each written out as soon as it is whole. */
public final class JsonLines implements Flushable {
    private final JsonFactory factory = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();
    private final OutputStream target;
    private final Function<Label, String> words;

    /** Writes to {@code target}, sentences for people in the language that {@code words} chooses. */
    public JsonLines(OutputStream target, Function<Label, String> words) {
        this.target = target;
        this.words = words;
    }

    /** The line of {@code analyze}. */
    public void write(Analysis analysis) {
        line(out -> new AnalysisWriter(out, words, analysis, null).write());
    }

    /** The line of {@code analyze --explain}: the same with the reasons and the alternatives of each claim. */
    public void explain(Analysis analysis) {
        line(out -> new AnalysisWriter(out, words, analysis, new Explainer(analysis)).write());
    }

    /** The object of {@code story}. */
    public void write(Story story) {
        line(out -> new StoryWriter(out, words, story).write(""));
    }

    /** The same for those who keep it apart from the program: it says how its figures are to be read. */
    public void write(Story story, String readingRule) {
        line(out -> new StoryWriter(out, words, story).write(readingRule));
    }

    /** The line of {@code import}: what became of a row of a spreadsheet. */
    public void write(String source, Importer.Outcome outcome) {
        line(out -> out.object(() -> {
            out.string("source", source);
            out.number("line", (int) outcome.row().row());
            out.spelled("result", outcome.result());
            out.string("article", outcome.article());
            out.string("decision", outcome.decision());
        }));
    }

    /** The object of {@code ask}: what a ledger holds about a text. */
    public void write(Answer answer) {
        line(out -> new AnswerWriter(out, words).write(answer));
    }

    /** The object of {@code history}: the versions of an article, the first one first. */
    public void history(List<KeptVersion> versions) {
        line(out -> new HistoryWriter(out, words).write(versions));
    }

    /** The line of {@code decisions}. */
    public void write(Ruling ruling) {
        line(out -> out.object(() -> new DecisionWriter(out).ruling(ruling)));
    }

    /** The line of {@code decide}, and whether the ledger did not hold the decision yet. */
    public void write(Decision decision, boolean isNew) {
        line(out -> out.object(() -> {
            new DecisionWriter(out).decision(decision);
            out.string("result", isNew ? "decided" : "known");
        }));
    }

    /** The object of {@code trace}. */
    public void write(Trace trace) {
        line(out -> new StoryWriter(out, words, trace.story()).trace(trace));
    }

    /** The line of {@code stories}. */
    public void write(StorySummary summary) {
        line(out -> new ArticleWriter(out).summary(summary, words));
    }

    /** An article in short: an item of a search. */
    public void write(Article article) {
        line(out -> new ArticleWriter(out).brief(article));
    }

    /** A claim that was found, with its article in short and its sentence. */
    public void write(Claimed claim) {
        line(out -> new AnalysisWriter(out, words, Analysis.none(claim.article()), null).write(claim));
    }

    /** The line of {@code read}. */
    public void write(RawArticle article) {
        line(out -> new ArticleWriter(out).raw(article));
    }

    /**
     * The line of {@code add} for an article that the ledger took.
     *
     * @param source   where it was read from
     * @param added    what became of it
     * @param analysed whether it was analysed, not only kept
     * @param reason   why it was only kept; null otherwise
     */
    public void write(String source, Added added, boolean analysed, @Nullable String reason) {
        line(out -> new ArticleWriter(out).added(source, added, analysed, reason));
    }

    /** The line of {@code check}: something that is not as it must be in a ledger. */
    public void write(Problem problem) {
        line(out -> out.object(() -> {
            out.spelled("kind", problem.kind());
            out.word("subject", problem.subject());
            out.word("detail", problem.detail());
        }));
    }

    /** The line of {@code add} for an input that was refused. */
    public void write(Refused refused) {
        line(out -> new ArticleWriter(out).refused(refused));
    }

    /**
     * The line of {@code evaluate}.
     *
     * @param gold   where the annotations are
     * @param kind   what they measure
     * @param count  how many articles, texts, sentences or stories were scored
     * @param scores the scores by name
     */
    public void write(String gold, String kind, int count, Map<String, Double> scores) {
        line(out -> out.object(() -> {
            out.string("gold", gold);
            out.string("kind", kind);
            out.number("count", count);
            out.object("scores", () -> scores.forEach(out::number));
        }));
    }

    /**
     * A line of {@code watch}: something that a round met.
     *
     * @param kind    what it is
     * @param address of the page or the feed
     * @param detail  one sentence, or empty
     */
    public void notice(Enum<?> kind, String address, String detail) {
        line(out -> out.object(() -> {
            out.spelled("kind", kind);
            out.string("address", address);
            out.string("detail", detail);
        }));
    }

    /** A line of {@code watch}: a story that is new or changed. */
    public void write(StoryChange change) {
        line(out -> out.object(() -> {
            out.string("kind", change.isNew() ? "story" : "story-changed");
            out.string("story", change.now().id());
            out.string("title", change.now().title());
            out.number("articles", change.articles());
            out.number("origins", change.origins());
            out.number("disputes", change.disputes());
        }));
    }

    /** A line of {@code evidence}. */
    public void write(PageLine page) {
        line(out -> out.object(() -> page.write(out)));
    }

    private void line(Consumer<Out> object) {
        try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), target, JsonEncoding.UTF8)) {
            object.accept(new Out(json));
            json.writeRaw('\n');
        }
    }

    /** Hands on what is written so far. */
    @Override
    public void flush() throws IOException {
        target.flush();
    }
}
