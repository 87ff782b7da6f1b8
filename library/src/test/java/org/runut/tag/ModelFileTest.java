package org.runut.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A model comes back from its file as it was, and what is none is refused in one line. */
class ModelFileTest {
    private static final int CAPITAL = 7;

    private static TagModel model() {
        var header = new ModelHeader("names", 3, List.of("O", "B-place", "I-place"), List.of("abc train.txt"));
        float[] transitions = {0, 0, 0, 2, 0, 1, 2, 0, 1, 0.5f, 0, 0};
        var features = new Features();
        features.add(1, CAPITAL);
        features.next();
        short[] weights = {-10, 30, 10};
        return new TagModel(header, transitions, 0.1f, new int[] {features.hash(0)}, weights);
    }

    private static byte[] bytes() throws IOException {
        var out = new ByteArrayOutputStream();
        ModelFile.write(model(), out);
        return out.toByteArray();
    }

    private static TagModel read(byte[] bytes) throws IOException {
        return ModelFile.read(new ByteArrayInputStream(bytes), "x.model");
    }

    @Test
    void comesBackAsItWas() throws IOException {
        var model = read(bytes());
        assertThat(model.header()).isEqualTo(model().header());
        assertThat(model.size()).isEqualTo(1);
        var again = new ByteArrayOutputStream();
        ModelFile.write(model, again);
        assertThat(again.toByteArray()).isEqualTo(bytes());
    }

    @Test
    void labelsASentenceAndNeverGoesOnWithWhatHasNotBegun() throws IOException {
        var features = new Features();
        for (int value : new int[] {1, CAPITAL, CAPITAL, 1}) {
            features.add(1, value);
            features.next();
        }
        int[] best = new int[4];
        new Decoder(read(bytes())).decode(features, best);
        assertThat(best).containsExactly(0, 1, 1, 0);
        assertThat(model().header().allows(0, 2)).isFalse();
        assertThat(model().header().allows(-1, 2)).isFalse();
        assertThat(model().header().allows(1, 2)).isTrue();
    }

    @Test
    void aSentenceWithoutTokensHasNoLabels() throws IOException {
        new Decoder(read(bytes())).decode(new Features(), new int[0]);
    }

    @Test
    void anyDamageIsRefused() throws IOException {
        byte[] whole = bytes();
        for (int k = 0; k < whole.length; k++) {
            byte[] damaged = whole.clone();
            damaged[k] ^= 0x55;
            assertThatThrownBy(() -> read(damaged))
                    .isInstanceOf(IOException.class)
                    .hasMessageStartingWith("x.model: ");
            byte[] cut = Arrays.copyOf(whole, k);
            assertThatThrownBy(() -> read(cut)).isInstanceOf(IOException.class).hasMessageStartingWith("x.model: ");
        }
    }
}
