package org.runut.train;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.runut.annotate.name.NameFeatures;
import org.runut.evaluate.NamedSentence;
import org.runut.pack.Pack;
import org.runut.tag.ModelHeader;
import org.runut.tag.TagModel;

/**
 * Trains a linear-chain conditional random field that finds names. Its weights are the mean of those after each epoch of
 * the second half of the training, over all runs.
 */
public final class Trainer {
    private static final List<String> LABELS =
            List.of("O", "B-person", "I-person", "B-organisation", "I-organisation", "B-place", "I-place");

    private final Pack pack;
    private final Settings settings;

    /** A trainer of names in the language of the pack, whose tables and word lists the features rest on. */
    public Trainer(Pack pack, Settings settings) {
        this.pack = pack;
        this.settings = settings;
    }

    /**
     * The model learned from annotated texts; {@code data} says in the model what they were.
     *
     * @throws IllegalArgumentException where a name is neither a person, an organisation nor a place
     */
    public TagModel names(List<NamedSentence> annotations, List<String> data) {
        var header = new ModelHeader("names", NameFeatures.VERSION, LABELS, data);
        var sentences = new Sentences(pack, LABELS);
        var vocabulary = new Vocabulary();
        var samples = new ArrayList<Sample>();
        for (var annotation : annotations) {
            samples.addAll(sentences.samples(annotation, vocabulary));
        }
        var mean = new Mean(vocabulary.size() * LABELS.size(), (LABELS.size() + 1) * LABELS.size());
        for (int run = 0; run < settings.runs(); run++) {
            train(samples, header, vocabulary.size(), new SplittableRandom(settings.seed() + run), mean);
        }
        return mean.model(header, vocabulary, settings);
    }

    private void train(List<Sample> samples, ModelHeader header, int features, SplittableRandom random, Mean mean) {
        var learner = new Learner(new Lattice(header), features, settings, random);
        var order = new ArrayList<>(samples);
        for (int epoch = 0; epoch < settings.epochs(); epoch++) {
            shuffle(order, random);
            order.forEach(learner::learn);
            if (epoch >= settings.epochs() / 2) {
                mean.add(learner);
            }
        }
    }

    private static void shuffle(List<Sample> order, SplittableRandom random) {
        for (int i = order.size() - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            var sample = order.get(i);
            order.set(i, order.get(j));
            order.set(j, sample);
        }
    }
}
