package org.runut.cli.show;

import org.jspecify.annotations.Nullable;
import org.runut.model.RawArticle;

/** An article as it was read. */
public final class RawView {
    private final Paper paper;

    /** A view on this paper. */
    public RawView(Paper paper) {
        this.paper = paper;
    }

    /** Shows an article. */
    public void show(RawArticle article) {
        field("source", article.source());
        field("url", article.url());
        field("outlet", article.outlet());
        field("title", article.title());
        field("published", article.published());
        field("modified", article.modified());
        field("language", article.language());
        field("author", article.author());
        paper.blank();
        article.text().lines().forEach(line -> paper.text(0, line));
        paper.blank();
    }

    private void field(String name, @Nullable String value) {
        if (value != null) {
            paper.columns(0, new int[] {9}, Cell.dim(name), Cell.of(value));
        }
    }
}
