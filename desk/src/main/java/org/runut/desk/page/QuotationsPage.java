package org.runut.desk.page;

import java.util.List;

/**
 * Who is quoted in a story, with what.
 *
 * @param frame  what is around it
 * @param story  the page of the story
 * @param title  what that is called
 * @param counts how many are quoted, and how many quotations there are
 * @param voices who is quoted, most often first
 */
public record QuotationsPage(Frame frame, String story, String title, String counts, List<Voice> voices)
        implements Page {
    /**
     * Somebody who is quoted.
     *
     * @param name what the articles call them
     * @param said what they are quoted with, in the order of the articles
     */
    public record Voice(String name, List<Said> said) {}

    /**
     * A quotation.
     *
     * @param claim   as it stands in its article
     * @param href    its words in its article
     * @param article outlet and date of that
     */
    public record Said(ArticlePage.Claim claim, String href, String article) {}

    @Override
    public String template() {
        return "quotations.jte";
    }
}
