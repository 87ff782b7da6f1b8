package org.runut.bench.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import net.dankito.readability4j.Readability4J;
import org.junit.jupiter.api.Test;
import org.runut.read.page.PageReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Main text of the same web pages by Runut, Readability4J and boilerpipe: the score by the rules of the set (runs of four words,
 * precision and recall averaged over pages), and pages a second of one thread, warm.
 */
class PeerPagesTest {
    private static final Path PAGES = Path.of("../../../shared/data/article-extraction");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}_]+");
    private static final int RUN = 4;
    private static final long SECOND = 1_000_000_000L;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** A page and its article as people marked it. */
    private record Sample(byte[] page, String article) {
        String html() {
            return new String(page, StandardCharsets.UTF_8);
        }
    }

    @Test
    void mainText() throws IOException {
        assumeTrue(Files.isDirectory(PAGES), "no web pages beside this checkout");
        var samples = samples();
        var reader = new PageReader();
        double ours = measure("Runut", samples, sample -> reader.read(sample.page(), null, null).text());
        double readability = measure("Readability4J", samples, PeerPagesTest::readability);
        double boilerpipe = measure("boilerpipe", samples, PeerPagesTest::boilerpipe);
        assertThat(ours).isGreaterThan(Math.max(readability, boilerpipe));
    }

    private static List<Sample> samples() throws IOException {
        JsonNode articles = new JsonMapper().readTree(Files.readString(PAGES.resolve("ground-truth.json")));
        List<Sample> samples = new ArrayList<>();
        for (String name : articles.propertyNames()) {
            try (var in = new GZIPInputStream(Files.newInputStream(PAGES.resolve("html/" + name + ".html.gz")))) {
                samples.add(new Sample(
                        in.readAllBytes(), articles.get(name).get("articleBody").asString()));
            }
        }
        return samples;
    }

    private static String readability(Sample sample) {
        String text = new Readability4J("https://pages.example/", sample.html())
                .parse()
                .getTextContent();
        return text == null ? "" : text;
    }

    private static String boilerpipe(Sample sample) {
        try {
            return ArticleExtractor.INSTANCE.getText(sample.html());
        } catch (BoilerpipeProcessingException e) {
            return "";
        }
    }

    /** Prints score and speed; gives the score. */
    private static double measure(String name, List<Sample> samples, Function<Sample, String> extractor) {
        double precision = 0;
        double recall = 0;
        int answered = 0;
        for (var sample : samples) {
            var expected = runs(sample.article());
            var found = runs(extractor.apply(sample));
            double common = common(expected, found);
            recall += common / size(expected);
            if (size(found) > 0) {
                precision += common / size(found);
                answered++;
            }
        }
        double p = precision / answered;
        double r = recall / samples.size();
        double f = 2 * p * r / (p + r);
        System.out.printf(
                Locale.ROOT, "%-16s P %.3f R %.3f F1 %.3f, %6.0f pages/s%n", name, p, r, f, speed(samples, extractor));
        return f;
    }

    private static double speed(List<Sample> samples, Function<Sample, String> extractor) {
        long begin = THREADS.getCurrentThreadCpuTime();
        long spent = 0;
        int rounds = 0;
        long last = 0;
        while (spent < 10 * SECOND) {
            long start = THREADS.getCurrentThreadCpuTime();
            samples.forEach(extractor::apply);
            last = THREADS.getCurrentThreadCpuTime() - start;
            spent = THREADS.getCurrentThreadCpuTime() - begin;
            rounds++;
        }
        assertThat(rounds).isPositive();
        return samples.size() * (double) SECOND / last;
    }

    private static Map<List<String>, Integer> runs(String text) {
        var words = WORD.matcher(text).results().map(match -> match.group()).toList();
        Map<List<String>, Integer> runs = new HashMap<>();
        for (int i = 0; !words.isEmpty() && i < Math.max(1, words.size() - RUN + 1); i++) {
            runs.merge(words.subList(i, Math.min(words.size(), i + RUN)), 1, Integer::sum);
        }
        return runs;
    }

    private static double size(Map<List<String>, Integer> runs) {
        return runs.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static double common(Map<List<String>, Integer> a, Map<List<String>, Integer> b) {
        return a.entrySet().stream()
                .mapToInt(run -> Math.min(run.getValue(), b.getOrDefault(run.getKey(), 0)))
                .sum();
    }
}
