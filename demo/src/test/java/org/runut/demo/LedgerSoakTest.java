package org.runut.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.runut.flow.Analyzer;
import org.runut.ledger.Ledger;
import org.runut.ledger.MemoryLedger;
import org.runut.ledger.Problem;
import org.runut.link.StoryLinker;
import org.runut.link.story.StoryFinder;
import org.runut.model.Analysis;
import org.runut.model.RawArticle;
import org.runut.pack.Pack;
import org.runut.pack.en.English;
import org.runut.pack.id.Indonesian;

/**
 * Ledgers of articles made at random of those of the demo and of the benchmark; with
 * {@code -Drunut.soak.minutes=10} for longer. The numbers differ with {@code -Drunut.soak.seed}.
 */
class LedgerSoakTest {
    private static final int ROUNDS = 20;
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2025-02-01T00:00:00Z"));
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 6);

    private final List<Pack> packs = List.of(new Indonesian().load(), new English().load());

    @Test
    void anyArticlesMakeALedgerThatCanBeRead() throws IOException {
        var texts = SoakTexts.all();
        var random = new Random(SoakTexts.SEED);
        long begun = System.nanoTime();
        int count = 0;
        while (SoakTexts.goesOn(count, ROUNDS, begun)) {
            var articles = articles(texts, random);
            assertThatCode(() -> holds(articles)).as(() -> told(articles)).doesNotThrowAnyException();
            count++;
        }
        System.out.println("soak: " + count + " ledgers");
        assertThat(count).isPositive();
    }

    /** Neighbours in the list are mostly of one story; what is mutated is sometimes left as it is. */
    private List<Analysis> articles(List<String> texts, Random random) {
        int from = random.nextInt(texts.size());
        var articles = new ArrayList<Analysis>();
        for (int i = 0; i < 2 + random.nextInt(5); i++) {
            String text = texts.get((from + i) % texts.size());
            String changed = random.nextInt(3) == 0 ? text : Mutations.of(text, random);
            var analyzer = new Analyzer(packs.get(random.nextInt(packs.size())));
            articles.add(analyzer.analyze(raw(changed, i, random)));
        }
        return articles;
    }

    private static RawArticle raw(String text, int number, Random random) {
        String day = random.nextInt(4) == 0
                ? null
                : FIRST.plusDays(random.nextInt(9)).toString();
        String title = text.substring(0, Math.min(70, text.length()));
        String outlet = random.nextInt(5) == 0 ? null : "Koran " + number;
        return new RawArticle("article " + number, null, outlet, title, day, null, null, text);
    }

    private void holds(List<Analysis> articles) throws Exception {
        try (Ledger ledger = filled(articles);
                Ledger again = filled(articles)) {
            for (var summary : ledger.stories()) {
                var story = ledger.story(summary.id()).orElseThrow();
                assertThat(again.story(summary.id())).contains(story);
                Way.json(lines -> lines.write(story));
            }
            for (var article : articles) {
                Way.json(lines -> lines.write(ledger.ask(article)));
            }
            var problems = new ArrayList<Problem>();
            ledger.check(problems::add);
            assertThat(problems).isEmpty();
        }
    }

    private Ledger filled(List<Analysis> articles) {
        var ledger = MemoryLedger.create(new StoryFinder(packs), new StoryLinker(packs), CLOCK);
        articles.forEach(ledger::add);
        return ledger;
    }

    private static String told(List<Analysis> articles) {
        return String.join(
                "\n----\n", articles.stream().map(a -> a.article().text()).toList());
    }
}
