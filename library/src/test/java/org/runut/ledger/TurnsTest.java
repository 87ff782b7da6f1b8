package org.runut.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class TurnsTest {
    private final Turns turns = new Turns();

    @Test
    void onlyOneAtATimeWorksOnAThing() throws InterruptedException {
        var inside = new AtomicInteger();
        var most = new AtomicInteger();
        try (var people = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 200; i++) {
                people.execute(() -> turns.take("a", () -> {
                    most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                    Thread.onSpinWait();
                    return inside.decrementAndGet();
                }));
            }
            people.shutdown();
            assertThat(people.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(most).hasValue(1);
        assertThat(turns.size()).isZero();
    }

    @Test
    void whoWantsAnotherThingDoesNotWait() {
        var done = new CountDownLatch(1);
        try (var people = Executors.newFixedThreadPool(2)) {
            people.execute(() -> turns.take("a", () -> await(done)));
            assertThat(turns.take("b", () -> "made")).isEqualTo("made");
            done.countDown();
        }
        assertThat(turns.size()).isZero();
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void workThatFailsGivesTheTurnBack() {
        assertThatThrownBy(() -> turns.take("a", () -> {
                    throw new IllegalStateException("failed");
                }))
                .hasMessage("failed");
        assertThat(turns.size()).isZero();
    }
}
