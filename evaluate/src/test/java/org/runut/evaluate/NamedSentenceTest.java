package org.runut.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names in the form of CoNLL 2003, in the spellings of labels that sets of Indonesian names use. */
class NamedSentenceTest {
    @TempDir
    Path folder;

    @Test
    void aNameRunsOverItsWordsAndEndsWithItsSentence() throws IOException {
        assertThat(names("""
                Wiranata B-PER
                Sasmaya I-PER
                Rinjana B-PERSON
                tiba O
                di O
                Lembah NNP B-PLACE
                Karsa NNP I-PLACE

                Karsa I-LOC
                menang O
                """))
                .containsExactly("Wiranata Sasmaya/person", "Rinjana/person", "Lembah Karsa/place", "Karsa/place");
    }

    @Test
    void otherTypesOfASetKeepTheirNames() throws IOException {
        assertThat(names("Paramount B-PRODUCT\n")).containsExactly("Paramount/product");
    }

    @Test
    void aWordWithoutALabelIsRefusedWithItsPlace() {
        assertThatThrownBy(() -> names("Wiranata B-PER\nSasmaya\n"))
                .isInstanceOf(IOException.class)
                .hasMessageEndingWith("line 2: a word without a label");
    }

    private List<String> names(String bio) throws IOException {
        return NamedSentence.read(Files.writeString(folder.resolve("names.txt"), bio)).stream()
                .flatMap(s -> s.names().stream().map(n -> n.in(s)))
                .toList();
    }
}
