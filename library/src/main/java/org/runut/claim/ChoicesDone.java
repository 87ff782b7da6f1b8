package org.runut.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runut.pack.Lex;

/** Words for what is done or how things are, before and behind a quantity, as choices of what it counts ("didenda Rp 2 miliar"). */
final class ChoicesDone {
    private static final int DEEDS = 3;
    private static final int REACH = 14;
    private static final int FAR = 40;

    private final Words words;
    private final PhraseMarks marks;

    ChoicesDone(Words words, PhraseMarks marks) {
        this.words = words;
        this.marks = marks;
    }

    /** Adds them. */
    void add(Site site, Earlier earlier, List<Choice> choices) {
        behind(site, earlier, choices);
        before(site, earlier, choices);
    }

    private void behind(Site site, Earlier earlier, List<Choice> choices) {
        int end = Math.min(site.sentence().to(), site.mention().to() + REACH);
        int found = 0;
        int content = 0;
        boolean relative = false;
        boolean back = false;
        boolean comma = false;
        int i = site.mention().to();
        while (i < end && found < DEEDS && site.layers().quantity(i) == null) {
            var points = site.tags().at(i, Lex.BACK);
            comma |= site.passage().token(i).is(",");
            relative |= site.tags().has(i, Lex.RELATIVE);
            back |= points != null;
            var frame = frameAt(site, i);
            if (points == null && (frame != null || isDeed(site, i))) {
                var seen = new ChoiceMarks("state", site)
                        .add("n" + found++)
                        .add("yang", relative)
                        .add("back", back)
                        .add("comma", comma)
                        .add("content", content)
                        .add("adjacent", i == site.mention().to())
                        .add("clause", i < site.to());
                int to = frame == null ? i + 1 : frame.to();
                choices.add(choice(site, new Phrase(led(site, i), to), i, frame, earlier, seen));
                i = to;
            } else {
                content += words.isContent(site.passage(), i) ? 1 : 0;
                i = points == null ? i + 1 : points.to();
            }
        }
    }

    /** Index of the small word that belongs to what is said of a state ("belum pulang"). */
    private static int led(Site site, int i) {
        boolean leads = i > site.mention().to() && site.tags().hasAny(i - 1, Lex.NEGATION, Lex.STATUS);
        return leads ? i - 1 : i;
    }

    private void before(Site site, Earlier earlier, List<Choice> choices) {
        int lowest = Math.max(site.sentence().from(), site.mention().from() - FAR);
        int found = 0;
        int content = 0;
        int numbers = 0;
        boolean comma = false;
        int i = site.mention().from() - 1;
        while (i >= lowest && found < DEEDS) {
            var quantity = site.layers().quantity(i);
            var frame = quantity == null ? frameEnding(site, i + 1) : null;
            boolean deed = quantity == null && (frame != null || isDeed(site, i));
            numbers += quantity == null ? 0 : 1;
            comma |= site.passage().token(i).is(",");
            int from = quantity != null ? quantity.from() : frame != null ? frame.from() : i;
            if (deed) {
                var seen = new ChoiceMarks("deed", site)
                        .add("n" + found++)
                        .add("comma", comma)
                        .add("content", content)
                        .add("numbers", numbers)
                        .add("adjacent", i == site.mention().from() - 1)
                        .add("yang", site.tags().has(from - 1, Lex.RELATIVE))
                        .add("clause", from >= site.from());
                choices.add(choice(site, new Phrase(described(site, from), i + 1), i, frame, earlier, seen));
            } else {
                content += words.isContent(site.passage(), i) ? 1 : 0;
            }
            i = Math.min(i, from) - 1;
        }
    }

    /** Index of the noun that a negated word describes ("dana tak terduga"); the word itself where it describes none. */
    private int described(Site site, int i) {
        boolean describes =
                site.tags().has(i - 1, Lex.NEGATION) && i - 2 >= site.from() && words.isContent(site.passage(), i - 2);
        return describes ? i - 2 : i;
    }

    private Choice choice(
            Site site, Phrase phrase, int verb, @Nullable Frame frame, Earlier earlier, ChoiceMarks seen) {
        var tags = site.tags();
        seen.add(frame == null ? "frameless" : "frame:" + (frame.isDeed() ? Frame.Names.WEAK : frame.names()))
                .add("moves", tags.hasAny(verb, Lex.UP, Lex.DOWN, Lex.BECOMES))
                .add("says", tags.hasAny(verb, Lex.SAYS, Lex.SAID, Lex.PLANS, Lex.ANSWERS))
                .add("answers", tags.has(verb, Lex.ANSWERS))
                .add("function", tags.hasAny(verb, Lex.STATUS, Lex.FUNCTION))
                .add("not", tags.has(verb - 1, Lex.NEGATION));
        var choice = marks.choice(site, phrase, seen);
        boolean people = frame != null && frame.namesPeople();
        return people
                ? new Choice(
                        new Counted(choice.counted().words(), phrase, earlier.people(site), frame, CountedChoices.HOW),
                        choice.marks())
                : choice;
    }

    private boolean isDeed(Site site, int i) {
        return words.isVerb(site.passage(), i) && !site.tags().has(i, Lex.LINKER);
    }

    private static @Nullable Frame frameAt(Site site, int i) {
        var match = site.tags().has(i, Lex.LINKER) ? null : site.tags().at(i, Lex.FRAME);
        return match == null ? null : Frame.of(match);
    }

    private static @Nullable Frame frameEnding(Site site, int end) {
        var match = site.tags().has(end - 1, Lex.LINKER) ? null : site.tags().endingAt(end, Lex.FRAME);
        return match == null ? null : Frame.of(match);
    }
}
