package org.runut.train;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.runut.annotate.NameFeatures;
import org.runut.annotate.NameTagger;
import org.runut.pack.Pack;
import org.runut.tag.TagModel;

/**
 * How well a model alone finds the names of annotated texts: exact span and type.
 *
 * @param right  names found
 * @param extra  names found that are none
 * @param missed names not found
 */
public record Score(int right, int extra, int missed) {
    /** The score of a model on annotated texts. */
    public static Score of(TagModel model, Pack pack, List<Annotation> annotations) {
        var sentences = new Sentences(pack, model.labels());
        var tagger = new NameTagger(model, new NameFeatures(pack));
        int right = 0;
        int extra = 0;
        int missed = 0;
        for (var annotation : annotations) {
            var passage = sentences.passage(annotation.text());
            Set<Annotation.Name> found = new HashSet<>();
            for (var name : tagger.tag(passage)) {
                var span = passage.span(name.from(), name.to());
                found.add(new Annotation.Name(span, name.type()));
            }
            int same = (int) annotation.names().stream().filter(found::contains).count();
            right += same;
            extra += found.size() - same;
            missed += annotation.names().size() - same;
        }
        return new Score(right, extra, missed);
    }

    /** This and another score. */
    public Score plus(Score other) {
        return new Score(right + other.right, extra + other.extra, missed + other.missed);
    }

    /** The share of those found that are right. */
    public double precision() {
        return right == 0 ? 0 : (double) right / (right + extra);
    }

    /** The share of those there that were found. */
    public double recall() {
        return right == 0 ? 0 : (double) right / (right + missed);
    }

    /** The harmonic mean of both. */
    public double f1() {
        return right == 0 ? 0 : 2 * precision() * recall() / (precision() + recall());
    }
}
