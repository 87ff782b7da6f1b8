package org.runut.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.runut.link.story.Summary;
import org.runut.model.Article;
import org.runut.model.Decision;
import org.runut.model.Figure;
import org.runut.model.Label;
import org.runut.model.Occurrence;
import org.runut.model.Part;
import org.runut.model.Quantity;
import org.runut.model.Relation;
import org.runut.model.Span;
import org.runut.model.Story;
import org.runut.model.Trace;

/** Writes a whole story: the object of {@code story}. */
final class StoryWriter {
    private final Out out;
    private final Function<Label, String> words;
    private final Story story;
    private final Map<String, Article> articles = new HashMap<>();
    private final Map<String, ArticleOffsets> offsets = new HashMap<>();
    private final DecisionWriter decisions;
    private final Map<String, List<Decision>> decided;

    StoryWriter(Out out, Function<Label, String> words, Story story) {
        this.out = out;
        this.decisions = new DecisionWriter(out);
        this.decided = DecisionWriter.byClaim(story.rulings());
        this.words = words;
        this.story = story;
        for (Article article : story.articles()) {
            articles.put(article.id(), article);
            offsets.put(article.id(), ArticleOffsets.of(article));
        }
    }

    /** The story, with a rule by which its figures are to be read; empty for none. */
    void write(String readingRule) {
        out.object(() -> {
            out.string("id", story.id());
            out.string("title", story.title());
            out.string("summary", Summary.of(story).stream().map(words).collect(Collectors.joining(" ")));
            if (!readingRule.isEmpty()) {
                out.string("readingRule", readingRule);
            }
            out.objects("questions", story.questions(), this::question);
            relations("relations", story.relations());
            out.objects("occurrences", story.occurrences(), this::happening);
            relations("occurrenceRelations", story.occurrenceRelations());
            out.objects("statements", story.statements(), this::statement);
            out.objects("copies", story.copies(), this::copy);
            out.objects("origins", story.origins(), this::origin);
            new InsightWriter(out, words).write(story.insights());
            if (!story.rulings().isEmpty()) {
                out.objects("decisions", story.rulings(), decisions::ruling);
            }
        });
    }

    /** The way of one figure of the story. */
    void trace(Trace trace) {
        out.object(() -> {
            out.string("story", trace.story().id());
            out.string("question", trace.question().id());
            out.string("label", words.apply(trace.question().label()));
            out.object("figure", () -> entry(trace.entry()));
            out.objects("carried", trace.carried(), this::entry);
            relations("relations", trace.relations());
        });
    }

    private void question(Story.Question question) {
        out.string("id", question.id());
        out.string("label", words.apply(question.label()));
        out.string("measure", question.measure());
        out.string("unit", question.unit());
        out.word("scope", question.scope());
        out.objects("figures", question.figures(), this::entry);
        relations("relations", question.relations());
        out.number("outlets", question.outlets());
        out.number("publishers", question.publishers());
        out.number("unknownPublishers", question.unlisted());
        out.number("origins", question.origins());
        out.number("parties", question.parties());
        out.strings("current", question.current());
    }

    private void entry(Story.Entry entry) {
        Figure figure = entry.figure();
        Quantity quantity = figure.quantity();
        out.string("id", figure.id());
        out.string("article", entry.article());
        out.place(figure.place(), offsets(entry.article()));
        out.string("text", figure.place().in(article(entry.article())));
        out.number("low", quantity.low());
        out.number("high", quantity.high());
        out.flag("approximate", quantity.approximate());
        out.spelled("status", figure.status());
        out.spelled("basis", figure.binding().basis());
        out.spelled("tally", figure.binding().tally());
        out.chain(figure.chain());
        out.time("asOf", figure.asOf());
        out.spelled("asOfBasis", figure.asOfBasis());
        out.string("origin", entry.origin());
        out.string("party", entry.party());
        out.string("statement", entry.statement());
        var about = decided.get(figure.id());
        if (about != null) {
            out.objects("decided", about, decisions::brief);
        }
        sentence(entry.article(), quantity.part(), figure.sentence());
    }

    private void happening(Story.Happening happening) {
        Occurrence occurrence = happening.occurrence();
        out.string("id", occurrence.id());
        out.string("article", happening.article());
        out.place(occurrence.place(), offsets(happening.article()));
        out.string("what", occurrence.what());
        out.string("label", words.apply(occurrence.label()));
        out.strings("participants", occurrence.participants());
        out.time("time", occurrence.time());
        out.string("place", occurrence.location());
        out.spelled("status", occurrence.status());
        out.chain(occurrence.chain());
        sentence(happening.article(), occurrence.place().part(), occurrence.sentence());
    }

    /** The sentence with its words, since the object holds no article texts. */
    private void sentence(String article, Part part, Span sentence) {
        out.object("sentence", () -> {
            out.ends(sentence, offsets(article).of(part));
            out.string("text", sentence.in(article(article).text(part)));
        });
    }

    private void relations(String name, List<Relation> relations) {
        out.objects(name, relations, relation -> {
            out.string("a", relation.a());
            out.string("b", relation.b());
            out.spelled("relation", relation.kind());
            out.spelled("change", relation.change());
            out.spelled("between", relation.between());
            out.drift(relation.drift());
            out.string("why", words.apply(relation.why()));
        });
    }

    private void statement(Story.Statement statement) {
        out.string("id", statement.id());
        out.string("origin", statement.origin());
        out.string("party", statement.party());
        out.time("date", statement.date());
        out.strings("articles", statement.articles());
        if (statement.content() != null) {
            out.string("content", statement.content());
        }
    }

    private void copy(Story.Copy copy) {
        out.string("of", copy.of());
        out.string("article", copy.article());
        out.spelled("kind", copy.kind());
        out.number("share", copy.share());
        out.drift(copy.drift());
    }

    private void origin(Story.Origin origin) {
        out.string("id", origin.id());
        out.string("name", origin.name());
        out.string("party", origin.party());
        out.strings("articles", origin.articles());
    }

    private Article article(String id) {
        return known(articles, id);
    }

    private ArticleOffsets offsets(String id) {
        return known(offsets, id);
    }

    private static <T> T known(Map<String, T> byId, String id) {
        T value = byId.get(id);
        if (value == null) {
            throw new IllegalStateException("the story has no article " + id);
        }
        return value;
    }
}
