package org.runut.find;

import java.util.List;

/** Something that must hold of what is found. */
public sealed interface Clause {
    /** In which field. */
    Field field();

    /**
     * One of these words is in the field.
     *
     * @param field which
     * @param terms at least one
     */
    record Any(Field field, List<String> terms) implements Clause {
        public Any {
            terms = List.copyOf(terms);
        }
    }

    /**
     * These words stand there one behind the other.
     *
     * @param field   which
     * @param words   at least one
     * @param isBegun whether the last is only the beginning of a word
     */
    record Run(Field field, List<String> words, boolean isBegun) implements Clause {
        public Run {
            words = List.copyOf(words);
        }
    }
}
