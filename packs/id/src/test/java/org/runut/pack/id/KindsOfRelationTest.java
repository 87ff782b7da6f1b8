package org.runut.pack.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runut.flow.Analyzer;
import org.runut.link.StoryLinker;
import org.runut.model.Analysis;
import org.runut.model.RawArticle;
import org.runut.model.Relation;
import org.runut.pack.Pack;

/** Each kind of relation in stories of one to three articles, each of an outlet of its own and a day of March 2025. */
class KindsOfRelationTest {
    private static final Pack PACK = new Indonesian().load();
    private static final Analyzer ANALYZER = new Analyzer(PACK);
    private final StoryLinker linker = new StoryLinker(List.of(PACK));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # kind | value | beside | the articles, each with its day
            REVISES          | 58    | 41    | 3 Gempa di Rantau menewaskan 41 orang, kata Badan Siaga Bencana. // 5 Badan Siaga Bencana mencatat 58 orang tewas akibat gempa di Rantau hingga Rabu.
            REVISES          | 36    | 41    | 3 Gempa di Rantau menewaskan 41 orang, kata Badan Siaga Bencana. // 6 Badan Siaga Bencana mengoreksi jumlah korban tewas gempa di Rantau dari 41 menjadi 36 orang.
            REVISES          | 900   | 750   | 3 Sebanyak 750 warga mengungsi, kata Dinas Sosial Rantau. // 4 Warga yang mengungsi kini 900 orang, kata Dinas Sosial Rantau. // 7 Pasar Rantau buka lagi.
            DISPUTES         | 60    | 41    | 3 Bentrokan itu menewaskan 41 orang, kata Kepolisian Rantau, Senin (3/3). // 3 Aliansi Warga Rantau menghitung 60 orang tewas dalam bentrokan itu, Senin (3/3).
            DISPUTES         | 12000 | 4000  | 3 Panitia menyebut 12.000 orang berunjuk rasa di Rantau pada Senin. Polisi menghitung 4.000 orang berunjuk rasa di Rantau pada Senin.
            CONFIRMS         | 41    | 41    | 3 Bentrokan itu menewaskan 41 orang, kata Kepolisian Rantau, Senin (3/3). // 3 Rumah Sakit Umum Rantau mencatat 41 orang tewas dalam bentrokan itu, Senin (3/3).
            CONFIRMS         | 230   | 230   | 3 Sekitar 230 rumah rusak akibat angin kencang, kata Palang Biru. // 4 Dinas Permukiman Rantau juga menghitung 230 rumah rusak akibat angin kencang.
            COMPATIBLE       | 40    | 41    | 3 Bentrokan itu menewaskan 41 orang, kata Kepolisian Rantau. // 3 Lebih dari 40 orang tewas dalam bentrokan itu, kata Palang Biru.
            COMPATIBLE       | 200   | 230   | 3 Badan Siaga Bencana mencatat 230 rumah rusak akibat angin kencang di Rantau. // 4 Sedikitnya 200 rumah rusak akibat angin kencang di Rantau, kata Gubernur Maluwi Hasan Tobing.
            DIFFERS_IN_SCOPE | 15    | 41    | 3 Gempa itu menewaskan 41 orang, 15 di antaranya di Kecamatan Jati, kata Badan Siaga Bencana.
            RELAYS           | 41    | 41    | 3 Gempa di Rantau menewaskan 41 orang, kata Badan Siaga Bencana, Senin (3/3). // 3 Menurut Badan Siaga Bencana pada Senin (3/3), korban tewas gempa Rantau berjumlah 41 orang. Bupati meninjau lokasi.
            COPIES           | 41    | 41    | 3 Gempa berkekuatan besar mengguncang Rantau pada Senin pagi dan menewaskan 41 orang, kata Kepala Badan Siaga Bencana Surya Atmaja. Ia meminta warga menjauhi tebing karena tanah masih bergerak. Petugas mendirikan dapur umum di lapangan kecamatan. // 4 Gempa berkekuatan besar mengguncang Rantau pada Senin pagi dan menewaskan 41 orang, kata Kepala Badan Siaga Bencana Surya Atmaja. Ia meminta warga menjauhi tebing karena tanah masih bergerak. Petugas mendirikan dapur umum di lapangan kecamatan.
            UNDECIDED        | 90    | 41    | 3 Gempa itu menewaskan 41 orang, kata Badan Siaga Bencana. // 4 Pesan berantai menyebut 90 orang tewas akibat gempa itu.
            REVISES          | 52    | 55    | 3 Kementerian Kesehatan mencatat 55 anak meninggal akibat sirop itu. // 9 Kementerian Kesehatan meralat jumlah anak yang meninggal akibat sirop itu menjadi 52.
            REVISES          | 3.1   | 2.8   | 3 Badan Statistik mencatat inflasi Februari 2,8 persen. // 5 Badan Statistik merevisi inflasi Februari menjadi 3,1 persen.
            CONFIRMS         | 1200000 | 1203000 | 3 Bank Rantau mencatat kerugian Rp 1.203.000 per nasabah. // 4 Otoritas Perbankan menyebut kerugian Rp 1,2 juta per nasabah di Bank Rantau.
            CONFIRMS         | 331   | 331   | 3 Kejaksaan Zarkova menyatakan 331 jasad diangkat dari hutan itu. // 3 Komisi Forensik juga menyatakan 331 jasad diangkat dari hutan itu.
            CONFIRMS         | 28    | 28    | 3 Perdana Menteri Ostavia mengatakan 28 tentaranya gugur di perbatasan. // 4 Menteri Luar Negeri Kalesia membenarkan 28 tentara Ostavia gugur di perbatasan.
            DISPUTES         | 28    | 70    | 3 Staf Jenderal Kalesia mengklaim menewaskan 70 tentara Ostavia di perbatasan pada Minggu. // 3 Kementerian Pertahanan Ostavia mengatakan 28 tentaranya tewas di perbatasan pada Minggu.
            DISPUTES         | 7000  | 9800  | 3 Serikat Pekerja Baja menyebut 9.800 buruh terkena PHK di Pabrik Waja. // 4 PT Waja Nusantara membantah; menurut perusahaan itu, 7.000 buruh terkena PHK di Pabrik Waja.
            DISPUTES         | 9800  | 9800  | 3 Serikat Pekerja Baja menyebut 9.800 buruh terkena PHK di Pabrik Waja. // 4 PT Waja Nusantara membantah 9.800 buruh terkena PHK di Pabrik Waja.
            COMPATIBLE       | 6000  | 6400  | 3 Kementerian Pertahanan Ostavia menyebut 6.400 tentara Kalesia berada di lembah. // 4 Seorang diplomat Belis mengatakan sedikitnya 6.000 tentara Kalesia berada di lembah.
            DIFFERS_IN_SCOPE | 1100  | 340   | 3 Gempa merusak 1.100 rumah, 340 di antaranya rusak berat, kata BPBD Rantau.
            DIFFERS_IN_SCOPE | 25    | 8     | 3 BPBD Rantau mencatat 25 orang tewas di seluruh provinsi. Di Kecamatan Jati, delapan orang tewas, kata BPBD Rantau.
            DIFFERS_IN_SCOPE | 70    | 45    | 3 Kapal itu membawa 70 orang, 45 orang selamat, kata Basarnas.
            RELAYS           | 60    | 60    | 3 Staf Jenderal Kalesia mengatakan 60 tentara Ostavia tewas, demikian kantor berita KIA. // 3 Sebanyak 60 tentara Ostavia tewas, kata Staf Jenderal Kalesia seperti dikutip kantor berita KIA. Tak ada tanggapan dari Ostavia.
            RELAYS           | 230   | 230   | 3 Menurut laporan Audit Negara, 230 proyek mangkrak. // 4 Laporan Audit Negara itu menyebut 230 proyek mangkrak, dan pemerintah diminta menjawabnya.
            UNDECIDED        | 8     | 2     | 3 Dinas Kesehatan Malawar menyebut dua anak meninggal setelah disuntik. // 4 Daftar tanpa nama pengirim yang beredar di grup percakapan menyebut delapan anak meninggal setelah disuntik.
            UNDECIDED        | 2.4   | 0.64  | 3 Otoritas Perbankan menyebut kredit fiktif Bank Rantau Rp 0,64. // 4 Selebaran yang beredar menyebut kredit fiktif Bank Rantau Rp 2,4.
            REVISES          | 734   | 688   | 3 PT Samudra Air membatalkan 688 penerbangan, kata direkturnya, Wira Atmaja. // 5 PT Samudra Air telah membatalkan 734 penerbangan, kata juru bicara maskapai itu, Lia Sandi.
            REVISES          | 700000000000 | 640000000000 | 3 Otoritas Perbankan menemukan kredit fiktif Rp 640 miliar di Bank Rantau. // 9 Otoritas Perbankan menaikkan temuan kredit fiktif di Bank Rantau dari Rp 640 miliar menjadi Rp 700 miliar.
            """)
    void ofTwoValues(Relation.Kind kind, BigDecimal value, BigDecimal beside, String story) {
        assertThat(kinds(story, value, beside)).containsOnly(kind);
    }

    /** The kinds of the relations between figures of the two values. */
    private Set<Relation.Kind> kinds(String story, BigDecimal value, BigDecimal beside) {
        String[] texts = story.split(" // ", -1);
        var articles = IntStream.range(0, texts.length)
                .mapToObj(i -> article("Harian " + (char) ('A' + i), texts[i]))
                .toList();
        var linked = linker.link("s", articles);
        var newer = ids(articles, value);
        var older = ids(articles, beside);
        return Stream.concat(
                        linked.relations().stream(), linked.questions().stream().flatMap(q -> q.relations().stream()))
                .filter(r -> newer.contains(r.a()) && older.contains(r.b())
                        || newer.contains(r.b()) && older.contains(r.a()))
                .map(Relation::kind)
                .collect(Collectors.toSet());
    }

    private static Analysis article(String outlet, String dated) {
        String[] parts = dated.split(" ", 2);
        String day = "2025-03-%02d".formatted(Integer.parseInt(parts[0]));
        return ANALYZER.analyze(new RawArticle("-", null, outlet, null, day, "id", null, parts[1]));
    }

    private static Set<String> ids(List<Analysis> articles, BigDecimal value) {
        return articles.stream()
                .flatMap(a -> a.figures().stream())
                .filter(f -> Stream.of(f.quantity().low(), f.quantity().high())
                        .anyMatch(b -> b != null && b.compareTo(value) == 0))
                .map(f -> f.id())
                .collect(Collectors.toSet());
    }
}
