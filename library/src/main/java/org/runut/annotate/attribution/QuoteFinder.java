package org.runut.annotate.attribution;

import java.util.ArrayList;
import java.util.List;
import org.runut.annotate.passage.Passage;
import org.runut.text.Token;

/**
 * Finds what stands in quotation marks: marks of all kinds, mixed kinds, a closing mark that is missing before the next
 * opening one, a mark without a space on either side. Single marks count only as a pair within one sentence.
 */
final class QuoteFinder {
    private final Passage passage;
    private final List<Quoted> found = new ArrayList<>();
    private int open = -1;
    private int nested;

    private QuoteFinder(Passage passage) {
        this.passage = passage;
    }

    /** The quoted stretches of a passage, in order, not overlapping. */
    static List<Quoted> find(Passage passage) {
        var finder = new QuoteFinder(passage);
        for (int i = 0; i < passage.tokens().size(); i++) {
            if (passage.token(i).kind() == Token.Kind.QUOTE && !finder.isSingle(i)) {
                finder.mark(i);
            }
        }
        if (finder.open >= 0) {
            finder.closeMissing(passage.tokens().size());
        }
        return finder.found;
    }

    private boolean isSingle(int i) {
        char c = passage.text().charAt(passage.token(i).start());
        return passage.token(i).span().length() == 1 && isSingleGlyph(c);
    }

    private static boolean isSingleGlyph(char c) {
        return c == '\'' || c == '‘' || c == '’' || c == '‚' || c == '`';
    }

    private void mark(int i) {
        if (open < 0) {
            if (!isStrayCloser(i)) {
                open = i;
            }
        } else if (reopens(i)) {
            closeMissing(i);
            open = i;
        } else if (isNestedOpener(i)) {
            nested++;
        } else if (nested > 0 && isCloserGlyph(i)) {
            nested--;
        } else {
            close(i);
        }
    }

    /** A closing mark that nothing opened: it touches what is before it and not what is after. */
    private boolean isStrayCloser(int i) {
        return isCloserGlyph(i) && touchesBefore(i) && !touchesAfter(i);
    }

    /** Whether a mark opens anew though the last one was not closed. */
    private boolean reopens(int i) {
        if (i == open + 1) {
            return false;
        }
        boolean opener = touchesAfter(i) && (!touchesBefore(i) || isOpenerGlyph(i));
        return opener && (isOpenerGlyph(i) && endsBefore(i) || beginsParagraph(i));
    }

    private boolean endsBefore(int i) {
        var before = passage.token(i - 1);
        return before.is(".") || before.is("?") || before.is("!") || before.is(",") || beginsParagraph(i);
    }

    private boolean isNestedOpener(int i) {
        return isOpenerGlyph(i) && touchesAfter(i) && i > open + 1;
    }

    private boolean beginsParagraph(int i) {
        return passage.sentenceOf(i).from() == i
                && passage.sentenceOf(i).paragraph() != passage.sentenceOf(open).paragraph();
    }

    private void close(int i) {
        add(i, true);
        open = -1;
        nested = 0;
    }

    private void closeMissing(int before) {
        var sentence = passage.sentenceOf(open);
        int end = open + 1;
        while (end < before && passage.sentenceOf(end).paragraph() == sentence.paragraph()) {
            end = Math.min(before, passage.sentenceOf(end).to());
        }
        add(end, false);
        open = -1;
        nested = 0;
    }

    private void add(int close, boolean closed) {
        int to = close;
        while (to > open + 1 && isTrailing(to - 1)) {
            to--;
        }
        if (to > open + 1) {
            found.add(new Quoted(open, open + 1, to, close, closed));
        }
    }

    private boolean isTrailing(int i) {
        var token = passage.token(i);
        return token.is(",") || token.is(".") || token.is(";");
    }

    private boolean touchesBefore(int i) {
        return i > 0 && passage.token(i - 1).touches(passage.token(i));
    }

    private boolean touchesAfter(int i) {
        return i + 1 < passage.tokens().size() && passage.token(i).touches(passage.token(i + 1));
    }

    private boolean isOpenerGlyph(int i) {
        char c = passage.text().charAt(passage.token(i).start());
        return c == '“' || c == '«' || c == '„' || c == '‟';
    }

    private boolean isCloserGlyph(int i) {
        char c = passage.text().charAt(passage.token(i).start());
        return c == '”' || c == '»';
    }
}
