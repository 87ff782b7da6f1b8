package org.runut.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.runut.ledger.LedgerException;

class AheadTest {
    private static final int LONG = 30;

    private final LinkedBlockingQueue<Integer> derived = new LinkedBlockingQueue<>();
    private volatile String state = "1";

    private int next() throws InterruptedException {
        Integer from = derived.poll(LONG, TimeUnit.SECONDS);
        assertThat(from).isNotNull();
        return from;
    }

    @Test
    void derivesTheFirstPageFewAtATimeWheneverTheStateIsAnother() throws Exception {
        try (var ahead = new Ahead(() -> state, derived::add, 2 * Ahead.AT_ONCE)) {
            ahead.asked();
            assertThat(next()).isZero();
            assertThat(next()).isEqualTo(Ahead.AT_ONCE);
            state = "2";
            assertThat(next()).isZero();
            assertThat(next()).isEqualTo(Ahead.AT_ONCE);
            assertThat(derived.poll(2, TimeUnit.SECONDS)).isNull();
        }
    }

    @Test
    void whereTheLedgerCannotBeReadItTriesAgain() throws Exception {
        var first = new CountDownLatch(1);
        try (var ahead = new Ahead(
                () -> {
                    if (first.getCount() > 0) {
                        first.countDown();
                        throw new LedgerException("busy");
                    }
                    return state;
                },
                derived::add,
                1)) {
            ahead.asked();
            assertThat(next()).isZero();
        }
    }

    @Test
    void endsWithTheStoriesItIsJustDeriving() throws Exception {
        var begun = new CountDownLatch(1);
        var ahead = new Ahead(
                () -> state,
                from -> {
                    begun.countDown();
                    derived.add(from);
                    pause();
                },
                1_000_000);
        assertThat(begun.await(LONG, TimeUnit.SECONDS)).isTrue();
        ahead.close();
        int done = derived.size();
        pause();
        assertThat(derived).hasSize(done);
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
