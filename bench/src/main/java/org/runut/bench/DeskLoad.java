package org.runut.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.runut.ask.Asked;
import org.runut.decide.Author;
import org.runut.desk.Desk;
import org.runut.desk.Settings;
import org.runut.desk.follow.Sender;
import org.runut.desk.work.Intake;
import org.runut.flow.Analyzer;
import org.runut.ledger.Kept;
import org.runut.ledger.KeptArticle;
import org.runut.ledger.KeptVersion;
import org.runut.ledger.Ledger;
import org.runut.ledger.sql.SqlLedger;
import org.runut.link.StoryLinker;
import org.runut.link.story.StoryFinder;
import org.runut.model.Analysis;
import org.runut.model.Label;
import org.runut.model.RawArticle;
import org.runut.pack.Pack;
import org.runut.pack.id.Indonesian;

/**
 * How long readers of a desk wait while articles are being added. Arguments: how many articles the ledger holds, how many
 * people read at once, for how many seconds, and how many milliseconds each looks at a page before asking for the next; then,
 * if wanted, where the ledger is kept for the next time, and for how many seconds people read before it counts.
 */
public final class DeskLoad {
    private static final int ADDED_EVERY = Integer.getInteger("runut.bench.every", 200);
    private static final int WARM = 5;
    private static final int FIRST_PAGE = 60;
    private static final Duration AWAY = Duration.ofHours(2);
    private static final double NANOS = 1e6;

    private final Pack pack = new Indonesian().load();
    private final Analyzer analyzer = new Analyzer(pack);
    private final StoryFinder finder = new StoryFinder(List.of(pack));
    private final ConcurrentLinkedQueue<Answer> answers = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean over = new AtomicBoolean();
    private final AtomicLong adding = new AtomicLong();
    private int next;

    private DeskLoad() {}

    /** An answer to a reader: what was asked for, how long it took in nanoseconds, how many bytes came. */
    private record Answer(String kind, int status, long nanos, long bytes) {}

    /** Measures. */
    public static void main(String[] args) throws IOException, InterruptedException {
        var place = args.length > 4
                ? Path.of(args[4])
                : Files.createTempDirectory("runut-desk-load").resolve("ledger.db");
        new DeskLoad()
                .measure(
                        place,
                        Integer.parseInt(args[0]),
                        new Crowd(
                                Integer.parseInt(args[1]),
                                args.length > 5 ? Integer.parseInt(args[5]) : WARM,
                                Integer.parseInt(args[2]),
                                Integer.parseInt(args[3])));
    }

    /** Who reads: how many, for how many seconds before it counts and then, looking at a page for so many milliseconds. */
    private record Crowd(int readers, int warm, int seconds, int pause) {}

    private void measure(Path place, int articles, Crowd crowd) throws IOException, InterruptedException {
        boolean filled = Files.exists(place);
        try (var ledger = SqlLedger.open(
                place, finder, new StoryLinker(List.of(pack), List.of(), "bench"), InstantSource.system())) {
            if (!filled) {
                ledger.restore(taker -> fill(articles, taker));
            }
            next = firstFree(ledger, articles);
            long begun = System.nanoTime();
            ledger.stories(0, FIRST_PAGE);
            long first = System.nanoTime();
            int stories = ledger.stories().size();
            System.out.printf(
                    Locale.ROOT,
                    "%,d articles, %,d stories; first page of the list %.0f ms, all of it %.0f ms%n",
                    articles,
                    stories,
                    (first - begun) / NANOS,
                    (System.nanoTime() - begun) / NANOS);
            try (var desk = Desk.open(
                    Settings.loopback(0, "id", "bench"),
                    ledger,
                    new Reading(),
                    (address, headers, body) -> new Sender.Sent(true, ""))) {
                var address = URI.create(desk.address());
                read(ledger, address, crowd, crowd.warm());
                answers.clear();
                adding.set(0);
                long cpu = cpu();
                read(ledger, address, crowd, crowd.seconds());
                tell(cpu() - cpu, crowd.seconds());
            }
        }
    }

    /** The number of the first article that a ledger does not hold, which earlier runs may have added to. */
    private static int firstFree(Ledger ledger, int from) {
        int free = from;
        while (ledger.article("generated-" + free).isPresent()) {
            free++;
        }
        return free;
    }

    private static long cpu() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    /** Lets people read while articles are added one by one. */
    private void read(Ledger ledger, URI desk, Crowd crowd, int seconds) throws InterruptedException {
        over.set(false);
        var pages = new LoadPages(ledger);
        var adder = Thread.ofPlatform().start(() -> add(ledger, pages));
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < crowd.readers(); i++) {
                int reader = i;
                people.execute(() -> browse(desk, pages, reader, crowd.pause()));
            }
            TimeUnit.SECONDS.sleep(seconds);
            over.set(true);
        }
        adder.join();
    }

    /**
     * Each reader has an address of this machine of their own, so that none is taken for one who asks too often. Every other
     * one has been here before.
     */
    private void browse(URI desk, LoadPages pages, int reader, int pause) {
        var random = new Random(reader);
        try (var person = new LoadReader(desk, "127.0.1." + (reader + 1))) {
            if (reader % 2 == 0) {
                person.cookie(
                        "runut_seen", String.valueOf(Instant.now().minus(AWAY).getEpochSecond()));
            }
            TimeUnit.MILLISECONDS.sleep(random.nextInt(Math.max(1, pause)));
            while (!over.get()) {
                String page = pages.next(random);
                long begun = System.nanoTime();
                var answer = person.get(page);
                answers.add(new Answer(
                        page.replaceAll("^(/[a-z]*).*", "$1"),
                        answer.status(),
                        System.nanoTime() - begun,
                        answer.bytes()));
                TimeUnit.MILLISECONDS.sleep(pause);
            }
        } catch (IOException e) {
            answers.add(new Answer("failed", 0, 0, 0));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void add(Ledger ledger, LoadPages pages) {
        try {
            var threads = ManagementFactory.getThreadMXBean();
            while (!over.get()) {
                long before = threads.getCurrentThreadCpuTime();
                String story =
                        ledger.add(analyzer.analyze(Generator.numbered(next++))).story();
                if (story != null) {
                    pages.changed(story);
                }
                adding.addAndGet(threads.getCurrentThreadCpuTime() - before);
                TimeUnit.MILLISECONDS.sleep(ADDED_EVERY);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void fill(int size, Consumer<Kept> taker) {
        for (int i = 0; i < size; i++) {
            var analysis = analyzer.analyze(Generator.numbered(i));
            taker.accept(new KeptArticle(
                    List.of(new KeptVersion(analysis, null)), finder.signature(analysis), "s" + Generator.matterOf(i)));
        }
    }

    private void tell(long cpu, int seconds) {
        Map<String, List<Answer>> byKind = new TreeMap<>();
        for (var answer : answers) {
            byKind.computeIfAbsent(answer.kind(), kind -> new ArrayList<>()).add(answer);
            byKind.computeIfAbsent("all", kind -> new ArrayList<>()).add(answer);
        }
        byKind.forEach((kind, of) -> {
            var sorted = of.stream().mapToLong(Answer::nanos).sorted().toArray();
            System.out.printf(
                    Locale.ROOT,
                    "%-9s %,6d asked, %d not answered; ms: half %.1f, p95 %.1f, p99 %.1f; largest %,d bytes%n",
                    kind,
                    sorted.length,
                    of.stream()
                            .filter(answer -> answer.status() != 200 && answer.status() != 304)
                            .count(),
                    sorted[sorted.length / 2] / NANOS,
                    sorted[sorted.length * 95 / 100] / NANOS,
                    sorted[sorted.length * 99 / 100] / NANOS,
                    of.stream().mapToLong(Answer::bytes).max().orElse(0));
        });
        System.out.printf(
                Locale.ROOT,
                "%.1f pages a second; %.1f ms of a core a page, readers and compiling included, and %.1f ms for adding%n",
                (double) answers.size() / seconds,
                (cpu - adding.get()) / NANOS / Math.max(1, answers.size()),
                adding.get() / NANOS / Math.max(1, answers.size()));
    }

    /** The desk is read here, not written to. */
    private final class Reading implements Intake {
        private static final Label NOTHING = new Label("Di sini tidak ada yang diterima.", "Nothing is taken in here.");

        @Override
        public Outcome read(RawArticle article) {
            return new Refused(NOTHING);
        }

        @Override
        public Outcome fetch(String address, Runnable there) {
            return new Refused(NOTHING);
        }

        @Override
        public Outcome page(String address, String html) {
            return new Refused(NOTHING);
        }

        @Override
        public void file(String name, byte[] content, Consumer<Outcome> read) {
            read.accept(new Refused(NOTHING));
        }

        @Override
        public Sheet sheet(byte[] content, Author author, Ledger ledger) {
            return new Sheet(0, 0, List.of());
        }

        @Override
        public Analysis asked(String text) {
            return analyzer.analyze(Asked.of(text, null, "id"));
        }
    }
}
