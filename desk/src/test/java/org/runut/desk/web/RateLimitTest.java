package org.runut.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RateLimitTest {
    private static final long SECOND = 1_000_000_000L;

    @Test
    void letsSoManyThroughAtOnceAndThenAsManyASecond() {
        var limit = new RateLimit(3, 2);

        assertThat(limit.allows("a", 0)).isTrue();
        assertThat(limit.allows("a", 0)).isTrue();
        assertThat(limit.allows("a", 0)).isTrue();
        assertThat(limit.allows("a", 0)).isFalse();
        assertThat(limit.allows("b", 0)).isTrue();
        assertThat(limit.allows("a", SECOND)).isTrue();
        assertThat(limit.allows("a", SECOND)).isTrue();
        assertThat(limit.allows("a", SECOND)).isFalse();
    }
}
