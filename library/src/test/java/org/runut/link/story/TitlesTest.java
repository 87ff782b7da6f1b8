package org.runut.link.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runut.model.Article;

class TitlesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # the headline whose words most of the others use
            Cerita Pilu dari Tepi Sungai ; Jembatan gantung putus di Sumberejo, warga luka ; Warga luka saat jembatan gantung Sumberejo putus sore kemarin | Jembatan gantung putus di Sumberejo, warga luka
            # one that shouts or asks says less
            Gawat! Jembatan gantung Sumberejo putus siang tadi ; Jembatan gantung Sumberejo putus siang tadi | Jembatan gantung Sumberejo putus siang tadi
            # the first of equals
            Jembatan gantung Sumberejo putus siang tadi ; Jembatan gantung Sumberejo putus siang tadi. | Jembatan gantung Sumberejo putus siang tadi
            """)
    void theHeadlineThatMostArticlesBearOut(String titles, String best) {
        assertThat(Titles.of(articles("id", titles.split(" ; ")))).isEqualTo(best);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"-", "' '"})
    void withoutHeadlinesThereIsNone(@Nullable String title) {
        assertThat(Titles.of(articles("id", title))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"en, id, id, Harga beras naik di pasar Jatibarang", "en, id, en, Rice prices rise in Jatibarang"})
    void theLanguageOfMost(String first, String second, String third, String best) {
        var languages = List.of(first, second, third);
        var articles = IntStream.range(0, 3)
                .mapToObj(i -> article(
                        languages.get(i),
                        languages.get(i).equals("en")
                                ? "Rice prices rise in Jatibarang"
                                : "Harga beras naik di pasar Jatibarang"))
                .toList();
        assertThat(Titles.of(articles)).isEqualTo(best);
    }

    private static List<Article> articles(String language, @Nullable String... titles) {
        return Arrays.stream(titles).map(title -> article(language, title)).toList();
    }

    private static Article article(String language, @Nullable String title) {
        String text = title == null ? "" : title;
        return new Article(
                text + language, "1", "", null, null, title, null, language, null, text, List.of(), List.of(), null);
    }
}
