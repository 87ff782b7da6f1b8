package org.runut.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runut.model.Analysis;
import org.runut.model.Relation;
import org.runut.model.Status;
import org.runut.model.Story;

/** The ordered rules of relations, on reports made by hand. */
class RelationsTest {
    private final StoryLinker linker = new StoryLinker(List.of());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # older: value, speaker, day | newer: value, speaker, day, status | relation
                    40     | Agency    | 2025-03-01 | 40     | Agency    | 2025-03-02 | happened  | relays same-statement
                    40     | Agency    | 2025-03-01 | 52     | Agency    | 2025-03-03 | happened  | revises grew same-origin
                    52     | Agency    | 2025-03-01 | 49     | Agency    | 2025-03-03 | happened  | revises corrected same-origin
                    40     | Agency    | 2025-03-01 | 40     | Agency    | 2025-03-05 | withdrawn | revises withdrawn same-origin
                    40     | Agency    | 2025-03-01 | 40     | Hospital  | 2025-03-01 | happened  | confirms different-parties
                    38..44 | Agency    | 2025-03-01 | 40     | Hospital  | 2025-03-01 | happened  | confirms different-parties
                    40..   | Agency    | 2025-03-01 | 55     | Hospital  | 2025-03-01 | happened  | compatible different-parties
                    40     | Agency    | 2025-03-01 | 90     | Mayor     | 2025-03-01 | happened  | disputes different-parties
                    40     | Agency    | 2025-03-01 | 40     | Mayor     | 2025-03-01 | denied    | disputes different-parties
                    40     | Agency    | 2025-03-01 | 90     | Mayor     | 2025-04-20 | happened  | revises grew different-parties
                    90     | Agency    | 2025-03-01 | 40     | Mayor     | 2025-04-20 | happened  | disputes different-parties
                    40     | Agency    | 2025-03-01 | 90     | Mayor     |            | happened  | undecided different-parties
                    40     | Agency    | 2025-03-01 | 90     |           | 2025-03-01 | happened  | undecided unknown
                    40     | Agency    | 2025-03-01 | 90     |           | 2025-04-20 | happened  | revises grew unknown
                    40..   | Agency    | 2025-03-01 | 40     |           | 2025-04-20 | happened  | compatible unknown
                    90     | Agency    | 2025-03-01 | 80..   | Agency    | 2025-03-04 | happened  | compatible same-origin
                    40..   | Agency    | 2025-03-01 | 90..   | Agency    | 2025-03-04 | happened  | revises grew same-origin
                    1836   | Agency    | 2025-03-01 | 1840   | Agency    | 2025-03-20 | happened  | revises grew same-origin
                    1203   | Agency    | 2025-03-01 | 1200   | Agency    | 2025-03-20 | happened  | relays same-origin
                    """)
    void theFirstRuleThatAppliesDecides(
            String value,
            String speaker,
            String day,
            String newValue,
            @Nullable String newSpeaker,
            @Nullable String newDay,
            String status,
            String expected) {
        var older = new Reports("Alpha", day)
                .add("The dead number {} in the valley", value, speaker, "killed", Status.HAPPENED);
        var newer = new Reports("Beta", newDay)
                .add("Killed so far were {} villagers", newValue, newSpeaker, "killed", status(status));
        var story = linker.link("s", List.of(older.analysis(), newer.analysis()));
        assertThat(story.questions()).hasSize(1);
        assertThat(story.questions().getFirst().relations())
                .map(RelationsTest::told)
                .containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # newer: day | relation
                    2025-03-01   | disputes different-parties
                    2025-03-07   | disputes different-parties
                    2025-03-20   | revises grew different-parties
                    """)
    void whatDoesNotMoveFromDayToDayMayHaveChangedAfterAWeek(String day, String expected) {
        var older = new Reports("Alpha", "2025-03-01")
                .add("The old hall seats {} people", "400", "Owner", "", Status.HAPPENED);
        var newer = new Reports("Beta", day).add("The old hall seats {} people", "900", "Mayor", "", Status.HAPPENED);
        assertThat(onlyRelation(linker.link("s", List.of(older.analysis(), newer.analysis()))))
                .extracting(RelationsTest::told)
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # whole | parts listed in a later sentence | related
                    97      | 41, 33, 23 | 3
                    112     | 50, 41, 11 | 3
                    97      | 41, 12, 7  | 0
                    97      | 41, 56     | 2
                    97      | 41, 41     | 0
                    100     | 50, 30, 20 | 0
                    """)
    void partsListedBehindTheirWholeAreSetBesideIt(String whole, String parts, int related) {
        var report = new Reports("Alpha", "2025-03-01")
                .add("On the list are {} names", whole, "Agency", "", Status.HAPPENED)
                .add("The camp has {} cooks who were hired in spring", "8", "Agency", "hired", Status.HAPPENED)
                .add("Before the flood {} guards were hired", "5", "Agency", "hired", Status.HAPPENED)
                .add("The school let {} teachers go", "4", "Agency", "laid-off", Status.HAPPENED)
                .list("From the hill, the town and the harbour come", List.of(parts.split(", ")), "Agency");
        assertThat(linker.link("s", List.of(report.analysis())).relations().stream()
                        .filter(r -> r.b().equals("Alpha-0") && r.a().compareTo("Alpha-3") > 0))
                .hasSize(related);
    }

    @Test
    void aLaterReportIsRelatedToTheOneThatGaveTheNumberFirst() {
        var articles = new ArrayList<Analysis>();
        for (int day = 1; day <= 9; day++) {
            articles.add(new Reports("Outlet " + day, "2025-03-0" + day)
                    .add("The dead number {} here", String.valueOf(40 + day), "Agency", "killed", Status.HAPPENED)
                    .analysis());
        }
        articles.add(new Reports("Last", "2025-03-20")
                .add("The dead number {} here", "41", "Agency", "killed", Status.HAPPENED)
                .analysis());
        assertThat(linker.link("s", articles).questions().stream().flatMap(q -> q.relations().stream()))
                .anyMatch(r -> r.a().equals("Last-0") && r.b().equals("Outlet 1-0"));
    }

    @Test
    void theReasonNamesWhatIsMissing() {
        var dated = new Reports("Alpha", "2025-03-01")
                .add("The dead number {} here", "40", "Agency", "killed", Status.HAPPENED);
        var undated =
                new Reports("Beta", null).add("Killed were {} villagers", "90", "Mayor", "killed", Status.HAPPENED);
        var relation = onlyRelation(linker.link("s", List.of(undated.analysis(), dated.analysis())));
        assertThat(relation.why().en()).contains("a date is missing", "40", "90", "Agency", "Mayor", "1 Mar 2025");
        assertThat(relation.why().id()).contains("tanggal tidak diketahui");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # published | published  | questions
                    1987-05-02  | 2025-03-01 | 2
                    2009-05-02  | 2025-03-01 | 2
                    2023-05-02  | 2025-03-01 | 1
                                | 2025-03-01 | 1
                    """)
    void figuresOfAnotherEraAnswerAnotherQuestion(@Nullable String first, String second, int questions) {
        var then =
                new Reports("Alpha", first).add("The dead number {} here", "40", "Agency", "killed", Status.HAPPENED);
        var now = new Reports("Beta", second).add("The dead number {} now", "52", "Agency", "killed", Status.HAPPENED);
        assertThat(linker.link("s", List.of(then.analysis(), now.analysis())).questions())
                .hasSize(questions);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # sentence of the article  | boilerplate              | origins
                    The dead number {} here    | Follow Harbour Talk here | 0
                    Harbour Talk has {} dead   | Follow Harbour Talk here | 1
                    The dead number {} here    | Follow us                | 1
                    """)
    void boilerplateNamesNoOrigin(String sentence, String boilerplate, int origins) {
        var report = new Reports("Alpha", "2025-03-01")
                .add(sentence, "40", "Harbour Talk", "killed", Status.HAPPENED)
                .boilerplate(boilerplate);
        assertThat(linker.link("s", List.of(report.analysis())).origins()).hasSize(origins);
    }

    @Test
    void aLongRowOfReportsIsRelatedToItsNeighboursOnly() {
        var articles = new ArrayList<Analysis>();
        for (int i = 10; i < 30; i++) {
            articles.add(new Reports("Outlet " + i, "2025-03-" + i)
                    .add("The dead number {} here", String.valueOf(40 + i), "Voice " + i, "killed", Status.HAPPENED)
                    .analysis());
        }
        var relations = linker.link("s", articles).questions().stream()
                .flatMap(q -> q.relations().stream())
                .toList();
        assertThat(relations).hasSizeBetween(19, 4 * 19);
    }

    @Test
    void theOrderOfArticlesDoesNotMatter() {
        var first = new Reports("Alpha", "2025-03-01")
                .add("The dead number {} here", "40", "Agency", "killed", Status.HAPPENED);
        var second = new Reports("Beta", "2025-03-02")
                .add("Killed were {} villagers", "52", "Mayor", "killed", Status.HAPPENED);
        var third = new Reports("Gamma", null).add("There are {} dead", "47", null, "killed", Status.HAPPENED);
        var articles = List.of(first.analysis(), second.analysis(), third.analysis());
        assertThat(linker.link("s", articles.reversed())).isEqualTo(linker.link("s", articles));
    }

    @Test
    void killedAndKilledOrWoundedAreTwoQuestions() {
        var one = new Reports("Alpha", "2025-03-01")
                .add("In all {} soldiers were killed or wounded", "340", "Staff", "killed-or-wounded", Status.HAPPENED)
                .add("Of them {} are dead", "96", "Staff", "killed", Status.HAPPENED);
        var story = linker.link("s", List.of(one.analysis()));
        assertThat(story.questions()).hasSize(2);
        assertThat(story.relations()).map(RelationsTest::told).containsExactly("differs-in-scope same-statement");
    }

    @Test
    void relaysAreNoOriginsAndOutletsAreCountedApart() {
        var wire = new Reports("Wire", "2025-03-01")
                .add("The dead number {} here", "40", "Agency", "killed", Status.HAPPENED);
        var daily = new Reports("Daily", "2025-03-01")
                .via("Wire")
                .add("Killed were {} villagers", "40", "Agency", "killed", Status.HAPPENED);
        var weekly = new Reports("Weekly", "2025-03-02")
                .add("There are {} dead by now", "40", "Wire", "killed", Status.HAPPENED);
        var question = linker.link("s", List.of(wire.analysis(), daily.analysis(), weekly.analysis()))
                .questions()
                .getFirst();
        assertThat(question.outlets()).isEqualTo(3);
        assertThat(question.origins()).isEqualTo(1);
        assertThat(question.parties()).isEqualTo(1);
    }

    @Test
    void aCopyWithAChangedNumberHasDrift() {
        String sentence = "Of the families from the three villages along the lower river {} were taken to the school on"
                + " the hill where cooks of the army have put up two kitchens since the early morning hours";
        var wire = new Reports("Wire", "2025-03-01").add(sentence, "1243", "Agency", "displaced", Status.HAPPENED);
        var copy = new Reports("Daily", "2025-03-02").add(sentence, "1423", "Agency", "displaced", Status.HAPPENED);
        var story = linker.link("s", List.of(wire.analysis(), copy.analysis()));
        assertThat(story.copies()).singleElement().satisfies(c -> {
            assertThat(c.of()).isEqualTo("Wire");
            assertThat(c.article()).isEqualTo("Daily");
            assertThat(c.kind()).isEqualTo(Story.Copy.Kind.NEAR);
            assertThat(c.drift()).map(d -> d.kind().name()).containsExactly("NUMBER");
        });
        assertThat(onlyRelation(story).kind()).isEqualTo(Relation.Kind.COPIES);
    }

    private static Relation onlyRelation(Story story) {
        assertThat(story.questions()).hasSize(1);
        assertThat(story.questions().getFirst().relations()).hasSize(1);
        return story.questions().getFirst().relations().getFirst();
    }

    private static Status status(String name) {
        return Status.valueOf(name.toUpperCase(Locale.ROOT));
    }

    @Test
    void theKilledAndTheWoundedOfTwoSentencesAreNotSetSideBySide() {
        var report = new Reports("Alpha", "2025-03-01")
                .add("In the valley {} people were killed", "40", "Agency", "killed", Status.HAPPENED)
                .add("In the hills {} people were wounded", "90", "Agency", "wounded", Status.HAPPENED);
        assertThat(linker.link("s", List.of(report.analysis())).relations()).isEmpty();
    }

    @Test
    void theKilledAndTheKilledOrWoundedAre() {
        var report = new Reports("Alpha", "2025-03-01")
                .add("In the valley {} people were killed", "40", "Agency", "killed", Status.HAPPENED)
                .add("Killed or wounded were {} people", "90", "Agency", "killed-or-wounded", Status.HAPPENED);
        assertThat(linker.link("s", List.of(report.analysis())).relations())
                .map(Relation::kind)
                .containsExactly(Relation.Kind.DIFFERS_IN_SCOPE);
    }

    private static String told(Relation relation) {
        String change = relation.change() == null ? "" : " " + relation.change();
        return (relation.kind() + change + " " + relation.between())
                .toLowerCase(Locale.ROOT)
                .replace('_', '-');
    }
}
