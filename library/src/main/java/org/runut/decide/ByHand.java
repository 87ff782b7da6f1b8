package org.runut.decide;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.runut.clean.Identity;
import org.runut.model.Anchor;
import org.runut.model.Article;
import org.runut.model.Basis;
import org.runut.model.Binding;
import org.runut.model.Chain;
import org.runut.model.Correction;
import org.runut.model.Decision;
import org.runut.model.Explanation;
import org.runut.model.Figure;
import org.runut.model.Label;
import org.runut.model.Part;
import org.runut.model.Quantity;
import org.runut.model.Span;
import org.runut.model.Status;
import org.runut.model.Tally;

/**
 * Makes claims that a person puts in.
 *
 * @param author who puts them in
 */
public record ByHand(Author author) {
    private static final Span NOWHERE = new Span(0, 0);

    /**
     * A figure of an article.
     *
     * @param given what it says, with a value and what is counted
     * @param quote the words of the text it stands in; null where they are not known
     */
    public Decision claim(Article article, Correction given, @Nullable String quote) {
        int at = quote == null ? -1 : article.text().indexOf(quote);
        var span = quote == null || at < 0 ? NOWHERE : new Span(at, at + quote.length());
        String words = span.in(article.text());
        String id = "h" + article.id() + author.at().toEpochMilli();
        var anchor = new Anchor(id, article.id(), article.version(), Part.TEXT, words, words, span.start(), 0);
        return author.claim(anchor, figure(id, span, given));
    }

    /**
     * A claim of a spreadsheet. The same row about the same article is the same decision whenever it is made.
     *
     * @param sentence the row in words, as the article has them where it was made of the sheet
     * @param value    the row's figure
     */
    public Decision claim(Article article, SheetRow row, String sentence, Correction.Value value) {
        String id = Identity.hash(String.join(
                "\n", "row", article.id(), row.figure(), row.what(), row.who(), row.unit(), row.place(), row.quote()));
        int start = article.text().indexOf(sentence);
        int at = Math.max(0, sentence.indexOf(row.figure()));
        String evidence = sentence.contains(row.figure()) ? row.figure() : sentence;
        var span = start < 0 ? NOWHERE : new Span(start + at, start + at + evidence.length());
        var given = new Correction(
                value, row.unit().isEmpty() ? null : row.unit(), row.what(), row.who(), null, row.date(), null);
        return new Decision.Claim(
                new Decision.Made(id, author.name(), author.at(), row.note().isEmpty() ? author.reason() : row.note()),
                new Anchor(
                        "h" + id,
                        article.id(),
                        article.version(),
                        Part.TEXT,
                        sentence,
                        evidence,
                        Math.max(0, start),
                        at),
                figure("h" + id, span, given));
    }

    /** A figure that says what is given. */
    static Figure figure(String id, Span span, Correction given) {
        var value = given.value();
        String counted = given.counted() == null ? "" : given.counted();
        String speaker = given.speaker();
        return new Figure(
                id,
                new Quantity(
                        Part.TEXT,
                        span,
                        value == null ? null : value.low(),
                        value == null ? null : value.high(),
                        value != null && value.approximate(),
                        value == null,
                        given.unit(),
                        Quantity.Change.EQUAL,
                        counted),
                binding(counted),
                given.status() == null ? Status.HAPPENED : given.status(),
                speaker == null || speaker.isBlank()
                        ? Chain.NONE
                        : new Chain(speaker.strip(), null, List.of(), List.of()),
                given.asOf(),
                given.asOf() == null ? null : Figure.AsOfBasis.STATED,
                1,
                span,
                Explanation.NONE);
    }

    private static Binding binding(String counted) {
        String concept = counted.strip().toLowerCase(Locale.ROOT);
        return new Binding(
                counted, concept, "", List.of(), "", Basis.UNKNOWN, Tally.NONE, concept, new Label(counted, counted));
    }
}
