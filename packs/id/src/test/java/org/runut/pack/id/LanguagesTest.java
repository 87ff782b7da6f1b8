package org.runut.pack.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runut.flow.Languages;
import org.runut.model.RawArticle;

class LanguagesTest {
    private final Languages languages = new Languages(List.of(new Indonesian().load()));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            id  | Gubernur mengatakan banjir yang melanda dua kecamatan itu sudah surut sejak Rabu pagi, tetapi ratusan warga masih mengungsi di balai desa karena rumah mereka rusak.
            id  | Polisi menangkap dua orang di Pelabuhan Merak.
            ms  | Polis berkata, dua lelaki ditahan selepas siasatan mendapati kenderaan itu dicuri di sebuah hospital, manakala seorang lagi suspek masih bebas kerana melarikan diri.
            ms  | Perdana Menteri menjelaskan bahawa pelaburan itu bernilai dua bilion ringgit dan mesyuarat akan diadakan pada bulan Ogos.
            en  | The governor said on Tuesday that the flood had receded from two districts, but hundreds of people were still in shelters because their houses were damaged.
            es  | El gobernador dijo el martes que para las familias de la zona no hay todavía un plan, y si las lluvias siguen se pedirá ayuda.
            jv  | Gubernur ngendika yen banjir ing rong kecamatan wis asat wiwit Rebo esuk, nanging warga isih ana ing bale desa amarga omahe rusak.
            id  | 12345 67890
            id  | aaaaaaaaaaaaaaaaaaaaaaaaa
            ru  | Привет, мир, это он сказал сегодня
            ja  | 東京で地震があった
            en  | The governor said on Tuesday.
            und | Zxqv brtk wlfp mngt hrsd kpvt dwrs
            """)
    void theLanguageOfATextIsTold(String expected, String text) {
        assertThat(languages.of(article(null, text))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"id,id", "ID,id", "id-ID,id", "id_ID,id", "ind,id", "in,id", "en-GB,en", "ms,ms", "?,und"})
    void whatTheInputStatesIsTrusted(String stated, String expected) {
        assertThat(languages.of(article(stated, "Warga mengungsi karena banjir.")))
                .isEqualTo(expected);
    }

    @Test
    void onlyAnArticleInAKnownLanguageHasAPack() {
        assertThat(languages.pack(article("id", "x"))).isPresent();
        assertThat(languages.pack(article("ms", "x"))).isEmpty();
    }

    private static RawArticle article(@Nullable String language, String text) {
        return new RawArticle("-", null, null, null, null, language, null, text);
    }
}
