package org.runut.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runut.flow.Analyzer;
import org.runut.link.StoryLinker;
import org.runut.model.Analysis;
import org.runut.model.RawArticle;
import org.runut.pack.Pack;
import org.runut.pack.en.English;
import org.runut.pack.id.Indonesian;

/** One body by its names in two languages. */
class NamesInTwoLanguagesTest {
    private static final Pack ID = new Indonesian().load();
    private static final Pack EN = new English().load();
    private final StoryLinker linker = new StoryLinker(List.of(ID, EN));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1 | Dinas Pertanian Lembara mencatat 45 orang tewas.                    | The provincial agriculture office said 45 people were killed.
                    1 | Dinas Kesehatan Provinsi Lembara mencatat 45 orang tewas.           | The Lembara health department said 45 people were killed.
                    1 | Badan Penanggulangan Bencana Daerah Lembara menyebut 45 orang tewas. | The regional disaster agency said 45 people were killed.
                    1 | Kementerian Pertahanan Ostavia menyebut 45 orang tewas.             | Ostavia's defence ministry said 45 people were killed.
                    2 | Kementerian Pertahanan Ostavia menyebut 45 orang tewas.             | Belmania's defence ministry said 45 people were killed.
                    2 | Dinas Kesehatan Kota Lembara menyebut 45 orang tewas.               | The provincial health office said 45 people were killed.
                    1 | Badan Perlindungan Sipil Lembara menyebut 45 orang tewas.           | The Civil Protection Agency said 45 people were killed.
                    1 | Kementerian Pengairan menyebut 45 orang tewas.                      | The Water Resources Ministry said 45 people were killed.
                    1 | Badan Iklim Lembara menyebut 45 orang tewas.                        | Lembara's climate agency said 45 people were killed.
                    2 | Asosiasi Hotel Lembara menyebut 45 orang tewas.                     | The Lembara pilots' association said 45 people were killed.
                    """)
    void aBodyIsKnownByTheWordsItsNameIsMadeOf(int origins, String indonesian, String english) {
        var story = linker.link("s", List.of(article(ID, indonesian, "A"), article(EN, english, "B")));
        assertThat(story.origins()).hasSize(origins);
    }

    private static Analysis article(Pack pack, String text, String outlet) {
        return new Analyzer(pack)
                .analyze(new RawArticle(outlet, null, outlet, null, "2025-03-10", pack.language(), null, text));
    }
}
