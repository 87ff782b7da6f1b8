package org.runut.cli;

import java.io.InputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.runut.read.Overrides;
import org.runut.read.Read;
import org.runut.read.Reader;
import org.runut.web.archive.Evidence;
import org.runut.web.fetch.Fetched.Answer;
import org.runut.web.fetch.Header;

/** Reads articles out of fetched pages. */
final class Pages {
    private static final String CHARSET = "charset=";

    private final Reader reader;

    Pages() {
        this(Overrides.NONE);
    }

    /** Fills in what pages do not say. */
    Pages(Overrides overrides) {
        this.reader = Reader.with(overrides, InputStream.nullInputStream());
    }

    /** The article of a page that was just fetched. */
    Read read(Answer page) {
        String address = page.address().toString();
        return reader.page(address, page.content(), charset(page.header("Content-Type")), address);
    }

    /** The article of a page as it is kept. */
    Read read(Evidence page) {
        String address = page.capture().address().toString();
        String type = page.headers().stream()
                .filter(header -> header.name().equalsIgnoreCase("Content-Type"))
                .map(Header::value)
                .findFirst()
                .orElse(null);
        return reader.page(address, page.content(), charset(type), address);
    }

    private static @Nullable String charset(@Nullable String type) {
        int at = type == null ? -1 : type.toLowerCase(Locale.ROOT).indexOf(CHARSET);
        return type == null || at < 0
                ? null
                : type.substring(at + CHARSET.length()).split("[;\\s]", 2)[0].replace("\"", "");
    }
}
