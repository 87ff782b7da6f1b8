/** The headline or the body of an article as tokens, sentences and lexical tags. */
@NullMarked
package org.runut.annotate.passage;

import org.jspecify.annotations.NullMarked;
