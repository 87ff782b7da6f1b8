package org.runut.pack.id;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runut.clean.Cleaner;
import org.runut.model.Article;
import org.runut.model.RawArticle;
import org.runut.pack.Pack;

class CleanerTest {
    private static final Pack PACK = new Indonesian().load();
    private final Cleaner cleaner = new Cleaner(PACK);

    /** Text, and what of it is not the article, parted by /; \n stands for a line end. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'Air surut. Baca juga: Warga Dua Desa Kembali ke Rumah  Menurut dia, tanggul sudah kuat.' | 'Baca juga: Warga Dua Desa Kembali ke Rumah'
            'Bupati Rahman datang. Baca juga: Tanggul Jebol di Tiga Tempat Rahman mengatakan air surut.' | 'Baca juga: Tanggul Jebol di Tiga Tempat'
            'Air surut. Baca juga: Harga Beras di Pasar Turun Namun, harga cabai tetap naik.' | 'Baca juga: Harga Beras di Pasar Turun'
            'Air surut.Baca Juga: Banjir Bandang, Siapa Salah?' | 'Baca Juga: Banjir Bandang, Siapa Salah?'
            'Air surut.\\nBaca juga: Menteri kunjungi lokasi dan bagikan 200 paket\\nWarga lega.' | 'Baca juga: Menteri kunjungi lokasi dan bagikan 200 paket'
            'Air surut.\\nBerita Terkait:\\n- Tanggul Jebol Lagi\\n- Warga Minta Bantuan\\nGubernur mengatakan ia akan datang.' | 'Berita Terkait:\\n- Tanggul Jebol Lagi\\n- Warga Minta Bantuan'
            'Terkait hal itu, polisi memeriksa saksi.' | ''
            'Ia membaca juga surat warga.' | ''
            'Air surut.\\nSimak video pilihan berikut ini:\\nWarga lega.' | 'Simak video pilihan berikut ini:'
            'Air surut.\\n\\nTinggalkan Balasan\\nAlamat email Anda tidak akan dipublikasikan.' | 'Tinggalkan Balasan\\nAlamat email Anda tidak akan dipublikasikan.'
            'Air surut.\\nPewarta: Sinta Ayu\\nEditor: Bima\\nCopyright © KBX 2025' | 'Pewarta: Sinta Ayu/Editor: Bima/Copyright © KBX 2025'
            'Oleh Sinta Ayu\\nAir surut di dua desa.' | 'Oleh Sinta Ayu'
            'Oleh karena itu, air surut.' | ''
            'Air surut, kata dia. (sin/ayu)' | '(sin/ayu)'
            'Air surut, kata dia. (adi-4)\\nBaca juga: Tanggul Jebol' | '(adi-4)/Baca juga: Tanggul Jebol'
            'Air surut pada Senin (6/1)' | ''
            'Air surut di dua desa (termasuk Sukamaju).' | ''
            'Air surut.\\nBaca Juga\\nTanggul Jebol di Tiga Tempat\\n"Warga lega."\\nIa pulang.' | 'Baca Juga\\nTanggul Jebol di Tiga Tempat'
            'Air surut.\\n[Gambas:Video 20kilas]\\nADVERTISEMENT\\nSCROLL TO CONTINUE WITH CONTENT\\nWarga lega.' | 'Gambas:Video 20kilas]/ADVERTISEMENT/SCROLL TO CONTINUE WITH CONTENT'
            'Air surut. Baca: Tanggul Jebol Lagi' | 'Baca: Tanggul Jebol Lagi'
            'Simak penjelasan menteri soal banjir.' | ''
            'Air surut. Dapatkan update berita pilihan setiap hari. Mari bergabung di grup kami.' | 'Dapatkan update berita pilihan setiap hari. Mari bergabung di grup kami.'
            'Iklan rokok dilarang di dekat sekolah.' | ''
            'Foto: Warga di pengungsian/dok. panitia\\nAir surut.' | 'Foto: Warga di pengungsian/dok. panitia'
            """)
    void boilerplateIsMarked(String text, String expected) {
        String written = text.replace("\\n", "\n");
        var article = clean(null, null, written);
        assertThat(article.text()).isEqualTo(written);
        assertThat(String.join(
                        "/",
                        article.boilerplate().stream().map(s -> s.in(written)).toList()))
                .isEqualTo(expected.replace("\\n", "\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # given outlet | text | outlet | place | credits
            -              | 'JAKARTA, CONTOHKINI.com - Warga mengungsi.'           | Contohkini     | JAKARTA     | ''
            -              | 'CONTOHKINI.CO.ID - BANDUNG. Warga mengungsi.'         | Contohkini     | BANDUNG     | ''
            -              | 'CONTOHKINI.CO.ID - WASHINGTON - Warga mengungsi.'     | Contohkini     | WASHINGTON  | ''
            -              | 'Contohkini.com, MEDAN—Warga mengungsi.'               | Contohkini     | MEDAN       | ''
            -              | 'PORTAL WARTA – Warga mengungsi.'                      | Portal Warta   | -           | ''
            -              | 'SEMARANG – Warga mengungsi.'                          | -              | SEMARANG    | ''
            -              | 'SEMARANG. PT Maju Jaya menutup pabrik.'               | -              | SEMARANG    | ''
            -              | 'PT. Maju Jaya menutup pabrik.'                        | -              | -           | ''
            -              | 'Semarang - Warga mengungsi.'                          | -              | Semarang    | ''
            -              | 'Semarang -\\n\\nWarga mengungsi.'                     | -              | Semarang    | ''
            -              | 'Presiden - yang sakit - pulang.'                      | -              | -           | ''
            -              | 'Warga mengungsi ke SEMARANG - kata polisi.'           | -              | -           | ''
            Pena Warga     | 'PENA WARGA, Solo — Warga mengungsi.'                  | Pena Warga     | Solo        | ''
            Pena Warga     | 'SOLO, PW – Warga mengungsi.'                          | Pena Warga     | SOLO        | ''
            Pena Warga     | 'PENAWARGA – Warga mengungsi.'                         | Pena Warga     | -           | ''
            Pena Warga     | 'SOLO (KBX) — Warga mengungsi.'                        | Pena Warga     | SOLO        | KBX
            Kantor Berita Bersama (KBX) | 'Solo (KBX) - Warga mengungsi.'           | Kantor Berita Bersama (KBX) | Solo | ''
            Pena Warga     | 'Warga mengungsi. (KBX/lin)'                           | Pena Warga     | -           | KBX
            Pena Warga     | 'Warga mengungsi. (PW/lin)'                            | Pena Warga     | -           | ''
            Pena Warga     | 'Warga mengungsi.\\nSumber: The Contoh Daily | Editor: Bima' | Pena Warga | -         | The Contoh Daily
            Pena Warga     | 'Warga mengungsi. Artikel ini telah tayang di Contohkini.com dengan judul: Warga Pergi' | Pena Warga | - | Contohkini.com
            -              | 'Warga mengungsi.\\nIkuti saluran WhatsApp kami di contohkini.co.id dan unduh aplikasinya.' | contohkini.co.id | - | ''
            Pena Warga     | 'Warga mengungsi. (BNPB)'                              | Pena Warga     | -           | ''
            Pena Warga     | 'Menurut sumber: warga mengungsi.'                     | Pena Warga     | -           | ''
            """)
    void outletPlaceAndCreditsComeFromTheText(
            @Nullable String given, String text, @Nullable String outlet, @Nullable String place, String credits) {
        var article = clean(given, null, text.replace("\\n", "\n"));
        assertThat(article.outlet()).isEqualTo(outlet);
        assertThat(article.place()).isEqualTo(place);
        assertThat(String.join(",", article.credits())).isEqualTo(credits);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            'Rapat digelar pada Senin (6/1/2025) di kantor wali kota.'        | 2025-01-06
            'Rapat digelar pada Selasa, 7 Januari 2025 di kantor wali kota.'  | 2025-01-07
            'Senin, 6 Januari 2025 | 10:20 WIB'                               | 2025-01-06
            'Rapat digelar pada Senin (7/1/2025), tanggal yang salah.'        | -
            'Rapat digelar pada Senin (6/1).'                                 | -
            'Perang yang pecah pada 24 Februari 2022 belum usai.'             | -
            'Rapat digelar pada Senin. Pada 2025 rapat lain menyusul.'        | -
            """)
    void theDayOfPublicationIsTakenFromTheText(String text, @Nullable String published) {
        assertThat(String.valueOf(clean(null, null, text).published())).isEqualTo(String.valueOf(published));
    }

    @Test
    void theDayOfPublicationIsTakenFromTheAddress() {
        assertThat(published("https://contoh.example/read/2025/02/03/banjir")).isEqualTo("2025-02-03");
        assertThat(published("https://contoh.example/read/20250203/44/banjir")).isEqualTo("2025-02-03");
        assertThat(published("https://contoh.example/read/20259903/44/banjir")).isEqualTo("null");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            - | 'Banjir Bandang Terjang Tiga Desa, Sembilan Orang Tewas\\nLEMBAH – Banjir menerjang tiga desa.' | Banjir Bandang Terjang Tiga Desa, Sembilan Orang Tewas
            - | 'Bencana Alam\\nBanjir Bandang Terjang Tiga Desa, Sembilan Orang Tewas\\nBanjir menerjang tiga desa.' | Banjir Bandang Terjang Tiga Desa, Sembilan Orang Tewas
            - | 'Jakarta, Contoh Kini TV --\\n\\nBanjir menerjang tiga desa.' | -
            - | 'Senin, 6 Januari 2025 | 10.20 WIB\\nBanjir Bandang Terjang Tiga Desa\\nBanjir menerjang tiga desa.' | Banjir Bandang Terjang Tiga Desa
            - | 'Banjir menerjang tiga desa di kaki gunung.\\nWarga mengungsi.' | -
            - | 'Banjir Bandang Terjang Tiga Desa, Sembilan Orang Tewas' | -
            - | 'Gubernur Jawa Barat datang ke lokasi banjir\\nIa membawa bantuan.' | -
            """)
    void aHeadlineInTheTextIsTheTitleAndMarked(@Nullable String given, String text, @Nullable String title) {
        var article = clean(null, given, text.replace("\\n", "\n"));
        assertThat(article.title()).isEqualTo(title);
        assertThat(article.boilerplate()).hasSize(title == null ? 0 : 1);
    }

    @Test
    void aGivenHeadlineThatTheTextRepeatsIsMarkedThere() {
        var article = clean(
                null,
                "Tiga desa terendam banjir bandang",
                "Bencana\nTiga desa terendam banjir bandang\n\nWarga mengungsi.");
        assertThat(article.boilerplate())
                .singleElement()
                .satisfies(s -> assertThat(s.start()).isEqualTo(8));
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.contoh.example/a/b/, http://contoh.example/a/b?utm_source=x&fbclid=1",
        "https://contoh.example/a?id=2&b=1, https://CONTOH.example:443/a?b=1&id=2#atas",
    })
    void theSameAddressIsTheSameArticle(String one, String other) {
        assertThat(id(one)).isEqualTo(id(other));
        assertThat(id(one)).isNotEqualTo(id("https://contoh.example/c"));
    }

    @Test
    void withoutAnAddressOutletTitleAndTextAreTheArticle() {
        assertThat(clean("A", "T", "Isi.").id())
                .isEqualTo(clean("A", "T", "Isi.").id())
                .isNotEqualTo(clean("B", "T", "Isi.").id());
        assertThat(clean("A", "T", "Isi.").version())
                .isEqualTo(clean("B", null, "Isi.").version());
    }

    @Test
    void aLineOfAMillionCharactersIsCleaned() {
        String text = "Baca juga: Kata \" (x) - ".repeat(50_000);
        assertThat(clean(null, null, text).text()).isEqualTo(text);
    }

    private String id(String url) {
        return cleaner.clean(new RawArticle("-", url, null, null, null, null, null, "Isi."))
                .id();
    }

    private String published(String url) {
        return String.valueOf(cleaner.clean(new RawArticle("-", url, null, null, null, null, null, "Isi."))
                .published());
    }

    private Article clean(@Nullable String outlet, @Nullable String title, String text) {
        return cleaner.clean(new RawArticle("-", null, outlet, title, null, null, null, text));
    }
}
