package org.runut.bench.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.runut.read.page.PagePlaces;
import org.runut.read.page.PageReader;

/** Pages: text, what they say of themselves, and where their text stands. */
class PageFuzzTest {
    private static final int MOST = 20;

    private final PageReader reader = new PageReader();

    @FuzzTest
    @DictionaryEntries({
        "<p>",
        "</p>",
        "<table><tr><td>",
        "<br><br>",
        "&#x1F600;",
        "&nbsp;",
        "<!--",
        "<script type=application/ld+json>",
        "itemprop=\"datePublished\"",
        "<time datetime=\"2025-07-03\">",
        "charset=utf-16",
        "<a href=\"?page=2\">"
    })
    void page(byte[] bytes) {
        var page = reader.read(bytes, null, "https://kabar.example/2025/07/03/a");
        var places = PagePlaces.of(bytes, null);
        page.text().lines().limit(MOST).forEach(line -> {
            int start = page.text().indexOf(line);
            places.find(page.text(), start, start + line.length())
                    .ifPresent(place -> assertThat(place.to()).isBetween(place.from(), bytes.length));
        });
    }
}
