package org.runut.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.runut.flow.Analyzer;
import org.runut.pack.en.English;
import org.runut.pack.id.Indonesian;

/**
 * Texts made at random of the articles of the demo and of the benchmark, in both languages, for some seconds; with
 * {@code -Drunut.soak.minutes=10} for longer. The numbers differ with {@code -Drunut.soak.seed}.
 */
class SoakTest {
    private static final int ROUNDS = 800;
    private static final int STEP = 90;
    private static final int PIECE = 400;

    @Test
    void whatHoldsForAnyTextHolds() throws IOException {
        var analyzers = List.of(new Analyzer(new Indonesian().load()), new Analyzer(new English().load()));
        var texts = SoakTexts.all();
        var random = new Random(SoakTexts.SEED);
        long begun = System.nanoTime();
        int count = 0;
        Map<String, String> failures = new TreeMap<>();
        while (SoakTexts.goesOn(count, ROUNDS, begun)) {
            String one = texts.get(random.nextInt(texts.size()));
            String other = texts.get(random.nextInt(texts.size()));
            String text = random.nextInt(3) > 0 ? Mutations.of(one, random) : Mutations.of(one, other, random);
            try {
                Invariants.hold(analyzers.get(random.nextInt(analyzers.size())), text);
            } catch (AssertionError e) {
                failures.putIfAbsent(place(e), told(e));
            }
            count++;
        }
        System.out.println("soak: " + count + " texts");
        assertThat(count).isPositive();
        assertThat(failures).isEmpty();
    }

    /** Articles come cut off: at the end of any word, so of any clause. */
    @Test
    void whatHoldsForAnyTextHoldsForItsBeginnings() throws IOException {
        var analyzers = List.of(new Analyzer(new Indonesian().load()), new Analyzer(new English().load()));
        int number = 0;
        for (String text : SoakTexts.all()) {
            for (int end = text.indexOf(' ', 20 + number % STEP); end > 0; end = text.indexOf(' ', end + STEP)) {
                String piece = text.substring(Math.max(0, end - PIECE), end);
                analyzers.forEach(analyzer -> Invariants.hold(analyzer, piece));
            }
            number++;
        }
    }

    /** The line of the library that failed, so that each failure is told once. */
    private static String place(AssertionError error) {
        return String.valueOf(error.getMessage())
                .lines()
                .filter(line -> line.contains("at org.runut"))
                .findFirst()
                .orElse("an invariant");
    }

    /** The end of what is told of a failure: its beginning is the text. */
    private static String told(AssertionError error) {
        String message = String.valueOf(error.getMessage());
        int at = message.indexOf("Expecting");
        String reason = at < 0 ? message : message.substring(at);
        String words = reason.substring(0, Math.min(2000, reason.length()));
        System.out.println("soak: " + words);
        return words;
    }
}
