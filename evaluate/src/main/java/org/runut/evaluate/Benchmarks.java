package org.runut.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Recognises what kind of gold stands at a place. */
public final class Benchmarks {
    private static final String LEDGER = "ledger.json";
    private static final List<String> SENTENCE_FILES = List.of("test.txt", "dev.txt");

    private final String language;

    /**
     * A finder.
     *
     * @param language of sets of sentences or texts that do not say theirs; empty for the usual one of their kind
     */
    public Benchmarks(String language) {
        this.language = language;
    }

    /**
     * The benchmarks of a file or a folder: annotated articles ({@code NAME.json} with figures and quotes), stories (folders
     * with {@code ledger.json}), attributions (brat: {@code .ann} beside {@code .txt}), names (a file in BIO form, or a folder
     * with test.txt or dev.txt), quantities (an array of sentences in the form of NewsQuant), clusters (articles with an {@code event}).
     */
    public List<Benchmark> find(Path place) throws IOException {
        return Files.isDirectory(place) ? inFolder(place) : inFile(place);
    }

    private List<Benchmark> inFile(Path file) throws IOException {
        if (file.toString().endsWith(".json")) {
            return GoldJson.read(file).isArray()
                    ? List.of(new QuantityBenchmark(MeasuredSentence.read(file)))
                    : List.of();
        }
        try (var lines = Files.lines(file)) {
            boolean tagged = lines.filter(l -> !l.isBlank()).limit(5).allMatch(NamedSentence::isTagged);
            return tagged ? List.of(new NameBenchmark(language("id"), NamedSentence.read(file))) : List.of();
        }
    }

    private List<Benchmark> inFolder(Path folder) throws IOException {
        if (Files.exists(folder.resolve(LEDGER))) {
            return stories(List.of(folder));
        }
        var storyFolders = entries(folder, p -> Files.exists(p.resolve(LEDGER)));
        if (!storyFolders.isEmpty()) {
            return stories(storyFolders);
        }
        var annotations = entries(folder, p -> p.toString().endsWith(".ann"));
        if (!annotations.isEmpty()) {
            return List.of(attributions(annotations));
        }
        for (String name : SENTENCE_FILES) {
            if (Files.exists(folder.resolve(name))) {
                return inFile(folder.resolve(name));
            }
        }
        var articles = GoldSet.find(folder, "");
        return articles.isEmpty() ? others(folder) : List.of(new ArticleBenchmark(articles));
    }

    private List<Benchmark> others(Path folder) throws IOException {
        Map<Path, String> events = new LinkedHashMap<>();
        List<Benchmark> sentences = new ArrayList<>();
        for (Path file : entries(folder, p -> p.toString().endsWith(".json"))) {
            var tree = GoldJson.read(file);
            if (tree.isArray()) {
                sentences.add(new QuantityBenchmark(MeasuredSentence.read(file)));
            } else if (tree.has("event")) {
                events.put(file, tree.path("event").asString(""));
            }
        }
        return events.isEmpty() ? sentences : List.of(new ClusterBenchmark(events));
    }

    private static List<Benchmark> stories(List<Path> folders) throws IOException {
        List<GoldSet.Entry> articles = new ArrayList<>();
        List<GoldStory> stories = new ArrayList<>();
        for (Path folder : folders) {
            String prefix = folders.size() > 1 ? folder.getFileName() + "-" : "";
            articles.addAll(GoldSet.find(folder, prefix));
            stories.add(GoldStory.read(folder));
        }
        stories.removeIf(story -> story.figures().isEmpty());
        List<Benchmark> all = new ArrayList<>(List.of(new ArticleBenchmark(articles)));
        if (!stories.isEmpty()) {
            all.add(new StoryBenchmark(stories));
        }
        return all;
    }

    private AttributionBenchmark attributions(List<Path> annotations) throws IOException {
        List<AttributedText> texts = new ArrayList<>();
        for (Path file : annotations) {
            texts.add(AttributedText.read(file));
        }
        return new AttributionBenchmark(language("en"), texts);
    }

    private String language(String usual) {
        return language.isEmpty() ? usual : language;
    }

    private static List<Path> entries(Path folder, Predicate<Path> wanted) throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.filter(wanted).sorted().toList();
        }
    }
}
