package org.runut.bench.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import org.runut.web.feed.FeedException;
import org.runut.web.feed.WatchList;

/** Lists of feeds: lines, and OPML. */
class WatchListFuzzTest {
    @FuzzTest
    @DictionaryEntries({
        "<opml version=\"2.0\">",
        "<outline xmlUrl=\"",
        "<!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]>",
        "https://",
        "# "
    })
    void list(byte[] bytes) throws IOException {
        var file = Inputs.file(bytes, ".opml");
        try {
            for (var address : WatchList.read(file)) {
                assertThat(address.getScheme()).isIn("http", "https");
            }
        } catch (FeedException e) {
            assertThat(e.getMessage()).isNotBlank();
        } finally {
            Inputs.delete(file);
        }
    }
}
