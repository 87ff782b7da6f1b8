package org.runut.pack.id;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who answers for a number without being quoted. */
class AnswersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Akun @infowarga menulis 40 rumah terendam.                                                        | @infowarga
            “Ada 40 rumah terendam,” cuit akun @kabarbanjir.                                                  | @kabarbanjir
            @kabar_banjir mengabarkan 40 rumah terendam.                                                      | @kabar_banjir
            Kementerian Kesehatan bungkam. Kemenkes mencatat 40 kasus.                                        | Kementerian Kesehatan
            Head of Growth & Client Care Selnet Ivan Jayadi menyatakan 40 nasabah naik.                       | Ivan Jayadi
            Hakim memvonis Sutrisno Abadi. Kuasa hukum Sutrisno mengakui uang Rp 2 miliar.                    | Kuasa hukum Sutrisno
            """)
    void handlesShortFormsAndThoseWhoStandBySomebody(String text, String speaker) {
        assertThat(Claimed.figures(text).getLast().chain().speaker()).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tiga di antaranya, menurut Arya Bima, perwira polisi, dua anggota panitia, dan satu pejabat liga. | Arya Bima
            Edaran Asosiasi Renang yang diteken Selasa (3/3) berbunyi dingin: anggaran dipotong Rp 4 miliar.  | Edaran Asosiasi Renang
            Direktur rumah sakit, dr. Petra Lamahala, menyurati menteri; dalam surat itu ia meminta 9 dokter. | Petra Lamahala
            Pengelola menyediakan kursi. Menurut catatannya, 40 kursi kosong.                                 | Pengelola
            Pos pantau mencatat 44 gempa susulan, yang terbesar 4,8.                                          | Pos pantau
            Pesan berantai di grup TetanggaChat menyebut 80 rumah terbakar.                                   | Pesan berantai
            Surat edaran di laman Kementerian Agama menyebut kuota 4.000 orang.                               | Surat edaran
            Serikat pegawai meragukannya. Tunjangan itu, tulis organisasi itu, seharusnya Rp 9 juta.          | Serikat pegawai
            Dinas Kesehatan (Dinkes) Wanasari menyebut 24 anak sakit.                                         | Dinas Kesehatan (Dinkes) Wanasari
            Seorang guru menulis artikel di jurnal. Artikel itu memperkirakan 200 katak tersisa.              | artikel
            SD Negeri Ponjong hanya menyambut tiga murid baru.                                                |
            Rak bambu di pos ronda memuat 1.350 buku.                                                         |
            """)
    void whoIsMeant(String text, @Nullable String speaker) {
        assertThat(Claimed.figures(text).getLast().chain().speaker()).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “Kalau keran ditutup, 40 tukang menganggur,” ketua umumnya, Beni Sugandi, memperingatkan, Selasa. | Beni Sugandi
            “Kami menanam 300 pohon,” Suprapti, sang perintis, terkekeh.                                      | Suprapti
            “Kami membakar 5 ton,” Direktur Pemasaran Selnet Hendra Wijaya blak-blakan.                       | Hendra Wijaya
            “Bunyinya 20 kali semalam,” Dr. Ivana Tambun, herpetolog dan penulis utama, menceritakan.         | Ivana Tambun
            Yayasan pengelola dapur membantah lalai. “Kami memasak 3.500 porsi,” demikian pernyataan tertulisnya. | Yayasan pengelola dapur
            """)
    void whoeverIsNamedBehindAQuotation(String text, @Nullable String speaker) {
        assertThat(Claimed.figures(text).getLast().chain().speaker()).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ketua Panitia, Rudi Hartono, membacakan hasilnya: calon nomor tiga meraih 41,2 persen suara.      | Rudi Hartono
            Serikat buruh setempat berhitung lain: 140 pekerja kehilangan upah lembur.                        | Serikat buruh setempat
            Surat edaran Bank Sentral yang terbit Senin berbunyi singkat: batas tarik tunai menjadi Rp 5 juta. | Surat edaran Bank Sentral
            Hasil audit Inspektorat terang benderang: 312 pegawai tidak pernah hadir.                         | Hasil audit Inspektorat
            Tawaran manajemen tidak berubah: upah naik 4 persen mulai Januari.                                | manajemen
            Polisi menyita dua jenis barang: 40 kilogram sabu dan 12 pucuk senjata.                           |
            Bank Purnama terpuruk: labanya susut 14 persen.                                                   |
            """)
    void whoSpeaksBeforeAColon(String text, @Nullable String speaker) {
        assertThat(Claimed.figures(text).getLast().chain().speaker()).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Dalam jajak pendapat Lembaga Cermin terhadap 900 responden, tujuh dari sepuluh orang menolak.     | jajak pendapat Lembaga Cermin
            Pada laporan terbaru Badan Pangan, stok beras tersisa 900 ribu ton.                               | Badan Pangan
            Dalam laporan setebal 70 halaman, Komnas HAM merinci 19 korban.                                   | Komnas HAM
            Merujuk dokumen itu, 40 sekolah tidak menerima buku.                                              | dokumen itu
            Kerugian negara mencapai Rp 5 miliar. Temuan itu termuat dalam laporan BPK.                       | BPK
            Stok beras tinggal 30 ribu ton. Data tersebut berasal dari Badan Pangan Nasional.                 | Badan Pangan Nasional
            Jumlah 214 itu dirilis Kementerian Perhubungan.                                                   | Kementerian Perhubungan
            Sebanyak 14 korban berasal dari Desa Suka.                                                        |
            """)
    void theDocumentInWhichANumberStands(String text, @Nullable String speaker) {
        assertThat(Claimed.figures(text).getLast().chain().speaker()).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kantor pos mengakui 30 surat hilang; perusahaan, ujar Dewi Lestari, akan mengganti Rp 2 juta.     | Dewi Lestari
            Banjir merendam 400 rumah, kata BPBD Kota Jati; 30 rumah hanyut, tambahnya.                       | BPBD Kota Jati
            Tim penyelamat menemukan 12 jenazah lagi, menurut Basarnas.                                       | Basarnas
            Kementerian Pertahanan menarik klaim bahwa 135 tentara terbunuh.                                  | Kementerian Pertahanan
            Tim penyelamat menemukan 12 jenazah, sehingga korban tewas menjadi 31 orang, menurut Basarnas.    | Basarnas
            Dinas Sosial tetap pada hitungannya: 36 keluarga.                                                 | Dinas Sosial
            BPK memeriksa 3.112 pelayaran yang dipersoalkan warga.                                            | warga
            Panitia menyediakan 500 kursi; yang terisi, menurut Wahyu Sentosa, baru separuh.                  | Wahyu Sentosa
            Serikat Guru akan meminta tambahan tunjangan Rp 500 ribu.                                         | Serikat Guru
            Nelayan setempat, Darman (44), melihat tiga kapal asing melintas.                                 | Darman
            Kamera itu melihat tiga kapal asing melintas.                                                     |
            Angka itu jauh dari hitungan Relawan Samudra, yang pada Rabu lalu menyebut 95 orang hilang.       | Relawan Samudra
            Lembaga itu menguji 37 beras dan menemukan jamur pada lima, kata kepalanya, Suryo Pranoto.        | Suryo Pranoto
            """)
    void clausesOfTheirOwn(String text, @Nullable String speaker) {
        assertThat(Claimed.figures(text).getLast().chain().speaker()).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Badan Geologi Kalibiru menaikkan taksiran longsoran menjadi 1,9 juta meter kubik.                 | Badan Geologi Kalibiru
            Pemerintah Kabupaten Rawajati menurunkan jumlah rumah rusak dari 412 menjadi 397.                 | Pemerintah Kabupaten Rawajati
            Bank Nusa Sejahtera memangkas proyeksi pertumbuhan kredit menjadi 7,5 persen.                     | Bank Nusa Sejahtera
            Ratih Purnama, ketua paguyuban pedagang, menyodorkan daftar sendiri: 214 kios hangus.             | Ratih Purnama
            Aliansi Guru Honorer mempersoalkan nasib 870 guru yang tak masuk daftar.                          | Aliansi Guru Honorer
            Komnas HAM, yang semula menyebut 12, memilih diam.                                                | Komnas HAM
            Kantor SAR Lembata menurunkan 180 personel.                                                       |
            Dinas Perhubungan menambah 40 bus.                                                                |
            """)
    void theSubjectOfWhatIsReckonedAskedForOrTold(String text, @Nullable String speaker) {
        assertThat(Claimed.figures(text).getLast().chain().speaker()).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Angka itu jauh di atas 1.150 rumah yang disampaikan Dinas Sosial Kota Waringin.                   | Dinas Sosial Kota Waringin
            Kerugian itu melampaui Rp 40 miliar yang semula diumumkan Kementerian Pertanian.                  | Kementerian Pertanian
            Perusahaan baru membayar sebagian dari Rp 90 miliar yang dituntut Koalisi Warga Pesisir.          | Koalisi Warga Pesisir
            Serikat Pekerja Logam menolak kenaikan 3,2 persen yang ditawarkan manajemen.                      | manajemen
            Tumpal Raharja mencabut angka 3.100 yang pernah dilontarkannya.                                   | Tumpal Raharja
            Tim itu membuka 40 kotak yang disimpan di gudang.                                                 |
            """)
    void theAgentOfWhatDescribesTheNumber(String text, @Nullable String speaker) {
        assertThat(Claimed.figures(text).getLast().chain().speaker()).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Citra radar yang dianalisis Pusat Data Rimba menunjukkan 88 titik api.                            | Pusat Data Rimba
            Survei yang digelar Lembaga Suara Kita mencatat 54 persen warga menolak.                          | Lembaga Suara Kita
            Dalam surat dakwaan disebutkan terdakwa menerima Rp 700 juta.                                     | surat dakwaan
            Ada 33 korban, sebagaimana tercantum dalam daftar yang ditempel Puskesmas Ranu.                   | Puskesmas Ranu
            Menurut hitungan sementara Asosiasi Hotel, okupansi turun 20 persen.                              | Asosiasi Hotel
            Kerugiannya, taksiran Bupati Darso, mencapai Rp 8 miliar.                                         | Darso
            """)
    void thoseBehindDocumentsAndReckonings(String text, String speaker) {
        assertThat(Claimed.figures(text).getLast().chain().speaker()).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Penyebab utama, Polres Maringin menjabarkan, ialah rem blong pada 9 truk.                         | Polres Maringin
            Polda Rimbo meralat: korban tewas tujuh orang.                                                    | Polda Rimbo
            KPU mencatat 12 pelanggaran; Bawaslu Kota Rimba kembali menyebut 30 pelanggaran.                  | Bawaslu Kota Rimba
            Polisi mengatakan dua orang tewas, sedangkan Rumah Sakit Umum menghitung tiga.                    | Rumah Sakit Umum
            Pemerintah merevisi target pertumbuhan tahun depan, dari 5,4 persen menjadi 5,1 persen.           | Pemerintah
            Prakirawan Kantor Meteorologi Palang Intan, Yuliana Pratiknyo, menyebut 58 titik.                 | Yuliana Pratiknyo
            """)
    void clausesAndAppositionsBetweenCommas(String text, String speaker) {
        assertThat(Claimed.figures(text).getLast().chain().speaker()).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Seorang sopir bus marah. "Kami rugi Rp 200 ribu sehari," katanya.                                 | Seorang sopir bus marah
            Jumlah itu dicibir Ester Manik, ketua aliansi. "Itu harga dua ekor kerbau," cetusnya.             | Ester Manik
            Kepala BPBD Joko Purwo mengatakan 14 rumah roboh. Sebanyak 30 keluarga mengungsi.                 | Joko Purwo
            Kata drh. Mayang Sari dari Balai Veteriner, sejauh ini 11 peternak dipantau.                      | Mayang Sari
            "Kami siap," tulis Maskapai Angkasa. Tahun lalu, maskapai itu mengangkut 1,3 juta orang.          |
            Kepala BPBD Joko Purwo mengatakan 14 rumah roboh. Pasar tutup dan harga beras naik 10 persen.     |
            """)
    void whoeverActedLastGoesOn(String text, @Nullable String speaker) {
        assertThat(Claimed.figures(text).getLast().chain().speaker()).isEqualTo(speaker);
    }
}
