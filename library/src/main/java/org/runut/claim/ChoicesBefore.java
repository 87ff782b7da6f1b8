package org.runut.claim;

import java.util.List;
import org.runut.pack.Lex;

/** The noun phrases before a quantity in its sentence, nearest first, as choices of what it counts. */
final class ChoicesBefore {
    private static final int PHRASES = 7;
    private static final int REACH = 40;

    private final Words words;
    private final NounPhrases phrases;
    private final MeasuredFinder measured;
    private final PhraseMarks marks;
    private final Neighbours neighbours;

    ChoicesBefore(Words words, NounPhrases phrases, MeasuredFinder measured, PhraseMarks marks) {
        this.words = words;
        this.phrases = phrases;
        this.measured = measured;
        this.marks = marks;
        neighbours = new Neighbours(words);
    }

    /** Adds them. */
    void add(Site site, List<Choice> choices) {
        int lowest = Math.max(site.sentence().from(), site.mention().from() - REACH);
        var way = new Way();
        int i = site.mention().from() - 1;
        while (i >= lowest && way.phrases < PHRASES) {
            var phrase = phrases.to(site, i, lowest);
            if (phrase == null) {
                i = way.pass(site, i);
                continue;
            }
            choices.add(choice(site, phrase, way, lowest));
            way.phrases++;
            i = phrase.from() - 1;
        }
    }

    private Choice choice(Site site, Phrase phrase, Way way, int lowest) {
        var core = phrases.core(site, phrase);
        var first = core == null ? phrase : measured.firstConjunct(site, phrase, lowest);
        var thing = core == null || first.equals(phrase) ? core : measured.joined(site, first, phrase, core);
        boolean governed = phrases.isGoverned(site, phrase, lowest);
        var seen = new ChoiceMarks("before", site);
        seen.add("hollow", core == null)
                .add(
                        "adjacent",
                        way.phrases == 0 && phrase.to() == site.mention().from())
                .add("linked", way.phrases == 0 && (way.linker || way.moves))
                .add(governed ? "governed" : "free")
                .add("clause", phrase.from() >= site.from())
                .add("opens", phrase.from() == site.sentence().from())
                .add("opens-clause", phrase.from() == site.from());
        if (!governed && !phrases.isName(site, phrase)) {
            seen.add("free", way.free++);
        }
        way.tell(seen);
        seen.addPlain("next="
                        + (phrase.to() == site.mention().from() ? "number" : neighbours.behind(site, phrase.to())))
                .addPlain("prev=" + neighbours.before(site, phrase.from()));
        return marks.choice(site, thing == null ? phrase : thing, marks.governor(site, phrase, seen));
    }

    /** What stands between a phrase and the quantity. */
    private final class Way {
        private int phrases;
        private int free;
        private int numbers;
        private int verbs;
        private int commas;
        private boolean colon;
        private boolean said;
        private boolean linker;
        private boolean moves;
        private boolean relative;
        private boolean compared;

        /** Takes note of what stands at token {@code i}; the index before it. */
        int pass(Site site, int i) {
            var quantity = site.layers().quantity(i);
            if (quantity != null) {
                numbers++;
                return Math.min(i, quantity.from()) - 1;
            }
            var tags = site.tags();
            var token = site.passage().token(i);
            boolean links = tags.has(i, Lex.LINKER);
            boolean changes = !links && tags.hasAny(i, Lex.UP, Lex.DOWN, Lex.BECOMES);
            colon |= token.is(":");
            commas += token.is(",") || token.is(";") ? 1 : 0;
            linker |= links;
            moves |= changes;
            verbs += !links && !changes && words.isVerb(site.passage(), i) ? 1 : 0;
            said |= site.opensContent(i) || tags.has(i, Lex.SAID);
            relative |= tags.has(i, Lex.RELATIVE);
            compared |= tags.has(i, Lex.COMPARED);
            return i - 1;
        }

        void tell(ChoiceMarks seen) {
            seen.add("n" + phrases)
                    .add("numbers", numbers)
                    .add("verbs", verbs)
                    .add("commas", commas)
                    .add("colon", colon)
                    .add("said", said)
                    .add("linker", linker)
                    .add("moves", moves)
                    .add("yang", relative)
                    .add("against", compared);
        }
    }
}
