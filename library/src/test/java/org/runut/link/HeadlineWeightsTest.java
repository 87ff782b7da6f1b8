package org.runut.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runut.model.Analysis;
import org.runut.model.Article;
import org.runut.model.Basis;
import org.runut.model.Binding;
import org.runut.model.Chain;
import org.runut.model.Check;
import org.runut.model.Explanation;
import org.runut.model.Figure;
import org.runut.model.Label;
import org.runut.model.Part;
import org.runut.model.Quantity;
import org.runut.model.Span;
import org.runut.model.Status;
import org.runut.model.Story.Entry;
import org.runut.model.Story.Question;
import org.runut.model.Tally;

class HeadlineWeightsTest {
    private static final Label NOTHING = new Label("", "");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # headline | what the question stands at | does its text bear it out | weight
            Warga mengungsi dari Lembah Sunyi            | 600      | true  | 1
            600 warga mengungsi dari Lembah Sunyi        | 600      | true  | 1
            1500 warga mengungsi dari Lembah Sunyi       | 600      | true  | 0.4
            Dari 1500 tinggal 600 pengungsi Lembah Sunyi | 600      | true  | 1
            1500 warga mengungsi dari Lembah Sunyi       | 1500 600 | true  | 0.4
            600 warga mengungsi dari Lembah Sunyi        | 1500 600 | true  | 1
            600 warga mengungsi dari Lembah Sunyi        | 600      | false | 0.4
            1500 warga mengungsi dari Lembah Sunyi       | 600      | false | 0.16
            """)
    void aHeadlineWeighsLessWhereItsNumberNoLongerHolds(String title, String now, boolean borneOut, double weight) {
        var headline = article("a", title, borneOut);
        var later = article("b", now, true);
        var entries = Stream.of(headline, later)
                .flatMap(of -> of.figures().stream()
                        .map(figure -> new Entry(figure, of.article().id(), null, null, null)))
                .toList();
        var current = later.figures().stream().map(Figure::id).toList();
        var question = new Question("q", NOTHING, "", "person", "", entries, List.of(), 2, 2, 0, 1, 1, current);
        var weights = new HeadlineWeights(List.of(Reading.of(headline, 0, null)), List.of(question));
        assertThat(weights.of(headline.article())).isCloseTo(weight, within(1e-9));
    }

    /** An article of a headline alone, each number of which is a figure. */
    private static Analysis article(String id, String title, boolean borneOut) {
        var figures = new ArrayList<Figure>();
        int start = 0;
        for (String word : title.split(" ", -1)) {
            if (!word.isEmpty() && Character.isDigit(word.charAt(0))) {
                figures.add(figure(id + figures.size(), new Span(start, start + word.length()), new BigDecimal(word)));
            }
            start += word.length() + 1;
        }
        var article = new Article(id, "1", "", null, null, title, null, "id", null, "", List.of(), List.of(), null);
        var checks = borneOut ? List.<Check>of() : List.of(new Check(Check.Kind.HEADLINE, NOTHING, List.of()));
        return new Analysis(article, figures, List.of(), List.of(), List.of(), List.of(), List.of(), checks, 1);
    }

    private static Figure figure(String id, Span span, BigDecimal value) {
        return new Figure(
                id,
                new Quantity(Part.TITLE, span, value, value, false, false, "person", Quantity.Change.EQUAL),
                new Binding("warga", "person", "", List.of(), "", Basis.UNKNOWN, Tally.NONE, "", NOTHING),
                Status.HAPPENED,
                new Chain(null, null, List.of(), List.of()),
                null,
                null,
                1,
                span,
                Explanation.NONE);
    }
}
