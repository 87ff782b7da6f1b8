package org.runut.claim;

import java.util.List;

/**
 * A reading of what a quantity counts, with what is seen of it.
 *
 * @param counted the reading
 * @param marks   what is seen of it, see {@link ChoiceMarks}
 */
record Choice(Counted counted, List<String> marks) {
    /** The same for those who only weigh its marks. */
    CountedChoice told() {
        return new CountedChoice(String.valueOf(counted.words()), marks);
    }
}
