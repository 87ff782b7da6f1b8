package org.runut.bench.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;

/** Pages that are packed with gzip. */
class PackedPageFuzzTest {
    @FuzzTest
    @DictionaryEntries({"\\x1f\\x8b\\x08"})
    void packed(byte[] bytes) {
        Inputs.read(bytes, ".html.gz");
    }
}
