package org.runut.claim;

import java.util.List;

/**
 * Something that a quantity may count or measure.
 *
 * @param words the words of the text that name it
 * @param marks what is seen of it where it stands
 */
public record CountedChoice(String words, List<String> marks) {
    public CountedChoice {
        marks = List.copyOf(marks);
    }
}
