package org.runut.cli;

import java.io.InputStream;
import java.util.List;
import org.runut.read.FetchedPage;
import org.runut.read.OpenArticle;
import org.runut.read.Overrides;
import org.runut.read.Read;
import org.runut.read.Reader;
import org.runut.web.archive.Evidence;
import org.runut.web.fetch.Fetched.Answer;
import org.runut.web.fetch.Header;

/** Reads articles out of fetched pages. */
final class Pages {
    private final Reader reader;

    Pages() {
        this(Overrides.NONE);
    }

    /** Fills in what pages do not say. */
    Pages(Overrides overrides) {
        this.reader = Reader.with(overrides, InputStream.nullInputStream());
    }

    /** The article that begins on a page that was just fetched. */
    OpenArticle open(Answer page) {
        return reader.open(fetched(page));
    }

    /** The article that begins on a page that is kept. */
    OpenArticle open(Evidence page) {
        return reader.open(fetched(page));
    }

    /** The article of pages that are kept, the first one first; others than those that it asks for are left out. */
    Read read(List<Evidence> pages) {
        var article = open(pages.getFirst());
        for (var next = article.next(); next.isPresent(); next = article.next()) {
            var address = next.get();
            pages.stream()
                    .filter(page -> page.capture().requested().equals(address))
                    .findFirst()
                    .ifPresent(page -> article.add(fetched(page)));
        }
        return article.end();
    }

    /** A page that was just fetched, as it is read. */
    static FetchedPage fetched(Answer page) {
        String address = page.address().toString();
        return new FetchedPage(address, page.content(), page.header("Content-Type"), address);
    }

    /** A page that is kept, as it is read. */
    static FetchedPage fetched(Evidence page) {
        String address = page.capture().address().toString();
        String type = page.headers().stream()
                .filter(header -> header.name().equalsIgnoreCase("Content-Type"))
                .map(Header::value)
                .findFirst()
                .orElse(null);
        return new FetchedPage(address, page.content(), type, address);
    }
}
