package org.runut.claim;

import org.runut.pack.Lex;

/** What class of word stands right before or behind a place, as far as that tells what a phrase there is in its clause. */
final class Neighbours {
    private final Words words;

    Neighbours(Words words) {
        this.words = words;
    }

    /** The class of what ends before token {@code end}. */
    String before(Site site, int end) {
        var tags = site.tags();
        int i = end - 1;
        if (i < site.sentence().from()) {
            return "start";
        }
        if (!site.passage().token(i).isWord()) {
            return mark(site, i);
        }
        for (var lex : new Lex[] {Lex.BECOMES, Lex.FROM, Lex.LOCATIVE, Lex.COMPARED, Lex.UP, Lex.DOWN, Lex.BACK}) {
            var match = tags.endingAt(end, lex);
            if (match != null) {
                return lex.name() + (lex == Lex.LOCATIVE ? match.value() : "");
            }
        }
        for (var lex : new Lex[] {Lex.CONJUNCTION, Lex.LINKER, Lex.PREPOSITION, Lex.SAYS, Lex.AMOUNT, Lex.RELATIVE}) {
            var match = tags.endingAt(end, lex);
            if (match != null) {
                return lex.name() + (lex == Lex.CONJUNCTION ? match.value() : "");
            }
        }
        return words.isVerb(site.passage(), i)
                ? tags.endingAt(end, Lex.FRAME) != null ? "frame" : "verb"
                : rest(site, i);
    }

    /** The class of what begins at token {@code i}. */
    String behind(Site site, int i) {
        var tags = site.tags();
        if (i >= site.sentence().to()) {
            return "end";
        }
        if (!site.passage().token(i).isWord()) {
            return mark(site, i);
        }
        if (site.isOf(i)) {
            return "of";
        }
        for (var lex : new Lex[] {
            Lex.BACK, Lex.RELATIVE, Lex.SCOPE, Lex.LOCATIVE, Lex.LINKER, Lex.BECOMES, Lex.CONJUNCTION, Lex.PREPOSITION
        }) {
            var match = tags.at(i, lex);
            if (match != null) {
                return lex.name() + (lex == Lex.CONJUNCTION || lex == Lex.PREPOSITION ? match.value() : "");
            }
        }
        if (tags.hasAny(i, Lex.SAID, Lex.SAYS)) {
            return "says";
        }
        if (tags.has(i, Lex.STATUS)) {
            return "status";
        }
        return tags.has(i, Lex.FRAME) ? "frame" : words.isVerb(site.passage(), i) ? "verb" : rest(site, i);
    }

    private static String mark(Site site, int i) {
        return switch (site.passage().token(i).norm()) {
            case "," -> "comma";
            case ":" -> "colon";
            case "(" -> "bracket";
            case "." -> "point";
            default -> "mark";
        };
    }

    private String rest(Site site, int i) {
        if (site.layers().time(i) != null) {
            return "time";
        }
        if (words.isFunction(site.passage(), i)) {
            return "function";
        }
        return site.layers().entity(i) != null ? "name" : "content";
    }
}
