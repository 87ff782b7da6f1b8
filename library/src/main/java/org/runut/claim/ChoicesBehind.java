package org.runut.claim;

import java.util.List;
import org.runut.annotate.quantity.QuantityMention.Kind;
import org.runut.pack.Lex;

/** The noun phrases behind a quantity in its sentence, nearest first, and its own unit, as choices of what it counts. */
final class ChoicesBehind {
    private static final int PHRASES = 3;
    private static final int REACH = 14;

    private final Words words;
    private final NounPhrases phrases;
    private final PhraseMarks marks;
    private final Neighbours neighbours;

    ChoicesBehind(Words words, NounPhrases phrases, PhraseMarks marks) {
        this.words = words;
        this.phrases = phrases;
        this.marks = marks;
        neighbours = new Neighbours(words);
    }

    /** Adds them. */
    void add(Site site, List<Choice> choices) {
        int i = site.mention().to();
        int end = Math.min(site.sentence().to(), i + REACH);
        var way = new Way();
        while (i < end && way.phrases < PHRASES) {
            int passed = way.pass(site, i);
            if (passed > i) {
                i = passed;
                continue;
            }
            var phrase = phrases.from(site, i);
            if (phrase == null || phrase.from() != i) {
                i = way.other(site, i);
            } else {
                choices.add(choice(site, phrase, way));
                i = phrase.to();
            }
        }
        unit(site, choices);
    }

    private Choice choice(Site site, Phrase phrase, Way way) {
        int behind = site.mention().to();
        var seen = new ChoiceMarks("behind", site);
        way.tell(seen);
        seen.add("adjacent", phrase.from() == behind)
                .add("clause", phrase.from() < site.to())
                .addPlain("prev=" + (phrase.from() == behind ? "number" : neighbours.before(site, phrase.from())))
                .addPlain("next=" + neighbours.behind(site, phrase.to()));
        way.phrases++;
        return marks.choice(site, phrases.brief(phrase), marks.governor(site, phrase, seen));
    }

    /** The counting word alone, and with the noun that goes on with it. */
    private void unit(Site site, List<Choice> choices) {
        int unit = site.mention().unit();
        if (unit < 0 || site.mention().kind() != Kind.COUNT) {
            return;
        }
        var word = new Phrase(unit, site.mention().to());
        choices.add(marks.choice(site, word, new ChoiceMarks("unit", site)));
        var own = phrases.from(site, unit, site.mention());
        if (own != null && own.to() - own.from() > 1) {
            choices.add(marks.choice(site, phrases.brief(own), new ChoiceMarks("own", site)));
        }
    }

    /** What stands between the quantity and a phrase. */
    private final class Way {
        private int phrases;
        private int numbers;
        private int verbs;
        private int commas;
        private boolean scope;
        private boolean back;
        private boolean is;
        private boolean moves;

        /** Passes over what never begins a phrase; the index behind it, the same where nothing was passed. */
        int pass(Site site, int i) {
            var quantity = site.layers().quantity(i);
            if (quantity != null) {
                numbers++;
                return Math.max(i + 1, quantity.to());
            }
            var points = site.tags().at(i, Lex.BACK);
            if (points != null) {
                back = true;
                return points.to();
            }
            boolean tells = site.tags().has(i, Lex.SCOPE) && !site.tags().has(i, Lex.CONCEPT);
            scope |= tells;
            return tells ? i + 1 : i;
        }

        /** Takes note of a word that is in no phrase; the index behind it. */
        int other(Site site, int i) {
            var token = site.passage().token(i);
            boolean links = site.tags().has(i, Lex.LINKER);
            boolean changes = !links && site.tags().hasAny(i, Lex.UP, Lex.DOWN, Lex.BECOMES);
            commas += token.is(",") || token.is(";") ? 1 : 0;
            is |= links;
            moves |= changes;
            verbs += !links && !changes && words.isVerb(site.passage(), i) ? 1 : 0;
            return i + 1;
        }

        void tell(ChoiceMarks seen) {
            seen.add("n" + phrases)
                    .add("numbers", numbers)
                    .add("verbs", verbs)
                    .add("commas", commas)
                    .add("scope", scope)
                    .add("back", back)
                    .add("links", is)
                    .add("moves", moves);
        }
    }
}
