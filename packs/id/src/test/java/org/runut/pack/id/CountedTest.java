package org.runut.pack.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What figures count or measure, and in which unit; the last figure of each sentence is looked at. */
class CountedTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # behind the number
            Pemerintah mengirim 40 ton beras ke lokasi.                                   | beras                | tonne
            Sebanyak 25 rumah warga roboh pada malam itu.                                 | rumah warga          | house
            Polisi menyita 12 sepeda motor dari gudang tersebut.                          | sepeda motor         | vehicle
            Angin kencang merusak 900 hektare sawah di pesisir.                           | sawah                | hectare
            Perusahaan itu menutup 26 gerainya.                                           | gerainya             | outlet
            Hampir 70 persen penduduk kota sudah divaksin.                                | penduduk kota        | percent
            Bus itu mengangkut 41 penumpang.                                              | penumpang            | person
            # what befell them
            Sembilan orang meninggal dunia akibat longsor.                                | orang meninggal dunia | person
            Sedikitnya 14 warga hilang terseret arus.                                     | warga hilang         | person
            Sekitar 300 tentara tewas atau terluka sejak Januari.                         | tentara tewas atau terluka | person
            Sebanyak 1.200 jiwa mengungsi ke gedung sekolah.                              | jiwa mengungsi       | person
            Jumlah korban tewas bertambah menjadi 52 orang.                               | korban tewas         | person
            # the subject before
            Laba bersih bank itu naik menjadi Rp 2,5 triliun.                             | laba bersih          | IDR
            Inflasi pada Februari tercatat 3,2 persen.                                    | inflasi              | percent
            Ketinggian air di Pos Wetan mencapai 2,3 meter.                               | ketinggian air       | m
            Rudal itu memiliki jangkauan sekitar 450 km.                                  | jangkauan            | km
            Perseroan meminta pinjaman Rp 120 miliar kepada bank.                         | pinjaman             | IDR
            Harga cabai di pasar induk turun Rp 5.000 per kilogram.                       | harga cabai          | IDR/kg
            Uang muka yang harus disiapkan pembeli mencapai Rp 45 juta.                   | uang muka            | IDR
            Panjangnya 64 kilometer.                                                      | panjangnya           | km
            # past brackets, manner, dimensions, joined nouns and comparisons
            Suku bunga acuan (policy rate) naik tipis menjadi 6 persen.                   | suku bunga acuan     | percent
            Rata-rata nilai tukar berada di level Rp 15.900.                              | nilai tukar          | IDR
            Tinggi badan pemain itu 182 cm.                                               | tinggi badan         | cm
            Penjualan beras dan jagung meningkat 7 persen.                                | penjualan beras      | percent
            Kredit mikro yang mencapai Rp 16 triliun tumbuh cepat.                        | kredit mikro         | IDR
            Pabrik itu ditutup akibat kerugian sebesar Rp 4 miliar.                       | kerugian             | IDR
            Rupiah diperkirakan melemah ke posisi Rp 16.100.                              | rupiah               | IDR
            # leaning on an earlier figure
            Banjir merendam 400 rumah dan 57 di antaranya hanyut.                         | rumah                | house
            Ekonomi tumbuh 5,1 persen pada 2023 dan 5,3 persen pada 2024.                 | ekonomi              | percent
            Ada 12 korban dari Desa Jati dan tujuh dari Desa Randu.                       | korban               | person
            Sebanyak 17 orang masih hilang, turun dari 31 orang pada Sabtu.               | orang hilang         | person
            Sebanyak 1.196 orang adalah perempuan.                                        | perempuan            | person
            Ada 96 pasien di tiga rumah sakit dan 19 di antaranya kritis.                 | pasien kritis        | person
            # the word an animal is counted by is no animal; a thing of its own behind another number; a list of parts
            Populasi gajah di hutan itu tinggal 40 ekor.                                  | populasi gajah       | animal
            Penjaga menghitung tapir di lembah itu dan mendapati 12 ekor.                 | tapir                | animal
            Dinas menyiapkan Rp 2 miliar untuk perahu karet dan hadiah Rp 50 juta.        | hadiah               | IDR
            Bantuan sudah diterima 900 petani. Rinciannya: 500 di Randu.                  | petani               | person
            # what is said of it without the beginning of a verb
            Jalan layang sepanjang 12 kilometer rampung tahun depan.                      | jalan layang         | km
            # the level before, a plan, another time
            Bulog menyerap 890 ribu ton gabah dari target 1,2 juta ton.                   | gabah                | tonne
            Inflasi tercatat 0,38 persen, lebih tinggi ketimbang 0,21 persen pada Mei.    | inflasi              | percent
            Posko itu menampung 168 siswa, naik dari 137 orang pada Senin.                | siswa                | person
            Subsidi naik menjadi Rp 18 triliun tahun depan dari Rp 15 triliun tahun ini.  | subsidi              | IDR
            Dinas menyebut 300 kasus campak. Kementerian menyebut 200.                    | kasus campak         | case
            # a part, by what befell it; the share of a name; sums by what they are for; what is equal; causes and places passed over
            Ada 40 kasus suspek dan 11 di antaranya positif.                              | kasus suspek positif | case
            Dari hasil itu, Partai Fajar meraih 31 persen dan Partai Senja 27 persen.     | partai senja         | percent
            Perusahaan menyiapkan Rp 3 miliar untuk obat dan Rp 2 miliar untuk tenda.     | tenda                | IDR
            Penumpang harian 12.400 orang, setara 31 persen dari 40.000 pekerja.          | pekerja              | person
            Stok pupuk di seluruh gudang saat ini 1,6 juta ton.                           | stok pupuk           | tonne
            Batu yang longsor dari tebing tidak lebih dari 300 meter kubik.               | batu                 | m3
            Tarif tol dipastikan tetap Rp 12.000.                                         | tarif tol            | IDR
            Proses verifikasi baru 38 persen rampung.                                     | proses verifikasi    | percent
            Sekitar 40 persen Solar dijual di luar kota.                                  | solar                | percent
            Inflasi tercatat 2,8 persen, naik 0,3 poin dari bulan sebelumnya.             | inflasi              | percentage-point
            Waduk itu, yang dibangun pada 1980, menampung air 40 juta meter kubik.        | air                  | m3
            Auditor menemukan kelebihan bayar Rp 8 miliar.                                | kelebihan bayar      | IDR
            # a transitive verb is no thing: the word that counts people is what it takes
            Kebakaran pasar itu menewaskan 16 orang.                                      | orang                | person
            Sindikat itu membunuh sedikitnya 9 orang.                                     | orang                | person
            Regu pencari kehilangan 4 orang.                                              | orang                | person
            Pabrik sepatu itu mempekerjakan 320 orang.                                    | orang                | person
            Wabah demam itu menelan 86 jiwa.                                              | jiwa                 | person
            Pasien keracunan yang masih dirawat 31 orang.                                 | pasien keracunan     | person
            Pasien luka yang masih dirawat 58 orang, turun dari 74 orang pada Rabu.       | pasien               | person
            # owners, brackets, limits, insertions
            Kredit bank mencapai Rp 90 triliun, terdiri atas Rp 60 triliun milik induk.   | kredit bank          | IDR
            Rasio kredit macet (NPL) bersih naik ke 3,2 persen.                           | rasio kredit macet   | percent
            Kredit macet koperasi itu naik menjadi 8 persen.                              | kredit macet         | percent
            Kadar timbal tercatat 7 persen, melampaui batas maksimum 5 persen.            | kadar timbal         | percent
            Karyawan kontrak yang terdampak, ujarnya, diperkirakan 640 orang.             | karyawan kontrak     | person
            Pengurangan guru honorer lebih dekat ke angka 500 ketimbang 350.              | guru honorer         | person
            Maskapai itu merugi Rp 75 miliar pada kuartal ketiga.                         | merugi               | IDR
            Laba Garda naik menjadi Rp 4 triliun, sedangkan Tirta merugi Rp 9 miliar.     | merugi               | IDR
            Ada 112 nelayan di kapal itu dan baru 94 orang yang bisa dihubungi.           | nelayan              | person
            # acts, scales, levels, shares told once more, sentences that go on
            Polisi mengungkap penyelundupan 2 ton ganja.                                  | ganja                | tonne
            Gempa magnitudo 5,6 merusak rumah.                                            | gempa                | magnitude
            Pembangkit berkapasitas 2 x 660 MW itu rampung.                               | pembangkit           | MW
            IHSG menguat ke level 7.215,3.                                                | ihsg                 | point
            Defisit anggaran tercatat 2,7 persen PDB.                                     | defisit anggaran     | percent
            Pasangan itu meraih 3.400 suara atau 52 persen.                               | suara                | percent
            Ada 900 penumpang. Kepala Stasiun Rudi Hartono mengatakan jumlah itu naik 8 persen. | penumpang      | percent
            Pabrik itu mempekerjakan 320 orang, 70 persen di antaranya perempuan.         | perempuan            | percent
            Pemerintah mengalokasikan Rp 420 miliar untuk irigasi.                        | irigasi              | IDR
            Elektabilitas pasangan Ali-Rina 41 persen, sedangkan pasangan Budi-Sari 38 persen. | elektabilitas pasangan | percent
            Ada 64 pasien di bangsal itu, 12 di antaranya anak-anak.                      | anak-anak            | person
            Biaya haji ditetapkan rata-rata Rp 89 juta per jemaah.                        | biaya haji           | IDR/person
            # occasions
            Gempa susulan sudah terjadi 37 kali.                                          | gempa susulan        | earthquake
            """)
    void namesWhatIsCounted(String sentence, String counted, String unit) {
        var figure = Claimed.figures(sentence).getLast();

        assertThat(figure.binding().counted()).isNotNull();
        assertThat(String.valueOf(figure.binding().counted()).toLowerCase(Locale.ROOT))
                .isEqualTo(counted);
        assertThat(figure.quantity().unit()).isEqualTo(unit);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ia menunggu selama tiga tahun.
            Korban berusia 34 tahun.
            Seorang warga melihat kejadian itu.
            """)
    void durationsAgesAndArticlesAreNoFigures(String sentence) {
        assertThat(Claimed.figures(sentence)).isEmpty();
    }

    /** Known mistakes, as they stand: the second column is what is found, the third what is meant. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ada tiga hal yang menjadi alasan utama.                                       | hal         | alasan utama
            """)
    void isMistakenAbout(String sentence, String found, String meant) {
        var counted =
                String.valueOf(Claimed.figures(sentence).getLast().binding().counted());

        assertThat(counted.toLowerCase(Locale.ROOT)).isEqualTo(found).isNotEqualTo(meant);
    }
}
