package org.runut.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Random;

/** Makes texts that nobody would write of texts that somebody wrote. */
final class Mutations {
    private static final String STRANGE =
            "\u0000\u0001\u00A0\u00AD\u200B\u200D\u202E\uFEFF\uFFFD\uD83D\uDE00\uD800\u0301\u0130\u0131\u00DF\u2028\u2029\u0660\u06F5٫…—–‑“”‘’«»„‚″′½⅔²①Ⅷ％＄１.,;:!?\"'()[]{}<>/\\|@#$%^&*_+=~`\n\n\r\t0123456789";

    private Mutations() {}

    /** A text of the text. */
    static String of(String text, Random random) {
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

    /** A text of two texts: the words of both, cut and joined anywhere. */
    static String of(String one, String other, Random random) {
        String head = one.substring(0, random.nextInt(one.length()));
        String tail = other.substring(random.nextInt(other.length()));
        return random.nextBoolean() ? head + tail : of(head + tail, random);
    }
}
