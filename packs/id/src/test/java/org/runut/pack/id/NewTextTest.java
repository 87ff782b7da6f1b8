package org.runut.pack.id;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runut.model.Status;

/** Causes of mistakes met on text that no rule was made for: the last figure of each text is looked at, or the first. */
class NewTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Rencana tata ruang itu ditolak 12 desa. | HAPPENED
            Direksi memangkas target penjualan sepertiga. | HAPPENED
            Perseroan menurunkan target harga dari Rp 240 menjadi Rp 150 per saham. | PLANNED
            Dari 90 warga yang meminta bantuan, 61 dilayani. | HAPPENED
            Sesuai proposal pengembang, harga tanah dipotong 20 persen. | PLANNED
            Yayasan itu berkomitmen menyumbang Rp 3 miliar. | PLANNED
            Gudang itu menampung 40 rumah rakit rusak berat dan 25 rusak sedang. | HAPPENED
            Pengungsi kini tersisa 700 jiwa, jauh di bawah puncaknya yang 4.200 jiwa. | HAPPENED
            Partai itu mengajukan gugatan dan menuding ada 900 surat suara palsu. | HAPPENED
            """)
    void plansAndListsAreToldFromWhatIsSo(String text, Status status) {
        assertThat(Claimed.figures(text).getLast().status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tiga truk dan lima perahu akan dikirim besok. | PLANNED
            """)
    void aListSharesWhatStandsBehindIt(String text, Status status) {
        assertThat(Claimed.figures(text).getFirst().status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kepala Personalia pabrik, Endra Wiguna, mengatakan ada 40 pekerja yang sakit. | Endra Wiguna
            Kepala Dinas Perikanan Sumbaru dr. Laila Mirza mengatakan ada 40 nelayan yang hilang. | Laila Mirza
            PT Arung Bahari Tbk rugi tahun lalu. Perseroan melaporkan hanya 90 kapal yang berlayar. | PT Arung Bahari Tbk
            Sampai Rabu pagi sudah 40 jenazah diangkat, menurut data Badan Rawat Laut. | Badan Rawat Laut
            Rumah yang hanyut lebih dari 90 unit, masih menurut Badan Rawat Laut. | Badan Rawat Laut
            Komandan Hasan Mubarak tetap menyebut 210 orang. | Hasan Mubarak
            Data Gabungan Pengusaha Garam menunjukkan penjualan sepanjang tahun hanya 900 ton. | Gabungan Pengusaha Garam
            Bupati Rahmat Sanusi membantah adanya pemotongan 20 persen. | Rahmat Sanusi
            Pemerintah berencana memberi Rp 40 juta per rumah roboh, dan Rp 20 juta per rumah retak. | Pemerintah
            """)
    void findsWhoAnswersForIt(String text, String speaker) {
        assertThat(Claimed.figures(text).getLast().chain().speaker()).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Rumah yang rusak berjumlah 90 unit, terdiri atas 60 unit rusak berat dan 30 unit rusak ringan. | rusak ringan
            Ia bilang yang gajinya tertunggak 450 orang. | yang gajinya tertunggak
            Kapal itu hanya mengangkut 210 orang. | orang
            Kapal itu berizin untuk 280 orang. | orang
            Utang itu Rp 4 triliun, atau sekitar 46 persen dari total liabilitas. | Utang
            Suara tidak sah tercatat 5.357. | Suara tidak sah
            Utang pabrik kepada tiga bank mencapai Rp 9 miliar. | Utang pabrik
            Sebanyak 640 orang diungsikan. Sebanyak 80 di antaranya balita. | balita
            Korban tewas mencapai 172 orang. Hitungan ulang kami juga 172. | Korban tewas
            Pendapatan turun 3 persen secara tahunan (year on year/yoy) menjadi Rp 2 triliun. | Pendapatan
            """)
    void findsWhatIsCounted(String text, String counted) {
        assertThat(Claimed.figures(text).getLast().binding().counted()).isEqualTo(counted);
    }
}
