package org.runut.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runut.flow.Analyzer;
import org.runut.model.RawArticle;
import org.runut.pack.Pack;
import org.runut.pack.id.Indonesian;

/** Which small words tell the first two figures of a text apart, and what their nouns and times have in common. */
class MarkLikenessTest {
    private static final Pack PACK = new Indonesian().load();
    private static final Analyzer ANALYZER = new Analyzer(PACK);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Panen padi mencapai 30 ton. Target panen padi 40 ton.                                | plan one; counted sense other
            Panitia menjual 300 karcis. Panitia menjual 500 karcis pada Minggu.                  | counted sense same
            Hujan mengungsikan 40 warga. Hujan mengungsikan 60 penduduk di hilir.               | counted sense same
            Banjir merusak 40 rumah. Banjir merusak 6 jembatan di hilir.                         | counted sense other
            Korban tewas 40 orang. Korban tewas bukan 60 orang.                                  | negation one; counted sense same
            Petani menerima Rp 4 juta. Petani menerima masing-masing Rp 2 juta.                  | each one; counted sense same
            Sebanyak 20 dari 40 rumah rusak.                                                     | whole one; counted sense same
            Pada 3 Maret polisi menahan 12 orang. Pada 5 Maret polisi menahan 20 orang.          | as-of other; as-of other, moving; counted sense same
            Paslon Ruan meraih 41.500 suara. Selisihnya 2.300 suara.                      | gap one; counted sense same
            """)
    void saysWhatTellsThemApart(String text, String names) {
        assertThat(told(text)).containsExactlyInAnyOrder(names.split("; ", -1));
    }

    private static Iterable<String> told(String text) {
        var article = new RawArticle("-", null, "Harian Uji", null, "2025-03-10", "id", null, text);
        var mentions = Reading.of(ANALYZER.analyze(article), 0, PACK).mentions();
        double[] numbers = new MarkLikeness().of(mentions.get(0), mentions.get(1));
        var told = new ArrayList<String>();
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] == 1) {
                told.add(MarkLikeness.NAMES.get(i));
            }
        }
        return told;
    }
}
