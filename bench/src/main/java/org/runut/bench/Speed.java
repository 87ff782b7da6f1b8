package org.runut.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.runut.flow.Analyzer;
import org.runut.ledger.Ledger;
import org.runut.ledger.MemoryLedger;
import org.runut.ledger.sql.SqlLedger;
import org.runut.link.StoryLinker;
import org.runut.link.story.StoryFinder;
import org.runut.model.Analysis;
import org.runut.model.RawArticle;
import org.runut.pack.Pack;
import org.runut.pack.en.English;
import org.runut.pack.id.Indonesian;

/**
 * Prints in a minute what the benchmarks measure carefully: tokens a second of the analysis, and what adding costs. Counts
 * the time the thread had a core, so that a busy machine does not spoil the figures.
 */
public final class Speed {
    private static final long SECOND = 1_000_000_000L;
    private static final int ROUNDS = 6;
    private static final int LARGE = Integer.getInteger("runut.bench.articles", 10_000);
    private static final int SOME = LARGE / 10;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Pack pack = new Indonesian().load();
    private final Analyzer analyzer = new Analyzer(pack);
    private final Analyzer english = new Analyzer(new English().load());

    private Speed() {}

    /** Measures what is named, {@code analyze} or {@code add}; both where nothing is. */
    public static void main(String[] args) throws IOException {
        var wanted = args.length == 0 ? List.of("analyze", "add") : List.of(args);
        var speed = new Speed();
        if (wanted.contains("analyze")) {
            analyze("demo", speed.analyzer, Texts.demo());
            analyze("shared", speed.analyzer, Texts.shared());
            analyze("English", speed.english, Texts.english());
        }
        if (wanted.contains("add")) {
            speed.add();
        }
    }

    private static void analyze(String name, Analyzer analyzer, List<RawArticle> articles) {
        if (articles.isEmpty()) {
            System.out.printf("analyze %-7s skipped: these texts are not here%n", name);
            return;
        }
        double best = 0;
        for (int round = 0; round < ROUNDS; round++) {
            best = Math.max(best, tokensPerSecond(analyzer, articles));
        }
        System.out.printf(Locale.ROOT, "analyze %-7s %3d articles %,12.0f tokens/s%n", name, articles.size(), best);
    }

    private static long cpu() {
        return THREADS.getCurrentThreadCpuTime();
    }

    private static double tokensPerSecond(Analyzer analyzer, List<RawArticle> articles) {
        long begin = cpu();
        long tokens = 0;
        long spent = 0;
        while (spent < 2 * SECOND) {
            for (var article : articles) {
                tokens += analyzer.analyze(article).tokens();
            }
            spent = cpu() - begin;
        }
        return tokens * (double) SECOND / spent;
    }

    private void add() throws IOException {
        var generated = new Generator(1).articles(LARGE + SOME);
        var analyses = new ArrayList<Analysis>();
        for (var article : generated) {
            analyses.add(analyzer.analyze(article));
        }
        var packs = List.of(pack);
        try (var memory = MemoryLedger.create(new StoryFinder(packs), new StoryLinker(packs), InstantSource.system())) {
            add("memory", memory, analyses);
        }
        Path directory = Files.createTempDirectory("runut-bench");
        Path file = directory.resolve("ledger.db");
        try (var sqlite =
                SqlLedger.open(file, new StoryFinder(packs), new StoryLinker(packs), InstantSource.system())) {
            add("SQLite", sqlite, analyses);
            System.out.printf(Locale.ROOT, "SQLite  file %,d bytes an article%n", Files.size(file) / analyses.size());
        }
    }

    /** The first thousand, and the thousand after the first ten. */
    private static void add(String name, Ledger ledger, List<Analysis> analyses) {
        addEach(name, ledger, analyses.subList(0, SOME), 0);
        analyses.subList(SOME, LARGE).forEach(ledger::add);
        addEach(name, ledger, analyses.subList(LARGE, LARGE + SOME), LARGE);
    }

    private static void addEach(String name, Ledger ledger, List<Analysis> analyses, int held) {
        long started = System.nanoTime();
        long begin = cpu();
        analyses.forEach(ledger::add);
        System.out.printf(
                Locale.ROOT,
                "add to %-6s that holds %,6d: %5.2f ms of a core each, %5.2f ms with waiting%n",
                name,
                held,
                (cpu() - begin) / 1e6 / analyses.size(),
                (System.nanoTime() - started) / 1e6 / analyses.size());
    }
}
