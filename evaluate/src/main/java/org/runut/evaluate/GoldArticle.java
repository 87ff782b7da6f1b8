package org.runut.evaluate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What annotators found in one article.
 *
 * @param name         stem of the file, the same as that of the text
 * @param figures      figures in text order
 * @param quotes       quotations
 * @param times        time expressions
 * @param timesPartial whether not every time was annotated
 */
public record GoldArticle(
        String name, List<GoldFigure> figures, List<GoldQuote> quotes, List<GoldTime> times, boolean timesPartial) {
    public GoldArticle {
        figures = List.copyOf(figures);
        quotes = List.copyOf(quotes);
        times = List.copyOf(times);
    }

    /**
     * An annotated figure.
     *
     * @param low      lower bound, null for none
     * @param high     upper bound, null for none
     * @param unit     the unit
     * @param counted  what is counted, empty for none
     * @param status   status in small letters
     * @param speaker  who says it, null for the article
     * @param via      media it was relayed through
     * @param headline whether it stands in the title
     * @param optional whether it counts neither for nor against
     * @param evidence words of the text that hold it
     */
    public record GoldFigure(
            @Nullable Double low,
            @Nullable Double high,
            String unit,
            String counted,
            String status,
            @Nullable String speaker,
            List<String> via,
            boolean headline,
            boolean optional,
            String evidence) {
        public GoldFigure {
            via = List.copyOf(via);
        }
    }

    /**
     * An annotated quotation.
     *
     * @param speaker  who says it
     * @param direct   whether in quotation marks
     * @param starts   its first words
     * @param ends     its last words
     * @param optional whether it counts neither for nor against
     */
    public record GoldQuote(@Nullable String speaker, boolean direct, String starts, String ends, boolean optional) {}

    /**
     * An annotated time.
     *
     * @param evidence words of the text that hold it
     * @param value    the value in the form of the contract, null where it can't be told
     */
    public record GoldTime(String evidence, @Nullable String value) {}
}
