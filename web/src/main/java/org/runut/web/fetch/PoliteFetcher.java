package org.runut.web.fetch;

import crawlercommons.robots.BaseRobotRules;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.runut.web.fetch.Fetched.Answer;
import org.runut.web.fetch.Fetched.Failure;
import org.runut.web.fetch.Fetched.Reason;

/**
 * Fetches as a good guest does: what robots.txt permits, one request at a time to each host with a pause between, none at all
 * for a while to a host that fails or says that it is busy (429 and 503 with Retry-After). Made for one virtual thread a
 * request; it waits its turn.
 */
public final class PoliteFetcher {
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    private static final Duration BUSY = Duration.ofMinutes(5);

    private final Fetcher fetcher;
    private final Robots robots;
    private final Duration pause;
    private final Clock clock;
    private final Semaphore rooms;
    private final ConcurrentMap<String, Host> hosts = new ConcurrentHashMap<>();

    /**
     * A polite fetcher.
     *
     * @param pause between two requests to one host, where its robots.txt asks for no longer one
     * @param most  how many answers are held at once, for all hosts together
     */
    public PoliteFetcher(Fetcher fetcher, Duration pause, int most, Clock clock) {
        this.rooms = new Semaphore(most);
        this.fetcher = fetcher;
        this.robots = new Robots(fetcher, clock);
        this.pause = pause;
        this.clock = clock;
    }

    /**
     * Fetches when the host's turn comes, and hands on what came of it. It never throws but where the thread is interrupted while
     * it waits.
     */
    public <T> T fetch(Request request, Function<Fetched, T> then) throws InterruptedException {
        var host = hosts.computeIfAbsent(Robots.site(request.address()), site -> new Host());
        var room = new Room();
        try {
            return then.apply(inTurn(host, request, room));
        } finally {
            room.leave();
        }
    }

    private Fetched inTurn(Host host, Request request, Room room) throws InterruptedException {
        host.turn.lockInterruptibly();
        try {
            var address = request.address();
            if (host.rests(clock.instant())) {
                return new Failure(
                        address, Reason.RESTING, "The host failed or is busy; it is left alone for a while.");
            }
            var known = robots.of(address);
            if (!known.rules().isAllowed(address.toString())) {
                return forbidden(address, known);
            }
            Thread.sleep(host.pause(clock.instant()));
            room.enter();
            var fetched = fetcher.fetch(request);
            note(host, fetched, pause(known.rules()));
            return fetched;
        } finally {
            host.turn.unlock();
        }
    }

    /** Room for one answer, held from before it comes until it was handed on. */
    private final class Room {
        private boolean entered;

        void enter() throws InterruptedException {
            rooms.acquire();
            entered = true;
        }

        void leave() {
            if (entered) {
                rooms.release();
            }
        }
    }

    private static Failure forbidden(URI address, Robots.Known known) {
        return known.rules().isDeferVisits()
                ? new Failure(address, Reason.RESTING, "The site's robots.txt can't be had now: " + known.trouble())
                : new Failure(address, Reason.ROBOTS, "The site's robots.txt forbids it.");
    }

    private Duration pause(BaseRobotRules rules) {
        if (rules.getCrawlDelay() <= 0) {
            return pause;
        }
        var asked = Duration.ofMillis(rules.getCrawlDelay());
        var longer = asked.compareTo(pause) > 0 ? asked : pause;
        return longer.compareTo(LONGEST_PAUSE) < 0 ? longer : LONGEST_PAUSE;
    }

    private void note(Host host, Fetched fetched, Duration pause) {
        var now = clock.instant();
        switch (fetched) {
            case Answer answer
            when answer.status() == 429 || answer.status() == 503 ->
                host.rest(now, retryAfter(answer.header("Retry-After"), now));
            case Answer answer when answer.status() >= 500 -> host.failed(now, pause);
            case Answer answer -> host.answered(now, pause);
            case Failure failure -> {
                if (failure.reason() == Reason.TIME || failure.reason() == Reason.CONNECTION) {
                    host.failed(now, pause);
                } else {
                    host.answered(now, pause);
                }
            }
        }
    }

    /** Seconds, or a date (RFC 9110, 10.2.3). */
    private static Duration retryAfter(@Nullable String header, Instant now) {
        if (header == null) {
            return BUSY;
        }
        try {
            return Duration.ofSeconds(Long.parseUnsignedLong(header.strip()));
        } catch (NumberFormatException e) {
            try {
                var format = DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT);
                return Duration.between(now, ZonedDateTime.parse(header.strip(), format));
            } catch (DateTimeParseException notADate) {
                return BUSY;
            }
        }
    }
}
