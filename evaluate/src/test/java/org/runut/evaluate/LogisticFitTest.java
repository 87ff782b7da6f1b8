package org.runut.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.runut.evaluate.LogisticFit.Example;

class LogisticFitTest {

    @Test
    void theBiasIsTheLogOddsOfWhatIsRight() {
        var examples = List.of(example(0, true), example(0, true), example(0, true), example(0, false));
        assertThat(LogisticFit.rounded(new LogisticFit(1).fit(examples, 1)[1])).isEqualTo(1.099);
    }

    @Test
    void aTellingValueGetsItsWeightAndTheRidgeHoldsItBack() {
        var examples = new ArrayList<Example>();
        for (int i = 0; i < 20; i++) {
            examples.add(example(1, i != 0));
            examples.add(example(0, i == 0));
        }
        double weak = new LogisticFit(0.1).fit(examples, 1)[0];
        double strong = new LogisticFit(10).fit(examples, 1)[0];
        assertThat(weak).isGreaterThan(3);
        assertThat(strong).isPositive().isLessThan(weak);
    }

    private static Example example(double value, boolean right) {
        return new Example(List.of(value), right, 1);
    }
}
