package org.runut.demo;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.runut.flow.Analyzer;
import org.runut.model.RawArticle;
import org.runut.pack.id.Indonesian;

/** Text is hostile: whatever it is, the analysis ends soon, points only into the text, and says the same twice. */
class RobustnessTest {
    private static final Analyzer ANALYZER = new Analyzer(new Indonesian().load());
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final int MILLION = 1_000_000;

    static List<String> texts() {
        return DemoArticles.all().stream().map(DemoArticle::text).toList();
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("texts")
    void mutatedTextsAreAnalysed(String text) {
        var random = new Random(text.hashCode());
        for (int i = 0; i < 8; i++) {
            Invariants.hold(ANALYZER, Mutations.of(text, random));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "A", "1", ".", "\"", "a_", "a.", "Korea Utara ", "kata Ali, ", "\uD83D\uDE00"})
    void aMillionCharactersOnOneLineEndSoon(String piece) {
        endsSoon(piece.repeat(MILLION / piece.length()));
    }

    /** Cut off where one piece would take as long as all: what is quadratic shows at this length too. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                "“",
                "\n",
                "a ",
                "1 ",
                "1.",
                "a-",
                "A.",
                "a@",
                "1,",
                "( ",
                "\" ",
                "kata ",
                "\"Ya,\" kata Ali. ",
                "ia mengatakan bahwa ",
                "menurut ",
                "1.200 orang tewas dan ",
                "Senin (6/1/2025) ",
                "Rp 1,5 triliun ",
                "antara 5 hingga ",
                "www.",
                "http://",
                "yang ",
                "Ali Baba, ",
                "Kepala Badan ",
                "juta ",
                "1/1/",
                "Dr. ",
                "Baca juga: ",
                "e\u0301",
                "-",
                "—",
                "%",
                "Rp",
                "5 "
            })
    void monotonousTextEndsSoon(String piece) {
        endsSoon(piece.repeat(MILLION / 10 / piece.length()));
    }

    private static void endsSoon(String text) {
        Invariants.hold(Assertions.assertTimeoutPreemptively(SOON, () -> ANALYZER.analyze(RawArticle.of(text))));
    }

    @Test
    void aLongArticleEndsSoonAlsoOnOneLine() {
        String text = String.join("\n\n", texts()).repeat(4);
        endsSoon(text);
        endsSoon(text.replace('\n', ' '));
    }
}
