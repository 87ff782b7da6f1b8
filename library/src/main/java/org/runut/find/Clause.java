package org.runut.find;

import java.util.List;

/** Something that must hold of what is found. */
public sealed interface Clause {
    /** In which field. */
    Field field();

    /**
     * One of these words is in the field, or one that begins so.
     *
     * @param field      which
     * @param terms      whole words
     * @param beginnings what words begin with; of both together at least one
     */
    record Any(Field field, List<String> terms, List<String> beginnings) implements Clause {
        public Any {
            terms = List.copyOf(terms);
            beginnings = List.copyOf(beginnings);
        }

        /** One of these words. */
        public Any(Field field, List<String> terms) {
            this(field, terms, List.of());
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
