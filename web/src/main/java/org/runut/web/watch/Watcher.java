package org.runut.web.watch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.runut.web.archive.Archive;
import org.runut.web.archive.Capture;
import org.runut.web.fetch.Fetched;
import org.runut.web.fetch.Fetched.Answer;
import org.runut.web.fetch.Fetched.Failure;
import org.runut.web.fetch.PoliteFetcher;
import org.runut.web.fetch.Request;

/**
 * Follows sites by their feeds. All it remembers is the archive and which pages were taken in, so that it goes on after a
 * kill as if nothing had been: what was fetched is not fetched again, what was not taken in is.
 */
public final class Watcher {
    private final List<URI> feeds;
    private final PoliteFetcher fetcher;
    private final Archive archive;
    private final Taker taker;
    private final Schedule schedule;
    private final FeedKeeper keeper;
    private final Clock clock;

    /**
     * A watcher.
     *
     * @param feeds   addresses of feeds and sitemaps
     * @param archive where fetched pages are kept, open to add to
     * @param folder  of the archive; the log of what was taken in is kept there too
     * @param intake  takes the pages in
     */
    public Watcher(
            List<URI> feeds,
            PoliteFetcher fetcher,
            Archive archive,
            Path folder,
            Intake intake,
            WatchSettings settings,
            Clock clock)
            throws IOException {
        this.feeds = List.copyOf(feeds);
        this.fetcher = fetcher;
        this.archive = archive;
        this.taker = new Taker(fetcher, archive, intake, new TakenLog(folder));
        this.schedule = new Schedule(archive, settings);
        this.keeper = new FeedKeeper(archive);
        this.clock = clock;
    }

    /**
     * One round: all feeds, then every page that is due, each host at its own pace.
     *
     * @param told is told how far it is, by the threads that do the work
     */
    public Round round(Consumer<Standing> told) throws IOException, InterruptedException {
        var notices = new ConcurrentLinkedQueue<Notice>();
        taker.left(notices);
        var now = clock.instant();
        Set<URI> due = new LinkedHashSet<>();
        IntConsumer asked = done -> told.accept(new Standing(feeds.size(), done, 0, 0));
        for (var found : inParallel(feeds, feed -> ask(feed, notices), asked)) {
            found.stream().filter(address -> schedule.isDue(address, now)).forEach(due::add);
        }
        due.addAll(schedule.again(now));
        IntConsumer looked = done -> told.accept(new Standing(feeds.size(), feeds.size(), due.size(), done));
        inParallel(due, address -> look(address, notices), looked);
        return new Round(feeds.size(), due.size(), new ArrayList<>(notices));
    }

    /** Something done for one address. */
    @FunctionalInterface
    private interface Task<T> {
        T run(URI address) throws IOException, InterruptedException;
    }

    private static <T> List<T> inParallel(Collection<URI> addresses, Task<T> task, IntConsumer counted)
            throws IOException, InterruptedException {
        List<T> results = new ArrayList<>();
        var done = new AtomicInteger();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> running = new ArrayList<>();
            for (var address : addresses) {
                running.add(threads.submit(() -> {
                    T result = task.run(address);
                    counted.accept(done.incrementAndGet());
                    return result;
                }));
            }
            try {
                for (var one : running) {
                    results.add(one.get());
                }
            } catch (ExecutionException e) {
                threads.shutdownNow();
                throw unwrapped(e);
            } catch (InterruptedException e) {
                threads.shutdownNow();
                throw e;
            }
        }
        return results;
    }

    private static IOException unwrapped(ExecutionException e) throws InterruptedException {
        return switch (e.getCause()) {
            case UncheckedIOException io -> Objects.requireNonNull(io.getCause());
            case IOException io -> io;
            case InterruptedException interrupted -> throw interrupted;
            case RuntimeException bug -> throw bug;
            case null, default -> throw new IllegalStateException(e);
        };
    }

    /** The addresses that a feed tells of, and the sitemaps of an index one step down. */
    private List<URI> ask(URI feed, Collection<Notice> notices) throws InterruptedException {
        var found = fetcher.fetch(keeper.request(feed), fetched -> keeper.read(feed, fetched, notices));
        List<URI> addresses = new ArrayList<>(found.addresses());
        for (var sitemap : found.sitemaps()) {
            addresses.addAll(fetcher.fetch(keeper.request(sitemap), fetched -> keeper.read(sitemap, fetched, notices))
                    .addresses());
        }
        return addresses;
    }

    private boolean look(URI address, Collection<Notice> notices) throws IOException, InterruptedException {
        var last = archive.captures(address).stream()
                .filter(c -> c.status() == 200)
                .reduce((first, second) -> second);
        var request = new Request(
                address,
                last.map(Capture::etag).orElse(null),
                last.map(Capture::lastModified).orElse(null));
        var kept = fetcher.fetch(request, fetched -> keep(fetched, notices));
        if (kept.isPresent()) {
            taker.take(kept.get(), notices);
        }
        return kept.isPresent();
    }

    /** Keeps what came; gives it where it is a page. */
    private Optional<Capture> keep(Fetched fetched, Collection<Notice> notices) {
        try {
            switch (fetched) {
                case Answer answer
                when answer.isPage() || answer.isUnchanged() -> {
                    return Optional.of(archive.keep(answer, Capture.Kind.PAGE));
                }
                case Answer answer
                when answer.isGone() -> {
                    archive.keep(answer, Capture.Kind.PAGE);
                    notices.add(new Notice(Notice.Kind.GONE, answer.requested(), ""));
                }
                case Answer answer -> notices.add(new Notice(Notice.Kind.FAILED, answer.requested(), answer.told()));
                case Failure failure ->
                    notices.add(new Notice(Notice.Kind.FAILED, failure.requested(), failure.detail()));
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
