package org.runut.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.runut.evaluate.Counts;
import org.runut.evaluate.NamedSentence;
import org.runut.pack.Pack;
import org.runut.pack.id.Indonesian;
import org.runut.tag.ModelFile;
import org.runut.tag.TagModel;

/** A few sentences are enough to learn a few names; the same sentences give the same model. */
class TrainerTest {
    private static final String TINY = """
            Gubernur O
            Wiranata B-PER
            Sasmaya I-PER
            tiba O
            di O
            Lembah B-LOC
            Karsa I-LOC
            . O

            Yayasan B-ORG
            Tirta I-ORG
            Jernih I-ORG
            menolong O
            warga O
            di O
            Telaga B-LOC
            Wening I-LOC
            . O

            kata O
            Rinjana B-PER
            , O
            warga O
            (Jernih) B-ORG
            """;

    private final Pack pack = new Indonesian().load();

    @TempDir
    Path folder;

    private List<NamedSentence> tiny() throws IOException {
        return NamedSentence.read(Files.writeString(folder.resolve("tiny.txt"), TINY));
    }

    private TagModel model() throws IOException {
        return new Trainer(pack, Settings.usual()).names(tiny(), List.of("hash tiny.txt"));
    }

    @Test
    void learnsWhatItIsShown() throws IOException {
        var score = NameFinding.counts(model(), pack, tiny().subList(0, 2));
        assertThat(score).isEqualTo(new Counts(4, 0, 0));
        assertThat(score.f1()).isEqualTo(1);
    }

    @Test
    void givesTheSameModelEachTime() throws IOException {
        assertThat(bytes(model())).isEqualTo(bytes(model()));
    }

    @Test
    void theModelSaysWhatItWasMadeOf() throws IOException {
        assertThat(model().header().data()).containsExactly("hash tiny.txt");
        assertThat(DataHash.of(Files.writeString(folder.resolve("a.txt"), "")))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 a.txt");
    }

    @Test
    void aNameOfAnotherKindIsRefused() throws IOException {
        var animals = NamedSentence.read(Files.writeString(folder.resolve("other.txt"), "Wiranata B-ANIMAL\n"));
        var trainer = new Trainer(pack, Settings.usual());
        assertThatThrownBy(() -> trainer.names(animals, List.of())).hasMessage("no such label: B-animal");
    }

    /** What docs/quality.md says of the model that learned from the training part alone. */
    @Test
    void findsNamesOfNewsItHasNotSeen() throws IOException {
        var data = Path.of("../../shared/data/ner-id/idner-news-2k");
        assumeThat(data).as("idner-news-2k is not part of the project").isDirectory();
        var model = new Trainer(pack, Settings.usual()).names(NamedSentence.read(data.resolve("train.txt")), List.of());
        assertThat(NameFinding.counts(model, pack, NamedSentence.read(data.resolve("dev.txt")))
                        .f1())
                .isGreaterThan(0.83);
    }

    private static byte[] bytes(TagModel model) throws IOException {
        var out = new ByteArrayOutputStream();
        ModelFile.write(model, out);
        return out.toByteArray();
    }
}
