package org.runut.json;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runut.model.Article;
import org.runut.model.Figure;

/**
 * A line of {@code evidence}: one time a page was fetched.
 *
 * @param address that answered
 * @param partOf  the address of the first page of its article, where it is a further one
 * @param time    when, ISO 8601
 * @param status  of the answer
 * @param file    the WARC file in the archive
 * @param offset  where the record begins in it, in bytes
 * @param digest  of the body
 * @param record  id of the WARC record
 * @param intact  whether record and body are what their digests say
 * @param figures of the ledger's article that stand on it
 */
public record PageLine(
        String address,
        @Nullable String partOf,
        String time,
        int status,
        String file,
        long offset,
        String digest,
        String record,
        boolean intact,
        List<OnPage> figures) {
    public PageLine {
        figures = List.copyOf(figures);
    }

    /**
     * Where the sentence of a figure stands on the page.
     *
     * @param article  the figure's
     * @param figure   the figure
     * @param from     the first byte of the sentence in the body, decompressed
     * @param to       behind its last byte
     * @param selector the element in which it begins, as CSS names it
     * @param link     to the sentence on the live page
     */
    public record OnPage(Article article, Figure figure, int from, int to, String selector, String link) {}

    void write(Out out) {
        out.string("address", address);
        if (partOf != null) {
            out.string("partOf", partOf);
        }
        out.string("time", time);
        out.number("status", status);
        out.string("file", file);
        out.number("offset", BigDecimal.valueOf(offset));
        out.string("digest", digest);
        out.string("record", record);
        out.flag("intact", intact);
        out.objects("figures", figures, place -> figure(out, place));
    }

    private static void figure(Out out, OnPage place) {
        var figure = place.figure();
        out.string("id", figure.id());
        out.place(figure.place(), ArticleOffsets.of(place.article()));
        out.string(
                "sentence",
                figure.sentence().in(place.article().text(figure.quantity().part())));
        out.number("from", place.from());
        out.number("to", place.to());
        out.string("selector", place.selector());
        out.string("link", place.link());
    }
}
