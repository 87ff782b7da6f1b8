package org.runut.tag;

import java.util.List;

/**
 * What a model is and what it was made of.
 *
 * @param kind     what it tags ("names")
 * @param features version of the features it was trained with; it holds for no other
 * @param labels   the labels; the first means "nothing"; B-X begins an X, I-X goes on with it, others stand alone
 * @param data     SHA-256 of each file it was trained on, with the file's name
 */
public record ModelHeader(String kind, int features, List<String> labels, List<String> data) {
    public ModelHeader {
        labels = List.copyOf(labels);
        data = List.copyOf(data);
    }

    /** Whether a label may stand after another; {@code before} is -1 at the beginning. */
    public boolean allows(int before, int label) {
        String name = labels.get(label);
        if (!name.startsWith("I-")) {
            return true;
        }
        String last = before < 0 ? "" : labels.get(before);
        return last.length() == name.length()
                && last.charAt(1) == '-'
                && last.regionMatches(2, name, 2, name.length() - 2);
    }
}
