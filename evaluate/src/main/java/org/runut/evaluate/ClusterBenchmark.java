package org.runut.evaluate;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.runut.model.Analysis;

/**
 * Articles that are known to speak of one event or another: whether the ledger puts them into the same stories, in ten
 * orders of arrival.
 *
 * @param events the event of each file, in the order of their names
 */
public record ClusterBenchmark(Map<Path, String> events) implements Benchmark {
    private static final int ORDERS = 10;

    public ClusterBenchmark {
        events = new LinkedHashMap<>(events);
    }

    @Override
    public String kind() {
        return "clusters";
    }

    @Override
    public Evaluation evaluate(Subject subject) {
        Map<Path, Analysis> analyses = analyses(subject);
        List<Order> orders = new ArrayList<>();
        for (int seed = 0; seed < ORDERS; seed++) {
            orders.add(order(seed, analyses, subject));
        }
        orders.sort(Comparator.comparingDouble(o -> o.score().value()));
        Map<String, Score> scores = new LinkedHashMap<>();
        scores.put("stories B3, median", orders.get(ORDERS / 2).score());
        scores.put("stories B3, lowest", orders.getFirst().score());
        scores.put("stories B3, highest", orders.getLast().score());
        return new Evaluation(
                "articles", events.size(), scores, orders.get(ORDERS / 2).misses());
    }

    /** The score of one order of arrival. */
    private record Order(BCubed score, List<Miss> misses) {}

    private Map<Path, Analysis> analyses(Subject subject) {
        Map<Path, Analysis> analyses = new LinkedHashMap<>();
        for (var file : events.keySet()) {
            subject.read(List.of(file))
                    .forEach(raw -> analyses.put(file, subject.analyze(raw).orElseGet(() -> subject.kept(raw))));
        }
        return analyses;
    }

    private Order order(int seed, Map<Path, Analysis> analyses, Subject subject) {
        var files = new ArrayList<>(analyses.keySet());
        new PythonRandom(seed).shuffle(files);
        Map<String, String> gold = new LinkedHashMap<>();
        Map<String, String> found = new HashMap<>();
        events.forEach((file, event) -> {
            gold.put(file.toString(), event);
            found.put(file.toString(), "alone " + file);
        });
        try (var ledger = subject.ledger()) {
            Map<String, Path> sources = new HashMap<>();
            files.forEach(file -> sources.put(
                    ledger.add(Objects.requireNonNull(analyses.get(file))).article(), file));
            ledger.arrivals(Instant.EPOCH, files.size())
                    .forEach(came -> found.put(String.valueOf(sources.get(came.article())), came.story()));
        }
        return new Order(BCubed.of(found, gold), misses(found, gold));
    }

    private static List<Miss> misses(Map<String, String> found, Map<String, String> gold) {
        Map<String, Map<String, Integer>> parts = new LinkedHashMap<>();
        gold.forEach((file, event) -> parts.computeIfAbsent(event, e -> new HashMap<>())
                .merge(String.valueOf(found.get(file)), 1, Integer::sum));
        List<Miss> misses = new ArrayList<>();
        parts.forEach((event, stories) -> {
            if (stories.size() > 1) {
                var miss = new Misses(event);
                miss.add(Cause.STORY, "one event in several stories", stories.values() + " articles");
                misses.addAll(miss.all());
            }
        });
        return misses;
    }
}
