package org.runut.evaluate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** When names, counted things and units count as the same. */
final class Names {
    private static final Set<String> SMALL = Set.of(
            "di", "ke", "dari", "dan", "yang", "untuk", "pada", "dengan", "oleh", "para", "sang", "si", "itu", "ini",
            "the", "of", "and", "a", "an", "to", "in", "on", "for", "by", "s");
    private static final Set<String> PHYSICAL = Set.of(
            "km", "m", "cm", "mm", "kg", "g", "tonne", "ton", "litre", "MW", "GW", "kW", "kWh", "kWh/m2", "m/s", "m2",
            "hectare", "barrel", "mmbtu", "celsius", "bps");
    private static final Set<String> PERCENT = Set.of("percent", "percentage-point", "%");
    private static final Pattern MONEY = Pattern.compile("[A-Z]{3}(/.*)?");

    private Names() {}

    /** The words of a text in small letters, joined by single spaces. */
    static String fold(@Nullable String text) {
        return String.join(" ", folded(text));
    }

    private static List<String> folded(@Nullable String text) {
        String lower = Normalizer.normalize(text == null ? "" : text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        var word = new StringBuilder();
        lower.codePoints().forEach(c -> {
            if (isWord(c)) {
                word.appendCodePoint(c);
            } else if (!word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        });
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }

    private static boolean isWord(int c) {
        int type = Character.getType(c);
        return c == '_'
                || Character.isLetter(c)
                || type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    /** Whether half of the words are shared, small words and the suffix -nya left out. */
    static boolean countedSame(@Nullable String predicted, String gold) {
        var a = countedWords(predicted);
        var b = countedWords(gold);
        var both = new HashSet<>(a);
        both.retainAll(b);
        return !a.isEmpty() && !b.isEmpty() && 2.0 * both.size() / (a.size() + b.size()) >= 0.5;
    }

    private static Set<String> countedWords(@Nullable String text) {
        Set<String> words = new HashSet<>();
        folded(text).forEach(w -> words.add(w.endsWith("nya") ? w.substring(0, w.length() - 3) : w));
        words.removeAll(SMALL);
        return words;
    }

    /** Whether all words of the shorter name are in the longer, or two in common and at most one apart. */
    static boolean same(@Nullable String a, @Nullable String b) {
        boolean noA = a == null || a.isEmpty();
        boolean noB = b == null || b.isEmpty();
        if (noA || noB) {
            return noA && noB;
        }
        var first = nameWords(a);
        var second = nameWords(b);
        var shorter = second.size() < first.size() ? second : first;
        var longer = second.size() < first.size() ? first : second;
        if (shorter.isEmpty()) {
            return fold(a).equals(fold(b));
        }
        var common = new HashSet<>(shorter);
        common.retainAll(longer);
        return common.size() == shorter.size() || common.size() >= 2 && shorter.size() - common.size() <= 1;
    }

    private static Set<String> nameWords(@Nullable String name) {
        var words = new HashSet<>(folded(name));
        words.removeAll(SMALL);
        return words;
    }

    /** The class of a unit: a currency, percent, times, a physical unit, or a count. */
    static String unitClass(@Nullable String unit) {
        String u = unit == null ? "" : unit.strip();
        String first = u.replaceFirst("/.*", "");
        if (MONEY.matcher(u).matches()) {
            return first;
        }
        if (PERCENT.contains(u)) {
            return "percent";
        }
        if (PHYSICAL.contains(first)) {
            return first.replace("tonne", "ton");
        }
        return u.equals("times") || u.equals("x") ? "times" : "count";
    }
}
