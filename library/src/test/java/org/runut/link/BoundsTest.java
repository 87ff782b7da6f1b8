package org.runut.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runut.model.Status;

/** How intervals stand to one another. */
class BoundsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # one   | other    | equal | meet  | share | admits
                    40      | 40       | true  | true  | true  | false
                    40      | 41       | false | false | false | false
                    38..44  | 40       | false | true  | true  | true
                    40      | 38..44   | false | true  | true  | false
                    40..    | 55       | false | false | true  | true
                    40..    | 30       | false | false | false | false
                    40..    | 45..60   | false | false | true  | true
                    40..    | 30..     | false | false | true  | false
                    30..    | 40..     | false | false | true  | true
                    ..100   | 60       | false | false | true  | true
                    ..100   | 160      | false | false | false | false
                    ..100   | 90..     | false | false | true  | false
                    """)
    void intervalsAreCompared(String one, String other, boolean equal, boolean meet, boolean share, boolean admits) {
        var a = mention(one);
        var b = mention(other);
        assertThat(List.of(Bounds.equal(a, b), Bounds.meet(a, b), Bounds.share(a, b), Bounds.admits(a, b)))
                .containsExactly(equal, meet, share, admits);
    }

    private static Mention mention(String value) {
        var analysis = new Reports("Alpha", "2025-03-01")
                .add("There were {} there", Objects.requireNonNull(value), null, "killed", Status.HAPPENED)
                .analysis();
        return Reading.of(analysis, 0, null).mentions().getFirst();
    }
}
