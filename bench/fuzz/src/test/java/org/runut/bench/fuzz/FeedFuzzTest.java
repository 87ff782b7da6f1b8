package org.runut.bench.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.net.URI;
import org.runut.web.feed.FeedException;
import org.runut.web.feed.FeedReader;

/** RSS and Atom. */
class FeedFuzzTest {
    private static final URI HOME = URI.create("https://kabar.example/rss.xml");

    private final FeedReader reader = new FeedReader();

    @FuzzTest
    @DictionaryEntries({
        "<rss version=\"2.0\">",
        "<channel>",
        "<item>",
        "<link>",
        "<!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]>",
        "&y;",
        "<![CDATA[",
        "<feed xmlns=\"http://www.w3.org/2005/Atom\">",
        "<entry>",
        "encoding=\"utf-7\""
    })
    void feed(byte[] bytes) {
        try {
            for (var item : reader.read(HOME, bytes).items()) {
                assertThat(item.address().getScheme()).isIn("http", "https");
            }
        } catch (FeedException e) {
            assertThat(e.getMessage()).isNotBlank();
        }
    }
}
