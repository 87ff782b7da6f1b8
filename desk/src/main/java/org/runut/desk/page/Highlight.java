package org.runut.desk.page;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.runut.find.Terms;
import org.runut.model.Span;

/** Marks the words of a passage that are what was searched for, or seem to be forms of it. Only to guide the eye. */
final class Highlight {
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final int LEAST = 4;
    private static final double SHARE = 0.6;
    private static final int LONGEST = 60;

    private final List<String> wanted;

    /** For words that were typed. */
    Highlight(String typed) {
        this.wanted = Terms.of(typed).stream()
                .filter(word -> word.length() < LONGEST)
                .limit(LONGEST)
                .toList();
    }

    /**
     * A piece of a passage.
     *
     * @param text   its words
     * @param marked whether it was searched for
     */
    public record Piece(String text, boolean marked) {}

    /** The first word that is marked in a text; empty where none is. */
    Optional<Span> first(String text) {
        return next(text, 0);
    }

    List<Piece> pieces(String passage) {
        var pieces = new ArrayList<Piece>();
        int done = 0;
        for (var word = next(passage, 0); word.isPresent(); word = next(passage, done)) {
            add(passage.substring(done, word.get().start()), false, pieces);
            add(word.get().in(passage), true, pieces);
            done = word.get().end();
        }
        add(passage.substring(done), false, pieces);
        return pieces;
    }

    private Optional<Span> next(String text, int from) {
        int at = from;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
                end++;
            }
            if (end > at && isWanted(text.substring(at, end))) {
                return Optional.of(new Span(at, end));
            }
            at = Math.max(end, at + 1);
        }
        return Optional.empty();
    }

    private static void add(String text, boolean marked, List<Piece> pieces) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, marked));
        }
    }

    private boolean isWanted(String word) {
        if (word.length() >= LONGEST) {
            return false;
        }
        String plain = MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return wanted.stream().anyMatch(term -> term.equals(plain) || isFormOf(term, plain));
    }

    private static boolean isFormOf(String a, String b) {
        int shared = shared(a, b);
        return shared >= LEAST && shared >= SHARE * Math.max(a.length(), b.length());
    }

    /** The length of the longest run of letters that both have; both are short. */
    private static int shared(String a, String b) {
        int longest = 0;
        var before = new int[b.length() + 1];
        for (int i = 0; i < a.length(); i++) {
            var now = new int[b.length() + 1];
            for (int j = 0; j < b.length(); j++) {
                now[j + 1] = a.charAt(i) == b.charAt(j) ? before[j] + 1 : 0;
                longest = Math.max(longest, now[j + 1]);
            }
            before = now;
        }
        return longest;
    }
}
