/** Sentences, tokens, lexical tags, names, quantities, times and attributions of one article. */
@NullMarked
package org.runut.annotate;

import org.jspecify.annotations.NullMarked;
