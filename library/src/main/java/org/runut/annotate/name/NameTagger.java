package org.runut.annotate.name;

import java.util.ArrayList;
import java.util.List;
import org.runut.annotate.passage.Passage;
import org.runut.annotate.passage.Sentence;
import org.runut.tag.Decoder;
import org.runut.tag.Features;
import org.runut.tag.TagModel;

/** Finds names by a statistical model. Keeps working memory; not for use by several threads at once. */
public final class NameTagger {
    private final TagModel model;
    private final NameFeatures reader;
    private final Decoder decoder;
    private final Features features = new Features();
    private int[] labels = new int[64];

    /**
     * A tagger.
     *
     * @throws IllegalStateException where the model was trained with other features than {@code reader} gives
     */
    public NameTagger(TagModel model, NameFeatures reader) {
        if (model.header().features() != NameFeatures.VERSION) {
            throw new IllegalStateException("a model for features "
                    + model.header().features() + ", this version gives " + NameFeatures.VERSION + "; train it anew");
        }
        this.model = model;
        this.reader = reader;
        this.decoder = new Decoder(model);
    }

    /**
     * A name found.
     *
     * @param from index of its first token
     * @param to   index after its last token
     * @param type person, organisation or place
     */
    public record Tagged(int from, int to, String type) {}

    /** The names of a passage, in order; boilerplate left out. */
    public List<Tagged> tag(Passage passage) {
        var found = new ArrayList<Tagged>();
        for (var sentence : passage.sentences()) {
            if (!sentence.boilerplate()) {
                reader.read(passage, sentence, features);
                if (labels.length < features.tokens()) {
                    labels = new int[features.tokens() * 2];
                }
                decoder.decode(features, labels);
                collect(sentence, found);
            }
        }
        return found;
    }

    private void collect(Sentence sentence, List<Tagged> found) {
        int start = -1;
        String type = null;
        for (int i = sentence.from(); i <= sentence.to(); i++) {
            String label = i < sentence.to() ? model.labels().get(labels[i - sentence.from()]) : "O";
            if (type != null && !label.startsWith("I-")) {
                found.add(new Tagged(start, i, type));
                type = null;
            }
            if (label.startsWith("B-")) {
                start = i;
                type = label.substring(2);
            }
        }
    }
}
