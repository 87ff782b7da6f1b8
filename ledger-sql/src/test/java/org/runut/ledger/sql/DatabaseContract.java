package org.runut.ledger.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runut.decide.Author;
import org.runut.find.Wanted;
import org.runut.ledger.Added;
import org.runut.ledger.Ledger;
import org.runut.ledger.LedgerException;
import org.runut.ledger.Problem;
import org.runut.ledger.Problem.Kind;
import org.runut.ledger.StorySummary;
import org.runut.link.StoryLinker;
import org.runut.model.Analysis;
import org.runut.model.Anchor;
import org.runut.model.Article;
import org.runut.model.Decision;

/** What a ledger in a database promises besides: it lasts, and many may use it at once and be killed. */
abstract class DatabaseContract extends LedgerContract {
    private static final int MANY = 1_000_000;

    /** How often a process is killed; {@code mvn -Drunut.kills=100} does it thoroughly. */
    private static final int KILLS = Integer.getInteger("runut.kills", 5);

    @TempDir
    static Path directory;

    /** A place where no ledger is yet. */
    protected abstract String place();

    /** Runs a statement of the database on a ledger, past the program. */
    protected abstract void run(String place, String statement);

    @Override
    protected Ledger open() {
        return open(place());
    }

    static Ledger open(String place) {
        return SqlLedger.open(place, Sample.finder(), Sample.linker(), Sample.clock());
    }

    @Test
    void whatWasAddedOutlivesTheProcess() {
        String place = place();
        var analysis = Sample.analysis("a", "Sebanyak 62 orang tewas.");
        assertThat(SqlLedger.isThere(place)).isFalse();
        try (var first = open(place)) {
            first.add(analysis);
        }
        assertThat(SqlLedger.isThere(place)).isTrue();
        try (var second = open(place)) {
            assertThat(second.article("a")).contains(analysis);
            assertThat(second.story("sa")).isPresent();
        }
    }

    @Test
    void aLedgerOfANewerProgramIsRefused() {
        String place = place();
        open(place).close();
        makeNewer(place);
        assertThatThrownBy(() -> open(place))
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining("newer version");
    }

    /** Makes a ledger look as one that a later version of the program wrote. */
    protected abstract void makeNewer(String place);

    @Test
    void wordsAreFoundWithoutTheirMarksAndInPhrases() {
        ledger.add(Sample.analysis("a", "Café di Palu-Donggala, 1.200 rumah rusak."));
        for (String words : List.of("cafe", "CAFÉ", "palu-donggala", "donggala", "1.200", "rumah palu")) {
            assertThat(ledger.search(words, 5))
                    .as(words)
                    .extracting(Article::id)
                    .containsExactly("a");
        }
        for (String words : List.of("donggala-palu", "caf", "'", "& | !", "palu:a", "rum*")) {
            assertThat(ledger.search(words, 5)).as(words).isEmpty();
        }
    }

    @Test
    void theArticleThatSpeaksOfItMostIsFoundFirst() {
        ledger.add(Sample.analysis("once", "Gempa mengguncang Palu, warga mengungsi ke bukit dan bermalam di tenda."));
        ledger.add(Sample.analysis("often", "Gempa Palu. Gempa kuat. Gempa susulan. Gempa lagi. Gempa di Palu."));
        assertThat(ledger.search("gempa", 5)).extracting(Article::id).containsExactly("often", "once");
        assertThat(ledger.search("gempa", 1)).extracting(Article::id).containsExactly("often");
    }

    @Test
    void whatFailsHalfWayLeavesNothingBehind() {
        String place = place();
        try (var ledger = open(place)) {
            ledger.add(Sample.analysis("a", "Sebanyak 62 orang tewas di Lombok."));
            var before = ledger.stories();
            run(place, "DROP TABLE words");
            assertThatThrownBy(() -> ledger.add(Sample.analysis("b", "Sebanyak 62 orang tewas di Lombok.")))
                    .isInstanceOf(LedgerException.class);
            assertThat(ledger.article("b")).isEmpty();
            assertThat(ledger.storyOf("b-f0")).isEmpty();
            assertThat(ledger.stories()).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            REFERENCE | DELETE FROM term WHERE number = (SELECT max(number) FROM term)
            ANALYSIS  | UPDATE version SET format = 99 WHERE number = 1
            IDENTITY  | UPDATE version SET hash = 'x' WHERE number = 1
            LATEST    | UPDATE article SET latest = NULL WHERE number = 1
            FIGURES   | DELETE FROM figure WHERE version = 1
            TERMS     | DELETE FROM posting WHERE article = 1
            TERMS     | INSERT INTO posting (term, article) SELECT number, 1 FROM term WHERE term = 'id karam'
            COUNTS    | UPDATE term SET articles = articles + 1 WHERE number = 1
            SEARCH    | DELETE FROM words
            SEARCH    | DELETE FROM claimed
            SEARCH    | DELETE FROM claim WHERE article = 2
            NUMBERS   | INSERT INTO article (number, id) VALUES (7, 'x')
            """)
    void theCheckTellsWhatIsWrong(Kind kind, String statement) {
        String place = place();
        try (var ledger = open(place)) {
            ledger.add(Sample.analysis("a", "Gempa mengguncang Lombok."));
            ledger.add(Sample.analysis("b", "Kapal karam dihantam ombak besar."));
            assertThat(problems(ledger)).isEmpty();
            run(place, statement);
            assertThat(problems(ledger)).extracting(Problem::kind).contains(kind);
        }
    }

    @Test
    void aListOfStoriesDerivesOnlyThoseThatChanged() {
        String place = place();
        try (var ledger = openWith(place, "build 1")) {
            ledger.add(Sample.analysis("a", "Gempa mengguncang Lombok."));
            ledger.add(Sample.analysis("b", "Kapal karam dihantam ombak besar."));
            assertThat(titles(ledger)).containsExactly("a", "b");
        }
        run(place, "UPDATE summary SET summary = replace(summary, '\"title\":\"', '\"title\":\"kept ')");
        try (var ledger = openWith(place, "build 1")) {
            assertThat(titles(ledger)).containsExactly("kept a", "kept b");
            assertThat(ledger.story("sa"))
                    .hasValueSatisfying(story -> assertThat(story.title()).isEqualTo("a"));
            ledger.add(Sample.analysis("c", "Kapal karam dihantam ombak besar di selat."));
            assertThat(titles(ledger)).containsExactly("kept a", "b");
        }
        try (var newer = openWith(place, "build 2")) {
            assertThat(titles(newer)).containsExactly("a", "b");
        }
    }

    @Test
    void aReaderDoesNotWaitForAnother() throws Exception {
        ledger.add(Sample.analysis("a", "Gempa mengguncang Lombok."));
        var begun = new CountDownLatch(1);
        var over = new CountDownLatch(1);
        try (var people = Executors.newFixedThreadPool(2)) {
            var slow = people.submit(() -> ledger.each(kept -> {
                begun.countDown();
                await(over);
            }));
            await(begun);
            var quick = people.submit(() -> ledger.story("sa"));
            assertThat(quick.get(10, TimeUnit.SECONDS)).isPresent();
            over.countDown();
            slow.get(20, TimeUnit.SECONDS);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Ledger openWith(String place, String build) {
        var linker = new StoryLinker(List.of(), List.of(), build);
        return SqlLedger.open(place, Sample.finder(), linker, InstantSource.system());
    }

    private static List<String> titles(Ledger ledger) {
        return ledger.stories().stream().map(StorySummary::title).toList();
    }

    @Test
    void aBackupFillsEitherDatabase() {
        ledger.add(Sample.analysis("a", "Gempa \u0000 mengguncang Lombok."));
        ledger.add(Sample.analysis("b", "Kapal karam dihantam ombak besar."));
        ledger.add(Sample.analysis("b", "Kapal karam dihantam ombak besar kemarin."));
        var file = directory.resolve(UUID.randomUUID() + ".gz");
        assertThat(Backup.write(ledger, file)).isEqualTo(2);
        assertThat(Backup.isBackup(file.toString())).isTrue();
        for (String place : List.of(
                TestServer.place(), directory.resolve(UUID.randomUUID() + ".db").toString())) {
            try (var other = open(place)) {
                assertThat(other.restore(taker -> Backup.read(file, taker))).isEqualTo(2);
                assertThat(kept(other)).isEqualTo(kept(ledger));
                assertThat(other.stories()).isEqualTo(ledger.stories());
                assertThat(problems(other)).isEmpty();
            }
        }
    }

    @Test
    void aBackupThatIsNotWholeChangesNothing() throws IOException {
        for (int i = 0; i < 50; i++) {
            ledger.add(Sample.analysis("a" + i, "Gempa mengguncang kota ke-" + i + "."));
        }
        var file = directory.resolve(UUID.randomUUID() + ".gz");
        Backup.write(ledger, file);
        assertThatThrownBy(() -> Backup.write(ledger, file)).hasMessageContaining("already");
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length * 2 / 3));
        try (var other = open()) {
            assertThatThrownBy(() -> other.restore(taker -> Backup.read(file, taker)))
                    .isInstanceOf(LedgerException.class)
                    .hasMessageContaining(file.toString());
            assertThat(kept(other)).isEmpty();
            assertThat(problems(other)).isEmpty();
        }
    }

    @Test
    void severalWritersOfOneMatterMakeOneStory() throws Exception {
        String place = place();
        open(place).close();
        try (var writers = Executors.newFixedThreadPool(4)) {
            var running = new ArrayList<Future<?>>();
            for (int w = 0; w < 4; w++) {
                String prefix = "w" + w + "-";
                running.add(writers.submit(() -> addTwenty(place, prefix)));
            }
            for (var one : running) {
                one.get();
            }
        }
        try (var ledger = open(place)) {
            assertThat(ledger.stories())
                    .hasSize(1)
                    .first()
                    .satisfies(story -> assertThat(story.articles()).hasSize(80));
            assertThat(ledger.search("lombok", MANY)).hasSize(80);
        }
    }

    private static void addTwenty(String place, String prefix) {
        try (var ledger = open(place)) {
            IntStream.range(0, 20)
                    .forEach(i -> ledger.add(Sample.analysis(prefix + i, "Gempa Lombok merusak ribuan rumah warga.")));
        }
    }

    /** Makes a ledger one of the first release: what came later is taken out of it. */
    protected abstract void makeOld(String place);

    @Test
    void anOldLedgerIsBroughtUpToDate() {
        String place = place();
        var analysis = Sample.analysis("a", "Gempa mengguncang Lombok, 62 orang tewas.");
        try (var ledger = open(place)) {
            ledger.add(analysis);
            ledger.add(Sample.analysis("a", "Gempa mengguncang Lombok, 97 orang tewas."));
            ledger.add(Sample.analysis("b", "Kapal karam dihantam ombak besar."));
        }
        makeOld(place);
        try (var ledger = open(place)) {
            assertThat(problems(ledger)).isEmpty();
            assertThat(ledger.stories()).hasSize(2);
            assertThat(ledger.versions("a"))
                    .hasSize(2)
                    .allSatisfy(version -> assertThat(version.added()).isNull());
            assertThat(ledger.find(Wanted.words("gempa 97"), 0, 9).articles()).hasSize(1);
            assertThat(ledger.notMadeBy(List.of("new"), "", 9)).containsExactly("a", "b");
            assertThat(ledger.decide(reject(analysis))).isTrue();
            assertThat(ledger.add(Sample.analysis("c", "Inflasi melambat.")).result())
                    .isEqualTo(Added.Result.ADDED);
            assertThat(problems(ledger)).isEmpty();
        }
    }

    private static Decision reject(Analysis analysis) {
        return new Author("Rina", Sample.NOW, "")
                .reject(Anchor.of(analysis.article(), analysis.figures().getFirst()));
    }

    @Test
    void severalPeopleDecideAtOnceAndNothingIsLost() throws Exception {
        String place = place();
        try (var ledger = open(place)) {
            ledger.add(Sample.analysis("a", "Gempa mengguncang Lombok, 62 orang tewas."));
        }
        try (var people = Executors.newFixedThreadPool(4)) {
            var running = new ArrayList<Future<?>>();
            for (int p = 0; p < 4; p++) {
                String name = "person " + p;
                running.add(people.submit(() -> decideTwenty(place, name)));
            }
            for (var one : running) {
                one.get();
            }
        }
        try (var ledger = open(place)) {
            assertThat(ledger.decisions()).hasSize(80);
            assertThat(problems(ledger)).isEmpty();
        }
    }

    private static void decideTwenty(String place, String name) {
        try (var ledger = open(place)) {
            for (int i = 0; i < 20; i++) {
                ledger.decide(new Author(name, Sample.NOW, "reason " + i).mergeStories("s" + i, "sa"));
                ledger.add(Sample.analysis(name + i, "Gempa mengguncang Lombok, 62 orang tewas."));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "UPDATE decision SET format = 99",
        "UPDATE decision SET id = 'x'",
        "DELETE FROM subject",
        "UPDATE subject SET subject = 'other'",
    })
    void theCheckLooksAtDecisions(String statement) {
        String place = place();
        try (var ledger = open(place)) {
            var analysis = Sample.analysis("a", "Gempa mengguncang Lombok, 62 orang tewas.");
            ledger.add(analysis);
            ledger.decide(reject(analysis));
            run(place, statement);
            assertThat(problems(ledger)).extracting(Problem::kind).contains(Kind.DECISIONS);
        }
    }

    @Test
    void whatWasReportedAsAddedOutlivesAKill() throws IOException, InterruptedException {
        String place = place();
        var moments = new Random(7);
        var reported = new ArrayList<String>();
        for (int round = 0; round < KILLS; round++) {
            var process = AddingProcess.start(place, directory, "r" + round + "-", MANY);
            if (round > 0) {
                process.awaitReport();
            }
            Thread.sleep(moments.nextInt(300));
            process.kill();
            reported.addAll(process.reports());
            assertSound(place);
        }
        assertThat(reported).hasSizeGreaterThan(4);
        assertHolds(place, reported);
    }

    private static void assertSound(String place) {
        try (var ledger = open(place)) {
            assertThat(problems(ledger)).isEmpty();
        }
    }

    private static void assertHolds(String place, List<String> ids) {
        try (var ledger = open(place)) {
            var decided = ledger.decisions().stream()
                    .map(ruling -> ruling.decision().made().reason())
                    .toList();
            for (String id : ids) {
                assertThat(ledger.article(id)).as(id).isPresent();
                assertThat(ledger.storyOf(id + "-f0")).as(id).isPresent();
                assertThat(decided).as(id).contains(id);
            }
            ledger.add(Sample.analysis("afterwards", "Sebanyak 62 orang tewas."));
            assertThat(ledger.search("tewas", MANY)).hasSizeGreaterThan(ids.size());
        }
    }

    @Test
    void manyMakeALedgerAtOnce() throws InterruptedException, ExecutionException {
        String place = place();
        try (var threads = Executors.newFixedThreadPool(8)) {
            var opened = new ArrayList<Future<Added>>();
            for (int i = 0; i < 8; i++) {
                var analysis = Sample.analysis("many" + i, "Sebanyak 12 orang tewas.");
                opened.add(threads.submit(() -> {
                    try (var ledger = open(place)) {
                        return ledger.add(analysis);
                    }
                }));
            }
            for (var one : opened) {
                assertThat(one.get().result()).isEqualTo(Added.Result.ADDED);
            }
        }
    }

    @Test
    void twoProcessesAddAtOnce() throws IOException, InterruptedException {
        String place = place();
        var one = AddingProcess.start(place, directory, "one", 60);
        var two = AddingProcess.start(place, directory, "two", 60);
        assertThat(one.exit()).isZero();
        assertThat(two.exit()).isZero();
        assertThat(one.reports()).hasSize(60);
        assertThat(two.reports()).hasSize(60);
        try (var ledger = open(place)) {
            assertThat(ledger.search("tewas", MANY)).hasSize(120);
        }
    }

    @Test
    void aReaderSeesWholeArticlesWhileAnotherProcessAdds() throws IOException, InterruptedException {
        String place = place();
        try (var ledger = open(place)) {
            var adding = AddingProcess.start(place, directory, "w", MANY);
            adding.awaitReport();
            int before = 0;
            for (int i = 0; i < 20; i++) {
                int now = ledger.search("tewas", MANY).size();
                assertThat(now).isGreaterThanOrEqualTo(Math.max(1, before));
                before = now;
            }
            adding.kill();
            int held = ledger.stories().stream()
                    .mapToInt(story -> story.articles().size())
                    .sum();
            assertThat(held).isGreaterThanOrEqualTo(before);
        }
    }
}
