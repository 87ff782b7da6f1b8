package org.runut.bench.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;
import org.runut.flow.Analyzer;
import org.runut.model.RawArticle;
import org.runut.pack.en.English;

/**
 * Tokens a second of one thread on the same English articles, warm, each tool counting its own tokens: Runut with everything
 * on, CoreNLP with names and numbers, then dependencies too, then all that it needs to say who said a quotation.
 */
class PeerSpeedTest {
    private static final Path TEXTS = Path.of("../../../shared/data/polnear/dev");
    private static final int ARTICLES = Integer.getInteger("runut.peers.articles", 12);
    private static final long SECOND = 1_000_000_000L;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @Test
    void tokensASecond() throws IOException {
        assumeTrue(Files.isDirectory(TEXTS), "no English articles beside this checkout");
        var texts = texts();
        var analyzer = new Analyzer(new English().load());
        double ours =
                measure("Runut", texts, text -> analyzer.analyze(article(text)).tokens());
        var names = coreNlp("tokenize,pos,lemma,ner");
        measure("CoreNLP with names", texts, text -> tokens(names, text));
        var parsed = coreNlp("tokenize,pos,lemma,ner,depparse");
        measure("CoreNLP with names, dependencies", texts, text -> tokens(parsed, text));
        var all = coreNlp("tokenize,pos,lemma,ner,depparse,coref,quote");
        double theirs = measure("CoreNLP with names, dependencies, who said what", texts, text -> tokens(all, text));
        assertThat(ours).isGreaterThan(theirs);
    }

    private static List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        try (var files = Files.list(TEXTS)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".txt"))
                    .sorted()
                    .limit(ARTICLES)
                    .toList()) {
                texts.add(Files.readString(file));
            }
        }
        return texts;
    }

    private static RawArticle article(String text) {
        return new RawArticle("-", null, null, null, null, "en", null, text);
    }

    private static StanfordCoreNLP coreNlp(String annotators) {
        var properties = new Properties();
        properties.setProperty("annotators", annotators);
        properties.setProperty("threads", "1");
        return new StanfordCoreNLP(properties);
    }

    private static int tokens(StanfordCoreNLP pipeline, String text) {
        var document = new CoreDocument(text);
        pipeline.annotate(document);
        return document.tokens().size();
    }

    /** One round to warm up, then rounds for at least ten seconds of a core. */
    private static double measure(String name, List<String> texts, ToIntFunction<String> analysis) {
        texts.forEach(analysis::applyAsInt);
        long begin = THREADS.getCurrentThreadCpuTime();
        long tokens = 0;
        long spent = 0;
        while (spent < 10 * SECOND) {
            tokens += texts.stream().mapToInt(analysis).sum();
            spent = THREADS.getCurrentThreadCpuTime() - begin;
        }
        double speed = tokens * (double) SECOND / spent;
        System.out.printf(Locale.ROOT, "%-48s %,12.0f tokens/s%n", name, speed);
        return speed;
    }
}
