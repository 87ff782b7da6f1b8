package org.runut.pack.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runut.annotate.passage.PassageReader;
import org.runut.clean.Cleaner;
import org.runut.model.Part;
import org.runut.model.RawArticle;
import org.runut.pack.Pack;

class SentencesTest {
    private static final Pack PACK = new Indonesian().load();

    /** Each text is cut at the strokes; \n stands for a line end. */
    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            Warga mengungsi ke Lombok.|Menurut polisi, jalan putus.
            Warga mengungsi. |Jalan putus. |Listrik padam.
            Kerugian mencapai Rp. 5 juta dan US$ 1.200,50. |Angka itu naik.
            Dr. Sri Ayu, S.H., M.H. memimpin sidang. |Ia hadir.
            Menurut Prof. Dr. Budi, PT. Maju Jaya merugi.
            Jenderal A. H. Nasir hadir. |J. Anwar tidak.
            Alamatnya di Jl. Melati No. 5, Kec. Sukamaju.
            Nilainya 3.5 persen. |5 orang menolak.
            "Kami siap," kata Ani. |"Besok kami berangkat."
            "Kami siap. |Besok kami berangkat," kata Ani.
            “Kami siap.” |Ani lalu pergi.
            “Kami siap.”|Ani lalu pergi.
            "Kami siap."|Ani lalu pergi.
            Kami siap.|"Besok berangkat," kata Ani.
            "Siapa yang salah?" tanya Ani.
            Siapa yang salah? |Polisi mencarinya!|Warga menunggu.
            Ia lahir di Jakarta... dan tumbuh di Solo.
            Pertemuan (Senin, 6/1.) batal. |Ia pulang.
            Situs contoh.co.id dan www.contoh.com/a.b tak bisa dibuka. |Ia mencoba lagi.
            Rapat pukul 10.00 WIB. |Ia hadir.
            Hubungan dengan A.S. membaik.
            Jaringan itu dipakai di A.S. |“Akses itu berbahaya,” katanya.
            Biaya membengkak   |Namun, harga turun.
            Judul Kecil\\n|Warga mengungsi.\\n|Jalan putus
            Warga mengungsi ke\\nbalai desa.
            JAKARTA, CONTOH.com - |Warga mengungsi. |Jalan putus.
            CONTOH.CO.ID - BANDUNG. |Warga mengungsi.
            Air surut. |Baca juga: Tanggul Jebol Lagi|  Menurut Ani, warga lega.
            Sidang dipimpin Budi, S.H. |Ia lalu pulang.
            Warga dll. ikut serta. |Mereka dkk. pulang.
            Ia tinggal di Washington D.C. dan bekerja di sana.
            """)
    void sentencesAreCut(String marked) {
        String text = marked.replace("\\n", "\n");
        var expected = new ArrayList<String>();
        for (String sentence : text.split("\\|")) {
            expected.add(sentence.strip());
        }
        assertThat(sentences(null, text.replace("|", ""))).isEqualTo(expected);
    }

    @Test
    void theOutletTellsADatelineInSmallLetters() {
        assertThat(sentences("Pena Warga", "Pena Warga, Solo — Warga mengungsi."))
                .containsExactly("Pena Warga, Solo —", "Warga mengungsi.");
    }

    @Test
    void aLineOfAMillionCharactersIsCut() {
        assertThat(sentences(null, "Air naik. ".repeat(100_000))).hasSize(100_000);
    }

    private static List<String> sentences(@Nullable String outlet, String text) {
        var raw = new RawArticle("-", null, outlet, null, null, null, null, text);
        var article = new Cleaner(PACK).clean(raw);
        var passage = new PassageReader(PACK).read(article, Part.TEXT);
        return passage.sentences().stream().map(s -> s.span().in(text)).toList();
    }
}
