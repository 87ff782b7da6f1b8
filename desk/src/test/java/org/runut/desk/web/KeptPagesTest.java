package org.runut.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.runut.desk.account.Role;

class KeptPagesTest {
    private final AtomicInteger made = new AtomicInteger();

    private static KeptPages.Name name(String address) {
        return new KeptPages.Name(address, "id", "", Role.READ, false);
    }

    private Optional<KeptPage> make() {
        return Optional.of(KeptPage.of("page " + made.incrementAndGet(), List.of()));
    }

    @Test
    void aPageIsMadeOnceForEachState() {
        var pages = new KeptPages();
        for (String state : List.of("1", "1", "2", "2", "3")) {
            pages.of(name("/"), state, this::make);
        }
        assertThat(made).hasValue(3);
    }

    @Test
    void anotherNameIsAnotherPage() {
        var pages = new KeptPages();
        for (var name : List.of(
                name("/"),
                name("/story/a"),
                new KeptPages.Name("/", "en", "", Role.READ, false),
                new KeptPages.Name("/", "id", "dark", Role.READ, false),
                new KeptPages.Name("/", "id", "", Role.REVIEW, false),
                new KeptPages.Name("/", "id", "", Role.READ, true))) {
            pages.of(name, "1", this::make);
        }
        assertThat(made).hasValue(6);
    }

    @Test
    void whatThereIsNotIsAskedForAgain() {
        var pages = new KeptPages();
        assertThat(pages.of(name("/"), "1", Optional::empty)).isEmpty();
        assertThat(pages.of(name("/"), "1", this::make)).isPresent();
    }

    @Test
    void holdsNoMoreThanItsBound() {
        int size = KeptPage.of("page 1", List.of()).size();
        var pages = new KeptPages(3L * size);
        for (int i = 0; i < 9; i++) {
            pages.of(name("/" + i), "1", this::make);
            assertThat(pages.held()).isLessThanOrEqualTo(3L * size);
        }
        pages.of(name("/8"), "1", this::make);
        assertThat(made).hasValue(9);
        pages.of(name("/0"), "1", this::make);
        assertThat(made).hasValue(10);
    }

    @Test
    void whoeverWantsThePageThatIsBeingMadeWaitsForIt() {
        var pages = new KeptPages();
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 50).forEach(i -> readers.execute(() -> pages.of(name("/"), "1", this::make)));
        }
        assertThat(made).hasValue(1);
    }
}
