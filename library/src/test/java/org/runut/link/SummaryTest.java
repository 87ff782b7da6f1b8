package org.runut.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.runut.link.story.Summary;
import org.runut.model.Status;

class SummaryTest {
    private final StoryLinker linker = new StoryLinker(List.of());

    @Test
    void whatAQuestionStandsAtAndWhoSaysSo() {
        var story = linker.link(
                "s",
                List.of(
                        new Reports("Kabar", "2026-03-02")
                                .add("{} warga tewas", "9", "BPBD Karangjati", "killed", Status.HAPPENED)
                                .analysis(),
                        new Reports("Warta", "2026-03-03")
                                .add("{} warga tewas", "11", "BPBD Karangjati", "killed", Status.HAPPENED)
                                .analysis()));
        assertThat(Summary.of(story)).singleElement().satisfies(sentence -> {
            assertThat(sentence.id()).contains("11 (BPBD Karangjati)").endsWith("; semula 9.");
            assertThat(sentence.en()).contains("11 (BPBD Karangjati)").endsWith("; earlier 9.");
        });
    }

    @Test
    void aStoryWithoutFiguresHasNoSummary() {
        assertThat(Summary.of(linker.link("s", List.of()))).isEmpty();
    }
}
