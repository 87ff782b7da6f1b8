package org.runut.ledger.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.runut.ledger.Added;
import org.runut.ledger.Added.Result;
import org.runut.ledger.Arrival;
import org.runut.ledger.Journal;
import org.runut.ledger.KeptArticle;
import org.runut.ledger.KeptDecision;
import org.runut.ledger.KeptLead;
import org.runut.ledger.Ledger;
import org.runut.ledger.LedgerException;
import org.runut.ledger.Problem;
import org.runut.ledger.StoryList;
import org.runut.model.Analysis;
import org.runut.model.Article;

/** What every ledger promises, whatever it keeps its articles in. */
abstract class LedgerContract {
    protected Ledger ledger = open();

    /** An empty ledger. */
    protected abstract Ledger open();

    @BeforeEach
    void begin() {
        ledger.close();
        ledger = open();
    }

    @AfterEach
    void end() {
        ledger.close();
    }

    @Test
    void anArticleThatWasAddedIsThereAsItWas() {
        var analysis = Sample.analysis("a", "Sebanyak 62 orang tewas di Lombok.");
        var added = ledger.add(analysis);
        assertThat(added.result()).isEqualTo(Result.ADDED);
        assertThat(ledger.article("a")).contains(analysis);
    }

    @Test
    void whatIsNotedStaysInItsOrder() {
        var journal = ledger.journal();
        var noon = Instant.parse("2026-03-02T12:00:00Z");
        journal.note("account", noon, "first");
        journal.note("audit", noon, "between");
        journal.note("account", noon.plusSeconds(1), "second");
        var all = journal.after("account", 0, 10);
        assertThat(all).extracting(Journal.Noted::line).containsExactly("first", "second");
        assertThat(journal.after("account", all.getFirst().number(), 10)).containsExactly(all.getLast());
        assertThat(journal.after("account", 0, 1)).containsExactly(all.getFirst());
        assertThat(journal.latest("account", 1)).containsExactly(all.getLast());
        assertThat(all.getLast().at()).isEqualTo(noon.plusSeconds(1));
        assertThat(journal.after("other", 0, 10)).isEmpty();
    }

    @Test
    void someOfTheStoriesAreThoseThatStandThereInTheListOfAll() {
        for (var story : List.of("Lombok", "Sirna", "Palu", "Garut", "Ambon")) {
            String day = "2026-02-0" + (1 + story.length() % 3);
            ledger.add(Sample.dated(Sample.analysis(story, story + " sunyi."), day + "T10:00+07:00"));
        }
        var all = ledger.stories();
        assertThat(ledger.stories(0, 2)).isEqualTo(new StoryList(all.subList(0, 2), all.size()));
        assertThat(ledger.stories(1, 100)).isEqualTo(new StoryList(all.subList(1, all.size()), all.size()));
        assertThat(ledger.stories(100, 2)).isEqualTo(new StoryList(List.of(), all.size()));
        ledger.add(Sample.dated(Sample.analysis("late", "Kapal karam."), "2026-02-09T01:00+07:00"));
        assertThat(ledger.stories(0, 1).stories())
                .singleElement()
                .satisfies(story ->
                        assertThat(story.articles()).extracting(Article::id).containsExactly("late"));
    }

    @Test
    void addingTheSameAgainChangesNothing() {
        var first = ledger.add(Sample.analysis("a", "Sebanyak 62 orang tewas."));
        var second = ledger.add(Sample.analysis("a", "Sebanyak 62 orang tewas."));
        assertThat(second).isEqualTo(new Added("a", Result.KNOWN, first.story()));
        assertThat(ledger.stories()).hasSize(1);
    }

    @Test
    void anotherTextUnderTheSameAddressIsANewVersion() {
        var before = ledger.add(Sample.analysis("a", "Sebanyak 62 orang tewas."));
        var later = Sample.analysis("a", "Sebanyak 97 orang tewas.");
        assertThat(ledger.add(later)).isEqualTo(new Added("a", Result.UPDATED, before.story()));
        assertThat(ledger.article("a")).contains(later);
        assertThat(ledger.story(story(before)))
                .hasValueSatisfying(story -> assertThat(story.articles())
                        .extracting(Article::text)
                        .containsExactly("Sebanyak 97 orang tewas."));
    }

    @Test
    void anEarlierVersionIsKnownToo() {
        ledger.add(Sample.analysis("a", "Sebanyak 62 orang tewas."));
        ledger.add(Sample.analysis("a", "Sebanyak 97 orang tewas."));
        assertThat(ledger.add(Sample.analysis("a", "Sebanyak 62 orang tewas.")).result())
                .isEqualTo(Result.KNOWN);
    }

    @Test
    void aDateThatBecomesKnownUpdatesTheArticle() {
        ledger.add(Sample.analysis("a", "Sebanyak 62 orang tewas."));
        var dated = Sample.dated(Sample.analysis("a", "Sebanyak 62 orang tewas."), "2026-03-02");
        assertThat(ledger.add(dated).result()).isEqualTo(Result.UPDATED);
        assertThat(ledger.article("a")).contains(dated);
        assertThat(ledger.add(Sample.analysis("a", "Sebanyak 62 orang tewas.")).result())
                .isEqualTo(Result.KNOWN);
    }

    @Test
    void whatWasNotAnalysedIsKeptAndFound() {
        var kept = Sample.kept("m", "Seramai lima orang terkorban dalam kejadian itu.");
        assertThat(ledger.add(kept).result()).isEqualTo(Result.ADDED);
        assertThat(ledger.article("m")).contains(kept);
        assertThat(ledger.search("terkorban", 5)).extracting(Article::id).containsExactly("m");
    }

    @Test
    void searchFindsAllWordsInTheLatestVersion() {
        ledger.add(Sample.analysis("a", "Gempa mengguncang Lombok."));
        ledger.add(Sample.analysis("b", "Gempa mengguncang Palu."));
        ledger.add(Sample.analysis("b", "Banjir melanda Palu."));
        assertThat(problems(ledger)).isEmpty();
        assertThat(ledger.search("GEMPA", 5)).extracting(Article::id).containsExactly("a");
        assertThat(ledger.search("palu banjir", 5)).extracting(Article::id).containsExactly("b");
        assertThat(ledger.search("gempa OR banjir", 5)).isEmpty();
        assertThat(ledger.search("\"(*", 5)).isEmpty();
        assertThat(ledger.search(" ", 5)).isEmpty();
    }

    @Test
    void whatCameAfterATimeIsTold() {
        var added = ledger.add(Sample.analysis("a", "Sebanyak 62 orang tewas."));
        ledger.add(Sample.kept("m", "?"));
        assertThat(ledger.arrivals(Sample.NOW.minusSeconds(1), 5))
                .containsExactly(new Arrival("a", story(added), Sample.NOW));
        assertThat(ledger.arrivals(Sample.NOW, 5)).isEmpty();
        assertThat(ledger.arrivals(Sample.NOW.minusSeconds(1), 0)).isEmpty();
    }

    @Test
    void aFigureLeadsToItsStory() {
        var added = ledger.add(Sample.analysis("a", "Sebanyak 62 orang tewas."));
        assertThat(ledger.storyOf("a-f0"))
                .hasValueSatisfying(story -> assertThat(story.id()).isEqualTo(added.story()));
        assertThat(ledger.storyOf("nowhere")).isEmpty();
    }

    @Test
    void idsAreFoundByTheirBeginning() {
        ledger.add(Sample.analysis("a1", "Gempa mengguncang Lombok."));
        ledger.add(Sample.analysis("a2", "Kapal karam dihantam ombak besar."));
        ledger.add(Sample.analysis("b", "Inflasi melambat menjelang panen raya."));
        ledger.add(Sample.kept("a3", "?"));
        assertThat(ledger.storiesBegun("sa", 5)).containsExactly("sa1", "sa2");
        assertThat(ledger.storiesBegun("", 2)).containsExactly("sa1", "sa2");
        assertThat(ledger.storiesBegun("sa1x", 5)).isEmpty();
        assertThat(ledger.figuresBegun("a", 5)).containsExactly("a1-f0", "a2-f0");
        assertThat(ledger.figuresBegun("b-f", 5)).containsExactly("b-f0");
        assertThat(ledger.figuresBegun("%", 5)).isEmpty();
    }

    @Test
    void whatIsNotThereIsEmpty() {
        assertThat(ledger.story("s-none")).isEmpty();
        assertThat(ledger.article("none")).isEmpty();
        assertThat(ledger.stories()).isEmpty();
    }

    @Test
    void storyIdsComeFromTheFirstArticle() {
        assertThat(ledger.add(Sample.analysis("a", "Sebanyak 62 orang tewas.")).story())
                .isEqualTo("sa");
    }

    @Test
    void anArticleWithNothingToCompareBelongsToNoStory() {
        assertThat(ledger.add(Sample.kept("1", "?")).story()).isNull();
        assertThat(ledger.stories()).isEmpty();
    }

    @Test
    void anAnalysisThatCameLaterUpdatesTheArticle() {
        ledger.add(Sample.kept("a", "Sebanyak 62 orang tewas."));
        var analysed = Sample.analysis("a", "Sebanyak 62 orang tewas.");
        assertThat(ledger.add(analysed).result()).isEqualTo(Result.UPDATED);
        assertThat(ledger.article("a")).contains(analysed);
        assertThat(ledger.storyOf("a-f0")).isPresent();
    }

    @Test
    void articlesOnOneMatterMakeOneStory() {
        ledger.add(Sample.analysis("a", "Gempa kuat mengguncang Lombok, ratusan rumah rusak dan warga mengungsi."));
        ledger.add(Sample.analysis("b", "Bank sentral menahan suku bunga acuan pada rapat bulanan."));
        var joined = ledger.add(Sample.analysis("c", "Rumah rusak karena gempa di Lombok, warga mengungsi."));
        assertThat(joined.story()).isEqualTo("sa");
        assertThat(ledger.stories()).hasSize(2);
    }

    @Test
    void aTermByWhichNoArticleIsFoundIsLookedUpAllTheSame() {
        var words = new StringBuilder("Karangjati Karangjati Karangjati ");
        for (int i = 0; i < 100; i++) {
            words.append((char) ('a' + i / 10))
                    .append("kata")
                    .append((char) ('a' + i % 10))
                    .append(' ');
        }
        ledger.add(Sample.analysis("a", words.toString()));
        assertThat(ledger.add(Sample.analysis("b", words.reverse().toString())).result())
                .isEqualTo(Result.ADDED);
        assertThat(ledger.add(Sample.analysis("c", words.reverse() + "lagi")).story())
                .isEqualTo("sa");
        assertThat(problems(ledger)).isEmpty();
    }

    private static final String RIVER = "Sungai Wero meluap, jembatan Karangjati putus dan sawah terendam.";
    private static final String EVACUEES = "Pengungsi asal Ngadirejo bertahan di gedung sekolah, kekurangan selimut.";
    private static final String BOTH =
            "Sungai Wero meluap hingga jembatan Karangjati putus, sawah terendam. Pengungsi asal"
                    + " Ngadirejo bertahan di gedung sekolah, kekurangan selimut.";

    @Test
    void twoStoriesBecomeOneWhenLaterArticlesTellThatTheyAre() {
        unite(ledger);
        assertThat(ledger.stories()).hasSize(1);
        assertThat(ledger.story("sb")).isEqualTo(ledger.story("sa")).isPresent();
        assertThat(ledger.storyOf("b-f0")).isEqualTo(ledger.story("sa"));
        assertThat(ledger.storiesBegun("s", 9)).containsExactly("sa");
        assertThat(ledger.storiesBegun("sb", 9)).containsExactly("sa");
        assertThat(problems(ledger)).isEmpty();
    }

    private static void unite(Ledger ledger) {
        assertThat(ledger.add(Sample.analysis("a", RIVER)).story()).isEqualTo("sa");
        assertThat(ledger.add(Sample.analysis("b", EVACUEES)).story()).isEqualTo("sb");
        ledger.add(Sample.analysis("c", BOTH));
        assertThat(ledger.add(Sample.analysis("d", BOTH + " Hujan belum reda.")).story())
                .isEqualTo("sa");
    }

    @Test
    void anIdThatLeadsOnIsRestoredAndMerged() {
        unite(ledger);
        try (var restored = open();
                var merged = open()) {
            restored.restore(ledger::each);
            assertThat(kept(restored)).isEqualTo(kept(ledger));
            assertThat(restored.story("sb")).isEqualTo(ledger.story("sa"));
            assertThat(problems(restored)).isEmpty();
            merged.add(Sample.analysis("first", BOTH));
            mergeInto(merged);
            assertThat(List.of("sa", "sb", "sfirst"))
                    .allSatisfy(id -> assertThat(merged.story(id))
                            .hasValueSatisfying(story -> assertThat(story.id()).isEqualTo("sfirst")));
            assertThat(problems(merged)).isEmpty();
        }
    }

    @Test
    void shortArticlesAreNotOfOneMatterByOneWord() {
        ledger.add(Sample.analysis("a", "Pasar Wero sepi."));
        ledger.add(Sample.analysis("b", "Jalan Ngadirejo sepi."));
        ledger.add(Sample.analysis("c", "Pantai Karangjati sepi."));
        assertThat(ledger.stories()).hasSize(3);
    }

    @Test
    void anArticleWhoseTextIsOfAnotherMatterNowIsPlacedAnew() {
        ledger.add(Sample.analysis("a", RIVER));
        ledger.add(Sample.analysis("b", RIVER + " Hujan belum reda."));
        ledger.add(Sample.analysis("e", EVACUEES));
        assertThat(ledger.add(Sample.analysis("b", RIVER + " Hujan sudah reda.")))
                .as("a word is another")
                .isEqualTo(new Added("b", Result.UPDATED, "sa"));
        assertThat(ledger.add(Sample.analysis("b", EVACUEES + " Hujan belum reda.")))
                .as("all is another")
                .isEqualTo(new Added("b", Result.UPDATED, "se"));
        assertThat(ledger.add(Sample.analysis("b", "Harga cabai rawit naik menjelang hari raya, kata pedagang pasar.")))
                .as("like nothing that is here")
                .isEqualTo(new Added("b", Result.UPDATED, "sb"));
        assertThat(ledger.stories()).hasSize(3);
        assertThat(problems(ledger)).isEmpty();
    }

    @Test
    void theIdOfAStoryLeadsOnWhenItsOnlyArticleIsOfAnother() {
        ledger.add(Sample.analysis("a", RIVER));
        ledger.add(Sample.analysis("e", EVACUEES));
        assertThat(ledger.add(Sample.analysis("e", RIVER + " Hujan belum reda."))
                        .story())
                .isEqualTo("sa");
        assertThat(ledger.story("se")).isEqualTo(ledger.story("sa")).isPresent();
        assertThat(ledger.stories()).hasSize(1);
        assertThat(problems(ledger)).isEmpty();
    }

    @Test
    void aStoryFallsApartWhenLaterArticlesTellThatItIsTwo() {
        String aid = EVACUEES + " Relawan membagikan makanan, tikar, popok bayi, obat dan sabun sejak"
                + " pagi. Tenaga kesehatan memeriksa lansia, balita serta perempuan hamil; dapur umum menyalakan tungku.";
        assertThat(ledger.add(Sample.analysis("a", RIVER)).story()).isEqualTo("sa");
        assertThat(ledger.add(Sample.analysis("c", RIVER + " " + EVACUEES)).story())
                .isEqualTo("sa");
        var later = IntStream.range(0, 5)
                .mapToObj(i -> ledger.add(Sample.analysis("e" + i, aid + " Hari ke-" + i)))
                .toList();
        assertThat(later).last().extracting(Added::story).isEqualTo("sc");
        assertThat(ledger.storyOf("c-f0")).isEqualTo(ledger.storyOf("e0-f0")).isEqualTo(ledger.story("sc"));
        assertThat(ledger.storyOf("a-f0")).isEqualTo(ledger.story("sa")).isPresent();
        assertThat(ledger.stories()).hasSize(2);
        assertThat(problems(ledger)).isEmpty();
    }

    @Test
    void theOrderInWhichArticlesComeDoesNotMatter() {
        var articles = new ArrayList<Analysis>();
        for (int i = 0; i < 4; i++) {
            articles.add(Sample.analysis("r" + i, RIVER + " Laporan ke-" + i));
            articles.add(Sample.analysis("e" + i, "Bank sentral menahan suku bunga acuan, rupiah menguat. Edisi " + i));
        }
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(articles, new Random(seed));
            try (var other = open()) {
                articles.forEach(other::add);
                assertThat(other.stories())
                        .allSatisfy(story -> assertThat(story.articles()).hasSize(4))
                        .hasSize(2);
            }
        }
    }

    @Test
    void theStoryWithTheLatestArticleComesFirst() {
        ledger.add(Sample.dated(Sample.analysis("old", "Kapal karam dihantam ombak besar."), "2026-01-05"));
        ledger.add(Sample.dated(Sample.analysis("new", "Inflasi melambat menjelang panen raya."), "2026-02-05"));
        ledger.add(Sample.analysis("undated", "Atlet bulu tangkis menjuarai turnamen."));
        assertThat(ledger.stories()).extracting(story -> story.id()).containsExactly("snew", "sold", "sundated");
    }

    @Test
    void hostileTextComesBackWhole() {
        var texts = List.of("\u0000\u0001\n\t\\ \"", "𝕏𝕏 \uFFFD é e\u0301", "a".repeat(1_000_000));
        IntStream.range(0, texts.size()).forEach(i -> {
            var analysis = Sample.analysis("h" + i, texts.get(i));
            ledger.add(analysis);
            assertThat(ledger.article("h" + i)).contains(analysis);
        });
        assertThat(problems(ledger)).isEmpty();
    }

    @Test
    void whatIsKeptIsHandedOverInTheOrderInWhichItCame() {
        fill(ledger);
        var kept = kept(ledger);
        assertThat(kept).extracting(article -> article.latest().article().id()).containsExactly("b", "a", "m");
        assertThat(kept.get(1).versions())
                .extracting(version -> version.analysis().article().text())
                .containsExactly("Sebanyak 62 orang tewas di Palu.", "Sebanyak 97 orang tewas di Palu.");
        assertThat(kept.get(2).story()).isNotNull();
    }

    @Test
    void whatWasRestoredIsTheSameLedger() {
        fill(ledger);
        try (var other = open()) {
            assertThat(other.restore(ledger::each)).isEqualTo(3);
            assertThat(kept(other)).isEqualTo(kept(ledger));
            assertThat(other.stories()).isEqualTo(ledger.stories());
            assertThat(other.storyOf("a-f0")).isEqualTo(ledger.storyOf("a-f0"));
            assertThat(other.search("97", 5)).isEqualTo(ledger.search("97", 5));
            assertThat(other.search("62", 5)).extracting(Article::id).containsExactly("b");
            assertThat(problems(other)).isEmpty();
            assertThat(other.add(Sample.analysis("a", "Sebanyak 62 orang tewas di Palu."))
                            .result())
                    .isEqualTo(Result.KNOWN);
        }
    }

    @Test
    void aLedgerThatHoldsSomethingIsNotRestoredInto() {
        fill(ledger);
        try (var other = open()) {
            other.add(Sample.analysis("z", "Kapal karam dihantam ombak besar."));
            var before = kept(other);
            assertThatThrownBy(() -> other.restore(ledger::each)).isInstanceOf(LedgerException.class);
            assertThat(kept(other)).isEqualTo(before);
        }
    }

    @Test
    void mergingAddsWhatIsNewOnce() {
        fill(ledger);
        try (var other = open()) {
            other.add(Sample.analysis("a", "Sebanyak 62 orang tewas di Palu."));
            other.add(Sample.analysis("b", "Sebanyak 62 orang tewas di Bima, kata camat."));
            assertThat(mergeInto(other)).containsExactly(Result.UPDATED, Result.UPDATED, Result.ADDED);
            assertThat(kept(other)).hasSize(3);
            assertThat(text(other, "a")).as("theirs is later").contains("97");
            assertThat(text(other, "b")).as("nobody knows which is later").contains("camat");
            assertThat(problems(other)).isEmpty();
            var merged = kept(other);
            assertThat(mergeInto(other)).containsOnly(Result.KNOWN);
            assertThat(kept(other)).isEqualTo(merged);
        }
    }

    private List<Result> mergeInto(Ledger other) {
        var results = new ArrayList<Result>();
        ledger.each(kept -> {
            switch (kept) {
                case KeptArticle article -> results.add(other.merge(article).result());
                case KeptLead lead -> other.merge(lead);
                case KeptDecision(var decision) -> other.decide(decision);
            }
        });
        return results;
    }

    private static String text(Ledger ledger, String id) {
        return ledger.article(id).orElseThrow().article().text();
    }

    private static void fill(Ledger ledger) {
        ledger.add(Sample.analysis("b", "Sebanyak 62 orang tewas di Bima."));
        ledger.add(Sample.analysis("a", "Sebanyak 62 orang tewas di Palu."));
        ledger.add(Sample.kept("m", "Seramai lima orang terkorban dalam kejadian itu."));
        ledger.add(Sample.analysis("a", "Sebanyak 97 orang tewas di Palu."));
    }

    static List<KeptArticle> kept(Ledger ledger) {
        var articles = new ArrayList<KeptArticle>();
        ledger.each(kept -> {
            if (kept instanceof KeptArticle article) {
                articles.add(article);
            }
        });
        return articles;
    }

    static List<Problem> problems(Ledger ledger) {
        var problems = new ArrayList<Problem>();
        ledger.check(problems::add);
        return problems;
    }

    private static String story(Added added) {
        var story = added.story();
        assertThat(story).isNotNull();
        return story == null ? "" : story;
    }
}
