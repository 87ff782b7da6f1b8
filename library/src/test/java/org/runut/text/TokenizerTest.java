package org.runut.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runut.text.Token.Kind;
import org.runut.text.Token.Shape;

class TokenizerTest {
    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            Warga mengungsi.              ~ Warga mengungsi .
            di Lombok.Menurut polisi      ~ di Lombok . Menurut polisi
            Rp5,6 miliar                  ~ Rp 5,6 miliar
            Rp 1.651.000.                 ~ Rp 1.651.000 .
            US$ 13,9 sen/kWh              ~ US $ 13,9 sen / kWh
            3,3—5,6kWh/m2                 ~ 3,3 — 5,6 kWh / m 2
            700.000-800.000 ton           ~ 700.000 - 800.000 ton
            9% atau 25,67 juta            ~ 9 % atau 25,67 juta
            rudal KN-23 dan F-16          ~ rudal KN - 23 dan F - 16
            Kim Jong-un, Jum'at           ~ Kim Jong-un , Jum'at
            Russia's army, the boy’s hat  ~ Russia 's army , the boy ’s hat
            'so' he said, it's 'special'  ~ ' so ' he said , it 's ' special '
            bermain-main ke-46            ~ bermain-main ke - 46
            situs Contoh.co.id.           ~ situs Contoh.co.id .
            JAKARTA, KOMPAS.com - Air     ~ JAKARTA , KOMPAS.com - Air
            di https://contoh.id/a?b=1&c  ~ di https://contoh.id/a?b=1&c
            surat ani.b@contoh.com segera ~ surat ani.b@contoh.com segera
            "Air naik," katanya           ~ " Air naik , " katanya
            (23/12/2024)                  ~ ( 23 / 12 / 2024 )
            A.S. dan S.H.                 ~ A . S . dan S . H .
            pukul 10.00 WIB               ~ pukul 10.00 WIB
            Belum.Co itu nama             ~ Belum . Co itu nama
            👍 Setuju                     ~ 👍 Setuju
            """)
    void textIsCutIntoTokens(String text, String expected) {
        assertThat(Tokenizer.tokenize(text).stream().map(t -> t.span().in(text)).collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "warga,WORD,LOWER,warga", "Warga,WORD,CAPITAL,warga", "BNPB,WORD,UPPER,bnpb", "A,WORD,CAPITAL,a",
        "McDonald,WORD,CAPITAL,mcdonald", "1.200,NUMBER,NONE,1.200", "“,QUOTE,NONE,“", "%,MARK,NONE,%",
        "contoh.com,ADDRESS,NONE,contoh.com",
    })
    void aTokenKnowsWhatItIsMadeOf(String text, Kind kind, Shape shape, String norm) {
        assertThat(Tokenizer.tokenize(text)).singleElement().satisfies(token -> {
            assertThat(token.kind()).isEqualTo(kind);
            assertThat(token.shape()).isEqualTo(shape);
            assertThat(token.norm()).isEqualTo(norm);
        });
    }

    @Test
    void invisibleCharactersAreNoTokens() {
        assertThat(Tokenizer.tokenize("\uFEFF\u200Bair\u00A0\u00AD naik\u200E")).hasSize(2);
    }

    @Test
    void aMillionCharactersWithoutASpaceAreCut() {
        assertThat(Tokenizer.tokenize("a".repeat(1_000_000))).hasSize(1);
        assertThat(Tokenizer.tokenize("a.".repeat(500_000))).hasSizeGreaterThan(1);
        assertThat(Tokenizer.tokenize("a-".repeat(500_000))).isNotEmpty();
    }
}
