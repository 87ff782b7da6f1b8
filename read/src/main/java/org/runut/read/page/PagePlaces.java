package org.runut.read.page;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * Finds passages of an article in the page it was read from. Compared are letters and digits alone, since reading folds spaces, parts
 * cells and sets items apart; so what is found is really there, however the text was made.
 */
public final class PagePlaces {
    private final PageLetters letters;
    private final PageCharset.Decoded page;

    private PagePlaces(PageLetters letters, PageCharset.Decoded page) {
        this.letters = letters;
        this.page = page;
    }

    /**
     * The places of a page.
     *
     * @param bytes   the page
     * @param charset the encoding that the server stated
     */
    public static PagePlaces of(byte[] bytes, @Nullable String charset) {
        var page = PageCharset.decode(bytes, charset);
        Document document = PageReader.parser().setTrackPosition(true).parseInput(page.text(), "");
        return new PagePlaces(PageLetters.of(document, page.text()), page);
    }

    /** Where a range of an article's text stands; the paragraph around it tells it from the same words elsewhere. */
    public Optional<PagePlace> find(String text, int start, int end) {
        int begin = text.lastIndexOf("\n\n", start) + 1;
        int stop = text.indexOf("\n\n", end);
        String wanted = PageLetters.of(text.substring(start, end));
        String before = PageLetters.of(text.substring(begin, start));
        String after = PageLetters.of(text.substring(end, stop < 0 ? text.length() : stop));
        int at = letters.indexOf(before + wanted + after);
        int first = at >= 0 ? at + before.length() : letters.indexOf(wanted);
        if (wanted.isEmpty() || first < 0) {
            return Optional.empty();
        }
        int last = first + wanted.length() - 1;
        return Optional.of(new PagePlace(
                page.byteAt(letters.source(first)),
                page.byteAt(letters.source(last) + 1),
                Selector.of(letters.element(first))));
    }
}
