package org.runut.pack.en;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runut.annotate.passage.PassageReader;
import org.runut.model.Article;
import org.runut.model.Part;

/** Where an English sentence ends; the expected sentences are parted by two strokes. */
class SentencesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mr. Smith met Dr. Jones on Jan. 5.                | Mr. Smith met Dr. Jones on Jan. 5.
            He lives in the U.S. The firm is there.           | He lives in the U.S. // The firm is there.
            He lives in the U.S. South and works there.       | He lives in the U.S. South and works there.
            It closes at 5 p.m. on Friday. They left.         | It closes at 5 p.m. on Friday. // They left.
            It closes at 5 p.m. They left.                    | It closes at 5 p.m. // They left.
            J. K. Smith and George W. Hart spoke. It rained.  | J. K. Smith and George W. Hart spoke. // It rained.
            “It works.” The firm, Acme Inc., was sold.        | “It works.” // The firm, Acme Inc., was sold.
            He beat then-Sen. Lund in May. It rained.         | He beat then-Sen. Lund in May. // It rained.
            The court heard Lund v. Arden. He won.            | The court heard Lund v. Arden. // He won.
            The rate was 3.5 percent. It fell.                | The rate was 3.5 percent. // It fell.
            """)
    void ends(String text, String expected) {
        var article = new Article("", "", "", null, null, null, null, "en", null, text, List.of(), List.of(), null);
        var passage = new PassageReader(new English().load()).read(article, Part.TEXT);
        assertThat(passage.sentences().stream().map(s -> s.span().in(text)).toList())
                .containsExactly(expected.split(" // "));
    }
}
