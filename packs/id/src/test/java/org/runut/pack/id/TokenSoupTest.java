package org.runut.pack.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.runut.pack.id.Read.READ;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.runut.model.Span;

/** Whatever words come in whatever order, reading ends well and points into the text. */
class TokenSoupTest {
    private static final List<String> WORDS = List.of(
            "Rp",
            "US$",
            "1.200",
            "5",
            "30",
            "2018",
            "2019-01-32",
            "31/2",
            "(",
            ")",
            "/",
            "-",
            "—",
            ",",
            ".",
            "\n",
            "juta",
            "ribu",
            "ratus",
            "puluh",
            "belas",
            "lusin",
            "dua",
            "seratus",
            "setengah",
            "sepertiga",
            "puluhan",
            "lebih dari",
            "hingga",
            "antara",
            "dan",
            "sekitar",
            "minus",
            "-an",
            "persen",
            "%",
            "per",
            "kg",
            "orang",
            "kali",
            "sen",
            "dolar",
            "Senin",
            "Minggu",
            "Februari",
            "Mei",
            "kuartal",
            "III",
            "semester I",
            "tahun",
            "bulan",
            "pekan",
            "hari ini",
            "kemarin",
            "lalu",
            "depan",
            "ini",
            "sebelumnya",
            "kemudian",
            "setahun",
            "akhir",
            "sepanjang",
            "tanggal",
            "pukul",
            "WIB",
            "ke",
            "Pasal",
            "salah satu",
            "Natal",
            "Tahun Baru",
            "dari",
            "Boeing",
            "rumah",
            "menang",
            "yang",
            "“",
            "”",
            "😀",
            "99999999999999999999999999",
            "0",
            "00",
            "1,2,3",
            "x");

    @Test
    void neverFailsAndStaysInside() {
        var random = new Random(7);
        for (int n = 0; n < 4000; n++) {
            String text = soup(random, 1 + random.nextInt(40));
            String published = switch (n % 4) {
                case 0 -> "2024-02-29";
                case 1 -> "2024";
                case 2 -> "2024-03-31T23:30+09:00";
                default -> null;
            };
            READ.quantityMentions(text).forEach(m -> inside(text, m.quantity().span()));
            READ.timeMentions(text, published).forEach(t -> inside(text, t.span()));
        }
    }

    @Test
    void longLinesTakeTimeInProportion() {
        String text = soup(new Random(11), 60_000).replace('\n', ' ');
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> {
            READ.quantityMentions(text);
            READ.timeMentions(text, "2024-02-29");
        });
    }

    private static void inside(String text, Span span) {
        assertThat(span.end()).isLessThanOrEqualTo(text.length());
        assertThat(span.length()).isPositive();
    }

    private static String soup(Random random, int words) {
        var text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(WORDS.get(random.nextInt(WORDS.size())));
            text.append(random.nextInt(5) == 0 ? "" : " ");
        }
        return text.toString();
    }
}
