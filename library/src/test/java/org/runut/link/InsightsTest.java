package org.runut.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.runut.model.Insight;
import org.runut.model.Insight.Circle;
import org.runut.model.Insight.Settled;
import org.runut.model.Insight.Sum;
import org.runut.model.Status;

/** What shows only in a story as a whole: circles, disputes that ended, sums. */
class InsightsTest {
    private static final String BOTH = "killed-or-wounded";
    private final StoryLinker linker = new StoryLinker(List.of());

    private List<Insight> insights(Reports... reports) {
        return linker.link("s", Stream.of(reports).map(Reports::analysis).toList())
                .insights();
    }

    private static Reports report(String outlet, String day) {
        return new Reports(outlet, day);
    }

    private static Reports dead(Reports report, String value, String speaker) {
        return report.add(speaker + " said {} people died", value, speaker, "killed", Status.HAPPENED);
    }

    @Test
    void outletsThatHaveAFigureFromOneAnotherAreACircle() {
        var found = insights(
                dead(report("Kabar Utara", "2025-03-01").via("Suara Selatan"), "40", "Warga"),
                dead(report("Suara Selatan", "2025-03-02").via("Kabar Utara"), "40", "Warga"),
                dead(report("Harian Barat", "2025-03-02").via("Kabar Utara"), "40", "Warga"));

        assertThat(found)
                .filteredOn(Circle.class::isInstance)
                .singleElement()
                .satisfies(insight ->
                        assertThat(((Circle) insight).outlets()).containsExactly("Kabar Utara", "Suara Selatan"));
    }

    @Test
    void outletsThatHaveItFromOneAreNoCircle() {
        assertThat(insights(
                        dead(report("Kabar Utara", "2025-03-01"), "40", "Warga"),
                        dead(report("Suara Selatan", "2025-03-02").via("Kabar Utara"), "40", "Warga")))
                .noneMatch(Circle.class::isInstance);
    }

    @Test
    void aDisputeEndsWhereOneTakesTheFigureOfTheOther() {
        var found = insights(
                dead(report("Kabar Utara", "2025-03-01"), "40", "Badan Bencana"),
                dead(report("Suara Selatan", "2025-03-01"), "62", "Serikat Tani"),
                dead(report("Harian Barat", "2025-03-05"), "40", "Serikat Tani"));

        assertThat(found).filteredOn(Settled.class::isInstance).singleElement().satisfies(insight -> {
            var settled = (Settled) insight;
            assertThat(settled.figure()).isEqualTo("Harian Barat-0");
            assertThat(settled.date()).isNotNull().hasToString("2025-03-05");
            assertThat(settled.disputes()).isNotEmpty();
        });
    }

    @Test
    void aDisputeGoesOnWhereBothStayWithTheirs() {
        assertThat(insights(
                        dead(report("Kabar Utara", "2025-03-01"), "40", "Badan Bencana"),
                        dead(report("Suara Selatan", "2025-03-01"), "62", "Serikat Tani"),
                        dead(report("Harian Barat", "2025-03-05"), "62", "Serikat Tani")))
                .noneMatch(Settled.class::isInstance);
    }

    @Test
    void theKilledAndTheWoundedMakeTheCasualties() {
        var found = insights(
                dead(report("Kabar Utara", "2025-03-01"), "600", "Badan Intelijen"),
                report("Suara Selatan", "2025-03-01")
                        .add("{} were wounded", "4100", "Badan Intelijen", "wounded", Status.HAPPENED),
                report("Harian Barat", "2025-03-02")
                        .add("{} killed or wounded", "4700", "Kementerian", BOTH, Status.HAPPENED));

        assertThat(found).filteredOn(Sum.class::isInstance).singleElement().satisfies(insight -> {
            var sum = (Sum) insight;
            assertThat(sum.fits()).isTrue();
            assertThat(sum.total()).isEqualTo("Harian Barat-0");
            assertThat(sum.parts()).containsExactly("Kabar Utara-0", "Suara Selatan-0");
        });
    }

    @Test
    void whatOneStatementTellsShouldAddUp() {
        var found = insights(dead(report("Kabar Utara", "2025-03-01"), "600", "Kementerian")
                .add("{} were wounded", "4100", "Kementerian", "wounded", Status.HAPPENED)
                .add("{} killed or wounded", "5200", "Kementerian", BOTH, Status.HAPPENED));

        assertThat(found)
                .filteredOn(Sum.class::isInstance)
                .singleElement()
                .satisfies(insight -> assertThat(((Sum) insight).fits()).isFalse());
    }

    @Test
    void figuresOfDifferentOriginsNeedNotAddUp() {
        assertThat(insights(
                        dead(report("Kabar Utara", "2025-03-01"), "600", "Badan Intelijen"),
                        report("Suara Selatan", "2025-03-01")
                                .add("{} were wounded", "4100", "Serikat Medis", "wounded", Status.HAPPENED),
                        report("Harian Barat", "2025-03-02")
                                .add("{} killed or wounded", "5200", "Kementerian", BOTH, Status.HAPPENED)))
                .noneMatch(Sum.class::isInstance);
    }
}
