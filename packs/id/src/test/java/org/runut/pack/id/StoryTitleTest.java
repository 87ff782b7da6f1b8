package org.runut.pack.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runut.flow.Analyzer;
import org.runut.link.StoryLinker;
import org.runut.model.RawArticle;
import org.runut.pack.Pack;

/** Which headline names a story: one that tells news that still holds and that its own text bears out. */
class StoryTitleTest {
    private static final Pack PACK = new Indonesian().load();
    private static final Analyzer ANALYZER = new Analyzer(PACK);
    private final StoryLinker linker = new StoryLinker(List.of(PACK));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Apa yang Diketahui Sejauh Ini soal Jembatan Sumberejo | Jembatan Gantung Sumberejo Putus, Warga Luka     | Jembatan gantung di Sumberejo putus dan warga luka. | Warga luka saat jembatan gantung Sumberejo putus.
            Jembatan Gantung Sumberejo Putus, 900 Warga Tewas     | Jembatan Gantung Sumberejo Putus, Sembilan Warga Luka | Jembatan gantung di Sumberejo putus. Sebanyak 900 warga luka, kata polisi. | Sembilan warga luka saat jembatan gantung Sumberejo putus, kata polisi.
            """)
    void newsThatTheTextBearsOut(String poor, String good, String poorText, String goodText) {
        var titles = List.of(poor, good);
        var texts = List.of(poorText, goodText);
        var articles = IntStream.range(0, 2)
                .mapToObj(i -> ANALYZER.analyze(new RawArticle(
                        "-", null, "Harian " + i, titles.get(i), "2025-03-10", "id", null, texts.get(i))))
                .toList();

        assertThat(linker.link("s", articles).title()).isEqualTo(good);
    }
}
