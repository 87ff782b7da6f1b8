package org.runut.evaluate;

/** Gold of one kind, found on the disk, that an analysis can be scored against. */
public sealed interface Benchmark
        permits ArticleBenchmark,
                AttributionBenchmark,
                ClusterBenchmark,
                NameBenchmark,
                QuantityBenchmark,
                StoryBenchmark {
    /** What it measures, in a word: articles, attributions, clusters, names, quantities, stories. */
    String kind();

    /** The scores of the subject. */
    Evaluation evaluate(Subject subject);
}
