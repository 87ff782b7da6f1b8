package org.runut.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.runut.flow.Analyzer;
import org.runut.model.Analysis;
import org.runut.model.Article;
import org.runut.model.Part;
import org.runut.model.Place;
import org.runut.model.RawArticle;
import org.runut.model.Span;
import org.runut.pack.id.Indonesian;

/** Text is hostile: whatever it is, the analysis ends soon, points only into the text, and says the same twice. */
class RobustnessTest {
    private static final Analyzer ANALYZER = new Analyzer(new Indonesian().load());
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final int MILLION = 1_000_000;
    private static final String STRANGE =
            "\u0000\u0001\u00A0\u00AD\u200B\u200D\u202E\uFEFF\uFFFD\uD83D\uDE00\uD800\u0301\u0130\u0131\u00DF\u2028\u2029\u0660\u06F5٫…—–‑“”‘’«»„‚″′½⅔²①Ⅷ％＄１.,;:!?\"'()[]{}<>/\\|@#$%^&*_+=~`\n\n\r\t0123456789";

    static List<String> texts() {
        return DemoArticles.all().stream().map(DemoArticle::text).toList();
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("texts")
    void mutatedTextsAreAnalysed(String text) {
        var random = new Random(text.hashCode());
        for (int i = 0; i < 8; i++) {
            holds(mutated(text, random));
        }
    }

    private static String mutated(String text, Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> text.substring(random.nextInt(text.length()));
            case 1 -> text.substring(0, random.nextInt(text.length()));
            case 2 -> shuffled(text, " ", random);
            case 3 -> shuffled(text, "\n", random);
            case 4 -> sprinkled(text, random);
            default -> text.replace(" ", "").repeat(2);
        };
    }

    private static String shuffled(String text, String between, Random random) {
        var pieces = new ArrayList<>(Arrays.asList(text.split(between)));
        Collections.shuffle(pieces, random);
        return String.join(between, pieces);
    }

    private static String sprinkled(String text, Random random) {
        var sprinkled = new StringBuilder(text);
        for (int i = 0; i < 60; i++) {
            char strange = STRANGE.charAt(random.nextInt(STRANGE.length()));
            int at = random.nextInt(sprinkled.length());
            if (random.nextBoolean()) {
                sprinkled.insert(at, strange);
            } else {
                sprinkled.setCharAt(at, strange);
            }
        }
        return sprinkled.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "A", "1", ".", "\"", "a_", "a.", "Korea Utara ", "kata Ali, ", "\uD83D\uDE00"})
    void aMillionCharactersOnOneLineEndSoon(String piece) {
        endsSoon(piece.repeat(MILLION / piece.length()));
    }

    /** Cut off where one piece would take as long as all: what is quadratic shows at this length too. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                "“",
                "\n",
                "a ",
                "1 ",
                "1.",
                "a-",
                "A.",
                "a@",
                "1,",
                "( ",
                "\" ",
                "kata ",
                "\"Ya,\" kata Ali. ",
                "ia mengatakan bahwa ",
                "menurut ",
                "1.200 orang tewas dan ",
                "Senin (6/1/2025) ",
                "Rp 1,5 triliun ",
                "antara 5 hingga ",
                "www.",
                "http://",
                "yang ",
                "Ali Baba, ",
                "Kepala Badan ",
                "juta ",
                "1/1/",
                "Dr. ",
                "Baca juga: ",
                "e\u0301",
                "-",
                "—",
                "%",
                "Rp",
                "5 "
            })
    void monotonousTextEndsSoon(String piece) {
        endsSoon(piece.repeat(MILLION / 10 / piece.length()));
    }

    private static void endsSoon(String text) {
        assertPointsIntoText(Assertions.assertTimeoutPreemptively(SOON, () -> ANALYZER.analyze(RawArticle.of(text))));
    }

    @Test
    void aLongArticleEndsSoonAlsoOnOneLine() {
        String text = String.join("\n\n", texts()).repeat(4);
        endsSoon(text);
        endsSoon(text.replace('\n', ' '));
    }

    private static void holds(String text) {
        var raw = new RawArticle(
                "-", null, null, text.substring(0, Math.min(70, text.length())), "2025-01-06", null, null, text);
        assertThatCode(() -> {
                    var analysis = ANALYZER.analyze(raw);
                    assertPointsIntoText(analysis);
                    assertThat(ANALYZER.analyze(raw)).isEqualTo(analysis);
                })
                .as(text)
                .doesNotThrowAnyException();
    }

    private static void assertPointsIntoText(Analysis analysis) {
        var places = new ArrayList<Place>();
        for (var figure : analysis.figures()) {
            places.add(figure.place());
            places.add(new Place(figure.quantity().part(), figure.sentence()));
        }
        for (var quotation : analysis.quotations()) {
            places.add(new Place(quotation.part(), quotation.content()));
            for (Span span : Arrays.asList(quotation.source(), quotation.cue())) {
                if (span != null) {
                    places.add(new Place(quotation.part(), span));
                }
            }
        }
        analysis.occurrences()
                .forEach(o ->
                        places.addAll(List.of(o.place(), new Place(o.place().part(), o.sentence()))));
        analysis.quantities().forEach(q -> places.add(new Place(q.part(), q.span())));
        analysis.times().forEach(t -> places.add(new Place(t.part(), t.span())));
        analysis.entities().forEach(e -> places.add(new Place(e.part(), e.span())));
        analysis.checks().forEach(c -> places.addAll(c.evidence()));
        analysis.article().boilerplate().forEach(b -> places.add(new Place(Part.TEXT, b)));
        assertThat(places).allMatch(place -> inside(place, analysis.article()));
    }

    private static boolean inside(Place place, Article article) {
        return place.span().end() <= article.text(place.part()).length();
    }
}
