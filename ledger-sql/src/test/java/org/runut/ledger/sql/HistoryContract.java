package org.runut.ledger.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.runut.decide.Anchors;
import org.runut.decide.Author;
import org.runut.ledger.Added;
import org.runut.ledger.Kept;
import org.runut.ledger.KeptArticle;
import org.runut.ledger.KeptDecision;
import org.runut.ledger.KeptLead;
import org.runut.ledger.KeptVersion;
import org.runut.ledger.KnownOn;
import org.runut.ledger.KnownOn.By;
import org.runut.ledger.Ledger;
import org.runut.ledger.StorySummary;
import org.runut.model.Analysis;
import org.runut.model.Anchor;
import org.runut.model.Article;
import org.runut.model.Correction;
import org.runut.model.Decision;
import org.runut.model.Figure;
import org.runut.model.Ruling;
import org.runut.model.Ruling.Standing;
import org.runut.model.Status;
import org.runut.model.Story;

/** What every ledger promises about its history and about what people decide. */
abstract class HistoryContract {
    private static final String PALU = "Gempa mengguncang Palu, 62 orang tewas.";
    private static final String SHIP = "Kapal karam dihantam ombak besar di selat.";

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-03-01T08:00:00Z"));
    private Ledger ledger = open(now::get);

    /** An empty ledger with this clock. */
    abstract Ledger open(InstantSource clock);

    @BeforeEach
    void begin() {
        ledger.close();
        ledger = open(now::get);
    }

    @AfterEach
    void end() {
        assertThat(LedgerContract.problems(ledger)).isEmpty();
        ledger.close();
    }

    private Author somebody() {
        return new Author("Rina", now.updateAndGet(before -> before.plusMillis(1)), "because");
    }

    private void onDay(int day) {
        now.set(Instant.parse("2026-03-%02dT08:00:00Z".formatted(day)));
    }

    private static KnownOn end(int day, By by) {
        return KnownOn.end(LocalDate.of(2026, 3, day), ZoneOffset.UTC, by);
    }

    private static Anchor anchor(Analysis analysis) {
        return Anchor.of(analysis.article(), analysis.figures().getFirst());
    }

    private Story story(String id) {
        return ledger.story(id).orElseThrow();
    }

    private static List<Figure> figures(Story story) {
        return story.questions().stream()
                .flatMap(question -> question.figures().stream())
                .map(Story.Entry::figure)
                .toList();
    }

    private Standing standing(Decision decision) {
        return ledger.decisions().stream()
                .filter(ruling -> ruling.decision().equals(decision))
                .map(Ruling::standing)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void bothVersionsAreKeptWithWhenTheyCame() {
        var first = Sample.analysis("a", "Sebanyak 62 orang tewas.");
        var second = Sample.analysis("a", "Sebanyak 97 orang tewas.");
        ledger.add(first);
        onDay(4);
        ledger.add(second);
        assertThat(ledger.versions("a"))
                .containsExactly(
                        new KeptVersion(first, Instant.parse("2026-03-01T08:00:00Z")),
                        new KeptVersion(second, Instant.parse("2026-03-04T08:00:00Z")));
        assertThat(ledger.versions("none")).isEmpty();
    }

    @Test
    void whatWasKnownGoesByPublication() {
        ledger.add(Sample.dated(Sample.analysis("a", PALU), "2026-02-10"));
        ledger.add(Sample.dated(Sample.analysis("b", PALU), "2026-02-20"));
        ledger.add(Sample.analysis("undated", PALU));
        var february = KnownOn.end(LocalDate.of(2026, 2, 10), ZoneOffset.UTC, By.PUBLISHED);
        assertThat(ledger.story("sa", february).orElseThrow().articles())
                .extracting(Article::id)
                .containsExactly("a");
        assertThat(ledger.story("sa", end(1, By.PUBLISHED)).orElseThrow().articles())
                .hasSize(2);
        assertThat(ledger.story("sa", KnownOn.end(LocalDate.of(2026, 2, 9), ZoneOffset.UTC, By.PUBLISHED)))
                .isEmpty();
        assertThat(ledger.stories(february)).hasSize(1);
        assertThat(ledger.story("sa").orElseThrow().articles()).hasSize(3);
    }

    @Test
    void whatWasKnownGoesByWhenItCame() {
        ledger.add(Sample.analysis("a", PALU));
        onDay(3);
        ledger.add(Sample.analysis("a", PALU + " Lagi."));
        onDay(5);
        ledger.add(Sample.analysis("b", PALU));
        assertThat(text(end(1, By.ADDED))).containsExactly(PALU);
        assertThat(text(end(2, By.ADDED))).containsExactly(PALU);
        assertThat(text(end(3, By.ADDED))).containsExactly(PALU + " Lagi.");
        assertThat(text(end(5, By.ADDED))).hasSize(2);
        assertThat(ledger.stories(KnownOn.end(LocalDate.of(2026, 2, 28), ZoneOffset.UTC, By.ADDED)))
                .isEmpty();
    }

    @Test
    void theTextThatWasThereOnTheDayIsShown() {
        ledger.add(Sample.dated(Sample.analysis("a", PALU), "2026-02-10"));
        onDay(3);
        ledger.add(Sample.dated(Sample.analysis("a", PALU + " Diperbarui."), "2026-02-10"));
        assertThat(text(end(2, By.PUBLISHED))).containsExactly(PALU);
        assertThat(text(end(3, By.PUBLISHED))).containsExactly(PALU + " Diperbarui.");
        assertThat(text(KnownOn.end(LocalDate.of(2026, 2, 10), ZoneOffset.UTC, By.PUBLISHED)))
                .as("before it was ever seen, the first text that was")
                .containsExactly(PALU);
    }

    @Test
    void aTextThatGivesALaterDayIsOfThatDay() {
        ledger.add(Sample.dated(Sample.analysis("a", PALU), "2026-02-10"));
        ledger.add(Sample.dated(Sample.analysis("a", PALU + " Diperbarui."), "2026-02-12"));
        assertThat(text(KnownOn.end(LocalDate.of(2026, 2, 11), ZoneOffset.UTC, By.PUBLISHED)))
                .containsExactly(PALU);
        assertThat(text(KnownOn.end(LocalDate.of(2026, 2, 12), ZoneOffset.UTC, By.PUBLISHED)))
                .containsExactly(PALU + " Diperbarui.");
    }

    private List<String> text(KnownOn when) {
        return ledger.story("sa", when).orElseThrow().articles().stream()
                .map(Article::text)
                .toList();
    }

    @Test
    void aDecisionChangesTheStoryAndNothingThatIsStored() {
        var analysis = Sample.analysis("a", PALU);
        ledger.add(analysis);
        var value = new Correction.Value(new BigDecimal(97), new BigDecimal(97), false);
        var correct = somebody()
                .correct(anchor(analysis), new Correction(value, null, null, "Camat", Status.DENIED, null, null));
        assertThat(ledger.decide(correct)).isTrue();
        assertThat(ledger.decide(correct)).as("again").isFalse();
        var figure = figures(story("sa")).getFirst();
        assertThat(figure.quantity().low()).isEqualByComparingTo("97");
        assertThat(figure.chain().speaker()).isEqualTo("Camat");
        assertThat(figure.status()).isEqualTo(Status.DENIED);
        assertThat(ledger.article("a")).contains(analysis);
        assertThat(story("sa").rulings()).singleElement().satisfies(ruling -> {
            assertThat(ruling.claims()).containsExactly("a-f0");
            assertThat(ruling.before())
                    .singleElement()
                    .satisfies(entry -> assertThat(entry.figure())
                            .isEqualTo(analysis.figures().getFirst()));
        });
    }

    @Test
    void whatWasRejectedIsNoFigureUntilThatIsUndone() {
        var analysis = Sample.analysis("a", PALU);
        ledger.add(analysis);
        var reject = somebody().reject(anchor(analysis));
        ledger.decide(reject);
        assertThat(figures(story("sa"))).isEmpty();
        assertThat(ledger.storyOf("a-f0")).isPresent();
        var undo = somebody().undo(reject.id());
        ledger.decide(undo);
        assertThat(figures(story("sa"))).hasSize(1);
        assertThat(standing(reject)).isEqualTo(Standing.UNDONE);
        var undoUndo = somebody().undo(undo.id());
        ledger.decide(undoUndo);
        assertThat(figures(story("sa"))).isEmpty();
        assertThat(standing(reject)).isEqualTo(Standing.HOLDS);
        ledger.decide(somebody().confirm(anchor(analysis)));
        assertThat(figures(story("sa")))
                .singleElement()
                .satisfies(figure -> assertThat(figure.confidence()).isEqualTo(1));
        assertThat(ledger.decisions()).hasSize(4);
    }

    @Test
    void whatHappenedIsRejectedAndCorrectedTooAndAlsoWhenTheAnalysisIsNewer() {
        var analysis = Sample.analysis("a", PALU);
        ledger.add(analysis);
        var anchor = Anchors.of(analysis.article(), analysis.occurrences().getFirst());
        ledger.decide(somebody().correct(anchor, new Correction(null, null, null, "Camat", Status.DENIED, null, null)));
        assertThat(story("sa").occurrences()).singleElement().satisfies(happening -> {
            assertThat(happening.occurrence().chain().speaker()).isEqualTo("Camat");
            assertThat(happening.occurrence().status()).isEqualTo(Status.DENIED);
        });
        var reject = somebody().reject(anchor);
        ledger.decide(reject);
        assertThat(story("sa").occurrences()).isEmpty();
        assertThat(figures(story("sa"))).as("the figure in the same words").hasSize(1);
        ledger.renew("a", article -> Optional.of(Sample.again(analysis, "other-f7", "newer")));
        assertThat(story("sa").occurrences()).isEmpty();
        ledger.decide(somebody().undo(reject.id()));
        assertThat(story("sa").occurrences()).hasSize(1);
    }

    @Test
    void aQuotationIsRejectedAndCorrectedToo() {
        var analysis = Sample.analysis("a", PALU);
        ledger.add(analysis);
        var anchor = Anchors.of(analysis.article(), analysis.quotations().getFirst());
        var correct = somebody().correct(anchor, Correction.speaker("Camat"));
        var reject = somebody().reject(anchor);
        ledger.decide(correct);
        ledger.decide(reject);
        ledger.decide(somebody().undo(reject.id()));
        assertThat(standing(correct)).isEqualTo(Standing.HOLDS);
        assertThat(standing(reject)).isEqualTo(Standing.UNDONE);
        assertThat(story("sa").rulings())
                .first()
                .satisfies(ruling -> assertThat(ruling.claims()).containsExactly(anchor.claim()));
        assertThat(figures(story("sa"))).as("the figure in the same words").hasSize(1);
    }

    @Test
    void theListOfStoriesTellsWhatWasDecidedAboutOneOfThem() {
        var analysis = Sample.analysis("a", PALU);
        ledger.add(analysis);
        ledger.add(Sample.analysis("b", SHIP));
        var before = ledger.stories();
        assertThat(before).extracting(StorySummary::questions).containsExactly(1, 1);
        var reject = somebody().reject(anchor(analysis));
        ledger.decide(reject);
        assertThat(ledger.stories()).extracting(StorySummary::questions).containsExactlyInAnyOrder(0, 1);
        ledger.decide(somebody().undo(reject.id()));
        assertThat(ledger.stories()).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void aDecisionFindsItsClaimAgainWhenTheAnalysisIsNewer() {
        var analysis = Sample.analysis("a", PALU);
        ledger.add(analysis);
        var reject = somebody().reject(anchor(analysis));
        ledger.decide(reject);
        var newer = Sample.again(analysis, "other-f7", "newer");
        assertThat(ledger.renew("a", article -> Optional.of(newer))).isTrue();
        assertThat(ledger.article("a")).contains(newer);
        assertThat(ledger.storyOf("other-f7")).isPresent();
        assertThat(ledger.storyOf("a-f0")).isEmpty();
        assertThat(figures(story("sa"))).isEmpty();
        assertThat(standing(reject)).isEqualTo(Standing.HOLDS);
    }

    @Test
    void aDecisionThatFindsNothingIsShownAndHoldsAgainLater() {
        var analysis = Sample.analysis("a", PALU);
        ledger.add(analysis);
        var reject = somebody().reject(anchor(analysis));
        ledger.decide(reject);
        ledger.add(Sample.analysis("a", "Korban tewas kini 97 orang."));
        assertThat(standing(reject)).as("the id is the same").isEqualTo(Standing.HOLDS);
        ledger.renew("a", article -> Optional.of(Sample.again(Sample.analysis("a", article.text()), "x-f0", "new")));
        assertThat(standing(reject)).isEqualTo(Standing.UNPLACED);
        assertThat(story("sa").rulings()).extracting(Ruling::standing).containsExactly(Standing.UNPLACED);
        assertThat(figures(story("sa"))).hasSize(1);
        ledger.add(Sample.analysis("a", PALU + " Diralat."));
        assertThat(standing(reject)).isEqualTo(Standing.HOLDS);
    }

    @Test
    void statesAreOthersAfterEveryChangeAndThoseOfAStoryOnlyAfterItsOwn() {
        var analysis = Sample.analysis("a", PALU);
        ledger.add(analysis);
        ledger.add(Sample.analysis("far", "Kapal karam dihantam ombak besar."));
        var reject = somebody().reject(anchor(analysis));
        var merge = somebody().mergeStories("sfar", "sa");
        var changes = List.<Runnable>of(
                () -> ledger.add(Sample.analysis("b", PALU)),
                () -> ledger.add(Sample.dated(Sample.analysis("b", PALU), "2026-03-02")),
                () -> ledger.decide(reject),
                () -> ledger.decide(somebody().undo(reject.id())),
                () -> ledger.renew("a", article -> Optional.of(Sample.again(analysis, "other-f7", "newer"))));
        String far = state("sfar");
        var all = new HashSet<String>(List.of(ledger.state()));
        var own = new HashSet<String>(List.of(state("sa")));
        for (var change : changes) {
            change.run();
            assertThat(all.add(ledger.state())).isTrue();
            assertThat(own.add(state("sa"))).isTrue();
        }
        assertThat(state("sfar")).isEqualTo(far);
        assertThat(ledger.storyWith("b")).contains("sa");
        assertThat(ledger.storyWith("none")).isEmpty();
        assertThat(ledger.state("none")).isEmpty();

        ledger.decide(merge);
        assertThat(all).doesNotContain(ledger.state());
        assertThat(own).doesNotContain(state("sa"));
        assertThat(state("sfar")).isEqualTo(state("sa"));
        assertThat(ledger.storyWith("far")).contains("sa");
    }

    private String state(String story) {
        return ledger.state(story).orElseThrow();
    }

    @Test
    void aDecisionAboutWhatIsNotHereWaitsForIt() {
        var analysis = Sample.analysis("later", PALU);
        var reject = somebody().reject(anchor(analysis));
        ledger.decide(reject);
        assertThat(standing(reject)).isEqualTo(Standing.UNPLACED);
        ledger.add(analysis);
        assertThat(figures(story("slater"))).isEmpty();
    }

    @Test
    void questionsAreSplitAndMerged() {
        var one = Sample.analysis("a", PALU);
        var other = Sample.analysis("b", PALU);
        ledger.add(one);
        ledger.add(other);
        assertThat(story("sa").questions()).hasSize(1);
        ledger.decide(somebody().splitQuestion(List.of(anchor(other))));
        assertThat(story("sa").questions()).hasSize(2);
        ledger.decide(somebody().mergeQuestions(anchor(one), anchor(other)));
        assertThat(story("sa").questions()).hasSize(1);
    }

    @Test
    void originsAreNamedAndMerged() {
        var one = Sample.analysis("a", PALU);
        var other = Sample.analysis("b", PALU);
        ledger.add(one);
        ledger.add(other);
        assertThat(story("sa").origins()).hasSize(1);
        ledger.decide(somebody().nameOrigin(anchor(other), "Dinas Sosial Palu"));
        assertThat(story("sa").origins()).extracting(Story.Origin::name).contains("Dinas Sosial Palu");
        var two = story("sa").origins();
        assertThat(two).hasSize(2);
        ledger.decide(somebody()
                .mergeOrigins(two.get(0).id(), two.get(1).id(), two.get(1).name()));
        assertThat(story("sa").origins())
                .containsExactly(new Story.Origin(
                        two.get(1).id(), two.get(1).name(), two.get(1).party(), Set.of("a", "b")));
    }

    @Test
    void storiesAreMergedUndoneAndSplit() {
        ledger.add(Sample.analysis("a", PALU));
        ledger.add(Sample.analysis("ship", SHIP));
        var merge = somebody().mergeStories("sship", "sa");
        ledger.decide(merge);
        assertThat(ledger.stories()).extracting(StorySummary::id).containsExactly("sa");
        assertThat(story("sship").id()).as("leads on").isEqualTo("sa");
        assertThat(story("sa").articles()).hasSize(2);
        assertThat(ledger.storiesBegun("s", 9)).containsExactly("sa");
        assertThat(ledger.add(Sample.analysis("ship2", SHIP + " Lagi.")))
                .satisfies(added -> assertThat(added.story()).isEqualTo("sa"));
        ledger.decide(somebody().undo(merge.id()));
        assertThat(ledger.stories()).hasSize(2);
        assertThat(story("sship").articles()).extracting(Article::id).contains("ship");
    }

    @Test
    void articlesThatWereSplitOffAreAStoryThatGrows() {
        ledger.add(Sample.analysis("a", PALU));
        ledger.add(Sample.analysis("b", PALU + " Kabar kedua."));
        assertThat(ledger.stories()).hasSize(1);
        var split = (Decision.SplitStory) somebody().splitStory("sa", List.of("b"));
        ledger.decide(split);
        assertThat(ledger.stories()).extracting(StorySummary::id).containsExactlyInAnyOrder("sa", split.apart());
        assertThat(story(split.apart()).articles()).extracting(Article::id).containsExactly("b");
        assertThat(ledger.storyOf("b-f0"))
                .hasValueSatisfying(story -> assertThat(story.id()).isEqualTo(split.apart()));
        Added added = ledger.add(Sample.analysis("c", PALU + " Kabar kedua."));
        assertThat(List.of("sa", split.apart())).contains(added.story());
        ledger.decide(somebody().undo(split.id()));
        assertThat(ledger.stories()).extracting(StorySummary::id).containsExactly("sa");
        assertThat(story("sa").articles()).hasSize(3);
        assertThat(story(split.apart()).id()).as("leads back").isEqualTo("sa");
    }

    @Test
    void whatWasKnownByTheLedgersTimeKnowsNoLaterDecisions() {
        var analysis = Sample.dated(Sample.analysis("a", PALU), "2026-02-10");
        ledger.add(analysis);
        onDay(5);
        ledger.decide(somebody().reject(anchor(analysis)));
        assertThat(figures(ledger.story("sa", end(3, By.ADDED)).orElseThrow())).hasSize(1);
        assertThat(figures(ledger.story("sa", end(5, By.ADDED)).orElseThrow())).isEmpty();
        assertThat(figures(ledger.story("sa", end(3, By.PUBLISHED)).orElseThrow()))
                .isEmpty();
    }

    @Test
    void analysesAreMadeAgainAndTellWhoMadeThem() {
        ledger.add(Sample.analysis("a", PALU).by("old"));
        ledger.add(Sample.analysis("a", PALU + " Diperbarui.").by("old"));
        ledger.add(Sample.analysis("b", SHIP).by("new"));
        ledger.add(Sample.kept("m", "Seramai lima orang."));
        var before = ledger.versions("a");
        assertThat(ledger.notMadeBy(List.of("new", ""), "", 9)).containsExactly("a");
        assertThat(ledger.notMadeBy(List.of(), "", 2)).containsExactly("a", "b");
        assertThat(ledger.notMadeBy(List.of(), "b", 2)).containsExactly("m");
        assertThat(ledger.renew("m", article -> Optional.empty())).isFalse();
        ledger.renew(
                "a", article -> Optional.of(Sample.analysis("a", article.text()).by("new")));
        assertThat(ledger.notMadeBy(List.of("new", ""), "", 9)).isEmpty();
        assertThat(ledger.versions("a")).hasSize(2).allSatisfy(version -> {
            assertThat(version.analysis().maker()).isEqualTo("new");
            assertThat(version.added()).isEqualTo(before.getFirst().added());
        });
        assertThat(ledger.article("a").orElseThrow().article().text()).contains("Diperbarui");
        assertThat(ledger.search("Diperbarui", 9)).hasSize(1);
        assertThat(ledger.stories()).hasSize(3);
    }

    @Test
    void whatWasDecidedIsRestoredAndMerged() {
        var analysis = Sample.analysis("a", PALU);
        ledger.add(analysis);
        var reject = somebody().reject(anchor(analysis));
        ledger.decide(reject);
        ledger.decide(somebody().undo(reject.id()));
        ledger.decide(somebody().mergeStories("sx", "sa"));
        try (var restored = open(now::get);
                var merged = open(now::get)) {
            onDay(9);
            restored.restore(ledger::each);
            assertThat(restored.decisions()).isEqualTo(ledger.decisions());
            assertThat(restored.versions("a")).isEqualTo(ledger.versions("a"));
            for (int i = 0; i < 2; i++) {
                ledger.each(kept -> merge(merged, kept));
            }
            assertThat(merged.decisions()).isEqualTo(ledger.decisions());
            assertThat(merged.versions("a")).isEqualTo(ledger.versions("a"));
            assertThat(LedgerContract.problems(restored)).isEmpty();
            assertThat(LedgerContract.problems(merged)).isEmpty();
        }
    }

    private static void merge(Ledger ledger, Kept kept) {
        switch (kept) {
            case KeptArticle article -> ledger.merge(article);
            case KeptLead lead -> ledger.merge(lead);
            case KeptDecision(Decision decision) -> ledger.decide(decision);
        }
    }

    @Test
    void articlesAreFoundByTheBeginningsOfTheirIds() {
        ledger.add(Sample.analysis("a1", PALU));
        ledger.add(Sample.kept("a2", "?"));
        assertThat(ledger.articlesBegun("a", 9)).containsExactly("a1", "a2");
        assertThat(ledger.articlesBegun("a2", 9)).containsExactly("a2");
        assertThat(ledger.articlesBegun("b", 9)).isEmpty();
    }
}
