package org.runut.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.runut.flow.Analyzer;
import org.runut.model.RawArticle;
import org.runut.pack.id.Indonesian;

/** The whole analysis of an article, everything on, one thread; {@code tokens} is how many tokens a second. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class AnalyzeBenchmark {
    /** Which texts. */
    @Param({"demo", "shared"})
    public String texts = "demo";

    private Analyzer analyzer = new Analyzer(new Indonesian().load());
    private List<RawArticle> articles = List.of();
    private int next;

    /** Tokens of the analysed articles, as the analysis itself counts them. */
    @AuxCounters
    @State(Scope.Thread)
    public static class Counted {
        /** How many so far. */
        public long tokens;
    }

    /** Reads the texts. */
    @Setup
    public void read() {
        articles = Texts.named(texts);
        if (articles.isEmpty()) {
            throw new IllegalStateException(
                    "these texts are not here: " + texts + "; measure others with -p texts=demo");
        }
    }

    /** One article, each in its turn. */
    @Benchmark
    public void analyze(Counted counted, Blackhole blackhole) {
        var analysis = analyzer.analyze(articles.get(next));
        next = (next + 1) % articles.size();
        counted.tokens += analysis.tokens();
        blackhole.consume(analysis);
    }
}
