package org.runut.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.runut.evaluate.GoldStory.GoldLedgerFigure;
import org.runut.evaluate.GoldStory.GoldQuestion;
import org.runut.link.StoryLinker;

/** Every story is linked once, by what was learned from the others. */
class QuestionFoldsTest {
    private final QuestionFit fit = new QuestionFit(new FakeSubject(List.of()), articles -> List.of());

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 9})
    void everyStoryIsLinkedOnce(int folds) {
        fit.add(new StoryBenchmark(List.of(story("flood"), story("quake"), story("strike"))));
        var linked = new ArrayList<String>();
        var linker = new StoryLinker(List.of());
        var measured = new QuestionFolds(fit, weights -> (id, articles) -> {
                    linked.add(id);
                    return linker.weighing(weights).link(id, articles);
                })
                .evaluate(folds);
        assertThat(linked).containsExactlyInAnyOrder("flood", "quake", "strike");
        assertThat(measured.count()).isEqualTo(3);
        assertThat(measured.values()).containsEntry("figures in ledger", 0.0);
    }

    private static GoldStory story(String name) {
        return new GoldStory(
                name,
                new TreeMap<>(),
                List.of(new GoldLedgerFigure("01-f1", "01", 3.0, 3.0, "three houses", "q1")),
                List.of(new GoldQuestion("q1", "houses", 1)),
                List.of(),
                List.of(),
                List.of());
    }
}
