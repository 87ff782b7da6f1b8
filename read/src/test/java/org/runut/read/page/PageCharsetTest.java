package org.runut.read.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageCharsetTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UTF-8         | Sidang di Kyiv – “selesai”, kata Zoë
            windows-1252  | Sidang di Paris – “selesai”, kata Zoë
            windows-1251  | Суд в Киеве завершён, сказал представитель
            windows-31j   | 東京で地震がありました。けが人はいません
            EUC-JP        | 東京で地震がありました。けが人はいません
            EUC-KR        | 서울에서 지진이 발생했다고 기상청이 밝혔다
            GB18030       | 北京发生地震，没有人员伤亡，官员表示
            windows-1256  | قال المسؤول إن الزلزال لم يسفر عن ضحايا
            """)
    void encodingsThatNobodyStates(String charset, String text) {
        byte[] bytes = ("<p>" + text.repeat(3) + "</p>").getBytes(Charset.forName(charset));
        assertThat(decode(bytes, null)).contains(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            iso-8859-1   | windows-1252 | <meta charset="iso-8859-1">
            shift_jis    | windows-31j  | <meta http-equiv=content-type content="text/html; charset=Shift_JIS">
            iso-8859-2   | iso-8859-2   | <?xml version="1.0" encoding="ISO-8859-2"?>
            """)
    void encodingsThatThePageOrTheServerStates(String name, String charset, String head) {
        byte[] inPage = (head + "<p>‹é›</p>".replaceAll("[‹›]", "")).getBytes(Charset.forName(charset));
        assertThat(decode(inPage, null)).contains("é".getBytes(Charset.forName(charset))[0] == '?' ? "?" : "é");
        byte[] alone = "<p>é</p>".getBytes(Charset.forName(charset));
        assertThat(decode(alone, name)).contains(new String(alone, Charset.forName(charset)));
    }

    @Test
    void textThatIsUtf8IsUtf8WhateverIsSaidOfIt() {
        byte[] bytes = "<meta charset=iso-8859-1><p>Zoë – “ya”</p>".getBytes(StandardCharsets.UTF_8);
        assertThat(decode(bytes, "iso-8859-1")).contains("Zoë – “ya”");
    }

    @Test
    void marksOfByteOrderDecide() {
        for (var charset :
                new Charset[] {StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, StandardCharsets.UTF_8}) {
            assertThat(decode("\uFEFF<p>Zoë</p>".getBytes(charset), "windows-1251"))
                    .isEqualTo("<p>Zoë</p>");
        }
    }

    @Test
    void namesThatAreNoEncodingSayNothing() {
        byte[] bytes = "<meta charset='../etc/passwd'><p>Zo\u00eb</p>".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(decode(bytes, "\u0000")).contains("Zoë");
    }

    private static String decode(byte[] bytes, @Nullable String stated) {
        return PageCharset.decode(bytes, stated).text();
    }
}
