package org.runut.clean;

import java.util.ArrayList;
import java.util.List;
import org.runut.clean.Aside.Kind;
import org.runut.model.Span;
import org.runut.pack.Lex;
import org.runut.pack.Pack;

/** Finds who else is credited in the last lines: "The Associated Press contributed to this report." */
final class ClosingCredit {
    /** Value of the credits that stand behind those whom they credit. */
    static final String CLOSING = "closing";

    private static final int LINES = 6;
    private static final int LONGEST = 300;

    private final Pack pack;
    private final Media media;

    ClosingCredit(Pack pack) {
        this.pack = pack;
        this.media = new Media(pack);
    }

    /** The lines that only credit; the name is that of a known medium, else empty. */
    List<Aside> find(String text) {
        var found = new ArrayList<Aside>();
        int end = text.length();
        for (int n = 0; n < LINES && end > 0; n++) {
            int start = text.lastIndexOf('\n', end - 1) + 1;
            if (end > start && end - start <= LONGEST) {
                credit(text, start, Lines.trimmed(text, start, end), found);
            }
            end = start - 1;
        }
        return found;
    }

    private void credit(String text, int start, int end, List<Aside> found) {
        var line = Snippet.of(pack, text, start, end);
        for (int i = 1; i < line.size(); i++) {
            var credit = line.tags().at(i, Lex.CREDIT);
            if (credit != null && credit.value().equals(CLOSING) && line.size() - credit.to() <= 2) {
                found.add(new Aside(new Span(start, end), Kind.CREDIT, medium(line, i)));
                return;
            }
        }
    }

    /** The known medium that the words before token {@code to} name. */
    private String medium(Snippet line, int to) {
        for (int from = 0; from < to; from++) {
            String name = line.words(from, to);
            if (media.isKnown(name)) {
                return name;
            }
        }
        return "";
    }
}
