package org.runut.desk.page;

import java.util.List;
import java.util.Locale;
import org.runut.model.Article;

/**
 * The page of an article.
 *
 * @param frame      what is around it
 * @param article    the article
 * @param headline   its headline, marked
 * @param outlet     who published it
 * @param date       when
 * @param address    where it stands on the web; empty where that is unknown or no address to follow
 * @param story      the story it belongs to; empty where it belongs to none
 * @param storyTitle what that is called
 * @param top        claims of the headline
 * @param paragraphs its text
 * @param checks     what does not fit inside it
 * @param relatives  articles it was made from, or that were made from it
 * @param counts     how many figures, quotations and occurrences
 * @param past       its versions, and what is kept of its page
 */
public record ArticlePage(
        Frame frame,
        Article article,
        List<Marking.Piece> headline,
        String outlet,
        String date,
        String address,
        String story,
        String storyTitle,
        List<Claim> top,
        List<Paragraph> paragraphs,
        List<StoryPage.CheckRow> checks,
        List<Relative> relatives,
        String counts,
        Past past)
        implements Page {

    @Override
    public String template() {
        return "article.jte";
    }

    /**
     * A paragraph with the claims in it.
     *
     * @param pieces its words
     * @param aside  whether it is no part of the article proper
     * @param claims what it claims
     * @param checks what does not fit in it
     */
    public record Paragraph(List<Marking.Piece> pieces, boolean aside, List<Claim> claims, List<String> checks) {}

    /**
     * A claim in the margin.
     *
     * @param id        of the claim
     * @param kind      what kind of claim
     * @param key       colour and shape of its origin
     * @param mood      filled, hollow or struck through
     * @param value     how much, or what
     * @param label     what it answers
     * @param way       who says it, through whom
     * @param notes     what else must be known of it
     * @param href      where its question is told; empty where it has none
     * @param relations how it stands to claims of other articles
     * @param decided   what people decided about it
     * @param subject   how forms name it; empty where nothing can be decided about it
     * @param page      its own page; empty where it has none
     * @param undo      the decision that rejected it; empty where none did
     */
    public record Claim(
            String id,
            Kind kind,
            Origins.Key key,
            String mood,
            String value,
            String label,
            String way,
            List<String> notes,
            String href,
            List<StoryPage.RelationRow> relations,
            List<String> decided,
            String subject,
            String page,
            String undo) {
        /** What kind of claim; one that somebody rejected is of none. */
        enum Kind {
            FIGURE,
            EVENT,
            SAID,
            TOLD,
            REJECTED;

            /** Its name in styles. */
            String key() {
                return "is-" + name().toLowerCase(Locale.ROOT);
            }
        }

        /** Whether it is drawn with the colour and shape of its origin. */
        boolean hasOrigin() {
            return kind == Kind.FIGURE;
        }
    }

    /**
     * An article that is a copy of this one, or of which this one is a copy.
     *
     * @param text how they belong together
     * @param name what it is called
     * @param href its page
     */
    public record Relative(String text, String name, String href) {}
}
