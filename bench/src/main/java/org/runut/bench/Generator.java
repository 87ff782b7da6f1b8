package org.runut.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.runut.model.RawArticle;

/**
 * Makes articles up, as many as wanted and always the same: about ten to a matter, each matter with places, names and
 * words of its own among the words that all news share.
 */
final class Generator {
    private static final int ARTICLES_OF_A_MATTER = 10;
    private static final int MATTERS_AT_A_TIME = 300;
    private static final int ARTICLES_OF_A_DAY = 1_000;
    private static final long FIRST_DAY = 18_262;
    private static final long FIRST_MATTER = 1L << 32;
    private static final List<String> SYLLABLES = List.of(
            "ba", "bi", "da", "du", "ga", "gi", "ja", "ka", "ku", "la", "li", "ma", "mu", "na", "ni", "pa", "ra", "ru",
            "sa", "si", "ta", "ti", "wa", "ya");
    private static final List<String> TEMPLATES = List.of(
            "Sebanyak %d orang %s setelah %s di Kabupaten %s, kata Kepala Badan %s, Senin (6/1/2025).",
            "\"Kami mencatat %d rumah %s akibat %s di %s,\" ujar %s.",
            "Menurut %5$s, sekitar %1$d ton bantuan %3$s sudah %2$s ke %4$s.",
            "Pemerintah %4$s menyiapkan Rp %1$d miliar untuk %3$s, demikian %5$s.",
            "Ia menambahkan, %d warga %s masih menunggu %s di %s bersama %s.");

    private final Random random;

    Generator(long seed) {
        random = new Random(seed);
    }

    /** So many articles, the matters mixed. */
    List<RawArticle> articles(int count) {
        var matters = IntStream.rangeClosed(0, count / ARTICLES_OF_A_MATTER)
                .mapToObj(i -> matter())
                .toList();
        var articles = new ArrayList<RawArticle>(count);
        for (int i = 0; i < count; i++) {
            articles.add(article(i, matters.get(random.nextInt(matters.size()))));
        }
        return articles;
    }

    /**
     * The article of a number, in a stream without end: some hundred matters at a time, each with about ten articles, new
     * ones and words of their own all the time.
     */
    static RawArticle numbered(int number) {
        int matter = matterOf(number);
        var words = new Generator(FIRST_MATTER + matter).matter();
        return new Generator(number)
                .article(number, words, LocalDate.EPOCH.plusDays(FIRST_DAY + number / ARTICLES_OF_A_DAY));
    }

    /** The matter of the article of a number: one of the newest some hundred, so that each has about ten in the end. */
    static int matterOf(int number) {
        return number / ARTICLES_OF_A_MATTER + new Random(number).nextInt(MATTERS_AT_A_TIME);
    }

    /** The words of a matter: things that happen, then places and names. */
    private record Matter(List<String> words, List<String> names) {}

    private Matter matter() {
        return new Matter(
                IntStream.range(0, 14).mapToObj(i -> word()).toList(),
                IntStream.range(0, 6).mapToObj(i -> capitalised(word())).toList());
    }

    private String word() {
        var word = new StringBuilder();
        int length = 2 + random.nextInt(3);
        for (int i = 0; i < length; i++) {
            word.append(one(SYLLABLES));
        }
        return word.toString();
    }

    private static String capitalised(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private RawArticle article(int number, Matter matter) {
        return article(number, matter, LocalDate.of(2025, 1, 10 + number % 20));
    }

    private RawArticle article(int number, Matter matter, LocalDate day) {
        var text = new StringBuilder();
        for (int i = 0; i < 14; i++) {
            text.append(String.format(
                    one(TEMPLATES),
                    2 + random.nextInt(5000),
                    one(matter.words()),
                    one(matter.words()),
                    one(matter.names()),
                    one(matter.names())));
            text.append(i % 3 == 2 ? "\n\n" : " ");
        }
        return new RawArticle(
                "generated-" + number,
                "https://example.com/" + number,
                "Harian " + number % 40,
                capitalised(one(matter.words())) + " di " + one(matter.names()),
                day.toString(),
                "id",
                null,
                text.toString());
    }

    private String one(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
