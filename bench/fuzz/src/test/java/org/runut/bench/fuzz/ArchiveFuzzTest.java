package org.runut.bench.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;

/** Web archives that are not packed. */
class ArchiveFuzzTest {
    @FuzzTest
    @DictionaryEntries({
        "WARC/1.0\\x0d\\x0a",
        "WARC-Type: response\\x0d\\x0a",
        "Content-Length: ",
        "\\x0d\\x0a\\x0d\\x0a",
        "HTTP/1.1 200 OK\\x0d\\x0a",
        "Transfer-Encoding: chunked\\x0d\\x0a",
        "Content-Encoding: gzip\\x0d\\x0a",
        "Content-Type: text/html"
    })
    void archive(byte[] bytes) {
        Inputs.read(bytes, ".warc");
    }
}
