package org.runut.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How the words of a language are cut down to what their forms have in common. It is for finding, not for understanding:
 * where a form can be read in two ways, both are kept.
 *
 * @param letters how many letters must stay
 * @param vowels  how many of them must be vowels
 * @param ends    groups of endings, of each of which one is taken off
 * @param begins  beginnings, taken off one after the other
 */
public record Affixes(int letters, int vowels, List<List<Affix>> ends, List<Affix> begins) {
    /** Of a language that takes nothing off. */
    public static final Affixes NONE = new Affixes(0, 0, List.of(), List.of());

    private static final int MOST = 4;
    private static final int ROUNDS = 3;
    private static final int LONGEST = 40;
    private static final String VOWELS = "aeiouy";

    public Affixes {
        ends = List.copyOf(ends);
        begins = List.copyOf(begins);
    }

    /**
     * An ending or a beginning.
     *
     * @param letters  its letters
     * @param instead  what stands in its place
     * @param before   which letters come after a beginning
     * @param optional whether the word may be read in another way too
     */
    public record Affix(String letters, String instead, Before before, boolean optional) {}

    /** Which letters come after a beginning. */
    public enum Before {
        /** Any. */
        ANY,
        /** A vowel. */
        VOWEL,
        /** Another letter. */
        CONSONANT
    }

    /** What the forms of a word have in common: the shortest of what may be left of it. */
    public String stem(String word) {
        return stems(word).stream()
                .min(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()))
                .orElse(word);
    }

    /** What is left of a word in small letters, in each of its readings; the word itself where nothing can be taken off. */
    public Set<String> stems(String word) {
        if (word.length() > LONGEST) {
            return Set.of(word);
        }
        Set<String> forms = Set.of(word);
        for (var group : ends) {
            forms = each(forms, form -> ended(form, group));
        }
        for (int round = 0; round < ROUNDS; round++) {
            forms = each(forms, this::begun);
        }
        return forms;
    }

    private interface Cut {
        Set<String> of(String form);
    }

    private static Set<String> each(Set<String> forms, Cut cut) {
        var cutDown = new LinkedHashSet<String>();
        for (String form : forms) {
            for (String left : cut.of(form)) {
                if (cutDown.size() < MOST) {
                    cutDown.add(left);
                }
            }
        }
        return cutDown;
    }

    /** The word without the first ending of a group that it has, and in its other readings where that one is optional. */
    private Set<String> ended(String form, List<Affix> group) {
        var left = new LinkedHashSet<String>();
        for (var end : group) {
            String cut =
                    form.substring(0, Math.max(0, form.length() - end.letters().length())) + end.instead();
            if (form.endsWith(end.letters()) && isEnough(cut)) {
                left.add(cut);
                if (!end.optional()) {
                    return left;
                }
            }
        }
        left.add(form);
        return left;
    }

    /** The word without its longest beginning, with each letter that may have melted into it. */
    private Set<String> begun(String form) {
        var left = new LinkedHashSet<String>();
        int longest = 0;
        for (var begin : begins) {
            int length = begin.letters().length();
            if (length >= longest && form.startsWith(begin.letters()) && comesBefore(begin, form)) {
                String cut = begin.instead() + form.substring(length);
                if (isEnough(cut)) {
                    if (length > longest) {
                        left.clear();
                    }
                    longest = length;
                    left.add(cut);
                }
            }
        }
        return left.isEmpty() ? Set.of(form) : left;
    }

    private static boolean comesBefore(Affix begin, String form) {
        int next = begin.letters().length();
        return next < form.length()
                && switch (begin.before()) {
                    case ANY -> true;
                    case VOWEL -> isVowel(form.charAt(next));
                    case CONSONANT -> !isVowel(form.charAt(next));
                };
    }

    private boolean isEnough(String left) {
        return left.length() >= letters && left.chars().filter(Affixes::isVowel).count() >= vowels;
    }

    private static boolean isVowel(int letter) {
        return VOWELS.indexOf(letter) >= 0;
    }

    /**
     * Reads the lines of a file: {@code least 3 letters 2 vowels}, {@code end kan an i?}, {@code begin meny+>s me-}.
     *
     * @throws IllegalStateException where a line is none of these; the message says which
     */
    static Affixes read(List<String> lines) {
        int letters = 0;
        int vowels = 0;
        var ends = new ArrayList<List<Affix>>();
        var begins = new ArrayList<Affix>();
        for (String line : lines) {
            var words = List.of(line.split("\\s+"));
            var affixes = words.subList(1, words.size());
            switch (words.getFirst()) {
                case "least" -> {
                    letters = Integer.parseInt(words.get(1));
                    vowels = Integer.parseInt(words.get(3));
                }
                case "end" -> ends.add(affixes.stream().map(Affixes::affix).toList());
                case "begin" -> affixes.stream().map(Affixes::affix).forEach(begins::add);
                default -> throw new IllegalStateException("stems.txt: no such line: " + line);
            }
        }
        return new Affixes(letters, vowels, ends, begins);
    }

    private static Affix affix(String written) {
        boolean optional = written.endsWith("?");
        String plain = optional ? written.substring(0, written.length() - 1) : written;
        int arrow = plain.indexOf('>');
        String instead = arrow < 0 ? "" : plain.substring(arrow + 1);
        String form = arrow < 0 ? plain : plain.substring(0, arrow);
        var before = form.endsWith("+") ? Before.VOWEL : form.endsWith("-") ? Before.CONSONANT : Before.ANY;
        String letters = before == Before.ANY ? form : form.substring(0, form.length() - 1);
        return new Affix(letters, instead, before, optional);
    }
}
