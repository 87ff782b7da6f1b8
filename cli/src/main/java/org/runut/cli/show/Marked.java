package org.runut.cli.show;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runut.model.Explanation;
import org.runut.model.Place;
import org.runut.model.Span;

/** A passage in which the claim stands in heavy brackets and the words it rests on in light ones. */
final class Marked {
    static final char OPEN = '⟦';
    static final char CLOSE = '⟧';
    static final char OPEN_WORD = '‹';
    static final char CLOSE_WORD = '›';
    private static final int BEFORE = 400;
    private static final int AFTER = 400;
    private static final String CUT = "…";

    private final String text;
    private final Place claim;
    private final Span around;
    private final List<Span> words = new ArrayList<>();

    private Marked(String text, Place claim, Span around) {
        this.text = text;
        this.claim = claim;
        this.around = around;
    }

    /**
     * The passage.
     *
     * @param text        the part of the article it stands in
     * @param claim       what is in heavy brackets
     * @param sentence    how far it goes; what is too far from the claim is cut away
     * @param explanation which words are in light brackets
     */
    static String of(String text, Place claim, Span sentence, Explanation explanation) {
        int from = Math.max(sentence.start(), claim.span().start() - BEFORE);
        int to = Math.min(sentence.end(), claim.span().end() + AFTER);
        var around = new Span(
                boundary(text, from), boundary(text, Math.max(to, claim.span().end())));
        var marked = new Marked(text, claim, around);
        explanation.reasons().forEach(reason -> marked.add(reason.place()));
        return (from > sentence.start() ? CUT : "") + marked.text() + (to < sentence.end() ? CUT : "");
    }

    /** The place itself, or the one before it where it lies inside a surrogate pair. */
    private static int boundary(String text, int index) {
        boolean inside = index > 0 && index < text.length() && Character.isLowSurrogate(text.charAt(index));
        return inside ? index - 1 : index;
    }

    private void add(@Nullable Place place) {
        boolean beside = place != null
                && place.part() == claim.part()
                && around.contains(place.span())
                && place.span().length() > 0
                && !place.span().contains(claim.span())
                && words.stream().noneMatch(word -> word.overlaps(place.span()));
        if (beside && place != null) {
            words.add(place.span());
        }
    }

    private String text() {
        words.sort(Comparator.naturalOrder());
        var marked = new StringBuilder();
        int at = around.start();
        boolean open = false;
        for (int next = at; next <= around.end(); next++) {
            if (isEdge(next)) {
                marked.append(text, at, next);
                at = next;
                open = edges(marked, next, open);
            }
        }
        return marked.append(text, at, around.end()).toString();
    }

    private boolean isEdge(int i) {
        return claim.span().start() == i
                || claim.span().end() == i
                || words.stream().anyMatch(word -> word.start() == i || word.end() == i);
    }

    /** What closes here closes before what opens here opens; gives whether a word is still open. */
    private boolean edges(StringBuilder marked, int i, boolean open) {
        boolean closes = open && words.stream().anyMatch(word -> word.end() == i);
        if (closes) {
            marked.append(CLOSE_WORD);
        }
        if (claim.span().end() == i) {
            marked.append(CLOSE);
        }
        if (claim.span().start() == i) {
            marked.append(OPEN);
        }
        boolean opens = words.stream().anyMatch(word -> word.start() == i);
        if (opens) {
            marked.append(OPEN_WORD);
        }
        return opens || open && !closes;
    }
}
