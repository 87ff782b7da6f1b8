package org.runut.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.runut.annotate.name.NameFeatures;
import org.runut.annotate.passage.Passage;
import org.runut.annotate.passage.PassageReader;
import org.runut.annotate.passage.Sentence;
import org.runut.evaluate.NamedSentence;
import org.runut.model.Article;
import org.runut.model.Part;
import org.runut.pack.Pack;
import org.runut.tag.Features;

/** Turns annotated sentences into samples with the tokens, sentences and features that the analysis itself will see. */
final class Sentences {
    private final PassageReader passages;
    private final NameFeatures reader;
    private final List<String> labels;
    private final String language;
    private final Features features = new Features();

    Sentences(Pack pack, List<String> labels) {
        this.passages = new PassageReader(pack);
        this.reader = new NameFeatures(pack);
        this.labels = labels;
        this.language = pack.language();
    }

    /** The samples of an annotated text, one for each sentence that the analysis sees in it. */
    List<Sample> samples(NamedSentence annotation, Vocabulary vocabulary) {
        var passage = passage(annotation.text());
        int[] gold = gold(passage, annotation);
        var samples = new ArrayList<Sample>();
        for (var sentence : passage.sentences()) {
            samples.add(sample(passage, sentence, gold, vocabulary));
        }
        return samples;
    }

    /** The passage of a text. */
    Passage passage(String text) {
        var article = new Article("", "", "", null, null, null, null, language, null, text, List.of(), List.of(), null);
        return passages.read(article, Part.TEXT);
    }

    /** The features of a sentence; they hold until the next call. */
    Features features(Passage passage, Sentence sentence) {
        reader.read(passage, sentence, features);
        return features;
    }

    private Sample sample(Passage passage, Sentence sentence, int[] gold, Vocabulary vocabulary) {
        var seen = features(passage, sentence);
        int tokens = seen.tokens();
        int[] numbers = new int[seen.to(tokens - 1)];
        int[] ends = new int[tokens];
        for (int i = 0; i < tokens; i++) {
            ends[i] = seen.to(i);
            for (int k = seen.from(i); k < seen.to(i); k++) {
                numbers[k] = vocabulary.number(seen.hash(k));
            }
        }
        return new Sample(numbers, ends, Arrays.copyOfRange(gold, sentence.from(), sentence.to()));
    }

    /** The label of each token; a name begins anew where the analysis begins a sentence. */
    private int[] gold(Passage passage, NamedSentence annotation) {
        int[] gold = new int[passage.tokens().size()];
        for (var name : annotation.names()) {
            int from = passage.tokenAt(name.span().start());
            int to = trimmedEnd(passage, from, passage.tokenEnd(name.span()));
            from = trimmedStart(passage, from, to);
            for (int i = from; i < to; i++) {
                boolean begins = i == from || passage.sentenceOf(i).from() == i;
                gold[i] = label((begins ? "B-" : "I-") + name.type());
            }
        }
        return gold;
    }

    private int label(String label) {
        int number = labels.indexOf(label);
        if (number < 0) {
            throw new IllegalArgumentException("no such label: " + label);
        }
        return number;
    }

    /** Brackets around a whole name are no part of it, whatever the word by word annotation says: "(Jokowi)". */
    private static int trimmedStart(Passage passage, int from, int to) {
        int i = from;
        while (i < to - 1 && passage.token(i).is("(") && !closes(passage, i + 1, to)) {
            i++;
        }
        return i;
    }

    private static int trimmedEnd(Passage passage, int from, int to) {
        int i = to;
        while (i - 1 > from
                && (isMark(passage, i - 1)
                        || passage.token(i - 1).is(")") && passage.token(from).is("("))) {
            i--;
        }
        return i;
    }

    private static boolean isMark(Passage passage, int i) {
        boolean point = passage.token(i).is(".") && passage.token(i - 1).span().length() > 3;
        return point || passage.token(i).is("?") || passage.token(i).is(",");
    }

    private static boolean closes(Passage passage, int from, int to) {
        for (int i = from; i < to; i++) {
            if (passage.token(i).is(")")) {
                return true;
            }
        }
        return false;
    }
}
