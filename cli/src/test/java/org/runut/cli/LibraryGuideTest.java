package org.runut.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.runut.ask.Answer;
import org.runut.flow.Analyzer;
import org.runut.flow.Languages;
import org.runut.json.JsonLines;
import org.runut.ledger.KnownOn;
import org.runut.ledger.Ledger;
import org.runut.ledger.MemoryLedger;
import org.runut.ledger.sql.SqlLedger;
import org.runut.link.StoryLinker;
import org.runut.link.Tracer;
import org.runut.link.story.StoryFinder;
import org.runut.model.Analysis;
import org.runut.model.Explanation;
import org.runut.model.Figure;
import org.runut.model.Quotation;
import org.runut.model.RawArticle;
import org.runut.model.Story;
import org.runut.pack.Pack;
import org.runut.pack.en.English;
import org.runut.pack.id.Indonesian;
import org.runut.read.Overrides;
import org.runut.read.Read;
import org.runut.read.Reader;

/** The examples of docs/library.md work, and stand there as they stand here. */
class LibraryGuideTest {
    private static final Path GUIDE = Path.of("../docs/library.md");
    private static final Path HERE = Path.of("src/test/java/org/runut/cli/LibraryGuideTest.java");
    private static final String MARK = "        // guide\n";

    private static final String TEXT = """
            KARANG WULU, 4 Maret 2026 - Gempa menewaskan sedikitnya 12 orang, kata Kepala BPBD Karang Wulu, Tirta Anggara.
            Sebanyak 340 rumah rusak, menurut data BPBD.
            """;
    private static final String LATER =
            "KARANG WULU - Korban tewas akibat gempa bertambah menjadi 15 orang, kata Kepala BPBD Karang Wulu, Tirta Anggara.";

    private final List<String> told = new ArrayList<>();

    @TempDir
    private Path directory;

    private static RawArticle article(String outlet, String day, String text) {
        return new RawArticle(outlet, null, outlet, "Gempa Karang Wulu", day, null, null, text);
    }

    private void tell(String line) {
        told.add(line);
    }

    @Test
    void oneArticle() {
        // guide
        Pack pack = new Indonesian().load();
        var analyzer = new Analyzer(pack); // holds no state: one serves all threads
        var raw = new RawArticle("note", null, "Kabar Wulu", "Gempa", "2026-03-04", "id", null, TEXT);
        Analysis analysis = analyzer.analyze(raw);
        for (Figure figure : analysis.figures()) {
            tell(figure.binding().label().id() + ": " + figure.quantity().low());
            tell("  says " + figure.chain().speaker() + ", through "
                    + figure.chain().via());
            tell("  as of " + figure.asOf() + ", sure " + figure.confidence());
            tell("  “" + figure.place().in(analysis.article()) + "” in: "
                    + figure.sentence().in(analysis.article().text()));
        }
        for (Quotation quotation : analysis.quotations()) {
            tell(quotation.chain().speaker() + ": "
                    + quotation.content().in(analysis.article().text()));
        }
        // guide
        assertThat(analysis.figures()).hasSize(2);
        assertThat(told).anyMatch(line -> line.contains("Tirta Anggara"));
    }

    @Test
    void why() {
        var analysis = new Analyzer(new Indonesian().load()).analyze(RawArticle.of(TEXT));
        // guide
        Explanation why = analysis.figures().getFirst().explanation();
        for (var reason : why.reasons()) {
            String words = reason.place() == null ? "" : reason.place().in(analysis.article());
            tell(reason.property() + " by " + reason.ground() + " " + words);
        }
        for (var other : why.alternatives()) {
            tell("not " + other.value() + ": " + other.rejection());
        }
        // guide
        assertThat(told).isNotEmpty();
    }

    @Test
    void severalLanguages() {
        var articles = List.of(RawArticle.of(TEXT), RawArticle.of("At least 12 people were killed, the mayor said."));
        // guide
        var packs = List.of(new Indonesian().load(), new English().load());
        var languages = new Languages(packs);
        for (RawArticle raw : articles) {
            languages
                    .pack(raw)
                    .map(pack ->
                            new Analyzer(pack).analyze(raw)) // make each analyzer once where there are many articles
                    .ifPresentOrElse(
                            analysis -> tell(analysis.figures().size() + " figures"),
                            () -> tell("no pack for " + languages.of(raw)));
        }
        // guide
        assertThat(told).containsExactly("2 figures", "1 figures");
    }

    @Test
    void files() throws IOException {
        var file = Files.writeString(directory.resolve("a.txt"), TEXT).toString();
        Consumer<RawArticle> sink = raw -> tell(raw.text());
        // guide
        var reader = Reader.with(Overrides.NONE, InputStream.nullInputStream());
        reader.read(List.of(file, "missing.txt"), read -> {
            switch (read) {
                case Read.Taken taken -> sink.accept(taken.article());
                case Read.Rejected rejected -> tell(rejected.refused().detail());
            }
        });
        // guide
        assertThat(told).hasSize(2);
    }

    @Test
    void aStory() {
        var analyzer = new Analyzer(new Indonesian().load());
        var analyses = List.of(
                analyzer.analyze(article("Kabar Wulu", "2026-03-04", TEXT)),
                analyzer.analyze(article("Harian Lembah", "2026-03-05", LATER)));
        // guide
        Story story = new StoryLinker(List.of(new Indonesian().load())).link("quake", analyses);
        for (Story.Question question : story.questions()) {
            tell(question.label().en() + ": " + question.outlets() + " outlets, " + question.origins() + " origins");
            for (var relation : question.relations()) {
                tell("  " + relation.kind() + ": " + relation.why().en());
            }
        }
        String figure =
                story.questions().getFirst().figures().getLast().figure().id();
        new Tracer(story).trace(figure).ifPresent(trace -> tell(trace.toString()));
        // guide
        assertThat(told).anyMatch(line -> line.startsWith("  REVISES"));
    }

    @Test
    void aLedger() {
        var packs = List.of(new Indonesian().load());
        var analyzer = new Analyzer(packs.getFirst());
        var first = analyzer.analyze(article("Kabar Wulu", "2026-03-04", TEXT));
        var second = analyzer.analyze(article("Harian Lembah", "2026-03-05", LATER));
        // guide
        var finder = new StoryFinder(packs);
        var linker = new StoryLinker(packs);
        try (Ledger ledger = SqlLedger.open(directory.resolve("ledger.db"), finder, linker, InstantSource.system())) {
            ledger.add(first);
            ledger.add(second);

            Answer answer = ledger.ask(analyzer.analyze(RawArticle.of("Gempa Karang Wulu menewaskan 12 orang.")));
            answer.findings().stream()
                    .flatMap(finding -> finding.verdicts().stream())
                    .forEach(verdict -> tell(verdict.said().en()));

            var evening = KnownOn.end(LocalDate.of(2026, 3, 4), ZoneOffset.ofHours(7), KnownOn.By.PUBLISHED);
            ledger.stories(evening).forEach(then -> tell(then.title() + ", as known that evening"));
        }
        // guide
        assertThat(told).contains("Gempa Karang Wulu, as known that evening").hasSizeGreaterThan(1);
    }

    @Test
    void inMemory() {
        var packs = List.of(new Indonesian().load());
        // guide
        Ledger ledger = MemoryLedger.create(new StoryFinder(packs), new StoryLinker(packs), InstantSource.system());
        // guide
        assertThat(ledger.stories()).isEmpty();
    }

    @Test
    void json() throws IOException {
        var analysis = new Analyzer(new Indonesian().load()).analyze(RawArticle.of(TEXT));
        var out = new ByteArrayOutputStream();
        // guide
        var lines = new JsonLines(out, label -> label.en());
        lines.write(analysis);
        lines.flush();
        // guide
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("\"figures\"");
    }

    @Test
    void theGuideShowsThem() throws IOException {
        var source = Files.readString(HERE).split(Pattern.quote(MARK));
        var examples = new ArrayList<String>();
        for (int i = 1; i + 1 < source.length; i += 2) {
            examples.add(source[i].stripTrailing().stripIndent());
        }
        var shown = Pattern.compile("```java\n(.*?)\n```", Pattern.DOTALL)
                .matcher(Files.readString(GUIDE))
                .results()
                .map(block -> block.group(1))
                .toList();
        assertThat(shown).isNotEmpty().containsExactlyElementsOf(examples);
    }
}
