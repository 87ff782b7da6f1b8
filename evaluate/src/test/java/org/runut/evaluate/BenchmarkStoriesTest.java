package org.runut.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The gold of the benchmark speaks of what is there: spans, ids and counts. */
class BenchmarkStoriesTest {
    private static final Path BENCHMARK = Path.of("../benchmark");

    static List<Path> stories() throws IOException {
        return folders("stories");
    }

    static List<Path> articles() throws IOException {
        var all = new ArrayList<>(folders("stories"));
        all.addAll(folders("briefs"));
        return all;
    }

    private static List<Path> folders(String name) throws IOException {
        try (var folders = Files.list(BENCHMARK.resolve(name))) {
            return folders.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("articles")
    void whatWasAnnotatedStandsInTheText(Path folder) throws IOException {
        for (var entry : GoldSet.find(folder, "")) {
            var file = entry.text();
            assertThat(file).as(entry.gold().name()).isNotNull();
            String text = file == null ? "" : Files.readString(file);
            List<String> lost = new ArrayList<>();
            entry.gold().figures().forEach(f -> find(text, f.evidence(), lost));
            entry.gold().times().forEach(t -> find(text, t.evidence(), lost));
            for (var quote : entry.gold().quotes()) {
                var starts = Finding.find(text, quote.starts(), 0);
                find(starts == null ? "" : text.substring(starts.start()), quote.ends(), lost);
            }
            assertThat(lost).as(entry.gold().name()).isEmpty();
        }
    }

    private static void find(String text, String words, List<String> lost) {
        if (words.isEmpty() || Finding.find(text, words, 0) == null) {
            lost.add(words);
        }
    }

    @ParameterizedTest
    @MethodSource("stories")
    void theLedgerSpeaksOfItsOwnFigures(Path story) throws IOException {
        var ledger = GoldJson.read(story.resolve("ledger.json"));
        var figures = ids(ledger, "figures");
        var questions = ids(ledger, "questions");
        var statements = ids(ledger, "statements");
        for (var figure : ledger.path("figures")) {
            assertThat(questions).contains(GoldJson.word(figure, "question"));
            assertThat(Files.exists(story.resolve(GoldJson.word(figure, "article") + ".txt")))
                    .isTrue();
            String statement = GoldJson.name(figure, "statement");
            assertThat(statement == null || statements.contains(statement))
                    .as(GoldJson.word(figure, "id"))
                    .isTrue();
        }
        for (var relation : ledger.path("relations")) {
            assertThat(figures).contains(GoldJson.word(relation, "a"), GoldJson.word(relation, "b"));
        }
    }

    @ParameterizedTest
    @MethodSource("stories")
    void originsArePresentAsOftenAsCounted(Path story) throws IOException {
        var ledger = GoldJson.read(story.resolve("ledger.json"));
        for (var question : ledger.path("questions")) {
            Set<String> origins = new HashSet<>();
            for (var figure : ledger.path("figures")) {
                if (GoldJson.word(figure, "question").equals(GoldJson.word(question, "id"))) {
                    origins.add(origin(ledger, GoldJson.name(figure, "statement")));
                }
            }
            origins.remove("");
            assertThat(origins)
                    .as(story + " " + GoldJson.word(question, "label"))
                    .hasSize(question.path("origins").asInt(-1));
        }
    }

    private static String origin(JsonNode ledger, @Nullable String statement) {
        for (var node : ledger.path("statements")) {
            if (GoldJson.word(node, "id").equals(statement)) {
                return GoldJson.word(node, "origin");
            }
        }
        return "";
    }

    private static Set<String> ids(JsonNode ledger, String name) {
        Set<String> ids = new HashSet<>();
        ledger.path(name).forEach(node -> ids.add(GoldJson.word(node, "id")));
        return ids;
    }
}
