package org.runut.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # what the middle figure, 947 in the original, became | how it was changed
                    974   | NUMBER
                    847   | NUMBER
                    9470  | NUMBER
                    94    | NUMBER
                    1947  | NUMBER
                    947.. | BOUNDS
                    ..947 | BOUNDS
                    """)
    void aFigureAloneBetweenTheSameNeighboursIsTakenOverThoughItWasChanged(String changed, String drift) {
        var copy = new Reports("Quick News", "2025-03-02")
                .via("Harbour Post")
                .add("The sea near Lamora took {} lives", "131", "Agency", "killed", Status.HAPPENED)
                .add("Those with wounds around Lamora are {} now", changed, "Agency", "wounded", Status.HAPPENED)
                .add("From Lamora {} ran away", "31600", "Agency", "displaced", Status.HAPPENED);
        var copies = linker.link("s", List.of(original().analysis(), copy.analysis()))
                .copies();
        assertThat(copies.getFirst().drift()).map(d -> d.kind().name()).contains(drift);
    }

    @Test
    void aChangedFigureMayBeToldByAWordThatSaysMuchTheSame() {
        var copy = new Reports("Quick News", "2025-03-02")
                .via("Harbour Post")
                .add("The sea near Lamora took {} lives", "131", "Agency", "killed", Status.HAPPENED)
                .add("Those in the wards of Lamora are {} now", "974", "Agency", "treated", Status.HAPPENED)
                .add("From Lamora {} ran away", "31600", "Agency", "displaced", Status.HAPPENED);
        assertThat(linker.link("s", List.of(original().analysis(), copy.analysis()))
                        .copies()
                        .getFirst()
                        .drift())
                .map(drift -> drift.kind().name())
                .contains("NUMBER");
    }

    @Test
    void aFigureIsToldApartFromOneThatTheCopyLeavesOut() {
        var original = new Reports("Harbour Post", "2025-03-01")
                .add("In Lamora Bay {} villagers died", "131", "Agency", "killed", Status.HAPPENED)
                .add("The storm left {} of Lamora hurt", "947", "Agency", "wounded", Status.HAPPENED)
                .add("Still {} of Lamora are sought", "25", "Agency", "missing", Status.HAPPENED)
                .add("Some {} from Lamora fled", "31600", "Agency", "displaced", Status.HAPPENED);
        var copy = new Reports("Quick News", "2025-03-02")
                .via("Harbour Post")
                .add("The sea near Lamora took {} lives", "131", "Agency", "killed", Status.HAPPENED)
                .add("Nobody has found {} from Lamora", "52", "Agency", "missing", Status.HAPPENED)
                .add("From Lamora {} ran away", "31600", "Agency", "displaced", Status.HAPPENED);
        assertThat(linker.link("s", List.of(original.analysis(), copy.analysis()))
                        .copies()
                        .getFirst()
                        .drift())
                .singleElement()
                .satisfies(drift -> assertThat(drift.original()).contains("25"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # outlet            | named in the copy as | copies
                    Lamora Press (LPA)  | LPA                  | 1
                    Lamora Press (LPA)  | Lamora Press (LPA)   | 1
                    Lamora Press (LPA)  | XYZ                  | 0
                    Press (LPA)         | LPA                  | 0
                    """)
    void anOutletIsNamedByItsAbbreviationToo(String outlet, String named, int copies) {
        var original = new Reports(outlet, "2025-03-01")
                .add("In Lamora Bay {} villagers died", "131", "Agency", "killed", Status.HAPPENED)
                .add("The storm left {} of Lamora hurt", "947", "Agency", "wounded", Status.HAPPENED)
                .add("Some {} from Lamora fled", "31600", "Agency", "displaced", Status.HAPPENED);
        var copy = new Reports("Quick News", "2025-03-02")
                .add("As " + named + " wrote the sea near Lamora took {}", "131", "Agency", "killed", Status.HAPPENED)
                .add("Those with wounds around Lamora are {} now", "947", "Agency", "wounded", Status.HAPPENED)
                .add("From Lamora {} ran away", "31600", "Agency", "displaced", Status.HAPPENED);
        assertThat(linker.link("s", List.of(original.analysis(), copy.analysis()))
                        .copies())
                .hasSize(copies);
    }

    @Test
    void theFirstAndTheLastFigureMayBeTheChangedOne() {
        var copy = new Reports("Quick News", "2025-03-02")
                .via("Harbour Post")
                .add("The sea near Lamora took {} lives", "113", "Agency", "killed", Status.HAPPENED)
                .add("Those with wounds around Lamora are {} now", "947", "Agency", "wounded", Status.HAPPENED)
                .add("From Lamora {} ran away", "31600", "Agency", "displaced", Status.HAPPENED)
                .add("Eleven boats of Lamora with {} aboard are sought", "85", "Agency", "missing", Status.HAPPENED);
        var original =
                original().add("Boats of Lamora with {} aboard are gone", "58", "Agency", "missing", Status.HAPPENED);
        assertThat(linker.link("s", List.of(original.analysis(), copy.analysis()))
                        .copies()
                        .getFirst()
                        .drift())
                .map(drift -> drift.kind().name())
                .containsExactly("NUMBER", "NUMBER");
    }

    @Test
    void aCreditMayStandForOnePassageOfALongerArticle() {
        var original =
                original().add("Boats of Lamora with {} aboard are gone", "58", "Agency", "missing", Status.HAPPENED);
        var copy = new Reports("Health Tips", "2025-03-02")
                .via("Harbour Post")
                .add("The sea near Lamora took {} lives", "131", "Agency", "killed", Status.HAPPENED)
                .add("Those with wounds around Lamora are {} now", "947", "Agency", "wounded", Status.HAPPENED)
                .add("From Lamora {} ran away", "31600", "Agency", "displaced", Status.HAPPENED)
                .add("And {} at sea", "58", "Agency", "missing", Status.HAPPENED);
        for (int i = 0; i < 30; i++) {
            copy.add(
                    "Rule " + i + " of Doctor Ann Hale, as she told Rose Bell, saves {} people",
                    "7" + i + "3",
                    "Doctor",
                    "",
                    Status.HAPPENED);
        }
        assertThat(linker.link("s", List.of(original.analysis(), copy.analysis()))
                        .copies())
                .map(Copy::kind)
                .containsExactly(Copy.Kind.PARAPHRASE);
    }
}
