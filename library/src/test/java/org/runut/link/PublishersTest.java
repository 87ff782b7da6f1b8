package org.runut.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runut.model.Article;
import org.runut.pack.Publisher;

/** Which publisher an outlet belongs to, and how publishers are counted. */
class PublishersTest {
    private final Publishers publishers = new Publishers(
            Publisher.table(List.of(
                    "# a comment",
                    "publisher:bahari\tGrup Bahari\tKoran Bahari|koranbahari.example|Radio Ombak",
                    "publisher:lentera\tLentera Media\tlentera.example|The Lantern")),
            List.of(),
            new KnownNames(List.of()));

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            https://www.koranbahari.example/politik/1,       -,                   publisher:bahari
            http://daerah.koranbahari.example:8080/1?x=1,    -,                   publisher:bahari
            https://bukankoranbahari.example/1,              -,                   -
            -,                                               koran bahari,        publisher:bahari
            -,                                               daerah.lentera.example, publisher:lentera
            https://blog.example/1,                          The Lantern,         publisher:lentera
            https://lentera.example/1,                       Koran Bahari,        publisher:lentera
            https://kabar.example/1,                         Kabar,               -
            -,                                               -,                   -
            """)
    void knowsPublishersByAddressElseByName(@Nullable String url, @Nullable String outlet, @Nullable String publisher) {
        assertThat(publishers.of(article(url, outlet))).isEqualTo(publisher);
    }

    @Test
    void countsTheUnknownApart() {
        var count = publishers.count(List.of(
                article(null, "Koran Bahari"),
                article(null, "Radio Ombak"),
                article(null, "The Lantern"),
                article(null, "Kabar"),
                article(null, "Kabar"),
                article(null, "Suluh")));

        assertThat(count.known()).isEqualTo(2);
        assertThat(count.unknown()).isEqualTo(2);
    }

    @Test
    void saysWhichLineOfATableIsWrong() {
        assertThatThrownBy(() -> Publisher.table(List.of("# fine", "kompas.com\tKG Media")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("line 2: ");
    }

    private static Article article(@Nullable String url, @Nullable String outlet) {
        return new Article("id", "", "", url, outlet, null, null, "id", null, "", List.of(), List.of(), null);
    }
}
