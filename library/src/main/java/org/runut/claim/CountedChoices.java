package org.runut.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.runut.annotate.quantity.QuantityMention.Kind;
import org.runut.pack.Lex;
import org.runut.text.Table;

/**
 * Chooses what a quantity counts where no noun stands right at its number: everything in reach is a choice, and a log-linear
 * model over what is seen of each (where it stands, what governs it, what stands between) says which annotators would choose.
 * Its weights are fitted by {@code runut evaluate --calibrate counted}.
 */
final class CountedChoices {
    /** How sure a chosen reading is. */
    static final double HOW = 0.7;

    private static final double SURE = 0.8;
    private static final double MARGIN = 1.0;

    private final ChoicesBefore before;
    private final ChoicesBehind behind;
    private final ChoicesDone done;
    private final ChoicesTold told;
    private final Pointing pointing;
    private final boolean used;
    private final Map<String, Double> weights = new HashMap<>();

    CountedChoices(Words words, NounPhrases phrases, MeasuredFinder measured) {
        var marks = new PhraseMarks(words, phrases);
        before = new ChoicesBefore(words, phrases, measured, marks);
        behind = new ChoicesBehind(words, phrases, marks);
        done = new ChoicesDone(words, marks);
        told = new ChoicesTold(words, phrases);
        pointing = new Pointing(words);
        used = phrases.headsLeft();
        Table.read(CountedChoices.class, "counted.tsv")
                .forEach((mark, weight) -> weights.put(mark, Double.valueOf(weight)));
    }

    /** The choices at the site; none where the reading is sure, or where the model was not fitted to the language. */
    List<Choice> at(Site site, Counted read, Earlier earlier) {
        var choices = new ArrayList<Choice>();
        if (used && read.how() < SURE && !restates(site, read) && !pointing.isSubject(site)) {
            before.add(site, choices);
            behind.add(site, choices);
            done.add(site, earlier, choices);
            told.add(site, earlier, choices);
        }
        return choices;
    }

    /** Whether it only tells the number right before it once more as a share ("3.400 suara atau 52 persen"). */
    private static boolean restates(Site site, Counted read) {
        var before = site.before();
        return before != null
                && read.phrase() == null
                && site.mention().kind() == Kind.SHARE
                && before.kind() == Kind.COUNT
                && site.tags().endingAt(site.mention().from(), Lex.CONJUNCTION) != null
                && site.mention().from() - before.to() <= 2;
    }

    /** The heaviest choice; what was read where that weighs hardly less, or is none of the choices. */
    Counted best(Counted read, List<Choice> choices) {
        var own = choices.stream()
                .filter(choice -> same(choice.counted(), read))
                .mapToDouble(this::weight)
                .max();
        var best = read;
        double most = own.isPresent() ? own.getAsDouble() + MARGIN : Double.POSITIVE_INFINITY;
        for (var choice : choices) {
            double weight = weight(choice);
            if (weight > most && !same(choice.counted(), read)) {
                best = choice.counted();
                most = weight;
            }
        }
        return best;
    }

    private static boolean same(Counted choice, Counted read) {
        return choice.words() != null && choice.words().equalsIgnoreCase(read.words());
    }

    private double weight(Choice choice) {
        double sum = 0;
        for (String mark : choice.marks()) {
            sum += weights.getOrDefault(mark, 0.0);
        }
        return sum;
    }
}
