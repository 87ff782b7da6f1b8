package org.runut.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes texts that nobody would write of texts that somebody wrote. */
final class Mutations {
    private static final String STRANGE =
            "\u0000\u0001\u00A0\u00AD\u200B\u200D\u202E\uFEFF\uFFFD\uD83D\uDE00\uD800\u0301\u0130\u0131\u00DF\u2028\u2029\u0660\u06F5٫…—–‑“”‘’«»„‚″′½⅔²①Ⅷ％＄１.,;:!?\"'()[]{}<>/\\|@#$%^&*_+=~`\n\n\r\t0123456789";

    private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,]*\\d|\\d");
    private static final List<String> NUMBERS = List.of(
            "0",
            "00",
            "1",
            "2",
            "0,5",
            "1.000",
            "12.5",
            "2024",
            "31",
            "60",
            "100",
            "lebih dari 400",
            "at least 70",
            "hampir 3",
            "up to 9",
            "99-40",
            "5–7",
            "dua",
            "seratus",
            "half",
            "1e9",
            "-8",
            "9".repeat(40),
            "1.".repeat(30) + "1",
            "0,".repeat(9) + "1",
            "2 dari 3",
            "Rp 5",
            "7 persen",
            "12 triliun");

    private Mutations() {}

    /** A text of the text. */
    static String of(String text, Random random) {
        return switch (random.nextInt(7)) {
            case 0 -> text.substring(random.nextInt(text.length()));
            case 1 -> text.substring(0, random.nextInt(text.length()));
            case 2 -> shuffled(text, " ", random);
            case 3 -> shuffled(text, "\n", random);
            case 4 -> sprinkled(text, random);
            case 5 -> renumbered(text, random);
            default -> text.replace(" ", "").repeat(2);
        };
    }

    private static String shuffled(String text, String between, Random random) {
        var pieces = new ArrayList<>(Arrays.asList(text.split(between)));
        Collections.shuffle(pieces, random);
        return String.join(between, pieces);
    }

    /** Every third number is another one. */
    private static String renumbered(String text, Random random) {
        return NUMBER.matcher(text)
                .replaceAll(found -> random.nextInt(3) > 0
                        ? Matcher.quoteReplacement(found.group())
                        : NUMBERS.get(random.nextInt(NUMBERS.size())));
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

    /** A text of two texts: the words of both, cut and joined anywhere. */
    static String of(String one, String other, Random random) {
        String head = one.substring(0, random.nextInt(one.length()));
        String tail = other.substring(random.nextInt(other.length()));
        return random.nextBoolean() ? head + tail : of(head + tail, random);
    }
}
