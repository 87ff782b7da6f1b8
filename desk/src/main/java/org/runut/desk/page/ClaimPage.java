package org.runut.desk.page;

import java.util.List;

/**
 * The page of a quotation or an occurrence: its words, what is known of it, and what can be decided about it.
 *
 * @param frame     what is around it
 * @param subject   how forms name it
 * @param kind      what kind of claim
 * @param value     what is said, or what happened, in short
 * @param excerpt   its words with what is around them
 * @param up        the page of its article, where it stands
 * @param article   outlet and date of that
 * @param story     the page of its story; empty where it belongs to none
 * @param title     what that is called
 * @param facts     what is known of it
 * @param content   the words that are what is said, as they can be corrected; empty where nothing is said
 * @param speaker   who says it, as that can be corrected
 * @param marks     work on it
 * @param rulings   what was decided about it
 */
public record ClaimPage(
        Frame frame,
        String subject,
        ArticlePage.Claim.Kind kind,
        String value,
        Excerpt excerpt,
        String up,
        String article,
        String story,
        String title,
        List<FigurePage.Fact> facts,
        String content,
        String speaker,
        List<Chip> marks,
        List<DecisionsPage.Row> rulings)
        implements Page {
    @Override
    public String template() {
        return "claim.jte";
    }

    /** Whether it is a quotation. */
    boolean isQuotation() {
        return !content.isEmpty();
    }
}
