package org.runut.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.runut.model.Status;
import org.runut.model.Story.Copy;

/** Articles told again in other words, on reports made by hand. */
class RetoldTest {
    private final StoryLinker linker = new StoryLinker(List.of());

    private static Reports original() {
        return new Reports("Harbour Post", "2025-03-01")
                .add("In Lamora Bay {} villagers died", "131", "Agency", "killed", Status.HAPPENED)
                .add("The storm left {} of Lamora hurt", "947", "Agency", "wounded", Status.HAPPENED)
                .add("Some {} from Lamora fled", "31600", "Agency", "displaced", Status.HAPPENED);
    }

    @Test
    void creditAndTheSameFiguresInOrderMakeACopy() {
        var copy = new Reports("Quick News", "2025-03-02")
                .via("Harbour Post")
                .add("The sea near Lamora took {} lives", "131", "Agency", "killed", Status.HAPPENED)
                .add("Those with wounds around Lamora are {} now", "947", "Agency", "wounded", Status.HAPPENED)
                .add("From Lamora {} ran away", "31600", "Agency", "displaced", Status.HAPPENED);
        var copies = linker.link("s", List.of(original().analysis(), copy.analysis()))
                .copies();
        assertThat(copies).map(Copy::kind).containsExactly(Copy.Kind.PARAPHRASE);
    }

    @Test
    void aFewSharedFiguresWithoutCreditDoNot() {
        var other = new Reports("Quick News", "2025-03-02")
                .add("The sea near Lamora took {} lives", "131", "Agency", "killed", Status.HAPPENED)
                .add("Those with wounds around Lamora are {} now", "947", "Agency", "wounded", Status.HAPPENED);
        assertThat(linker.link("s", List.of(original().analysis(), other.analysis()))
                        .copies())
                .isEmpty();
    }

    @Test
    void aFigureAloneBetweenTheSameNeighboursIsTakenOverThoughItsDigitsChanged() {
        var copy = new Reports("Quick News", "2025-03-02")
                .via("Harbour Post")
                .add("The sea near Lamora took {} lives", "131", "Agency", "killed", Status.HAPPENED)
                .add("Those with wounds around Lamora are {} now", "974", "Agency", "wounded", Status.HAPPENED)
                .add("From Lamora {} ran away", "31600", "Agency", "displaced", Status.HAPPENED);
        var copies = linker.link("s", List.of(original().analysis(), copy.analysis()))
                .copies();
        assertThat(copies.getFirst().drift()).map(drift -> drift.kind().name()).contains("NUMBER");
    }
}
