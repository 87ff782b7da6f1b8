package org.runut.annotate.attribution;

import org.jspecify.annotations.Nullable;

/**
 * Who is made responsible for some content.
 *
 * @param from    index of the first token of the words that name the source; -1 where it is carried over
 * @param to      index after the last
 * @param name    the fullest form of the name in the article
 * @param id      stable identity; null where unknown
 * @param person  whether it is a human being with a name
 * @param medium  whether it is a medium
 */
record Source(int from, int to, String name, @Nullable String id, boolean person, boolean medium) {

    /** The same source, carried over to where it is not named. */
    Source carried() {
        return new Source(-1, -1, name, id, person, medium);
    }

    /** The same source, named by the tokens {@code first..end}. */
    Source at(int first, int end) {
        return new Source(first, end, name, id, person, medium);
    }
}
