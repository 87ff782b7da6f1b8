package org.runut.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.runut.flow.Languages;
import org.runut.model.RawArticle;
import org.runut.model.Refused.Reason;
import org.runut.read.page.Page;
import org.runut.read.page.PageReader;

/** Makes raw articles of web pages. Pages of one article that is spread over several are joined when all inputs are read. */
final class PageInput {
    private final Articles articles;
    private final PageReader pages = new PageReader();
    private final Languages languages = new Languages(List.of());
    private final PageSeries series = new PageSeries();

    PageInput(Articles articles) {
        this.articles = articles;
    }

    /**
     * Takes a page.
     *
     * @param source  where its bytes came from
     * @param charset the encoding that a server stated
     * @param address where it was fetched
     */
    void page(String source, byte[] bytes, @Nullable String charset, @Nullable String address, Consumer<Read> sink) {
        var problem = PageGuard.wrong(bytes);
        if (problem != null) {
            sink.accept(problem.of(source));
            return;
        }
        var page = pages.read(bytes, charset, address);
        if (page.series() == null || page.text().isEmpty()) {
            sink.accept(article(source, page));
        } else {
            series.keep(source, page, (first, joined) -> sink.accept(article(first, joined)));
        }
    }

    /** What is on a page. */
    Page parse(FetchedPage page) {
        return pages.read(page.bytes(), ContentType.charset(page.type()), page.address());
    }

    /** Gives the articles whose pages were kept until all inputs were read. */
    void end(Consumer<Read> sink) {
        series.end((source, page) -> sink.accept(article(source, page)));
    }

    /** The article of a page. */
    Read article(String source, Page page) {
        String published = Optional.ofNullable(page.published())
                .flatMap(PublishedDate::normalise)
                .orElse(null);
        var fields = new Fields(
                page.address(),
                page.outlet(),
                page.title(),
                published,
                page.modified(),
                language(source, page),
                page.author());
        return page.text().isEmpty()
                ? new Problem(Reason.EMPTY, "The page has no article: no running text was found in it.").of(source)
                : articles.make(source, fields, page.text());
    }

    /** The stated language. Many pages in other languages state English, as their templates do: there the words decide. */
    private @Nullable String language(String source, Page page) {
        String stated = page.language();
        if (stated == null || !stated.toLowerCase(Locale.ROOT).startsWith("en")) {
            return stated;
        }
        String told = languages.of(new RawArticle(source, null, null, page.title(), null, null, null, page.text()));
        return told.equals("en") || told.equals(Languages.UNKNOWN) ? stated : told;
    }
}
