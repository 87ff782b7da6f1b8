package org.runut.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.runut.flow.Analyzer;
import org.runut.ledger.Kept;
import org.runut.ledger.KeptArticle;
import org.runut.ledger.KeptVersion;
import org.runut.ledger.Ledger;
import org.runut.ledger.sql.SqlLedger;
import org.runut.link.StoryLinker;
import org.runut.link.story.StoryFinder;
import org.runut.model.Analysis;
import org.runut.pack.Pack;
import org.runut.pack.id.Indonesian;

/**
 * What adding an article costs in ledgers of several sizes. A ledger is filled with generated articles, then made larger in
 * steps by {@link Copies}; at each size some more articles are added one by one, each for good. Arguments: {@code sqlite} or
 * {@code postgresql}, how many articles to begin with, then how many times as large each step makes the ledger.
 */
public final class Growth {
    private static final int WARMING = Integer.getInteger("runut.bench.warming", 500);
    private static final int MEASURED = Integer.getInteger("runut.bench.measured", 1_000);

    private final Pack pack = new Indonesian().load();
    private final Analyzer analyzer = new Analyzer(pack);
    private final StoryFinder finder = new StoryFinder(List.of(pack));
    private int next;

    private Growth() {}

    /** Measures; filling takes some milliseconds an article. */
    public static void main(String[] args) throws IOException {
        var steps = List.of(args).subList(1, args.length).stream()
                .map(Integer::valueOf)
                .toList();
        if (args[0].equals("sqlite")) {
            var directory = Files.createTempDirectory("runut-growth");
            new Growth().measure(directory.resolve("ledger.db").toString(), steps);
        } else {
            try (var server = PostgresServer.start()) {
                new Growth().measure(PostgresServer.place(server), steps);
            }
        }
    }

    private void measure(String place, List<Integer> steps) {
        next = steps.getFirst();
        try (var ledger = open(place)) {
            ledger.restore(taker -> fill(next, taker));
        }
        int size = next;
        measure(place, size);
        for (int times : steps.subList(1, steps.size())) {
            size = (size + WARMING + MEASURED) * times;
            Copies.make(place, times);
            measure(place, size);
        }
    }

    private void measure(String place, int size) {
        try (var ledger = open(place)) {
            add(ledger, WARMING);
            long server = PostgresServer.cpu();
            long[] cost = add(ledger, MEASURED);
            System.out.printf(
                    Locale.ROOT,
                    "%,9d articles: %6.2f ms an article with waiting, %5.2f ms of a core here, %5.2f ms of the server; %d MB of heap%n",
                    size,
                    cost[0] / 1e6 / MEASURED,
                    cost[1] / 1e6 / MEASURED,
                    (PostgresServer.cpu() - server) / 1e6 / MEASURED,
                    heap());
        }
    }

    private Ledger open(String place) {
        return SqlLedger.open(place, finder, new StoryLinker(List.of(pack)), InstantSource.system());
    }

    private Analysis analysis(int number) {
        return analyzer.analyze(Generator.numbered(number));
    }

    private void fill(int size, Consumer<Kept> taker) {
        for (int i = 0; i < size; i++) {
            var analysis = analysis(i);
            taker.accept(new KeptArticle(
                    List.of(new KeptVersion(analysis, null)), finder.signature(analysis), "s" + Generator.matterOf(i)));
        }
    }

    /** Adds so many; gives the time it took, and how much of it this process had a core, in nanoseconds. */
    private long[] add(Ledger ledger, int count) {
        var threads = ManagementFactory.getThreadMXBean();
        long waited = 0;
        long worked = 0;
        for (int i = 0; i < count; i++) {
            var analysis = analysis(next++);
            long begun = System.nanoTime();
            long begunWork = threads.getCurrentThreadCpuTime();
            ledger.add(analysis);
            worked += threads.getCurrentThreadCpuTime() - begunWork;
            waited += System.nanoTime() - begun;
        }
        return new long[] {waited, worked};
    }

    private static long heap() {
        System.gc();
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
    }
}
