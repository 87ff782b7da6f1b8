package org.runut.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runut.model.Status;

class OpeningTest {
    private final StoryLinker linker = new StoryLinker(List.of());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A wall fell. Then it rained | A wall fell
            The old quay, said Dr. Holt, sank | The old quay, said Dr. Holt, sank
            One two three four five six seven eight nine ten eleven twelve thirteen | One two three four five six seven eight nine ten eleven twelve
            """)
    void aStoryWithoutHeadlinesIsCalledByItsFirstWords(String text, String title) {
        var article = new Reports("Alpha", null).add(text + " {}", "40", null, "killed", Status.HAPPENED);
        assertThat(linker.link("s", List.of(article.analysis())).title())
                .isEqualTo(title.equals(text) ? text + " 40" : title);
    }
}
