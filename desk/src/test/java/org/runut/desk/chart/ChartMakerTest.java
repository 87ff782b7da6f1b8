package org.runut.desk.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChartMakerTest {
    private static final LocalDate DAY = LocalDate.of(2025, 3, 10);

    private static final ChartMaker.Wording WORDING = new ChartMaker.Wording() {
        @Override
        public String value(double value) {
            return String.valueOf(value);
        }

        @Override
        public String day(LocalDate day) {
            return day.toString();
        }

        @Override
        public String earlier() {
            return "earlier";
        }

        @Override
        public String later() {
            return "later";
        }

        @Override
        public String undated() {
            return "undated";
        }
    };

    private static Estimate estimate(String id, @Nullable Double low, @Nullable Double high, @Nullable LocalDate day) {
        return new Estimate(id, low, high, day, day, 0, Estimate.Mood.REAL, id, 1, false);
    }

    private static Chart chart(Estimate... estimates) {
        return new ChartMaker(WORDING, 760, 300).chart(List.of(estimates), List.of(), DAY, DAY.plusDays(6));
    }

    @Test
    void laterStandsToTheRightAndMoreStandsHigher() {
        var marks = chart(estimate("a", 14d, 14d, DAY), estimate("b", 62d, 62d, DAY.plusDays(2)))
                .marks();

        assertThat(marks.get(1).x()).isGreaterThan(marks.get(0).x());
        assertThat(marks.get(1).top()).isLessThan(marks.get(0).top());
    }

    @Test
    void anIntervalIsABarAndAnOpenBoundAnArrow() {
        var marks = chart(
                        estimate("a", 10d, 30d, DAY),
                        estimate("b", 20d, null, DAY.plusDays(1)),
                        estimate("c", 20d, 20d, DAY.plusDays(2)))
                .marks();

        assertThat(marks.get(0).bar()).isTrue();
        assertThat(marks.get(0).top()).isLessThan(marks.get(0).bottom());
        assertThat(marks.get(1).arrow()).isNotEmpty();
        assertThat(marks.get(2).bar()).isFalse();
        assertThat(marks.get(2).arrow()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {370, 390, 760})
    void namesUnderTheChartDoNotMeetAndStayInside(int width) {
        var estimates = new ArrayList<Estimate>();
        for (int day = 0; day < 7; day++) {
            estimates.add(estimate("d" + day, 10d + day, 10d + day, DAY.plusDays(day)));
        }
        estimates.add(estimate("early", 20d, 20d, LocalDate.of(1987, 1, 1)));
        estimates.add(estimate("late", 20d, 20d, LocalDate.of(2050, 1, 1)));
        estimates.add(estimate("none", 30d, 30d, null));

        var ticks = new ChartMaker(WORDING, width, 300)
                .chart(estimates, List.of(), DAY, DAY.plusDays(6))
                .times();

        double end = 0;
        for (var tick : ticks) {
            double half = tick.label().length() * 6.6 / 2;
            assertThat(tick.at() - half).as(tick.label()).isGreaterThanOrEqualTo(end);
            end = tick.at() + half;
        }
        assertThat(end).isLessThanOrEqualTo(width);
        assertThat(ticks).extracting(Chart.Tick::label).contains("earlier", "undated");
    }

    @Test
    void whatIsFarOffOrUndatedHasAStripOfItsOwn() {
        var chart = chart(
                estimate("a", 10d, 10d, DAY),
                estimate("b", 20d, 20d, LocalDate.of(1987, 1, 1)),
                estimate("c", 30d, 30d, LocalDate.of(2045, 1, 1)),
                estimate("d", 40d, 40d, null));

        assertThat(chart.times()).extracting(Chart.Tick::label).contains("earlier", "later", "undated");
        assertThat(chart.marks()).extracting(Chart.Mark::x).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"1, 2, false", "1, 39, false", "1, 40, true", "0, 1000, false", "-5, 5, false"})
    void valuesOfVeryDifferentSizesStandOnALogarithmicAxis(double least, double most, boolean logarithmic) {
        var chart = chart(estimate("a", least, least, DAY), estimate("b", most, most, DAY));

        assertThat(chart.logarithmic()).isEqualTo(logarithmic);
    }

    @Test
    void manyMarksStayInsideTheChart() {
        var random = new Random(7);
        var estimates = new ArrayList<Estimate>();
        for (int i = 0; i < 400; i++) {
            double low = random.nextInt(1000);
            estimates.add(estimate("e" + i, low, low + random.nextInt(50), DAY.plusDays(random.nextInt(7))));
        }
        var chart = chart(estimates.toArray(Estimate[]::new));

        assertThat(chart.marks()).allSatisfy(mark -> {
            assertThat(mark.x()).isBetween((double) chart.left(), (double) chart.right());
            assertThat(mark.top()).isBetween(0d, (double) chart.height());
        });
    }

    @Test
    void revisionsGoFromOneFigureToTheNext() {
        var ties = List.of(
                new Tie("a", "b", Tie.Kind.REVISION),
                new Tie("b", "c", Tie.Kind.REVISION),
                new Tie("a", "c", Tie.Kind.REVISION),
                new Tie("a", "c", Tie.Kind.DISPUTE));

        assertThat(Ties.nextOnly(ties)).containsExactly(ties.get(0), ties.get(1), ties.get(3));
    }

    @Test
    void revisionsAndDisputesAreJoined() {
        var chart = new ChartMaker(WORDING, 370, 300)
                .chart(
                        List.of(estimate("a", 1d, 1d, DAY), estimate("b", 9d, 9d, DAY.plusDays(3))),
                        List.of(new Tie("a", "b", Tie.Kind.REVISION), new Tie("a", "gone", Tie.Kind.DISPUTE)),
                        DAY,
                        DAY);

        assertThat(chart.lines()).extracting(Chart.Line::kind).containsExactly(Tie.Kind.REVISION);
    }

    @Test
    void ofManyDisputesEachFigureIsJoinedToTheNearest() {
        var chart = new ChartMaker(WORDING, 370, 300)
                .chart(
                        List.of(
                                estimate("a", 1d, 1d, DAY),
                                estimate("b", 4d, 4d, DAY.plusDays(1)),
                                estimate("c", 9d, 9d, DAY.plusDays(9))),
                        List.of(
                                new Tie("a", "b", Tie.Kind.DISPUTE),
                                new Tie("a", "c", Tie.Kind.DISPUTE),
                                new Tie("b", "c", Tie.Kind.DISPUTE)),
                        DAY,
                        DAY.plusDays(9));

        assertThat(chart.lines()).hasSize(2);
    }

    @Test
    void aFigureWithoutATimeIsJoinedToTheNearestThatItRevises() {
        var chart = new ChartMaker(WORDING, 370, 300)
                .chart(
                        List.of(
                                estimate("a", 1d, 1d, DAY),
                                estimate("b", 5d, 5d, DAY.plusDays(2)),
                                estimate("c", 9d, 9d, null)),
                        List.of(new Tie("a", "c", Tie.Kind.REVISION), new Tie("b", "c", Tie.Kind.REVISION)),
                        DAY,
                        DAY.plusDays(2));

        assertThat(chart.lines()).hasSize(1);
    }
}
