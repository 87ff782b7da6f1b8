package org.runut.bench.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;

/** Web archives of gzip members. */
class PackedArchiveFuzzTest {
    @FuzzTest
    @DictionaryEntries({"\\x1f\\x8b\\x08"})
    void packed(byte[] bytes) {
        Inputs.read(bytes, ".warc.gz");
    }
}
