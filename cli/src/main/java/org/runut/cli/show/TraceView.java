package org.runut.cli.show;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.runut.model.Article;
import org.runut.model.Figure;
import org.runut.model.Place;
import org.runut.model.Span;
import org.runut.model.Story;
import org.runut.model.Trace;
import org.runut.words.Dates;
import org.runut.words.Names;
import org.runut.words.Numbers;
import org.runut.words.TextFragment;
import org.runut.words.Words;
import org.runut.words.Wrap;

/** The way of one figure: sentence, speaker, relays, origin, and every article that carries it. */
public final class TraceView {
    private static final int[] FIELDS = {13};

    private final Paper paper;
    private final Words words;
    private final Numbers numbers;
    private final Dates dates;

    /** A view on this paper. */
    public TraceView(Paper paper, Words words) {
        this.paper = paper;
        this.words = words;
        this.numbers = new Numbers(words);
        this.dates = new Dates(words);
    }

    /** Shows a trace. */
    public void show(Trace trace) {
        var names = new Names(words, trace.story().articles(), trace.story().origins());
        var articles = new HashMap<String, Article>();
        trace.story().articles().forEach(article -> articles.put(article.id(), article));
        Figure figure = trace.entry().figure();
        String value = numbers.of(figure.quantity(), figure.place().in(trace.article()));
        paper.text(0, Style.BOLD, value + " — " + words.of(trace.question().label()));
        paper.blank();
        sentence(figure, trace.article());
        paper.blank();
        fields(trace, names);
        carried(trace, names, articles);
        relations(trace, new QuestionView(paper, words, names, articles, ShortIds.of(trace.story())));
    }

    private void sentence(Figure figure, Article article) {
        String text = article.text(figure.quantity().part());
        Span all = figure.sentence();
        Span marked = figure.quantity().span();
        paper.passage(
                2,
                text.substring(all.start(), marked.start()),
                marked.in(text),
                text.substring(marked.end(), Math.max(marked.end(), all.end())));
    }

    private void fields(Trace trace, Names names) {
        Figure figure = trace.entry().figure();
        field("trace.in", names.article(trace.article().id()) + place(trace.article()));
        field("trace.said", figure.chain().speaker() == null ? words.say("trace.itself") : speaker(figure));
        field("trace.citing", list(figure.chain().citing()));
        field("trace.via", list(figure.chain().via()));
        field("trace.origin", origin(trace.entry(), names));
        field("trace.statement", statement(trace));
        field(
                "trace.status",
                words.say(figure.status()) + ", " + words.say(figure.binding().basis()));
        field("trace.as.of", asOf(figure));
        field("trace.link", link(figure, trace.article()));
        field("trace.id", figure.id());
    }

    private static @Nullable String link(Figure figure, Article article) {
        return article.url() == null
                ? null
                : TextFragment.link(
                        article.url(),
                        figure.sentence().in(article.text(figure.quantity().part())));
    }

    private void field(String key, @Nullable String value) {
        if (value != null) {
            paper.columns(0, FIELDS, Cell.dim(words.say(key)), Cell.of(value));
        }
    }

    private static String place(Article article) {
        return " · " + (article.url() == null ? article.source() : article.url());
    }

    private static String speaker(Figure figure) {
        String id = figure.chain().speakerId();
        return figure.chain().speaker() + (id == null ? "" : " (" + id + ")");
    }

    private static @Nullable String list(List<String> names) {
        return names.isEmpty() ? null : String.join(" ← ", names);
    }

    private String origin(Story.Entry entry, Names names) {
        if (entry.origin() == null) {
            return words.say("unknown");
        }
        String party = entry.party() == null ? words.say("unknown") : entry.party();
        return names.originName(entry.origin()) + " · " + words.say("party", party);
    }

    private @Nullable String statement(Trace trace) {
        return trace.story().statements().stream()
                .filter(statement -> statement.id().equals(trace.entry().statement()))
                .map(statement -> words.say(
                        "trace.statement.of",
                        statement.date() == null ? words.say("undated") : dates.of(statement.date()),
                        statement.articles().size()))
                .findFirst()
                .orElse(null);
    }

    private @Nullable String asOf(Figure figure) {
        if (figure.asOf() == null) {
            return null;
        }
        String basis = figure.asOfBasis() == null ? "" : " (" + words.say(figure.asOfBasis()) + ")";
        return dates.of(figure.asOf()) + basis;
    }

    private void carried(Trace trace, Names names, Map<String, Article> articles) {
        paper.blank();
        paper.text(0, Style.CYAN, words.say("trace.carried", trace.carried().size()));
        for (Story.Entry entry : trace.carried()) {
            Article article = Objects.requireNonNull(articles.get(entry.article()));
            Figure figure = entry.figure();
            paper.columns(
                    2,
                    new int[] {14, 30},
                    new Cell(numbers.of(figure.quantity(), figure.place().in(article)), Style.BOLD),
                    Cell.of(names.article(entry.article())),
                    Cell.of(Wrap.cut(new Place(figure.quantity().part(), figure.sentence()).in(article), 110)));
        }
    }

    private void relations(Trace trace, QuestionView view) {
        if (!trace.relations().isEmpty()) {
            paper.blank();
            paper.text(0, Style.CYAN, words.say("trace.relations"));
            trace.relations().forEach(view::relation);
        }
    }
}
