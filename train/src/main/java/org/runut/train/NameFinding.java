package org.runut.train;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.runut.annotate.name.NameFeatures;
import org.runut.annotate.name.NameTagger;
import org.runut.evaluate.Counts;
import org.runut.evaluate.NamedSentence;
import org.runut.pack.Pack;
import org.runut.tag.TagModel;

/** How well a model alone, without tables and rules, finds the names of annotated texts: exact span and type. */
public final class NameFinding {
    private NameFinding() {}

    /** What a model gets right, adds and misses. */
    public static Counts counts(TagModel model, Pack pack, List<NamedSentence> annotations) {
        var sentences = new Sentences(pack, model.labels());
        var tagger = new NameTagger(model, new NameFeatures(pack));
        var sum = Counts.NONE;
        for (var annotation : annotations) {
            var passage = sentences.passage(annotation.text());
            Set<NamedSentence.Name> found = new HashSet<>();
            for (var name : tagger.tag(passage)) {
                found.add(new NamedSentence.Name(passage.span(name.from(), name.to()), name.type()));
            }
            sum = sum.plus(Counts.of(found, annotation.names()));
        }
        return sum;
    }
}
