package org.runut.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.runut.claim.Confidence;

class ReliabilityTest {
    @Test
    void claimsOfLikeConfidenceAreComparedWithTheShareThatIsRight() {
        var reliability = new Reliability("figures");
        add(reliability, 0.95, 9, 1);
        add(reliability, 0.55, 1, 3);
        assertThat(reliability.bins())
                .containsExactly(
                        new Reliability.Bin(0.5, 0.6, 4, 0.55, 0.25), new Reliability.Bin(0.9, 1, 10, 0.95, 0.9));
        assertThat(reliability.ece()).isCloseTo((10 * 0.05 + 4 * 0.3) / 14, within(1e-9));
        assertThat(reliability.brier()).isCloseTo((9 * 0.0025 + 0.9025 + 0.2025 + 3 * 0.3025) / 14, within(1e-9));
        assertThat(reliability.lines())
                .containsExactly(
                        "figures sureness     Brier 0.145  ECE 0.121  sure 0.836  right 0.714  (of 14)",
                        "  0.5 to 0.6         sure 0.550  right 0.250  (of 4)",
                        "  0.9 to 1.0         sure 0.950  right 0.900  (of 10)");
    }

    @Test
    void nothingJudgedIsNothingWrong() {
        var reliability = new Reliability("figures");
        assertThat(reliability.bins()).isEmpty();
        assertThat(reliability.ece()).isZero();
        assertThat(reliability.brier()).isZero();
    }

    @Test
    void theFittedWeightsSayHowOftenClaimsWithAMarkAreRight() {
        var reliability = new Reliability("figures");
        add(reliability, Set.of("speaker.quoted"), 900, 100);
        add(reliability, Set.of(), 200, 800);
        add(reliability, Set.of("rare"), 0, 3);
        Map<String, Double> weights = Calibration.weights(List.of(reliability));
        var model = new Confidence(weights);
        assertThat(weights).containsOnlyKeys(Confidence.BASE, "speaker.quoted");
        assertThat(model.of(Set.of("speaker.quoted"))).isCloseTo(0.9, within(0.02));
        assertThat(model.of(Set.of())).isCloseTo(0.2, within(0.02));
        assertThat(Calibration.fitted("figures", weights, List.of(reliability)).ece())
                .isLessThan(0.02);
        assertThat(Calibration.weights(List.of(reliability))).isEqualTo(weights);
    }

    private static void add(Reliability reliability, double confidence, int right, int wrong) {
        for (int i = 0; i < right + wrong; i++) {
            reliability.add(new Judgement(Set.of(), confidence, i < right));
        }
    }

    private static void add(Reliability reliability, Set<String> marks, int right, int wrong) {
        for (int i = 0; i < right + wrong; i++) {
            reliability.add(new Judgement(marks, 0.5, i < right));
        }
    }
}
