package org.runut.pack.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.runut.pack.PackModel;

/** The model of names that the pack brings along. */
class NameModelTest {
    private final PackModel model =
            Objects.requireNonNull(new Indonesian().load().names());

    @Test
    void isReadOnceAndSaysWhatItWasMadeOf() {
        assertThat(model.get()).isSameAs(model.get());
        assertThat(model.get().header().kind()).isEqualTo("names");
        assertThat(model.get().header().data()).hasSize(2).allMatch(line -> line.matches("[0-9a-f]{64} .+"));
    }

    @Test
    void isSmall() {
        assertThat(model.get().size()).isBetween(10_000, 200_000);
    }
}
