package org.runut.desk.page;

import org.runut.model.RawArticle;

/**
 * The page where an article is added.
 *
 * @param frame   what is around it
 * @param given   what was typed before, where that could not be taken
 * @param problem why not; empty where nothing was tried
 */
public record AddPage(Frame frame, RawArticle given, String problem) implements Page {
    @Override
    public String template() {
        return "add.jte";
    }

    /** What was typed into a field. */
    String typed(@org.jspecify.annotations.Nullable String field) {
        return field == null ? "" : field;
    }
}
