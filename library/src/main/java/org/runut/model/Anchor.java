package org.runut.model;

/**
 * Where a claim stands, so that it is found again when the analysis was made anew: by its words, not by its id alone.
 *
 * @param claim    the id it had
 * @param article  id of the article
 * @param version  the version of the article it was read in
 * @param part     where the sentence stands
 * @param sentence the words of the sentence
 * @param evidence the words of the claim inside it
 * @param start    where the sentence began in its part
 * @param at       where the claim began inside the sentence
 */
public record Anchor(
        String claim, String article, String version, Part part, String sentence, String evidence, int start, int at) {

    /** The anchor of a figure of an article. */
    public static Anchor of(Article article, Figure figure) {
        return of(article, figure.id(), figure.place(), figure.sentence());
    }

    private static Anchor of(Article article, String claim, Place place, Span sentence) {
        return new Anchor(
                claim,
                article.id(),
                article.version(),
                place.part(),
                sentence.in(article.text(place.part())),
                place.in(article),
                sentence.start(),
                Math.max(0, place.span().start() - sentence.start()));
    }
}
