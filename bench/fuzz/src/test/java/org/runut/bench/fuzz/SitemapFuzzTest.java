package org.runut.bench.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.net.URI;
import org.runut.web.feed.FeedException;
import org.runut.web.feed.FeedReader;

/** Sitemaps and their indexes. */
class SitemapFuzzTest {
    private static final URI HOME = URI.create("https://kabar.example/rss.xml");

    private final FeedReader reader = new FeedReader();

    @FuzzTest
    @DictionaryEntries({
        "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">",
        "<url>",
        "<loc>",
        "<sitemapindex>",
        "<sitemap>",
        "<lastmod>",
        "<news:news>",
        "<!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]>"
    })
    void sitemap(byte[] bytes) {
        try {
            for (var item : reader.read(HOME, bytes).items()) {
                assertThat(item.address().getScheme()).isIn("http", "https");
            }
        } catch (FeedException e) {
            assertThat(e.getMessage()).isNotBlank();
        }
    }
}
