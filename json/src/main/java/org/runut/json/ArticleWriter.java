package org.runut.json;

import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.runut.ledger.Added;
import org.runut.ledger.StorySummary;
import org.runut.model.Article;
import org.runut.model.Label;
import org.runut.model.RawArticle;
import org.runut.model.Refused;

/** Writes the lines of {@code read}, {@code add} and {@code stories}. */
final class ArticleWriter {
    private final Out out;

    ArticleWriter(Out out) {
        this.out = out;
    }

    void raw(RawArticle article) {
        out.object(() -> {
            out.string("source", article.source());
            out.string("url", article.url());
            out.string("outlet", article.outlet());
            out.string("title", article.title());
            out.string("published", article.published());
            out.string("modified", article.modified());
            out.string("language", article.language());
            out.string("author", article.author());
            out.string("text", article.text());
        });
    }

    void added(String source, Added added, boolean analysed, @Nullable String reason) {
        out.object(() -> {
            out.string("source", source);
            out.string("id", added.article());
            out.spelled("result", added.result());
            out.flag("analysed", analysed);
            out.string("story", added.story());
            out.string("reason", reason);
        });
    }

    void refused(Refused refused) {
        out.object(() -> {
            out.string("source", refused.source());
            out.string("id", null);
            out.string("result", "refused");
            out.flag("analysed", false);
            out.string("story", null);
            out.string("reason", reason(refused));
        });
    }

    private static String reason(Refused refused) {
        return refused.where().isEmpty() ? refused.detail() : refused.where() + ": " + refused.detail();
    }

    void brief(Article article) {
        out.object(() -> fields(article));
    }

    /** What tells an article, inside an object. */
    void fields(Article article) {
        out.string("id", article.id());
        out.string("source", article.source());
        out.string("url", article.url());
        out.string("outlet", article.outlet());
        out.string("title", article.title());
        out.time("published", article.published());
    }

    void summary(StorySummary story, Function<Label, String> words) {
        out.object(() -> {
            out.string("id", story.id());
            out.string("title", story.title());
            out.string("summary", story.summary().stream().map(words).collect(Collectors.joining(" ")));
            out.time("from", story.from());
            out.time("to", story.to());
            out.objects("articles", story.articles(), article -> {
                out.string("id", article.id());
                out.string("source", article.source());
                out.string("url", article.url());
                out.string("outlet", article.outlet());
                out.time("published", article.published());
            });
            out.number("outlets", story.outlets());
            out.number("origins", story.origins());
            out.number("questions", story.questions());
            out.number("disputes", story.disputes());
        });
    }
}
