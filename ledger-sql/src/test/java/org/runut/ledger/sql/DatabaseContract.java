package org.runut.ledger.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.runut.ledger.Ledger;
import org.runut.ledger.LedgerException;
import org.runut.model.Article;

/** What a ledger in a database promises besides: it lasts, and many may use it at once and be killed. */
abstract class DatabaseContract extends LedgerContract {
    private static final int MANY = 1_000_000;

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
        return SqlLedger.open(place, Sample.finder(), Sample.linker());
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

    @Test
    void whatWasReportedAsAddedOutlivesAKill() throws IOException, InterruptedException {
        String place = place();
        var moments = new Random(7);
        var reported = new ArrayList<String>();
        for (int round = 0; round < 5; round++) {
            var process = AddingProcess.start(place, directory, "r" + round + "-", MANY);
            if (round > 0) {
                process.awaitReport();
            }
            Thread.sleep(moments.nextInt(300));
            process.kill();
            reported.addAll(process.reports());
        }
        assertThat(reported).hasSizeGreaterThan(4);
        assertHolds(place, reported);
    }

    private static void assertHolds(String place, List<String> ids) {
        try (var ledger = open(place)) {
            for (String id : ids) {
                assertThat(ledger.article(id)).as(id).isPresent();
                assertThat(ledger.storyOf(id + "-f0")).as(id).isPresent();
            }
            ledger.add(Sample.analysis("afterwards", "Sebanyak 62 orang tewas."));
            assertThat(ledger.search("tewas", MANY)).hasSizeGreaterThan(ids.size());
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
