package org.runut.clean;

import java.util.List;
import java.util.Optional;
import org.runut.clean.Aside.Kind;
import org.runut.model.Span;

/** Finds initials or a wire in brackets behind the last sentence: "(KBX/ani)", "(*)", "(sag-3)". */
final class SignatureFinder {
    private static final int LONGEST = 40;

    private SignatureFinder() {}

    /** The signature of a text, what stands aside at its end left out. */
    static Optional<Aside> find(String text, List<Aside> asides) {
        int end = bodyEnd(text, asides);
        if (end == 0 || text.charAt(end - 1) != ')') {
            return Optional.empty();
        }
        int open = text.lastIndexOf('(', end - 1);
        if (open < 1 || end - open > LONGEST || !closesBefore(text, open)) {
            return Optional.empty();
        }
        String inner = text.substring(open + 1, end - 1).strip();
        return isSignature(inner)
                ? Optional.of(new Aside(new Span(open, end), Kind.SIGNATURE, inner))
                : Optional.empty();
    }

    private static int bodyEnd(String text, List<Aside> asides) {
        int end = trimmed(text, text.length());
        for (int k = asides.size() - 1; k >= 0 && asides.get(k).span().end() >= end; k--) {
            end = trimmed(text, asides.get(k).span().start());
        }
        return end;
    }

    private static int trimmed(String text, int end) {
        int i = end;
        while (i > 0 && Lines.isFiller(text.charAt(i - 1)) && text.charAt(i - 1) != '(') {
            i--;
        }
        return i;
    }

    private static boolean closesBefore(String text, int open) {
        int before = trimmed(text, open) - 1;
        return before < 0 || Lines.closes(text.charAt(before));
    }

    /** Short names parted by strokes: at most three words each, of letters, digits, points, hyphens and stars. */
    private static boolean isSignature(String inner) {
        if (inner.isEmpty()) {
            return false;
        }
        for (String part : inner.split("[/,|;]", -1)) {
            if (part.strip().split("\\s+").length > 3 || !part.codePoints().allMatch(SignatureFinder::isAllowed)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAllowed(int c) {
        return Character.isLetterOrDigit(c) || " .-*_&:#@".indexOf(c) >= 0;
    }
}
