package org.runut.desk.page;

import java.util.List;

/**
 * Claims and articles that were found.
 *
 * @param frame    what is around it
 * @param asked    what was looked for, field by field
 * @param units    the units that can be chosen
 * @param passages claims with their sentences
 * @param hits     articles
 * @param claims   how many claims are shown
 * @param more     the address of the next claims; empty where there are none
 * @param most     whether there may be more articles
 */
public record SearchPage(
        Frame frame,
        SearchAsked asked,
        List<Choice> units,
        List<Passage> passages,
        List<Hit> hits,
        int claims,
        String more,
        boolean most)
        implements Page {

    /**
     * A value that can be chosen.
     *
     * @param value as it is sent
     * @param label in words
     */
    public record Choice(String value, String label) {}

    /**
     * A sentence with the claims that were found in it.
     *
     * @param href     its place in its article
     * @param pieces   its words, marked
     * @param outlet   who published it
     * @param date     when
     * @param language of the article
     * @param claims   what it claims
     */
    public record Passage(
            String href, List<Highlight.Piece> pieces, String outlet, String date, String language, List<Row> claims) {}

    /**
     * A claim.
     *
     * @param kind  its kind, as a class of style
     * @param mood  filled, hollow or struck through
     * @param value how much, or what
     * @param label what is counted; empty for no figure
     * @param way   who says it, through whom
     * @param notes what else must be known of it
     * @param href  all about it; empty where there is no more
     */
    public record Row(
            String kind, String mood, String value, String label, String way, List<String> notes, String href) {}

    /**
     * An article that was found.
     *
     * @param title    its headline
     * @param href     its page
     * @param outlet   who published it
     * @param date     when
     * @param pieces   words of it around what was searched for
     * @param language of the article
     */
    public record Hit(
            String title, String href, String outlet, String date, List<Highlight.Piece> pieces, String language) {}

    @Override
    public String template() {
        return "search.jte";
    }
}
