package org.runut.pack.id;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runut.pack.Affixes;

/** Which words are found by which. */
class AffixesTest {
    private final Affixes affixes = new Indonesian().load().affixes();

    @ParameterizedTest
    @CsvSource({
        "mengungsi, pengungsian",
        "pengungsi, mengungsikan",
        "mengirim, pengiriman",
        "kirim, dikirimkan",
        "menewaskan, tewas",
        "menyerang, serangan",
        "memukul, pukulan",
        "tindakan, tindak",
        "pemerintah, pemerintahan",
        "kerusakan, rusak",
        "sekolah, sekolahnya",
        "diperkirakan, memperkirakan",
        "terluka, luka",
        "bantuan, membantu",
        "menteri, kementerian",
    })
    void formsOfAWordAreFoundByEachOther(String one, String other) {
        assertThat(affixes.stems(one)).containsAnyElementsOf(affixes.stems(other));
    }

    @ParameterizedTest
    @CsvSource({"makan, makam", "bulan, bola", "korban, korupsi", "tanah, panah", "kota, kotak", "gempa, gempar"})
    void otherWordsAreNot(String one, String other) {
        assertThat(affixes.stems(one)).doesNotContainAnyElementsOf(affixes.stems(other));
    }

    @Test
    void longLettersAreLeftAlone() {
        String endless = "menye".repeat(10_000);
        assertThat(affixes.stems(endless)).containsExactly(endless);
    }
}
