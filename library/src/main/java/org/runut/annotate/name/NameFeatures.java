package org.runut.annotate.name;

import org.runut.annotate.passage.Passage;
import org.runut.annotate.passage.Sentence;
import org.runut.pack.Pack;
import org.runut.tag.Features;

/**
 * What the model of names is shown of each token: the word and its neighbours, how they are spelled, what the pack's word
 * lists and tables say of them, and where in a sequence of capitalised words it stands. Keeps working memory; not for use
 * by several threads at once.
 */
public final class NameFeatures {
    /** The version of what is shown; a model holds for one only. To be raised with any change here or in the signs. */
    public static final int VERSION = 1;

    private static final int AFFIX = 5;
    private static final int NEIGHBOUR_AFFIX = 3;

    private final NameSigns signs;

    /** Features that rest on the tables and word lists of the pack. */
    public NameFeatures(Pack pack) {
        this(new Gazetteer(pack.entities()));
    }

    NameFeatures(Gazetteer gazetteer) {
        signs = new NameSigns(gazetteer);
    }

    /** Puts the features of a sentence's tokens in place of what {@code features} held. */
    public void read(Passage passage, Sentence sentence, Features features) {
        features.clear();
        signs.read(passage, sentence);
        for (int i = 0; i < signs.count; i++) {
            words(i, features);
            shapes(i, features);
            affixes(passage, sentence, i, features);
            lexical(i, features);
            known(i, features);
            if (signs.runFrom[i] >= 0) {
                run(i, features);
            }
            place(passage, sentence, i, features);
            features.next();
        }
    }

    private int word(int i) {
        return signs.at(signs.words, i);
    }

    private int shape(int i) {
        return signs.at(signs.shapes, i);
    }

    private void words(int i, Features features) {
        int shape = shape(i);
        features.add(1, 0);
        features.add(2, word(i));
        features.add(3, signs.forms[i]);
        features.add(4, word(i - 1));
        features.add(5, word(i + 1));
        features.add(6, word(i - 2));
        features.add(7, word(i + 2));
        features.add(8, Features.both(word(i - 1), shape));
        features.add(9, Features.both(word(i + 1), shape));
        features.add(10, Features.both(word(i - 2), shape));
    }

    private void shapes(int i, Features features) {
        int before = Features.both(shape(i - 1), shape(i));
        int after = Features.both(shape(i), shape(i + 1));
        features.add(20, shape(i));
        features.add(21, shape(i - 1));
        features.add(22, shape(i + 1));
        features.add(23, before);
        features.add(24, after);
        features.add(25, Features.both(before, shape(i + 1)));
        features.add(26, Features.both(shape(i - 2), before));
        features.add(27, Features.both(after, shape(i + 2)));
    }

    private static void affixes(Passage passage, Sentence sentence, int i, Features features) {
        String word = passage.token(sentence.from() + i).norm();
        int length = word.length();
        int begin = 0;
        int end = 0;
        for (int k = 0; k < Math.min(AFFIX, length); k++) {
            begin = begin * 31 + word.charAt(k);
            end = end * 31 + word.charAt(length - 1 - k);
            features.add(30 + k, begin);
            features.add(40 + k, end);
        }
        if (i > 0) {
            features.add(50, ending(passage.token(sentence.from() + i - 1).norm()));
        }
        if (sentence.from() + i + 1 < sentence.to()) {
            features.add(51, ending(passage.token(sentence.from() + i + 1).norm()));
        }
    }

    private static int ending(String word) {
        int end = 0;
        for (int k = 0; k < Math.min(NEIGHBOUR_AFFIX, word.length()); k++) {
            end = end * 31 + word.charAt(word.length() - 1 - k);
        }
        return end;
    }

    private void lexical(int i, Features features) {
        for (int offset = -2; offset <= 2; offset++) {
            each(60 + offset + 2, signs.at(signs.told, i + offset), 0, features);
        }
        for (int offset = -1; offset <= 1; offset++) {
            each(70 + offset + 1, signs.at(signs.covered, i + offset), 0, features);
        }
        each(75, signs.at(signs.told, i - 1), shape(i), features);
        each(76, signs.at(signs.told, i + 1), shape(i), features);
    }

    /** A feature for each bit that is set; none outside the sentence. */
    private static void each(int template, int bits, int with, Features features) {
        for (int rest = Math.max(0, bits); rest != 0; rest &= rest - 1) {
            int bit = Integer.numberOfTrailingZeros(rest);
            features.add(template, with == 0 ? bit : Features.both(bit, with));
        }
    }

    private void known(int i, Features features) {
        int here = signs.known[i];
        for (int offset = -2; offset <= 2; offset++) {
            int known = signs.at(signs.known, i + offset);
            if (known > 0) {
                features.add(80 + offset + 2, known);
            }
        }
        int around = Features.both(signs.at(signs.known, i - 1), signs.at(signs.known, i + 1));
        features.add(85, Features.both(here, around));
        features.add(86, Features.both(here, shape(i)));
        features.add(87, Features.both(here, word(i - 1)));
    }

    /** Of a sequence of capitalised words: how long it is, where the token stands in it, its first and last word, what is around it. */
    private void run(int i, Features features) {
        int from = signs.runFrom[i];
        int to = signs.runTo[i];
        int before = i - from;
        int behind = to - 1 - i;
        features.add(90, Math.min(to - from, 6));
        features.add(91, Features.both(Math.min(before, 3), Math.min(behind, 3)));
        features.add(92, Features.both(word(from), Math.min(before, 2)));
        features.add(93, Features.both(word(to - 1), Math.min(behind, 2)));
        features.add(94, Features.both(word(from - 1), Math.min(before, 1)));
        features.add(95, Features.both(word(to), Math.min(behind, 1)));
        features.add(96, Features.both(signs.told[from], Math.min(before, 2)));
        features.add(97, Features.both(signs.at(signs.told, from - 1), Math.min(before, 1)));
    }

    private void place(Passage passage, Sentence sentence, int i, Features features) {
        int at = sentence.from() + i;
        features.add(100, Features.both(shape(i), Math.min(i, 2)));
        boolean inBrackets = i > 0
                && at + 1 < sentence.to()
                && passage.token(at - 1).is("(")
                && passage.token(at + 1).is(")");
        if (inBrackets) {
            features.add(101, shape(i));
        }
    }
}
