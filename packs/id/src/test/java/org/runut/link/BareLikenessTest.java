package org.runut.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runut.flow.Analyzer;
import org.runut.model.RawArticle;
import org.runut.pack.Pack;
import org.runut.pack.id.Indonesian;

/** How a figure that does not say what it counts goes with the one before it. */
class BareLikenessTest {
    private static final Pack PACK = new Indonesian().load();
    private static final Analyzer ANALYZER = new Analyzer(PACK);

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Banjir merusak 40 rumah. Banjir juga merusak 6 jembatan.                                   | -
            Banjir menewaskan 12 orang, kata Kepala BPBD Adi Nugraha. Polisi menyebut 15 orang.          | bare one, bare next, answered
            Ada 12 orang di sana. Ada 15 orang di sini.                                                | bare both, bare next
            Gempa merobohkan 40 rumah, kata BPBD. Gempa merobohkan 52 rumah, menurut Kodim.            | answered
            """)
    void saysHowItFollows(String text, @Nullable String names) {
        assertThat(told(text)).containsExactlyInAnyOrder(names == null ? new String[0] : names.split(", ", -1));
    }

    private static Iterable<String> told(String text) {
        var article = new RawArticle("-", null, "Harian Uji", null, "2025-03-10", "id", null, text);
        var mentions = Reading.of(ANALYZER.analyze(article), 0, PACK).mentions();
        double[] numbers = new BareLikeness().of(mentions.get(0), mentions.get(1));
        var told = new ArrayList<String>();
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] == 1) {
                told.add(BareLikeness.NAMES.get(i));
            }
        }
        return told;
    }
}
