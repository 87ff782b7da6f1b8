package org.runut.train;

import java.util.ArrayList;
import java.util.List;
import org.runut.evaluate.Counts;
import org.runut.evaluate.NamedSentence;
import org.runut.pack.Pack;

/** Measures a way of training without data kept apart: each part of the texts by a model that learned from the others. */
public final class CrossValidation {
    private final Trainer trainer;
    private final Pack pack;

    /** Measures this way of training for a language. */
    public CrossValidation(Trainer trainer, Pack pack) {
        this.trainer = trainer;
        this.pack = pack;
    }

    /** The score over all texts, cut into so many parts. */
    public Counts score(List<NamedSentence> texts, int folds) {
        var sum = Counts.NONE;
        for (int fold = 0; fold < folds; fold++) {
            var learned = new ArrayList<NamedSentence>();
            var measured = new ArrayList<NamedSentence>();
            for (int i = 0; i < texts.size(); i++) {
                (i % folds == fold ? measured : learned).add(texts.get(i));
            }
            sum = sum.plus(NameFinding.counts(trainer.names(learned, List.of()), pack, measured));
        }
        return sum;
    }
}
