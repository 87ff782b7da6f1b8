package org.runut.pack.en;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runut.link.StoryLinker;
import org.runut.model.Story;

/** Who stands behind what speakers say in English, where an institution is named before the office. */
class OriginsTest {
    private final StoryLinker linker = new StoryLinker(List.of(new English().load()));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Energy minister Harold Wirth said 45 people were killed.                                   | Energy Ministry
                    Northgate Mining spokeswoman Carla Dunn said 45 people were killed.                        | Northgate Mining
                    Kentmere Fire Service chief Paula Reed said 45 people were killed.                         | Kentmere Fire Service
                    Kentmere police chief Ann Cole said 45 people were killed.                                 | Kentmere police
                    The leader of Kentmere Council, Paula Reed, said 45 people were killed.                    | Kentmere Council
                    Tom Hale, who runs Marlin Ferries, said 45 people were killed.                             | Marlin Ferries
                    Rosa Hale, a spokeswoman for Kentmere Hospital, said 45 people were killed.                | Kentmere Hospital
                    General Goran Petrik, the chief spokesman of Ostavia's General Staff, said 45 people were killed. | Ostavia's General Staff
                    Business analyst Paula Reed said 45 people were killed.                                    | Paula Reed
                    """)
    void officialsSpeakForTheirInstitutionAndOthersForThemselves(String text, String origin) {
        assertThat(origins(text)).map(Story.Origin::name).containsExactly(origin);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1 | The Kentmere miners' union, KMU, rejects the figures. KMU said 12 people were wounded. Its secretary, Rosa Hale, said 45 people were killed.
                    1 | The Kentmere Hospital said 12 people were wounded. Rosa Hale, the hospital's director, said 45 people were killed.
                    1 | Kentmere Health Council said 45 people were killed. Its weekly bulletin listed 12 people wounded.
                    2 | Former Energy Minister Rosa Hale said 12 people were wounded. The Energy Ministry said 45 people were killed.
                    0 | An undated spreadsheet lists 45 people killed.
                    1 | The Eastern Command said 12 people were wounded. Since then 45 people were killed, according to Major Rosa Hale of the Eastern Command.
                    1 | The Yellow Legion, the largest fan group, said 12 people were wounded. Its chairwoman, Rosa Hale, said 45 people were killed.
                    1 | The Fisheries Ministry said 12 people were wounded. The chief ship inspector at the Fisheries Ministry, Rosa Hale, said 45 people were killed.
                    1 | Ostavia's foreign ministry said 12 people were wounded. Rosa Hale, the ministry's spokeswoman, said 45 people were killed.
                    1 | The independent panel said 12 people were wounded. Retired judge Rosa Hale, who chaired the panel, said 45 people were killed.
                    1 | The Hospital Association of Kentmere said 12 people were wounded. By night 45 people were killed, said Rosa Hale of the hospital association.
                    2 | Kentmere Mining said 12 people were wounded. Village head Rosa Hale said 45 people were killed.
                    2 | The health ministry said 12 people were wounded. A doctor at the ministry, who asked not to be named, said 45 people were killed.
                    1 | According to customs data, 12 people were wounded.
                    """)
    void oneBodyIsOneOriginByWhateverName(int origins, String text) {
        assertThat(origins(text)).hasSize(origins);
    }

    private List<Story.Origin> origins(String text) {
        return linker.link("s", List.of(Claimed.text(text))).origins();
    }
}
