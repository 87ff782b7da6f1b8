package org.runut.desk.follow;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.runut.desk.follow.Change.Event;
import org.runut.desk.follow.Followed.Kind;
import org.runut.ledger.Ledger;
import org.runut.model.Analysis;
import org.runut.words.Words;

/**
 * What people follow on a ledger, kept in its journal. {@link #look} notes what changed since, {@link #tell} sends it to
 * webhooks; what is not taken is sent again, later each time. Threads may share it.
 */
public final class Follows {
    private static final List<Duration> AGAIN = List.of(
            Duration.ZERO,
            Duration.ofMinutes(1),
            Duration.ofMinutes(10),
            Duration.ofHours(1),
            Duration.ofHours(6),
            Duration.ofHours(24));
    private static final int LONGEST_TITLE = 200;
    private static final int SECRET = 24;

    private final Ledger ledger;
    private final Function<String, Analysis> reading;
    private final Hook hook;
    private final Events events;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();
    private final ReentrantLock lock = new ReentrantLock();
    private final FollowBook book;

    /** On a ledger; {@code reading} understands texts that are followed. */
    public Follows(
            Ledger ledger,
            Function<String, Analysis> reading,
            Sender sender,
            Words indonesian,
            Words english,
            InstantSource clock) {
        this.ledger = ledger;
        this.reading = reading;
        this.hook = new Hook(sender);
        this.events = new Events(indonesian, english);
        this.clock = clock;
        this.book = new FollowBook(ledger.journal());
    }

    /** All that is followed, in the order in which it began. */
    public List<Followed> all() {
        return locked(book::all);
    }

    /** What is followed under this id. */
    public Optional<Followed> find(String id) {
        return locked(() -> book.find(id));
    }

    /** What changed about something, the latest first. */
    public List<Change> changes(String id) {
        return locked(() -> book.changes(id));
    }

    /** When and how a webhook was told of it, the latest first. */
    public List<Delivery> deliveries(String id) {
        return locked(() -> book.deliveries(id));
    }

    private <T> T locked(Supplier<T> work) {
        lock.lock();
        try {
            book.read();
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    /** Begins to follow; empty where the ledger holds nothing like it. What is there by now is no change. */
    public Optional<Followed> follow(String who, Kind kind, String about, Function<String, String> named) {
        var title = title(kind, about).map(named);
        if (title.isEmpty()) {
            return Optional.empty();
        }
        String cut = title.get().substring(0, Math.min(title.get().length(), LONGEST_TITLE));
        var one = new Followed(random(8), who, kind, about, cut, "", random(SECRET), clock.instant());
        return locked(() -> {
            book.put(one, clock.instant());
            book.known(one.id(), now(one), clock.instant());
            return Optional.of(one);
        });
    }

    private String random(int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** What it is called: as the text itself, the story's title, or the question's figure, which the caller names. */
    private Optional<String> title(Kind kind, String about) {
        return switch (kind) {
            case TEXT -> about.isBlank() ? Optional.empty() : Optional.of(about.strip());
            case STORY -> ledger.story(about).map(story -> story.title());
            case QUESTION -> ledger.storyOf(about).map(story -> about);
        };
    }

    /** Sends changes to this address from now on; to none where it is empty. */
    public void hook(String id, String address) {
        locked(() -> {
            book.find(id).ifPresent(one -> book.put(one.to(address), clock.instant()));
            return true;
        });
    }

    /** Follows it no more. */
    public void unfollow(String id) {
        locked(() -> {
            book.find(id).ifPresent(one -> book.remove(id, clock.instant()));
            return true;
        });
    }

    /** Tries a webhook out. */
    public void test(String id) {
        find(id).filter(one -> !one.hook().isEmpty()).ifPresent(one -> {
            var delivery = hook.test(one, clock.instant());
            locked(() -> {
                book.sent(delivery, clock.instant());
                return true;
            });
        });
    }

    /** What there is to tell of by now. */
    private List<Event> now(Followed one) {
        return switch (one.kind()) {
            case STORY -> ledger.story(one.about()).map(events::of).orElse(List.of());
            case QUESTION ->
                ledger.storyOf(one.about()).stream()
                        .flatMap(story -> story.questions().stream()
                                .filter(question -> question.figures().stream()
                                        .anyMatch(entry -> entry.figure().id().equals(one.about())))
                                .flatMap(question -> events.of(story, question).stream()))
                        .toList();
            case TEXT ->
                ledger.ask(reading.apply(one.about())).findings().stream()
                        .flatMap(finding -> events.of(finding.story(), finding.question()).stream())
                        .toList();
        };
    }

    /** Looks whether anything changed, and notes it. */
    public void look() {
        for (var one : all()) {
            var seen = now(one);
            locked(() -> {
                boolean still = book.find(one.id()).isPresent();
                seen.stream()
                        .filter(event -> still && !book.isKnown(one.id(), event))
                        .forEach(event -> book.change(one.id(), event, clock.instant()));
                return true;
            });
        }
    }

    /** Tells webhooks of what they were not told yet, and again of what they did not take, when it is time. */
    public void tell() {
        for (var one : all()) {
            if (!one.hook().isEmpty()) {
                locked(() -> book.changes(one.id())).reversed().stream()
                        .filter(this::isDue)
                        .forEach(change -> {
                            var delivery = hook.tell(one, change, clock.instant());
                            locked(() -> {
                                book.sent(delivery, clock.instant());
                                return true;
                            });
                        });
            }
        }
    }

    private boolean isDue(Change change) {
        var tried = locked(() -> book.deliveries(change.number()));
        return tried.stream().noneMatch(Delivery::ok)
                && tried.size() < AGAIN.size()
                && (tried.isEmpty()
                        || !clock.instant().isBefore(tried.getLast().at().plus(AGAIN.get(tried.size()))));
    }
}
